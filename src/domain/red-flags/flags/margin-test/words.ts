import { percent, points } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(reported: number, weighted: number): FlagWords {
  return {
    title: { "zh-CN": "毛利率与进价、售价对不上", en: "Gross margin does not fit cost and prices" },
    why: {
      "zh-CN": `账面或自报毛利率 ${percent(reported)}，按主要商品的进价、售价和占比算出来是 ${percent(weighted)}，相差 ${points(Math.abs(reported - weighted))} 个百分点。`,
      en: `Reported or declared gross margin is ${percent(reported)}; cost, price and share of the main goods give ${percent(weighted)}, ${points(Math.abs(reported - weighted))} points apart.`,
    },
    ask: {
      "zh-CN": "请再抽三五样主要商品看进货单和售价，问清批发零售比例、返利和损耗。",
      en: "Price three to five more of the main goods from purchase slips and tags; ask about the wholesale share, rebates and losses.",
    },
  };
}
