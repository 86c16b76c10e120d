import type { Bilingual } from "../../../kernel/language.ts";

export const utilityWords = {
  "utility-electricity": { "zh-CN": "电费清单", en: "Electricity bills" },
  "utility-electricity-notice": { "zh-CN": "电费通知单", en: "Electricity notice" },
  "utility-gas": { "zh-CN": "燃气费清单", en: "Gas bills" },
  "utility-steam": { "zh-CN": "蒸汽费清单", en: "Steam bills" },
  "utility-water": { "zh-CN": "水费清单", en: "Water bills" },
} as const satisfies Readonly<Record<string, Bilingual>>;
