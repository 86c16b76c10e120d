import type { Bilingual } from "../../../kernel/language.ts";

export const inventoryWords = {
  "inventory-count": { "zh-CN": "存货盘点表", en: "Stock count" },
  "inventory-ledger": { "zh-CN": "进销存明细", en: "Stock ledger" },
} as const satisfies Readonly<Record<string, Bilingual>>;
