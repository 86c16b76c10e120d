/** What a row without a readable date and amount is: the tally names a reason for each. */
import { labelText, matchText } from "../../kernel/plain-text.ts";
import { type Book, cellText, type Sheet } from "../book.ts";
import type { RowReason } from "../row-reasons.ts";
import type { StatementPlan } from "./plan.ts";

const TOTAL =
  /^(?:人民币|外币|美元|港币|本页|本月|本期|本年|当期|累计|收入|支出|借方|贷方|存入|支取|转入|转出|交易)*(?:合计|总计|小计|总额|总笔数|笔数|累计|累计金额|发生额合计|total)/i;
const CARRIED =
  /^(?:期初|期末|上期|本期|上页|上年|年初|承前|承上|过次|接上|转下|opening|closing|balance(?:brought|carried))(?:页|期|年)?(?:余额|结余|结转|balance|forward)?/i;
const FOOTER =
  /^(?:第\d+页|共\d+页|页码|打印|制表|经办|复核|柜员|电子回单|回单|验证码|温馨提示|特别提示|重要提示|声明|以上|本明细|此明细|注:|说明:|\*+|备注:|导出时间|下载时间|---)/;

export interface RowLook {
  readonly filled: number;
  /** Null: none of the known kinds; the caller decides by what it can read. */
  readonly reason: RowReason | null;
  readonly hasDigit: boolean;
}

export function lookAtRow(sheet: Sheet, book: Book, plan: StatementPlan, row: number): RowLook {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columns.length; column++) {
    const text = matchText(cellText(book, sheet, row, column));
    if (text !== "") texts.push(text);
  }
  const first = texts[0] ?? "";
  let reason: RowReason | null = null;
  if (texts.length === 0) reason = "blank";
  else if (isHeaderAgain(sheet, book, plan, row)) reason = "header";
  else if (TOTAL.test(first)) reason = "total";
  else if (texts.some((text) => CARRIED.test(text))) reason = "carried-balance";
  else if (FOOTER.test(first)) reason = "footer";
  return { filled: texts.length, reason, hasDigit: texts.some((text) => /\d/.test(text)) };
}

/** Long statements print the header again on every page. */
function isHeaderAgain(sheet: Sheet, book: Book, plan: StatementPlan, row: number): boolean {
  let same = 0;
  let compared = 0;
  for (const [column, label] of plan.labels.entries()) {
    if (label === "") continue;
    compared++;
    if (labelText(cellText(book, sheet, row, column)) === label) same++;
  }
  return compared > 0 && same * 2 > compared;
}

/** Why a row above the header is not data. */
export function reasonAbove(sheet: Sheet, book: Book, row: number): RowReason {
  let filled = 0;
  let text = "";
  for (let column = 0; column < sheet.columns.length; column++) {
    const cell = matchText(cellText(book, sheet, row, column));
    if (cell === "") continue;
    filled++;
    text += cell;
  }
  if (filled === 0) return "blank";
  return filled === 1 && row < 3 && !text.includes(":") ? "title" : "preamble";
}
