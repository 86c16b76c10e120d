/** Periods as officers type them: 2025, 2025年3月, 2025-03, 202503, 2025Q3, 2025年三季度, 2025年1-9月, 2024年7月至2025年6月. */
import { monthIndex, monthPeriod, type Period, parsePeriod, spanPeriod, yearPeriod } from "../../../../../domain/kernel/period.ts";

const QUARTERS = "一二三四";
const RANGE = /^(\d{4})(年|[-./])(\d{1,2})(月?)(~|至|到|\.\.|--?|–|—)(?:(\d{4})(?:年|[-./]))?(\d{1,2})月?份?$/;

/** Null when the text is no period, or runs backwards. */
export function readPeriodText(raw: string): Period | null {
  const text = raw.normalize("NFKC").replace(/\s/g, "");
  let match = /^(\d{4})(?:年度?|全年)?$/.exec(text);
  if (match) return isYear(Number(match[1])) ? yearPeriod(Number(match[1])) : null;
  match = /^(\d{4})年?(?:-?[Qq]([1-4])|第?([一二三四1-4])季度?)$/.exec(text);
  if (match) return parsePeriod(`${match[1]}-Q${match[2] ?? quarterOf(match[3] ?? "")}`);
  match = /^(\d{4})(?:年|[-./])?(\d{2})月?份?$/.exec(text) ?? /^(\d{4})(?:年|[-./])(\d{1,2})月?份?$/.exec(text);
  if (match) return monthOf(match[1], match[2]);
  match = RANGE.exec(text);
  // 2025-01-09 is a day, not January to September.
  if (!match || (/^-/.test(match[5] ?? "") && match[2] !== "年" && match[4] === "" && match[6] === undefined)) return null;
  const from = monthOf(match[1], match[3]);
  const to = monthOf(match[6] ?? match[1], match[7]);
  if (from === null || to === null || to < from) return null;
  return spanPeriod({ from: indexOf(from), to: indexOf(to) });
}

function monthOf(year: string | undefined, month: string | undefined): Period | null {
  const [y, m] = [Number(year), Number(month)];
  return isYear(y) && m >= 1 && m <= 12 ? monthPeriod(monthIndex(y, m)) : null;
}

function indexOf(month: Period): number {
  return monthIndex(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

/** [P] Years a loan file can speak of; 2205 is a slip. */
function isYear(year: number): boolean {
  return year >= 1980 && year <= 2100;
}

function quarterOf(word: string): number {
  return QUARTERS.includes(word) ? QUARTERS.indexOf(word) + 1 : Number(word);
}
