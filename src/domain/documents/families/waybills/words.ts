import type { Bilingual } from "../../../kernel/language.ts";

export const waybillWords = {
  "waybill-list": { "zh-CN": "运单明细", en: "Waybill list" },
  "weighbridge-list": { "zh-CN": "磅单明细", en: "Weighbridge list" },
} as const satisfies Readonly<Record<string, Bilingual>>;
