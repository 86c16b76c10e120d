import { ratioText } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(score: number, line: number): FlagWords {
  return {
    title: { "zh-CN": "综合评分落在困境区（仅作提示）", en: "Composite score in the distress band (a hint only)" },
    why: {
      "zh-CN": `Altman 评分 ${ratioText(score)}，低于 ${ratioText(line)}。模型源自国外企业，仅作提示。`,
      en: `The Altman score is ${ratioText(score)}, below ${ratioText(line)}. The model comes from other markets: a hint only.`,
    },
    ask: {
      "zh-CN": "请结合流动性、盈利和负债几项一起看，不单独据此下结论。",
      en: "Read it together with liquidity, profit and debt; conclude nothing from it alone.",
    },
  };
}
