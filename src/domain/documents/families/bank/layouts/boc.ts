import type { StatementLayout } from "../../../transactions/layout.ts";

/** 中国银行: dashes stand for nothing; the credit card prints 存入 and 支出 apart. */
export const boc: readonly StatementLayout[] = [
  {
    id: "bank-boc-credit",
    kind: "bank-statement",
    name: { "zh-CN": "中国银行信用卡", en: "Bank of China credit card" },
    signature: ["交易日", "银行记账日", "卡号后四位", "交易描述", "存入", "支出"],
    title: /中国银行/,
    sign: "two-columns",
  },
  {
    id: "bank-boc-debit",
    kind: "bank-statement",
    name: { "zh-CN": "中国银行借记卡", en: "Bank of China debit" },
    signature: ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称"],
    title: /中国银行/,
    sign: "in-positive",
  },
];
