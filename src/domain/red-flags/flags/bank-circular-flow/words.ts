import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words({
  through,
  around,
  share,
}: {
  readonly through: number;
  readonly around: number;
  readonly share: number;
}): FlagWords {
  return {
    title: { "zh-CN": "流水里有大量过桥或对倒资金", en: "Much of the inflow passes through or goes round" },
    why: {
      "zh-CN": `快进快出 ${amountZh(through)}，与同一对方来回对倒 ${amountZh(around)}，合计占毛流入的 ${percent(share)}，已从经营流入中剔除。`,
      en: `${amountEn(through)} passed through and ${amountEn(around)} went round with the same parties: ${percent(share)} of gross inflow, taken out of operating inflow.`,
    },
    ask: {
      "zh-CN": "请逐笔问清资金来源、去向和用途，看有无借用账户、代人过账或为贷款做流水。",
      en: "Ask source, destination and purpose of each, and whether the account was lent, used for others, or dressed up for the loan.",
    },
  };
}
