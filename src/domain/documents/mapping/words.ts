/** Words of the mapping screen: fields of statements, and what is asked when a sheet does not say. */
import type { Bilingual } from "../../kernel/language.ts";
import type { StatementField } from "../transactions/fields.ts";

export const statementFieldWords: Readonly<Record<StatementField, Bilingual>> = {
  account: { "zh-CN": "本方账号", en: "Account" },
  amount: { "zh-CN": "交易金额", en: "Amount" },
  balance: { "zh-CN": "余额", en: "Balance" },
  counterparty: { "zh-CN": "对方户名", en: "Counterparty" },
  counterpartyAccount: { "zh-CN": "对方账号", en: "Counterparty's account" },
  currency: { "zh-CN": "币种", en: "Currency" },
  date: { "zh-CN": "交易日期", en: "Date" },
  direction: { "zh-CN": "收支方向", en: "Direction" },
  holder: { "zh-CN": "本方户名", en: "Account holder" },
  inflow: { "zh-CN": "收入金额", en: "Money in" },
  memo: { "zh-CN": "摘要、用途、附言", en: "Memo" },
  outflow: { "zh-CN": "支出金额", en: "Money out" },
  postingDate: { "zh-CN": "记账日期", en: "Posting date" },
  serial: { "zh-CN": "流水号", en: "Serial number" },
  status: { "zh-CN": "交易状态", en: "Status" },
  time: { "zh-CN": "交易时间", en: "Time" },
  type: { "zh-CN": "交易类型、渠道", en: "Type, channel" },
};

export const formFieldWords = {
  amount: { "zh-CN": "金额（注明所属期间）", en: "Amounts (of a period)" },
  label: { "zh-CN": "项目名称", en: "Line" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const questionWords = {
  column: { "zh-CN": "哪一列是这一项？", en: "Which column is this?" },
  "date-order": { "zh-CN": "日期是「日/月/年」还是「月/日/年」？", en: "Are the dates day/month/year or month/day/year?" },
  direction: { "zh-CN": "这份清单是开出（发出）的，还是取得（收到）的？", en: "Was this issued (sent) or received?" },
  "direction-words": { "zh-CN": "这些方向字样各是收入还是支出？", en: "Which of these words mean money in, and which money out?" },
  period: { "zh-CN": "这些数字属于哪个期间？表上没有写明。", en: "Which period do these figures belong to? The sheet does not say." },
  resource: { "zh-CN": "这是电费、水费、燃气费还是蒸汽费？", en: "Is this electricity, water, gas or steam?" },
  sign: { "zh-CN": "金额为正数时，是收入还是支出？", en: "Does a positive amount mean money in or money out?" },
  unit: {
    "zh-CN": "金额单位是元、千元还是万元？表上没有写明。",
    en: "Are amounts in yuan, thousands or ten-thousands? The sheet does not say.",
  },
  "weight-unit": { "zh-CN": "重量单位是千克还是吨？", en: "Is the weight in kilograms or tonnes?" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type QuestionId = keyof typeof questionWords;
