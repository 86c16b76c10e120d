import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "经营与行业", en: "Business and trade" },
  lacking: { "zh-CN": "尚未登记行业，也没有经营材料。", en: "No trade is recorded and no paper on the business was obtained." },
  nothing: {
    "zh-CN": "现有材料还看不出本行业的经营要点。",
    en: "The papers at hand do not yet show how this trade runs.",
  },
  missing: { "zh-CN": "本行业还应看而未取得的：{papers}。", en: "Still to be seen in this trade: {papers}." },
  onSite: { "zh-CN": "建议现场核实：{what}。", en: "To verify on site: {what}." },
} satisfies Record<string, Bilingual>;
