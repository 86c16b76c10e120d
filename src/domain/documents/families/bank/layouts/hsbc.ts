import type { StatementLayout } from "../../../transactions/layout.ts";

/** HSBC Hong Kong: day before month, HKD and CNY rows in one file, each with its own balance. */
export const hsbc: readonly StatementLayout[] = [
  {
    id: "bank-hsbc-hk-debit",
    kind: "bank-statement",
    name: { "zh-CN": "香港汇丰银行", en: "HSBC Hong Kong" },
    signature: ["date", "description", "billingamount", "billingcurrency", "balance", "balancecurrency"],
    sign: "in-positive",
    dateOrder: "DMY",
    currency: "HKD",
  },
];
