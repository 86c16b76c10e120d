import type { StatementLayout } from "../../../transactions/layout.ts";

/** 中国工商银行: four amount columns; what the account was booked with is 记账金额, the card's own may be in another currency or "-". */
const booked = {
  inflow: ["记账金额(收入)"],
  outflow: ["记账金额(支出)"],
  currency: ["记账币种"],
} as const;

export const icbc: readonly StatementLayout[] = [
  {
    id: "bank-icbc-credit",
    kind: "bank-statement",
    name: { "zh-CN": "工商银行信用卡", en: "ICBC credit card" },
    signature: ["交易日期", "记账日期", "摘要", "交易场所", "记账金额(收入)", "记账金额(支出)", "余额"],
    columns: booked,
    sign: "two-columns",
  },
  {
    id: "bank-icbc-debit-1",
    kind: "bank-statement",
    name: { "zh-CN": "工商银行借记卡", en: "ICBC debit" },
    signature: ["交易日期", "摘要", "钞/汇", "记账金额(收入)", "记账金额(支出)", "余额", "对方户名"],
    without: ["对方账户"],
    columns: booked,
    sign: "two-columns",
  },
  {
    // The later export adds the other side's account; columns from memory, 待核对.
    id: "bank-icbc-debit-2",
    kind: "bank-statement",
    name: { "zh-CN": "工商银行借记卡（含对方账户）", en: "ICBC debit (with counterparty account)" },
    signature: ["交易日期", "摘要", "钞/汇", "记账金额(收入)", "记账金额(支出)", "余额", "对方户名", "对方账户"],
    columns: booked,
    sign: "two-columns",
  },
];
