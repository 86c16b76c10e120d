import type { StatementLayout } from "../../../transactions/layout.ts";

/** 农村商业银行, both exports of the county systems: 借 is money out, 贷 money in. */
export const rural: readonly StatementLayout[] = [
  {
    id: "bank-rural-new",
    kind: "bank-statement",
    name: { "zh-CN": "农商行（新版）", en: "Rural commercial bank (new)" },
    signature: ["账号", "交易日期", "交易时间", "交易金额", "交易余额", "借贷标志", "对方姓名", "对方账号"],
    sign: "direction-column",
  },
  {
    id: "bank-rural-old",
    kind: "bank-statement",
    name: { "zh-CN": "农商行（老账号）", en: "Rural commercial bank (old accounts)" },
    signature: ["账号", "交易日期", "交易时间", "发生额", "余额", "借贷标志", "对方姓名", "对方账号"],
    sign: "direction-column",
  },
];
