import { amountEn, amountZh } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(platforms: readonly string[], count: number, amount: number): FlagWords {
  const zh = platforms.length > 0 ? `（${platforms.slice(0, 5).join("、")}）` : "";
  const en = platforms.length > 0 ? ` (${platforms.slice(0, 5).join(", ")})` : "";
  return {
    title: { "zh-CN": "流水里有网贷平台还款", en: "Repayments to lending platforms" },
    why: {
      "zh-CN": `向 ${Math.max(1, platforms.length)} 家贷款平台${zh}付款 ${count} 笔，合计 ${amountZh(amount)}。`,
      en: `${count} payments to ${Math.max(1, platforms.length)} lending platforms${en}, ${amountEn(amount)} in all.`,
    },
    ask: {
      "zh-CN": "请借款人列出各平台的余额和到期日，与征信报告逐笔核对；未申报的计入负债后再测算。",
      en: "Have the borrower list each platform's balance and due date and check them against the credit report; count what was not declared before reckoning the ability to repay.",
    },
  };
}
