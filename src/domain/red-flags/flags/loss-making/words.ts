import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(loss: number, margin: number, before: number | null): FlagWords {
  return {
    title: before === null ? { "zh-CN": "当期亏损", en: "A loss this period" } : { "zh-CN": "连续亏损", en: "Losses two years running" },
    why: {
      "zh-CN": `净利润 ${amountZh(loss)}，销售净利率 ${percent(margin)}${before === null ? "" : `，上年 ${percent(before)}`}。`,
      en: `Net income is ${amountEn(loss)}, ${percent(margin)} of revenue${before === null ? "" : `, after ${percent(before)} the year before`}.`,
    },
    ask: {
      "zh-CN": "请问亏在哪里：卖价、成本、费用还是一次性损失；今年订单和价格有没有好转。",
      en: "Ask where the loss comes from: prices, costs, expenses or a one-off, and whether orders and prices have recovered.",
    },
  };
}
