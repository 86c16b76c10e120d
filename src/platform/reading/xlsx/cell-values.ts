/** The value of one cell, by the type its tag states. */
import { CellKind } from "../../../domain/documents/book.ts";
import { cellReference, type SheetBuilder } from "../sheet-builder.ts";
import { isSpace } from "./byte-scanner.ts";
import { latin, losesDigits, parseNumber } from "./number.ts";
import { pushRuns } from "./shared-strings.ts";
import type { TextPool } from "./text-pool.ts";
import { isSpecial } from "./xml-text.ts";

export const ValueType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, isoDate: 5 } as const;
export type ValueType = (typeof ValueType)[keyof typeof ValueType];

export interface WorkbookContext {
  readonly pool: TextPool;
  /** The first so many texts of the pool are the shared strings. */
  readonly sharedCount: number;
  readonly dateStyles: Uint8Array;
  readonly uses1904Dates: boolean;
}

export class CellValues {
  readonly #sheet: SheetBuilder;
  readonly #context: WorkbookContext;

  constructor(sheet: SheetBuilder, context: WorkbookContext) {
    this.#sheet = sheet;
    this.#context = context;
  }

  put(
    row: number,
    column: number,
    type: ValueType,
    style: number,
    bytes: Uint8Array,
    valueFrom: number,
    valueTo: number,
    hasFormula: boolean,
  ): void {
    let from = valueFrom;
    let to = valueTo;
    if (type !== ValueType.text) {
      while (from < to && isSpace(bytes[from])) from++;
      while (to > from && isSpace(bytes[to - 1])) to--;
      if (from === to) {
        if (hasFormula) this.#sheet.putWithoutValue(row, column);
        return;
      }
    }
    if (type === ValueType.number) this.#number(row, column, style, bytes, from, to);
    else if (type === ValueType.shared) this.#shared(row, column, bytes, from, to);
    else if (type === ValueType.text) this.#text(row, column, CellKind.text, bytes, from, to);
    else if (type === ValueType.error) this.#text(row, column, CellKind.error, bytes, from, to);
    else if (type === ValueType.boolean) this.#boolean(row, column, bytes, from, to);
    else this.#isoDate(row, column, bytes, from, to);
  }

  putInline(row: number, column: number, bytes: Uint8Array, from: number, to: number, prefix: Uint8Array): void {
    pushRuns(this.#context.pool, bytes, from, to, prefix);
    const index = this.#context.pool.closeInterned();
    if (index >= 0) this.#sheet.put(row, column, CellKind.text, index);
  }

  #number(row: number, column: number, style: number, bytes: Uint8Array, from: number, to: number): void {
    const value = parseNumber(bytes, from, to);
    // What is no number, and an id whose digits a number cannot hold, stay what they are: text.
    if (Number.isNaN(value) || losesDigits(bytes, from, to, value)) this.#text(row, column, CellKind.text, bytes, from, to);
    else this.#sheet.put(row, column, this.#context.dateStyles[style] === 1 ? CellKind.date : CellKind.number, value);
  }

  #shared(row: number, column: number, bytes: Uint8Array, from: number, to: number): void {
    const index = parseNumber(bytes, from, to);
    if (!(index >= 0 && index < this.#context.sharedCount && Number.isInteger(index))) this.#sheet.broken.add(cellReference(row, column));
    else if (!this.#context.pool.isEmpty(index)) this.#sheet.put(row, column, CellKind.text, index);
  }

  #text(row: number, column: number, kind: CellKind, bytes: Uint8Array, from: number, to: number): void {
    const pool = this.#context.pool;
    let special = false;
    for (let i = from; i < to; i++) if (isSpecial(bytes[i] as number, bytes[i + 1])) special = true;
    pool.push(bytes, from, to, special);
    const index = pool.closeInterned();
    if (index >= 0) this.#sheet.put(row, column, kind, index);
  }

  #boolean(row: number, column: number, bytes: Uint8Array, from: number, to: number): void {
    const literal = latin(bytes, from, to).toLowerCase();
    if (literal === "1" || literal === "true") this.#sheet.put(row, column, CellKind.boolean, 1);
    else if (literal === "0" || literal === "false") this.#sheet.put(row, column, CellKind.boolean, 0);
    else this.#sheet.broken.add(cellReference(row, column));
  }

  #isoDate(row: number, column: number, bytes: Uint8Array, from: number, to: number): void {
    const serial = isoSerial(latin(bytes, from, to), this.#context.uses1904Dates);
    if (serial === null) this.#text(row, column, CellKind.text, bytes, from, to);
    else this.#sheet.put(row, column, CellKind.date, serial);
  }
}

const DAY = 86_400_000;

/**
 * The serial number of an ISO date, date-time, time or duration, null when it is none. Strict workbooks write all four, seconds with
 * any number of decimals. 1900 has a 29 February there, by an old mistake kept on purpose.
 */
export function isoSerial(text: string, uses1904Dates: boolean): number | null {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d)(?:T(?=\d)|$|(?=Z)))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (found === null || text === "" || text === "Z") return isoDuration(text);
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = found;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return fraction;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY);
  if (uses1904Dates) return days - 1_462 + fraction;
  return (days < 61 ? days - 1 : days) + fraction;
}

/** "PT24H0M0.000S" → 1: hours beyond a day, as [h]:mm shows them. */
function isoDuration(text: string): number | null {
  const found = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (found === null) return null;
  const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = found;
  return Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
