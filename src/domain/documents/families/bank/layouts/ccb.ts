import type { StatementLayout } from "../../../transactions/layout.ts";

/** 中国建设银行: the counter's sheet 交易明细 has a direction, the personal export two columns. */
export const ccb: readonly StatementLayout[] = [
  {
    id: "bank-ccb-counter",
    kind: "bank-statement",
    name: { "zh-CN": "建设银行（交易明细表）", en: "China Construction Bank (counter)" },
    signature: ["借贷方向", "交易金额"],
    title: /建设银行|建行|^交易明细/,
    needsTitle: true,
    sign: "direction-column",
  },
  {
    id: "bank-ccb-debit",
    kind: "bank-statement",
    name: { "zh-CN": "建设银行借记卡", en: "China Construction Bank debit" },
    signature: ["记账日", "交易日期", "交易时间", "支出", "收入", "账户余额"],
    title: /建设银行|建行/,
    columns: { postingDate: ["记账日"] },
    sign: "two-columns",
  },
];
