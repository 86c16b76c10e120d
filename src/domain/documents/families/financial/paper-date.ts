/** Dates and periods as the heads of statements write them: 「2025年1-9月」, 「2025年12月31日」, 「2019年三季报」, 20230930, 2021.0. */
import { day, daysInMonth } from "../../../kernel/day.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type MonthIndex, monthIndex, type Span } from "../../../kernel/period.ts";

/**
 * `day`: one date; `month`: a month alone (for a flow it may mean the month or the year to date); `span`: a stated run of months.
 * `isMonthEnd` is false only for a day inside a month.
 */
export interface PaperDate extends Span {
  readonly precision: "day" | "month" | "span";
  readonly isMonthEnd: boolean;
  /** 「2025年初」 or the first of January: where a balance is meant, the end of the month before. */
  readonly isStart: boolean;
}

const DAY = "(?<!\\d)((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)日?";
const MONTH = "(?<!\\d)((?:19|20)\\d{2})[-/.年](\\d{1,2})(?!\\d)月?";
const PACKED = "(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)";
const TO = "(?:至|到|~|—|–|-{1,2}|―)";

/** The first period the text states, read year first; null when it states none. Impossible dates are no dates. */
export function readPaperDate(raw: string): PaperDate | null {
  const text = westernNumerals(matchText(raw));
  const found = readRange(text) ?? readReportName(text) ?? readOneDay(text);
  // A day that does not exist (2月30日) is not softened into its month.
  if (found !== null || new RegExp(DAY).test(text)) return found;
  return readOneMonth(text) ?? readYear(text);
}

/** A heading that is nothing but a year or a packed date may be a number: 2021, 2021.0, 20230930, 202309. */
export function readHeadingDate(raw: string): PaperDate | null {
  const text = matchText(raw);
  const year = /^((?:19|20)\d{2})(?:\.0+)?$/.exec(text);
  if (year) return yearSpan(Number(year[1]));
  const month = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (month) return oneMonth(Number(month[1]), Number(month[2]));
  return readPaperDate(text);
}

/** In the name of a sheet or file a month may stand packed: 「科目余额表_202106」. */
export function readNameDate(raw: string): PaperDate | null {
  const found = readHeadingDate(raw);
  if (found !== null) return found;
  const month = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(matchText(raw));
  return month ? oneMonth(Number(month[1]), Number(month[2])) : null;
}

/** 「9月」, 「1-9月累计」 under a head that gives the year. */
export function readMonthOfYear(raw: string, year: number): PaperDate | null {
  const text = matchText(raw);
  const range = new RegExp(`^(\\d{1,2})月?${TO}(\\d{1,2})月(?:份)?(?:累计|合计)?(?:数|金额)?$`).exec(text);
  if (range) return months(year, Number(range[1]), year, Number(range[2]));
  const month = /^(\d{1,2})月(?:份)?(?:数|金额|发生额)?$/.exec(text);
  return month ? oneMonth(year, Number(month[1])) : null;
}

export function dateOfDay(year: number, month: number, date: number): PaperDate | null {
  if (day(year, month, date) === null) return null;
  const at = monthIndex(year, month);
  return { precision: "day", from: at, to: at, isMonthEnd: date === daysInMonth(year, month), isStart: month === 1 && date === 1 };
}

