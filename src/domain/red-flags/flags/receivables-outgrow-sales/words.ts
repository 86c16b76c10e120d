import { amountEn, amountZh, percent, wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { Outgrowing } from "../../outgrowing.ts";

export function words(x: Outgrowing): FlagWords {
  return {
    title: { "zh-CN": "应收账款比收入涨得快得多", en: "Receivables grow much faster than sales" },
    why: {
      "zh-CN": `应收由 ${amountZh(x.before)}变成 ${amountZh(x.after)}（${percent(x.after / x.before - 1)}），收入只变动 ${percent(x.salesGrowth)}；回款天数（按期末数）由 ${wholeNumber(x.daysBefore)} 天变成 ${wholeNumber(x.daysAfter)} 天，新增应收相当于收入的 ${percent(x.share)}。`,
      en: `Receivables went from ${amountEn(x.before)} to ${amountEn(x.after)} (${percent(x.after / x.before - 1)}) while revenue moved ${percent(x.salesGrowth)}; days on closing balances went from ${wholeNumber(x.daysBefore)} to ${wholeNumber(x.daysAfter)}, and the increase is ${percent(x.share)} of revenue.`,
    },
    ask: {
      "zh-CN": "请要应收明细和账龄，给前几大欠款户打电话或发函核对，看期后有没有回款，抽查发货单和发票。",
      en: "Ask for the list of receivables and their age, call or write to the largest debtors, see whether they paid after the date, and test delivery notes and invoices.",
    },
  };
}
