import type { StatementLayout } from "../../../transactions/layout.ts";

/** 招商银行. Credit: MM/DD without a year (the title has it), purchases positive, payments have no transaction date. */
export const cmb: readonly StatementLayout[] = [
  {
    id: "bank-cmb-credit",
    kind: "bank-statement",
    name: { "zh-CN": "招商银行信用卡", en: "China Merchants Bank credit card" },
    signature: ["交易日", "记账日", "交易摘要", "人民币金额", "卡号末四位", "交易地金额"],
    title: /招商银行/,
    columns: { amount: ["人民币金额"] },
    sign: "out-positive",
  },
  {
    id: "bank-cmb-debit",
    kind: "bank-statement",
    name: { "zh-CN": "招商银行借记卡", en: "China Merchants Bank debit" },
    signature: ["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"],
    title: /招商银行/,
    sign: "in-positive",
    splitsCounterparty: true,
  },
];
