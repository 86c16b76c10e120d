import type { StatementLayout } from "../../../transactions/layout.ts";

/** 邮储银行: known by its title; the columns are the usual ones (from memory, 待核对), so the synonyms read them. */
export const psbc: readonly StatementLayout[] = [
  {
    id: "bank-psbc-debit",
    kind: "bank-statement",
    name: { "zh-CN": "邮储银行", en: "Postal Savings Bank of China" },
    signature: ["交易日期"],
    title: /邮政储蓄银行|邮储银行|PSBC/i,
    needsTitle: true,
  },
];
