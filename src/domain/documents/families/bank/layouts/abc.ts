import type { StatementLayout } from "../../../transactions/layout.ts";

/** 中国农业银行. The app prints 日 志 号 with spaces and leaves fields out at the row's end; columns of the app from memory, 待核对. */
export const abc: readonly StatementLayout[] = [
  {
    id: "bank-abc-app",
    kind: "bank-statement",
    name: { "zh-CN": "农业银行（掌银导出）", en: "Agricultural Bank of China (app)" },
    signature: ["交易日期", "交易时间", "交易金额", "日志号"],
    title: /农业银行|农行/,
    sign: "in-positive",
    splitsCounterparty: true,
  },
  {
    id: "bank-abc-counter",
    kind: "bank-statement",
    name: { "zh-CN": "农业银行（柜面导出）", en: "Agricultural Bank of China (counter)" },
    signature: ["交易日期", "交易时间", "交易金额", "交易后余额"],
    without: ["借贷标志", "借贷方向", "收/支"],
    title: /APSH|农业银行|农行/i,
    sign: "in-positive",
  },
];
