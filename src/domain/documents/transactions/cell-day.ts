/** Dates and times straight from a sheet's column; what does not exist (12月34日, year 0250) is null and reported by the caller. */
import { day } from "../../kernel/day.ts";
import { type DateOrder, type DayText, daySerial, readDay, readTime } from "../../kernel/day-text.ts";
import { type Book, CellKind, type Column } from "../book.ts";

/** The month a statement without years in its rows ends in: dates of later months belong to the year before. */
export interface StatementEnd {
  readonly year: number;
  readonly month: number;
}

export interface DayOptions {
  readonly order: DateOrder;
  readonly end: StatementEnd | null;
}

export type DayReading = DayText | "blank" | "unreadable" | "no-year";

const YEARLESS = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+(\d.*))?$/;
const EMPTY_DAY = /^[-—–/\s]*$/;

/** Reads one column, remembering every distinct text: dates repeat. */
export class DayReader {
  private readonly known = new Map<string, DayReading>();
  private readonly options: DayOptions;
  private readonly book: Book;

  constructor(book: Book, options: DayOptions) {
    this.book = book;
    this.options = options;
  }

  read(column: Column | undefined, row: number): DayReading {
    const kind = column?.kinds[row] ?? CellKind.blank;
    if (column === undefined || kind === CellKind.blank) return "blank";
    const value = column.values[row] ?? 0;
    if (kind === CellKind.date) return daySerial(value, this.book.uses1904Dates) ?? "unreadable";
    if (kind === CellKind.number) return this.number(value);
    if (kind !== CellKind.text) return "unreadable";
    const raw = this.book.strings[value] ?? "";
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const found = dayInText(raw, this.options);
    this.known.set(raw, found);
    return found;
  }

  /** 20240131 typed as a number; a five-digit number in a date column can only be a serial whose style was lost (1954–2119). */
  private number(value: number): DayReading {
    if (value >= 19_000_101 && value <= 22_001_231) return dayInText(String(value), this.options);
    return value >= 20_000 && value < 80_000 ? (daySerial(value, this.book.uses1904Dates) ?? "unreadable") : "unreadable";
  }
}

export function dayInText(raw: string, { order, end }: DayOptions): DayReading {
  const text = (/^\s*="(.*)"\s*$/s.exec(raw)?.[1] ?? raw).trim();
  if (EMPTY_DAY.test(text)) return "blank";
  const full = readDay(text, order);
  if (full !== null) return full;
  const match = YEARLESS.exec(text.normalize("NFKC"));
  if (!match) return "unreadable";
  const [month, date] = [Number(match[1]), Number(match[2])];
  if (end === null) return day(2024, month, date) === null ? "unreadable" : "no-year"; // 2024 has every day a year can have
  const found = day(month > end.month ? end.year - 1 : end.year, month, date);
  return found === null ? "unreadable" : { day: found, second: match[3] === undefined ? -1 : readTime(match[3]) };
}

/** Seconds of the day, or −1: "08:30:00", "102345123", 91500 as a number (a lost leading zero), an Excel fraction, a full timestamp. */
export function timeInCell(column: Column | undefined, row: number, book: Book): number {
  const kind = column?.kinds[row] ?? CellKind.blank;
  if (column === undefined || kind === CellKind.blank) return -1;
  const value = column.values[row] ?? 0;
  if (kind === CellKind.text) return timeInText(book.strings[value] ?? "");
  if (kind !== CellKind.number && kind !== CellKind.date) return -1;
  if (value === 0) return -1; // "0" and "0.0" are how exports say "no time"
  if (!Number.isInteger(value)) return Math.min(86_399, Math.round((value - Math.floor(value)) * 86_400));
  const digits = String(value);
  return readTime(digits.length <= 6 ? digits.padStart(6, "0") : digits.padStart(9, "0"));
}

function timeInText(raw: string): number {
  const text = raw.trim();
  if (text === "" || /^0(?:\.0+)?$/.test(text)) return -1;
  const time = readTime(text);
  return time !== -1 ? time : (readDay(text)?.second ?? -1);
}

/** The order of dates such as 24/03/2025, proven by a number above 12; null when every date could be read both ways. */
export function provenDateOrder(texts: Iterable<string>): DateOrder | null {
  let isFirstDay = false;
  let isSecondDay = false;
  for (const text of texts) {
    const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) isFirstDay = true;
    if (Number(match[2]) > 12) isSecondDay = true;
  }
  return isFirstDay === isSecondDay ? null : isFirstDay ? "DMY" : "MDY";
}
