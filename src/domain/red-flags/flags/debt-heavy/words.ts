import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(ratio: number): FlagWords {
  return {
    title: { "zh-CN": "借款相对生意规模偏大", en: "Debt is large for the size of the business" },
    why: { "zh-CN": `有息负债相当于全年收入的 ${percent(ratio)}。`, en: `Interest-bearing debt is ${percent(ratio)} of a year's revenue.` },
    ask: {
      "zh-CN": "请问这些借款各用在哪里，有没有投到主业以外；再加本笔贷款后还款从哪来。",
      en: "Ask what each loan was used for, whether any left the main business, and what will repay this one on top.",
    },
  };
}
