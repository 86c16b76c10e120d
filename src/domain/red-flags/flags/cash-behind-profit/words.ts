import { amountEn, amountZh, ratioText } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words({ profit, cash, ratio }: { readonly profit: number; readonly cash: number; readonly ratio: number }): FlagWords {
  return {
    title: { "zh-CN": "账上有利润，手里没现金", en: "Profit on paper, no cash behind it" },
    why: {
      "zh-CN": `净利润 ${amountZh(profit)}，经营活动现金流量净额却是 ${amountZh(cash)}，每 1 元利润${ratio < 0 ? "反倒流出" : "只收回"} ${ratioText(Math.abs(ratio))} 元现金（净现比 ${ratioText(ratio)}）。`,
      en: `Net income is ${amountEn(profit)} but net operating cash flow is ${amountEn(cash)}: each yuan of profit ${ratio < 0 ? "cost" : "brought in only"} ${ratioText(Math.abs(ratio))} of cash (ratio ${ratioText(ratio)}).`,
    },
    ask: {
      "zh-CN": "请看钱压在哪里：应收账款逐户问账期、存货到仓库看货，再问清现金流量表是谁、怎么编的。",
      en: "Find where the money is tied up: ask each large debtor's terms, look at the stock in the warehouse, and ask who drew up the cash-flow statement and how.",
    },
  };
}
