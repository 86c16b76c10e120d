import type { StatementLayout } from "../../../transactions/layout.ts";

/** 中信银行信用卡 (.xls): amounts are text, the card's last digits a number; 结算金额 is what the account was charged. */
export const citic: readonly StatementLayout[] = [
  {
    id: "bank-citic-credit",
    kind: "bank-statement",
    name: { "zh-CN": "中信银行信用卡", en: "China CITIC Bank credit card" },
    signature: ["交易日期", "入账日期", "交易描述", "卡末四位", "交易币种", "结算币种", "交易金额", "结算金额"],
    columns: { amount: ["结算金额"], currency: ["结算币种"] },
    sign: "out-positive",
  },
];
