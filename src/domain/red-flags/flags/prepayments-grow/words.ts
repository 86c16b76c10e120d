import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly before: number;
  readonly after: number;
  readonly growth: number;
  readonly costGrowth: number;
}

export function words({ before, after, growth, costGrowth }: Values): FlagWords {
  return {
    title: { "zh-CN": "预付账款大增，进货却没跟上", en: "Prepayments grow without purchases" },
    why: {
      "zh-CN": `预付账款由 ${amountZh(before)}增到 ${amountZh(after)}（${percent(growth)}），营业成本只变动 ${percent(costGrowth)}。`,
      en: `Prepayments went from ${amountEn(before)} to ${amountEn(after)} (${percent(growth)}) while cost of sales moved ${percent(costGrowth)}.`,
    },
    ask: {
      "zh-CN": "请看预付给谁、有没有合同、货到了没有；收款方是不是关联户。",
      en: "See who was prepaid, under which contract, whether the goods came, and whether the payee is related.",
    },
  };
}
