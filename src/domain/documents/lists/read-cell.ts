/** One cell read as the type of its column. Every reader answers: a value, nothing printed, or unreadable. */
import { type Book, CellKind, cellKind, cellNumber, cellText, type Sheet } from "../book.ts";
import { amountOfNumber, type DisplayFactor, isEmptyAmount, readAmount } from "../../kernel/amount-text.ts";
import { type Day, dayParts } from "../../kernel/day.ts";
import { type DateOrder, daySerial, readDay } from "../../kernel/day-text.ts";
import { monthIndex, type Span } from "../../kernel/period.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { readMonths } from "./period-text.ts";

export type CellRead<T> =
  | { readonly is: "value"; readonly value: T }
  | { readonly is: "blank" }
  | { readonly is: "unreadable"; readonly raw: string };

const BLANK = { is: "blank" } as const;

/** The words of a cell without padding and without the wrapper some exports put around ids: ="0012" is 0012. */
export function cellWords(book: Book, sheet: Sheet, row: number, column: number): string {
  const text = cellText(book, sheet, row, column).trim();
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text;
}

/** Serials a paper's own date can have: 1982 to 2119. A plain count or amount outside is no date. */
const isSerial = (value: number): boolean => value >= 30_000 && value <= 80_000;

function broken(sheet: Sheet, book: Book, row: number, column: number): { is: "unreadable"; raw: string } | null {
  const kind = cellKind(sheet, row, column);
  if (kind === CellKind.error) return { is: "unreadable", raw: cellText(book, sheet, row, column) };
  if (kind === CellKind.formulaWithoutValue) return { is: "unreadable", raw: "=" };
  return null;
}

export function readDayCell(sheet: Sheet, book: Book, row: number, column: number, order: DateOrder): CellRead<Day> {
  const wrong = broken(sheet, book, row, column);
  if (wrong) return wrong;
  const raw = cellWords(book, sheet, row, column);
  if (isEmptyAmount(raw)) return BLANK;
  const number = cellNumber(sheet, row, column);
  if (number !== null && isSerial(number)) {
    const found = daySerial(number, book.uses1904Dates);
    if (found) return { is: "value", value: found.day };
  }
  const found = readDay(raw, order);
  return found ? { is: "value", value: found.day } : { is: "unreadable", raw };
}

/** A month column may hold days, months, ranges, or bare months when `year` is known. */
export function readMonthCell(sheet: Sheet, book: Book, row: number, column: number, year: number | null): CellRead<Span> {
  const wrong = broken(sheet, book, row, column);
  if (wrong) return wrong;
  const raw = cellWords(book, sheet, row, column);
  if (isEmptyAmount(raw)) return BLANK;
  const number = cellNumber(sheet, row, column);
  if (number !== null && isSerial(number)) {
    const found = daySerial(number, book.uses1904Dates);
    if (found) {
      const parts = dayParts(found.day);
      const month = monthIndex(parts.year, parts.month);
      return { is: "value", value: { from: month, to: month } };
    }
  }
  // The number 2025.1 may be January or October: the sheet dropped the zero that would say.
  if (number !== null && /^\d{4}\.\d$/.test(raw)) return { is: "unreadable", raw };
  const found = readMonths(raw, year);
  return found ? { is: "value", value: found } : { is: "unreadable", raw };
}

export function readAmountCell(
  sheet: Sheet,
  book: Book,
  row: number,
  column: number,
  factor: DisplayFactor,
): CellRead<{ readonly amount: number; readonly halfStep: number }> {
  const wrong = broken(sheet, book, row, column);
  if (wrong) return wrong;
  const raw = cellWords(book, sheet, row, column);
  if (isEmptyAmount(raw)) return BLANK;
  const number = cellNumber(sheet, row, column);
  const found = number === null ? readAmount(raw, factor) : amountOfNumber(number, factor);
  return found ? { is: "value", value: found } : { is: "unreadable", raw };
}

const QUANTITY = /^[¥￥]?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(%|[a-z³·]{1,4}|[\u4e00-\u9fa5]{1,3})?$/;

/** "1,234.5", "12件", "3.5吨", "13%": a plain number with at most a short unit behind it. `decimals` is what the paper shows. */
export function readQuantityText(raw: string): { value: number; decimals: number; unit: string } | null {
  const match = QUANTITY.exec(
    matchText(raw)
      .toLowerCase()
      .replace(/[−－﹣]/g, "-"),
  );
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const value = Number(`${match[1]}${(match[2] ?? "0").replace(/,/g, "")}.${match[3] ?? "0"}`);
  return Number.isFinite(value) ? { value, decimals: (match[3] ?? "").length, unit: match[4] ?? "" } : null;
}

export function readQuantityCell(
  sheet: Sheet,
  book: Book,
  row: number,
  column: number,
): CellRead<{ readonly value: number; readonly decimals: number; readonly unit: string }> {
  const wrong = broken(sheet, book, row, column);
  if (wrong) return wrong;
  const raw = cellWords(book, sheet, row, column);
  if (isEmptyAmount(raw)) return BLANK;
  const number = cellNumber(sheet, row, column);
  if (number !== null) {
    const decimals = (/\.(\d+)$/.exec(raw)?.[1] ?? "").length;
    return { is: "value", value: { value: number, decimals: Math.min(decimals, 6), unit: "" } };
  }
  const found = readQuantityText(raw);
  return found ? { is: "value", value: found } : { is: "unreadable", raw };
}
