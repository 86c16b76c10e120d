import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words({
  declared,
  corroborated,
  deviationRate,
}: {
  readonly declared: number;
  readonly corroborated: number;
  readonly deviationRate: number;
}): FlagWords {
  return {
    title: { "zh-CN": "可能有账外收入，留意税务风险", en: "Perhaps revenue off the books: mind the tax risk" },
    why: {
      "zh-CN": `申报收入 ${amountZh(declared)}，而各种材料印证的收入有 ${amountZh(corroborated)}，申报少了 ${percent(-deviationRate)}（以申报数为分母）。`,
      en: `Declared revenue is ${amountEn(declared)}, while the papers bear out ${amountEn(corroborated)}: ${percent(-deviationRate)} of the declared figure is not declared.`,
    },
    ask: {
      "zh-CN": "请问清多出来的收入来自哪里、是否稳定、是否已经报税；测算还款能力时只采用能够印证的部分。",
      en: "Ask where the extra revenue comes from, whether it is steady and taxed; count only what is corroborated towards the ability to repay.",
    },
  };
}
