import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(ratio: number): FlagWords {
  return {
    title: { "zh-CN": "销售回款偏少", en: "Little of the sales was collected" },
    why: {
      "zh-CN": `全年含税销售额里只收回 ${percent(ratio)} 的现金。`,
      en: `Only ${percent(ratio)} of sales including tax was received in cash.`,
    },
    ask: {
      "zh-CN": "请问有没有用票据、以货抵款结算；对照应收账款明细看是哪几户没付、拖了多久。",
      en: "Ask whether bills or barter were used; see in the list of receivables who has not paid and for how long.",
    },
  };
}
