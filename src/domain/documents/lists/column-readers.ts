/** One reader a column of a list: by the type of its field, into an array that grows with the rows kept. */
import { type Book, CellKind, type Sheet } from "../book.ts";
import type { DisplayUnit } from "../document.ts";
import type { DisplayFactor } from "../../kernel/amount-text.ts";
import { NO_DAY } from "../../kernel/day.ts";
import type { ProblemCode } from "../../kernel/problem.ts";
import type { FoundColumn } from "./find-header.ts";
import { displayFactors, isDisplayUnit, measureFactor } from "./measure-words.ts";
import type { mergeOrigins } from "./merged-cells.ts";
import { firstDay } from "./period-text.ts";
import { cellWords, readAmountCell, readDayCell, readMonthCell, readQuantityCell } from "./read-cell.ts";
import type { ListOptions } from "./read-list.ts";

export interface ColumnReader {
  readonly found: FoundColumn;
  readonly read: (row: number, kept: number) => "value" | "blank" | "unreadable";
}

export interface Columns {
  readonly size: number;
  readonly days: Record<string, Int32Array>;
  readonly amounts: Record<string, Float64Array>;
  readonly quantities: Record<string, Float64Array>;
  readonly texts: Record<string, { codes: Uint32Array; words: string[] }>;
  readonly halfSteps: Record<string, number>;
  isYearFromHint: boolean;
}

export function makeColumns(size: number): Columns {
  return { size, days: {}, amounts: {}, quantities: {}, texts: {}, halfSteps: {}, isYearFromHint: false };
}

export interface Reading {
  readonly sheet: Sheet;
  readonly book: Book;
  readonly columns: Columns;
  readonly options: ListOptions;
  readonly stated: DisplayUnit | null;
  readonly origin: ReturnType<typeof mergeOrigins>;
  readonly report: (code: ProblemCode, row: number, column: number, raw: string) => void;
}

type Outcome = ReturnType<ColumnReader["read"]>;

export function columnReader(found: FoundColumn, reading: Reading): ColumnReader["read"] {
  switch (found.field.type) {
    case "text":
      return textReader(found, reading);
    case "day":
      return dayReader(found, reading);
    case "month":
      return monthReader(found, reading);
    case "amount":
      return amountReader(found, reading);
    case "quantity":
      return quantityReader(found, reading);
  }
}

/** Days, months and names repeat: every distinct text of a column is read once. */
function remembered<T>({ sheet, book, origin }: Reading, index: number, read: (row: number, column: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return (row) => {
    const from = origin(row, index);
    const held = sheet.columns[from.column];
    if (held === undefined || held.kinds[from.row] !== CellKind.text) return read(from.row, from.column);
    const code = held.values[from.row] ?? 0;
    const before = known.get(code);
    if (before !== undefined || book.strings[code] === undefined) return before ?? read(from.row, from.column);
    const fresh = read(from.row, from.column);
    known.set(code, fresh);
    return fresh;
  };
}

function textReader({ field, index }: FoundColumn, reading: Reading): ColumnReader["read"] {
  const { sheet, book, columns } = reading;
  const codes = new Uint32Array(columns.size);
  const words = [""];
  const known = new Map<string, number>([["", 0]]);
  columns.texts[field.id] = { codes, words };
  const codeAt = remembered(reading, index, (row, column) => {
    const text = cellWords(book, sheet, row, column);
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, words.length);
    return words.push(text) - 1;
  });
  return (row, kept) => {
    const code = codeAt(row);
    codes[kept] = code;
    return code === 0 ? "blank" : "value";
  };
}

function dayReader({ field, index }: FoundColumn, reading: Reading): ColumnReader["read"] {
  const { sheet, book, columns, options, report } = reading;
  const days = new Int32Array(columns.size).fill(NO_DAY);
  columns.days[field.id] = days;
  const dayAt = remembered(reading, index, (row, column) => readDayCell(sheet, book, row, column, options.dateOrder ?? "YMD"));
  return (row, kept) => {
    const found = dayAt(row);
    if (found.is === "value") days[kept] = found.value;
    if (found.is === "unreadable") report("unreadable-date", row, index, found.raw);
    return found.is;
  };
}

