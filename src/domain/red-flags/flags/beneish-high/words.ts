import { ratioText } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(score: number): FlagWords {
  return {
    title: { "zh-CN": "盈余质量模型提示（仅供参考）", en: "A model of earnings quality gives a hint" },
    why: {
      "zh-CN": `Beneish M 值 ${ratioText(score)}，高于 -1.78 的提示线。模型源自美国上市公司，仅作提示。`,
      en: `Beneish M is ${ratioText(score)}, above the cut-off of -1.78. It was made for listed American firms: a hint only.`,
    },
    ask: {
      "zh-CN": "请重点核对应收、存货和毛利这几项变化大的科目，不单独据此下结论。",
      en: "Check the accounts that moved most: receivables, stock and margin; conclude nothing from the score alone.",
    },
  };
}
