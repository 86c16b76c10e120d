import type { Bilingual } from "../../../kernel/language.ts";

export const invoiceWords = {
  "invoice-list": { "zh-CN": "发票清单", en: "Invoice list" },
} as const satisfies Readonly<Record<string, Bilingual>>;
