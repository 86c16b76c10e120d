import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(owed: number, share: number): FlagWords {
  return {
    title: { "zh-CN": "其他应收款占资产比例偏高", en: "Other receivables are a large part of assets" },
    why: {
      "zh-CN": `其他应收款 ${amountZh(owed)}，占资产总计 ${percent(share)}。`,
      en: `Other receivables are ${amountEn(owed)}, ${percent(share)} of total assets.`,
    },
    ask: {
      "zh-CN": "请要明细：是保证金、备用金，还是股东、关联方借走的钱，什么时候还。",
      en: "Ask for the details: deposits and advances, or money lent to owners and related parties, and when it comes back.",
    },
  };
}
