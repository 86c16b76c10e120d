import type { StatementLayout } from "../../../transactions/layout.ts";

/** 广发银行信用卡: purchases positive; the kind stands in brackets before the memo; 入账金额 is what the account was charged. */
export const cgb: readonly StatementLayout[] = [
  {
    id: "bank-cgb-credit",
    kind: "bank-statement",
    name: { "zh-CN": "广发银行信用卡", en: "China Guangfa Bank credit card" },
    signature: ["交易日期", "入账日期", "交易摘要", "交易金额", "交易货币", "入账金额", "入账货币"],
    columns: { amount: ["入账金额"], currency: ["入账货币"] },
    sign: "out-positive",
    kindInBrackets: true,
  },
];