function readRange(text: string): PaperDate | null {
  const days = new RegExp(`${DAY}${TO}${DAY}`).exec(text) ?? new RegExp(`${PACKED}${TO}${PACKED}`).exec(text);
  if (days) {
    const [, y1, m1, d1, y2, m2, d2] = days.map(Number);
    if (day(y1 ?? 0, m1 ?? 0, d1 ?? 0) === null || day(y2 ?? 0, m2 ?? 0, d2 ?? 0) === null) return null;
    return months(y1 ?? 0, m1 ?? 0, y2 ?? 0, m2 ?? 0);
  }
  const long =
    new RegExp(`${MONTH}${TO}${MONTH}`).exec(text) ??
    new RegExp(`(?<!\\d)((?:19|20)\\d{2})(\\d{2})${TO}((?:19|20)\\d{2})(\\d{2})(?!\\d)`).exec(text);
  if (long) return months(Number(long[1]), Number(long[2]), Number(long[3]), Number(long[4]));
  const short = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年(\\d{1,2})月?${TO}(\\d{1,2})月`).exec(text);
  return short ? months(Number(short[1]), Number(short[2]), Number(short[1]), Number(short[3])) : null;
}

/** Reports are cumulative from January (三季报, 前三季度); 第三季度 alone is the quarter. */
function readReportName(text: string): PaperDate | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})年?(年报|年度报告|三季报|三季度报告?|前三季度|3季报|中报|半年报|半年度报告|半年度|上半年|中期|下半年|一季报|一季度报告?|1季报|第?[一二三四1-4]季度?|[-_]?q[1-4])/i.exec(
      text,
    );
  if (!match) return null;
  const year = Number(match[1]);
  const name = (match[2] ?? "").toLowerCase();
  if (name.startsWith("年")) return yearSpan(year);
  if (/^(三季报|三季度报|前三|3季报)/.test(name)) return months(year, 1, year, 9);
  if (/^(中|半|上半)/.test(name)) return months(year, 1, year, 6);
  if (name === "下半年") return months(year, 7, year, 12);
  if (/^(一季报|一季度报|1季报)/.test(name)) return months(year, 1, year, 3);
  const digit = /[一二三四1-4]/.exec(name)?.[0] ?? "";
  const quarter = "一二三四".indexOf(digit) >= 0 ? "一二三四".indexOf(digit) : Number(digit) - 1;
  return months(year, quarter * 3 + 1, year, quarter * 3 + 3);
}

function readOneDay(text: string): PaperDate | null {
  const match = new RegExp(DAY).exec(text) ?? new RegExp(PACKED).exec(text);
  return match ? dateOfDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function readOneMonth(text: string): PaperDate | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})年第?(\d{1,2})(?:月|期)/.exec(text) ?? /(?<!\d)((?:19|20)\d{2})(?:[-/](\d{1,2})|\.(\d{2}))(?![\d.])/.exec(text);
  return match ? oneMonth(Number(match[1]), Number(match[2] ?? match[3])) : null;
}

function readYear(text: string): PaperDate | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})年(?!\d)(度?初)?/.exec(text) ??
    /^((?:19|20)\d{2})(?:\.0+)?$/.exec(text) ??
    /(?<!\d)((?:19|20)\d{2})(?=年?度)/.exec(text);
  if (!match) return null;
  return { ...yearSpan(Number(match[1])), isStart: match[2] !== undefined };
}

function yearSpan(year: number): PaperDate {
  return { precision: "span", from: monthIndex(year, 1), to: monthIndex(year, 12), isMonthEnd: true, isStart: false };
}

function oneMonth(year: number, month: number): PaperDate | null {
  if (month < 1 || month > 12) return null;
  const at: MonthIndex = monthIndex(year, month);
  return { precision: "month", from: at, to: at, isMonthEnd: true, isStart: false };
}

function months(fromYear: number, fromMonth: number, toYear: number, toMonth: number): PaperDate | null {
  if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12) return null;
  const from = monthIndex(fromYear, fromMonth);
  const to = monthIndex(toYear, toMonth);
  return to < from || to - from > 35 ? null : { precision: "span", from, to, isMonthEnd: true, isStart: false };
}

/** 「二〇二五年十二月三十一日」 → 2025年12月31日. */
function westernNumerals(text: string): string {
  if (!/[〇零○一二三四五六七八九]{4}年/.test(text)) return text;
  const digits = "〇一二三四五六七八九";
  const digit = (sign: string): number => (sign === "零" || sign === "○" ? 0 : digits.indexOf(sign));
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((sign) => String(digit(sign))).join(""))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => {
      const [tens, ones] = number.includes("十") ? number.split("十") : ["", number];
      const ten = number.includes("十") ? (tens === "" ? 1 : digit(tens ?? "")) : 0;
      return String(ten * 10 + (ones === "" ? 0 : digit(ones ?? "")));
    });
}
