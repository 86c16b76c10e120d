/** Why a row of a paper is not data: the tally shows one of these for every row that was not mapped. */
import type { Bilingual } from "../kernel/language.ts";

export const rowReasons = {
  "another-company": { "zh-CN": "表内有几家单位，未读取", en: "several firms on one sheet, not read" },
  blank: { "zh-CN": "空行", en: "blank row" },
  "carried-balance": { "zh-CN": "承前余额或期初、期末余额行", en: "balance brought or carried forward" },
  footer: { "zh-CN": "页脚", en: "footer" },
  header: { "zh-CN": "表头", en: "header" },
  "no-amount": { "zh-CN": "项目没有金额", en: "line without an amount" },
  "no-period": { "zh-CN": "金额所属期间不明", en: "amounts whose period is not stated" },
  "not-an-amount": { "zh-CN": "不是金额（比率、每股收益等）", en: "not an amount (ratio, per share)" },
  note: { "zh-CN": "说明文字", en: "note" },
  preamble: { "zh-CN": "表头前的说明（户名、账号、期间等）", en: "preamble (holder, account, period …)" },
  section: { "zh-CN": "分段标题", en: "section heading" },
  title: { "zh-CN": "标题", en: "title" },
  total: { "zh-CN": "合计行（与明细核对，不重复计入）", en: "total row (compared with the rows, not counted again)" },
  "unmatched-line": { "zh-CN": "没有对应到标准项目", en: "matches no standard item" },
  unrecognised: { "zh-CN": "所在工作表未能识别", en: "on a sheet that was not recognised" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RowReason = keyof typeof rowReasons;

/** The words of a reason; an id this list does not know is shown as it stands. */
export function rowReasonText(reason: string, language: keyof Bilingual): string {
  return Object.hasOwn(rowReasons, reason) ? rowReasons[reason as RowReason][language] : reason; // hasOwn has proved the key
}
