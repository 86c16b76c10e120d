import type { Bilingual } from "../../../kernel/language.ts";

export const taxWords = {
  "vat-general": { "zh-CN": "增值税申报表（一般纳税人）", en: "VAT return, general taxpayer" },
  "vat-schedule-1": { "zh-CN": "增值税申报表附列资料（一）", en: "VAT return, schedule 1" },
  "vat-schedule-other": { "zh-CN": "增值税申报表其他附表", en: "VAT return, other schedules" },
  "vat-small-scale": { "zh-CN": "增值税申报表（小规模纳税人）", en: "VAT return, small-scale taxpayer" },
} as const satisfies Readonly<Record<string, Bilingual>>;
