import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(ratio: number): FlagWords {
  return {
    title: { "zh-CN": "资产负债率偏高", en: "High leverage" },
    why: {
      "zh-CN": `资产负债率 ${percent(ratio)}${ratio > 1 ? "，净资产已经是负数" : ""}。`,
      en: `Liabilities are ${percent(ratio)} of assets${ratio > 1 ? "; equity is negative" : ""}.`,
    },
    ask: {
      "zh-CN": "请看负债里有多少是股东自己的钱、多少是要按期还的，未来一年到期的有多少。",
      en: "See how much of the liabilities is the owners' own money, how much must be repaid on a date, and how much falls due within a year.",
    },
  };
}
