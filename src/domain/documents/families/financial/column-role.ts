/** What a heading says about its column: closing, opening, year to date, this month, last year … as data. */
import { matchText } from "../../../kernel/plain-text.ts";

export type ColumnRole =
  | "closing"
  /** 年初, 上年年末: the end of the year before. */
  | "year-opening"
  /** 期初: the start of the period, whichever that is. */
  | "period-opening"
  | "year-to-date"
  | "month"
  /** 本期: the period of the form. */
  | "current"
  /** 上年金额, 上年累计: the whole of last year's same span. */
  | "previous-year-to-date"
  /** 上年同期, 上期: the form's period, a year earlier. */
  | "previous"
  | "previous-month"
  /** 金额, 余额: says nothing. */
  | "plain"
  /** 行次, 附注, 增减%: not an amount. */
  | "line-number"
  | "not-an-amount";

/** First match wins: 上年同期累计 is tried before 累计, 年初余额 before 余额. */
const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:行次|行号|行数|行)$/, "line-number"],
  [
    /增减|变动|变化|比例|比率|占比|占.*%|百分比|%|同比|环比|差额|差异|增长|升降|备注|附注|注释|说明|序号|预算|计划|指标|预测|项目|币种/,
    "not-an-amount",
  ],
  [/上年同月|去年同月|上年同期本月|上年本月/, "previous-month"],
  [/上年同期|去年同期|上期金额|上期数|上期发生|^上期$|上期累计|上年同期累计/, "previous"],
  [/(?:上年|去年|上年度|上一年度?)(?:累计|金额|数|发生额|实际|全年|度|度金额|度数)|^(?:上年|去年|上年度|上一年)$/, "previous-year-to-date"],
  [/年初|上年(?:年)?末|上年度末|上年期末|去年末/, "year-opening"],
  [/期初|月初/, "period-opening"],
  [/期末|年末|月末|本期末|季末/, "closing"],
  [/累计|本年(?:金额|数|发生额|实际|度)|^本年$|至本月|年度数/, "year-to-date"],
  [/本月|当月/, "month"],
  [/本期|当期|本年度/, "current"],
  [/^(?:金额|余额|数额|数值|人民币|合并|合并数|金额合计|账面价值|账面余额)?$/, "plain"],
];

/** The role a heading states; null when its words are none we know. Dates and units are cut out first. */
export function readRole(heading: string): ColumnRole | null {
  const words = matchText(heading)
    .toLowerCase()
    .replace(/\((?:单位:?)?(?:人民币)?(?:亿元|百万元|千元|万元|元)\)|(?:人民币)?(?:亿元|百万元|千元|万元|元)$/g, "")
    .replace(/(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:19|20)\d{2}(?:\.0+)?年?/g, "")
    .replace(/[:()*#]/g, "");
  for (const [pattern, role] of ROLES) if (pattern.test(words)) return role;
  return null;
}