function monthReader({ field, index }: FoundColumn, reading: Reading): ColumnReader["read"] {
  const { sheet, book, columns, options, report } = reading;
  const to = new Int32Array(columns.size).fill(NO_DAY);
  const since = new Int32Array(columns.size).fill(NO_DAY);
  columns.days[field.id] = to;
  columns.days[`${field.id}From`] = since;
  const monthAt = remembered(reading, index, (row, column) => {
    const own = readMonthCell(sheet, book, row, column, null);
    const found = own.is === "unreadable" ? readMonthCell(sheet, book, row, column, options.hint.year) : own;
    if (own.is === "unreadable" && found.is === "value") columns.isYearFromHint = true;
    return found;
  });
  return (row, kept) => {
    const found = monthAt(row);
    if (found.is === "value") {
      to[kept] = firstDay(found.value.to);
      since[kept] = firstDay(found.value.from);
    }
    if (found.is === "unreadable") report("unreadable-month", row, index, found.raw);
    return found.is;
  };
}

function amountReader(column: FoundColumn, { sheet, book, columns, stated, report }: Reading): ColumnReader["read"] {
  const { id } = column.field;
  const amounts = new Float64Array(columns.size).fill(Number.NaN);
  const factor = amountFactor(column, stated);
  columns.amounts[id] = amounts;
  let halfStep = (factor * 100) / 2;
  columns.halfSteps[id] = halfStep;
  return (row, kept): Outcome => {
    const found = readAmountCell(sheet, book, row, column.index, factor);
    if (found.is === "value") {
      amounts[kept] = found.value.amount;
      if (found.value.halfStep < halfStep) {
        halfStep = found.value.halfStep;
        columns.halfSteps[id] = halfStep;
      }
    }
    if (found.is === "unreadable") report("unreadable-amount", row, column.index, found.raw);
    return found.is;
  };
}

/** The unit of the column's own header, 元 included, before the one the sheet states. */
function amountFactor({ field, header, unit }: FoundColumn, stated: DisplayUnit | null): DisplayFactor {
  if (isDisplayUnit(unit)) return displayFactors[unit];
  if (/[(（](?:人民币)?元[)）]/.test(header)) return 1;
  return stated !== null && field.isAdditive ? displayFactors[stated] : 1;
}

function quantityReader({ field, index, unit }: FoundColumn, { sheet, book, columns, report }: Reading): ColumnReader["read"] {
  const quantities = new Float64Array(columns.size).fill(Number.NaN);
  const factor = measureFactor(field.measure, unit) ?? 1;
  columns.quantities[field.id] = quantities;
  let halfStep = factor / 2;
  columns.halfSteps[field.id] = halfStep;
  return (row, kept): Outcome => {
    const found = readQuantityCell(sheet, book, row, index);
    if (found.is === "value") {
      const own = found.value.unit === "" ? factor : (measureFactor(field.measure, found.value.unit) ?? factor);
      quantities[kept] = tidy(found.value.value * own);
      const step = own / 2 / 10 ** found.value.decimals;
      if (step < halfStep) {
        halfStep = step;
        columns.halfSteps[field.id] = halfStep;
      }
    }
    if (found.is === "unreadable") report("unreadable-quantity", row, index, found.raw);
    return found.is;
  };
}

/** A product of decimals carries float noise past nine places (12 × 0.001 = 0.012000000000000002). */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** A row that turned out to be no data leaves nothing behind in the place of the next one. */
export function clearRow(columns: Columns, kept: number): void {
  for (const days of Object.values(columns.days)) days[kept] = NO_DAY;
  for (const amounts of Object.values(columns.amounts)) amounts[kept] = Number.NaN;
  for (const quantities of Object.values(columns.quantities)) quantities[kept] = Number.NaN;
  for (const { codes } of Object.values(columns.texts)) codes[kept] = 0;
}
