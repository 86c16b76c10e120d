import type { Bilingual } from "../../../kernel/language.ts";

export const purchaseWords = {
  "purchase-list": { "zh-CN": "采购清单", en: "Purchase list" },
} as const satisfies Readonly<Record<string, Bilingual>>;
