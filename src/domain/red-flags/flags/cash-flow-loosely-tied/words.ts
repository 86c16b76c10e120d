import type { CheckResult } from "../../../checks/define.ts";
import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(checks: readonly CheckResult[]): FlagWords {
  const zh = checks.map(
    (check) =>
      `${check.id} ${check.name["zh-CN"]}报 ${amountZh(check.left ?? 0)}、应约 ${amountZh(check.right ?? 0)}（${percent(check.deviation ?? 0)}）`,
  );
  const en = checks.map(
    (check) =>
      `${check.id} ${check.name.en}: ${amountEn(check.left ?? 0)} reported, about ${amountEn(check.right ?? 0)} expected (${percent(check.deviation ?? 0)})`,
  );
  return {
    title: { "zh-CN": "现金流量表与另两张表松动", en: "The cash-flow statement fits the others loosely" },
    why: {
      "zh-CN": `${zh.join("；")}。代理记账的现金流量表常是倒挤出来的，单凭这一点不说明问题。`,
      en: `${en.join("; ")}. Cash-flow statements made by bookkeeping agencies are often plugged; this alone proves nothing.`,
    },
    ask: {
      "zh-CN": "请问现金流量表怎么编的；以银行流水为准，抽几笔大额收付看对不对得上。",
      en: "Ask how the cash-flow statement was drawn up; go by the bank rows and test some large receipts and payments.",
    },
  };
}
