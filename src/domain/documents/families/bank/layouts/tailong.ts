import type { StatementLayout } from "../../../transactions/layout.ts";

/** 泰隆银行: several sheets, currency 156, times such as 10.23.45.123 or 102345123; 借方发生额 is money out. */
export const tailong: readonly StatementLayout[] = [
  {
    id: "bank-tailong",
    kind: "bank-statement",
    name: { "zh-CN": "泰隆银行", en: "Tailong Commercial Bank" },
    signature: ["客户账号", "账户名称", "借方发生额", "贷方发生额", "账户余额", "对方户名"],
    sign: "two-columns",
  },
];
