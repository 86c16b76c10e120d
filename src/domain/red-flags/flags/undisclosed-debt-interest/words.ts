import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Found {
  readonly payees: readonly { readonly name: string; readonly amount: number; readonly months: number }[];
  readonly byInterest: number;
  readonly byEquity: number | null;
  readonly rate: number;
}

export function words({ payees, byInterest, byEquity, rate }: Found): FlagWords {
  const zh = payees.map((payee) => `${payee.name}（${payee.months} 个月共 ${amountZh(payee.amount)}）`).join("、");
  const en = payees.map((payee) => `${payee.name} (${amountEn(payee.amount)} in ${payee.months} months)`).join(", ");
  const most = Math.max(byInterest, byEquity ?? 0);
  return {
    title: { "zh-CN": "疑似有未申报的民间借款", en: "Perhaps private borrowings that were not declared" },
    why: {
      "zh-CN": `流水里固定日子向个人付款，金额几乎不变：${zh}。按年息 ${percent(rate)} 倒推本金约 ${amountZh(byInterest)}；权益检验${byEquity === null ? "没有看出缺口" : `缺口 ${amountZh(byEquity)}`}；还没有征信报告可比。未申报负债至多 ${amountZh(most)}，经确认前不计入比率。`,
      en: `Payments to individuals on a fixed day in nearly the same amount: ${en}. At ${percent(rate)} a year they stand for about ${amountEn(byInterest)}; shortfall of the equity test: ${byEquity === null ? "none seen" : amountEn(byEquity)}; no credit report to compare. Undeclared debt is at most ${amountEn(most)}, and enters no ratio until confirmed.`,
    },
    ask: {
      "zh-CN": "请问清收款人是谁、付的是什么钱（利息、租金、工资还是货款），索要借条或合同；必要时夫妻双方分别核实。",
      en: "Ask who the payees are and what is paid for (interest, rent, wages or goods), and see the note or contract; ask husband and wife separately where needed.",
    },
  };
}
