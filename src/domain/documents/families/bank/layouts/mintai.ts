import type { StatementLayout } from "../../../transactions/layout.ts";

/** 民泰银行: holder above the table, date and time in one cell, counters under it. */
export const mintai: readonly StatementLayout[] = [
  {
    id: "bank-mintai",
    kind: "bank-statement",
    name: { "zh-CN": "民泰银行", en: "Mintai Commercial Bank" },
    signature: ["时间", "账号卡号", "支出", "收入", "余额", "交易对手名称"],
    columns: { date: ["时间"], time: [] },
    sign: "two-columns",
  },
];
