import type { StatementLayout } from "../../../transactions/layout.ts";

/** 交通银行. Debit: unsigned amount beside 贷 Cr / 借 Dr. Credit: the tables of an e-mail page, payments and purchases apart; from memory, 待核对. */
export const bocom: readonly StatementLayout[] = [
  {
    id: "bank-bocom-credit",
    kind: "bank-statement",
    name: { "zh-CN": "交通银行信用卡", en: "Bank of Communications credit card" },
    signature: ["交易日期", "记账日期", "交易说明", "入账币种/金额"],
    title: /交通银行/,
    columns: { amount: ["入账币种/金额"], currency: [], account: ["卡末四位", "卡号末四位"] },
    // No sign of its own: under neither heading a row is asked about.
    sections: [
      { heading: /还款、?退货|还款及退货|费用返还明细/, flow: 1 },
      { heading: /消费、?取现|消费及取现|其他费用明细/, flow: -1 },
    ],
  },
  {
    id: "bank-bocom-debit",
    kind: "bank-statement",
    name: { "zh-CN": "交通银行借记卡", en: "Bank of Communications debit" },
    signature: ["交易日期", "交易时间", "交易类型", "借贷", "交易金额", "余额", "交易地点"],
    title: /交通银行/,
    sign: "direction-column",
  },
];
