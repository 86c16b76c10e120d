import { wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(before: number, now: number, isAverage: boolean): FlagWords {
  return {
    title: { "zh-CN": "钱转一圈要的时间变长", en: "The cash cycle has lengthened" },
    why: {
      "zh-CN": `从付货款到收回货款，由 ${wholeNumber(before)} 天拉长到 ${wholeNumber(now)} 天（${isAverage ? "" : "按期末数，"}多 ${wholeNumber(now - before)} 天）。`,
      en: `From paying suppliers to being paid takes ${wholeNumber(now)} days, up from ${wholeNumber(before)} (${isAverage ? "" : "on closing balances, "}${wholeNumber(now - before)} days more).`,
    },
    ask: {
      "zh-CN": "请问多占用的资金从哪里来，是借的还是拖供应商的；贷款会不会只是填这个窟窿。",
      en: "Ask what finances the longer cycle, loans or unpaid suppliers, and whether this loan would only fill that hole.",
    },
  };
}
