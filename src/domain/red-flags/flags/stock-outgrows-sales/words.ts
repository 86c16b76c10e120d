import { amountEn, amountZh, percent, wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { Outgrowing } from "../../outgrowing.ts";

export function words(x: Outgrowing): FlagWords {
  return {
    title: { "zh-CN": "存货积压，比销售涨得快得多", en: "Stock piles up much faster than sales" },
    why: {
      "zh-CN": `存货由 ${amountZh(x.before)}变成 ${amountZh(x.after)}（${percent(x.after / x.before - 1)}），收入只变动 ${percent(x.salesGrowth)}；存货天数（按期末数）由 ${wholeNumber(x.daysBefore)} 天变成 ${wholeNumber(x.daysAfter)} 天，新增存货相当于收入的 ${percent(x.share)}。`,
      en: `Stock went from ${amountEn(x.before)} to ${amountEn(x.after)} (${percent(x.after / x.before - 1)}) while revenue moved ${percent(x.salesGrowth)}; days of stock on closing balances went from ${wholeNumber(x.daysBefore)} to ${wholeNumber(x.daysAfter)}, and the increase is ${percent(x.share)} of revenue.`,
    },
    ask: {
      "zh-CN": "请到仓库抽盘主要品种，看有没有压了很久、卖不动的货；问清是备货、涨价囤货还是订单取消。",
      en: "Count the main goods in the warehouse, look for old stock that does not sell, and ask whether it is for a season, a price rise or a cancelled order.",
    },
  };
}
