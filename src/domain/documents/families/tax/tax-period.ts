/** 税款所属时间: the month, quarter or span a return covers. */
import type { Book, Sheet } from "../../book.ts";
import { day } from "../../../kernel/day.ts";
import { monthIndex, type Period, span, spanPeriod } from "../../../kernel/period.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { rowText } from "../../lists/classify-row.ts";
import { timeHint } from "../../lists/period-text.ts";

const SEARCHED_ROWS = 14;
/** The two dates stand right behind the words; the date of filing may follow and is no part of the period. */
const REACH = 80;
const FILING = /填表|填报|填写日期|申报日期|受理|纳税人(?:识别号|名称)|金额单位/;

/** Null when neither the form nor the sheet's name says. */
export function taxPeriod(sheet: Sheet, book: Book): Period | null {
  let text = "";
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED_ROWS); row++) text += rowText(sheet, book, row);
  const plain = matchText(text);
  const at = plain.search(/税款?所属/);
  const after = at < 0 ? "" : (plain.slice(at, at + REACH).split(FILING)[0] ?? "");
  const months: number[] = [];
  for (const found of after.matchAll(/(20\d{2})[-年./](\d{1,2})[-月./](\d{1,2})|(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g)) {
    const [year, month, date] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[5]), Number(found[3] ?? found[6])];
    if (day(year, month, date) !== null) months.push(monthIndex(year, month));
  }
  const [from, to] = months;
  if (from !== undefined && to !== undefined && from <= to) return spanPeriod({ from, to });
  const hint = timeHint(after).months ?? timeHint(sheet.name).months;
  return hint === null ? null : spanPeriod(hint);
}

/** January to the end of the period: what 本年累计 covers. */
export function yearToDate(period: Period): Period {
  const { to } = span(period);
  return spanPeriod({ from: to - (to % 12), to });
}
