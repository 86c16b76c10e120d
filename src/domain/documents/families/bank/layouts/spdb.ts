import type { StatementLayout } from "../../../transactions/layout.ts";

/** 浦发银行 (.xls): amounts as text, two spaces between day and time. */
export const spdb: readonly StatementLayout[] = [
  {
    id: "bank-spdb-debit",
    kind: "bank-statement",
    name: { "zh-CN": "浦发银行借记卡", en: "SPD Bank debit" },
    signature: ["存入金额", "取出金额"],
    title: /浦发|浦东发展/,
    sign: "two-columns",
  },
];
