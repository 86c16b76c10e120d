/** Months as papers write them in cells and titles. A month without its year is read only when the year is known from elsewhere. */
import { type Day, day, dayParts } from "../../kernel/day.ts";
import { readDay } from "../../kernel/day-text.ts";
import { type MonthIndex, monthIndex, type Span } from "../../kernel/period.ts";
import { matchText } from "../../kernel/plain-text.ts";

/** A longer text is prose, and would cost the patterns below quadratic time. */
const LONGEST = 60;
const RANGE = /^(.*?\d.*?)(?:至|到|~|～|—|–|--|\.\.)(.*\d.*)$/;
const DAY_RANGE_BY_DASH =
  /^(\d{8}|\d{4}[./年]\d{1,2}[./月]\d{1,2}日?|\d{4}-\d{1,2}-\d{1,2})-(\d{8}|\d{4}[./年]\d{1,2}[./月]\d{1,2}日?|\d{4}-\d{1,2}-\d{1,2})$/;

/** "2025年3月", "2025-03", "202503", "2025.03", a day, "20250101-20250131", "3月" with a known year. Null when it is none of these. */
export function readMonths(raw: string, year: number | null = null): Span | null {
  const text = matchText(raw);
  if (text.length > LONGEST) return null;
  const days = readDayRange(text);
  if (days) return { from: monthOf(days.from), to: monthOf(days.to) };
  const range = RANGE.exec(text);
  if (range) {
    const from = readMonths(range[1] ?? "", year);
    const to = readMonths(range[2] ?? "", from === null ? year : Math.floor(from.from / 12));
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
  }
  const single = /^(\d{4})(?:[-/.年])?(\d{1,2})月?份?$/.exec(text);
  if (single && !/^\d{5}$/.test(text)) return oneMonth(Number(single[1]), Number(single[2]));
  const found = readDay(text);
  if (found) return { from: monthOf(found.day), to: monthOf(found.day) };
  const bare = /^(\d{1,2})(?:月|月份)?$/.exec(text);
  return bare && year !== null ? oneMonth(year, Number(bare[1])) : null;
}

/** "20250301-20250331", "2025-03-01至2025-03-31"; null when either end is no day. */
export function readDayRange(raw: string): { from: Day; to: Day } | null {
  const text = matchText(raw);
  if (text.length > LONGEST) return null;
  const match = DAY_RANGE_BY_DASH.exec(text) ?? RANGE.exec(text);
  const from = match ? readDay(match[1] ?? "") : null;
  const to = match ? readDay(match[2] ?? "") : null;
  return from && to && from.day <= to.day ? { from: from.day, to: to.day } : null;
}

function oneMonth(year: number, month: number): Span | null {
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return null;
  const index = monthIndex(year, month);
  return { from: index, to: index };
}

function monthOf(value: Day): MonthIndex {
  const { year, month } = dayParts(value);
  return monthIndex(year, month);
}

/** First day of a month, the form in which a month stands in a day column. */
export function firstDay(month: MonthIndex): Day {
  const found = day(Math.floor(month / 12), (month % 12) + 1, 1);
  if (found === null) throw new RangeError(`not a month: ${month}`);
  return found;
}

/** What a title, a sheet's name or a file's name says about time; each part null when it says nothing. */
export interface TimeHint {
  readonly year: number | null;
  readonly months: Span | null;
  readonly day: Day | null;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 0, 二: 1, 三: 2, 四: 3, "1": 0, "2": 1, "3": 2, "4": 3 };

/** "2025年3月工资表" → the month; "2025年第一季度" → three months; "2025年度" → the year only; "盘点日期：2025-12-31" → the day. */
export function timeHint(raw: string): TimeHint {
  const text = matchText(raw);
  const span = /(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?|20\d{6})(?:至|到|~|～|—|-)+(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?|20\d{6})/.exec(text);
  if (span) {
    const days = readDayRange(`${span[1]}至${span[2]}`);
    if (days) return { year: dayParts(days.to).year, months: { from: monthOf(days.from), to: monthOf(days.to) }, day: days.to };
  }
  const full = /(20\d{2})[-年./](\d{1,2})[-月./](\d{1,2})(?!\d)/.exec(text) ?? /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(text);
  const found = full ? day(Number(full[1]), Number(full[2]), Number(full[3])) : null;
  if (found !== null) return { year: dayParts(found).year, months: { from: monthOf(found), to: monthOf(found) }, day: found };
  const several = /(20\d{2})年?[-./]?(\d{1,2})月?(?:至|到|~|～|—|-)(?:(20\d{2})[-年./])?(\d{1,2})月/.exec(text);
  if (several) {
    const from = oneMonth(Number(several[1]), Number(several[2]));
    const to = oneMonth(Number(several[3] ?? several[1]), Number(several[4]));
    if (from && to && from.from <= to.to) return { year: Math.floor(to.to / 12), months: { from: from.from, to: to.to }, day: null };
  }
  const month = /(20\d{2})[-年./](\d{1,2})(?:月|(?!\d))/.exec(text) ?? /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(text);
  if (month) return { year: Number(month[1]), months: oneMonth(Number(month[1]), Number(month[2])), day: null };
  const quarter = /(20\d{2})年?(?:第?([一二三四1-4])季度?|q([1-4]))/i.exec(text);
  if (quarter) {
    const from = Number(quarter[1]) * 12 + (QUARTERS[quarter[2] ?? quarter[3] ?? ""] ?? 0) * 3;
    return { year: Number(quarter[1]), months: { from, to: from + 2 }, day: null };
  }
  const year = /(20\d{2})(?:年|(?!\d))/.exec(text);
  return { year: year ? Number(year[1]) : null, months: null, day: null };
}

/** "3月", "12月份", "三月": the month a sheet is named after, when the year comes from elsewhere. */
export function bareMonth(raw: string): number | null {
  const text = matchText(raw);
  const digits = /^\D*?(1[0-2]|0?[1-9])月/.exec(text);
  if (digits) return Number(digits[1]);
  const words = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];
  for (let i = words.length - 1; i >= 0; i--) if (text.includes(words[i] ?? " ")) return i + 1;
  return null;
}
