import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(before: number, now: number): FlagWords {
  return {
    title: { "zh-CN": "费用率突然下降", en: "Expenses fell suddenly against sales" },
    why: {
      "zh-CN": `销售费用和管理费用占收入的比例由 ${percent(before)} 降到 ${percent(now)}。`,
      en: `Selling and administrative expenses went from ${percent(before)} to ${percent(now)} of revenue.`,
    },
    ask: {
      "zh-CN": "请看房租、工资、运费这几样今年记在哪里，是不是挂到待摊、在建或其他应收，或由老板个人付了。",
      en: "See where rent, wages and freight were booked this year: deferred, capitalised, in other receivables, or paid by the owner.",
    },
  };
}
