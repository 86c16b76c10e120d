/** Reads the rows under a header into columns. Every row is mapped or ignored with a reason; every unreadable cell is a problem at its place. */
import { type Book, lineOf, type Sheet } from "../book.ts";
import type { DisplayUnit, IgnoredRow, RecordTable, RowTally } from "../document.ts";
import type { DisplayFactor } from "../../kernel/amount-text.ts";
import { NO_DAY } from "../../kernel/day.ts";
import type { DateOrder } from "../../kernel/day-text.ts";
import { cellRef, columnLetters } from "../../kernel/evidence.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import type { FoundColumn, FoundHeader } from "./find-header.ts";
import type { ListLayout } from "./list-layout.ts";
import { displayFactors, isDisplayUnit, measureFactor, statedUnit } from "./measure-words.ts";
import { mergeOrigins } from "./merged-cells.ts";
import { problemList } from "./problem-list.ts";
import { cellWords, readAmountCell, readDayCell, readMonthCell, readQuantityCell } from "./read-cell.ts";
import { classifyRow, rowText } from "./classify-row.ts";
import { firstDay, type TimeHint } from "./period-text.ts";
import { type TotalRow, compareTotals } from "./stated-totals.ts";

/** What the caller knows beyond the sheet: a mapping's unit and date order, hints of time. */
export interface ListOptions {
  readonly unit?: DisplayUnit;
  readonly dateOrder?: DateOrder;
  readonly hint: TimeHint;
  /** First row of data when a person said so. */
  readonly dataFrom?: number;
  /** Which way the whole list goes when a person said so: issued or sent, against received. */
  readonly direction?: "outgoing" | "incoming";
}

export interface ListRows {
  readonly layout: ListLayout;
  readonly sheet: Sheet;
  readonly book: Book;
  readonly header: FoundHeader;
  readonly table: RecordTable;
  readonly tally: RowTally;
  readonly problems: readonly Problem[];
  readonly unit: DisplayUnit | null;
  readonly hint: TimeHint;
  /** A month without its year took the year from the hint. */
  readonly isYearFromHint: boolean;
  /** Said by a person; absent when the paper has to tell. */
  readonly direction: "outgoing" | "incoming" | null;
  /** Zero-based sheet row of each mapped row. */
  readonly at: Uint32Array;
  /** Half of the finest digit a money or quantity column shows, in its own unit. */
  readonly halfSteps: Readonly<Record<string, number>>;
  /** Fields of quantity whose unit the header prints (or needs none). */
  readonly isMeasured: (fieldId: string) => boolean;
}

interface ColumnReader {
  readonly found: FoundColumn;
  readonly read: (row: number, kept: number) => "value" | "blank" | "unreadable";
}

export function readList(sheet: Sheet, book: Book, layout: ListLayout, header: FoundHeader, options: ListOptions): ListRows {
  const problems = problemList();
  const first = options.dataFrom ?? header.lastRow + 1;
  const size = Math.max(0, sheet.rows - first);
  const stated = options.unit ?? statedUnit(textAbove(sheet, book, header.row));
  const columns = makeColumns(size);
  const origin = mergeOrigins(sheet);
  let seen: Problem | null = null;
  const report = (code: Problem["code"], row: number, column: number, raw: string): void => {
    seen = problem(code, "error", `${sheet.name}!${cellRef(lineOf(sheet, row) - 1, column)}`, { raw });
  };
  const readers: ColumnReader[] = [];
  for (const found of header.columns.values()) {
    readers.push({ found, read: columnReader(found, { sheet, book, columns, options, stated, origin, report }) });
  }

  const ignored: IgnoredRow[] = [];
  for (let row = 0; row < Math.min(first, sheet.rows); row++) {
    const reason =
      rowText(sheet, book, row) === ""
        ? "blank"
        : row >= header.row && row <= header.lastRow
          ? "header"
          : row < header.row
            ? "title"
            : "note";
    ignored.push({ at: `${sheet.name}!${lineOf(sheet, row)}`, reason });
  }
  const at = new Uint32Array(size);
  const totals: TotalRow[] = [];
  let kept = 0;
  for (let row = first; row < sheet.rows; row++) {
    let values = 0;
    let unreadable = 0;
    const rowProblems: Problem[] = [];
    for (const { found, read } of readers) {
      seen = null;
      const outcome = read(row, kept);
      if (found.field.type !== "text") {
        if (outcome === "value") values++;
        if (outcome === "unreadable") unreadable++;
      }
      if (seen !== null) rowProblems.push(seen);
    }
    const reason = classifyRow({ sheet, book, row, header, layout, values, unreadable, hasData: kept > 0 });
    if (reason === "total") totals.push({ row, before: kept, cells: numbersOf(readers, columns, kept) });
    if (reason === null) {
      for (const found of rowProblems) problems.add(found);
      at[kept++] = row;
    } else {
      clearRow(columns, kept);
      ignored.push({ at: `${sheet.name}!${lineOf(sheet, row)}`, reason });
    }
  }
  const table = tableOf(sheet, header, columns, at, kept);
  for (const found of compareTotals(sheet, layout, header, table, totals)) problems.add(found);
  return {
    layout,
    sheet,
    book,
    header,
    table,
    tally: { read: sheet.rows, mapped: kept, ignored },
    problems: problems.all(),
    unit: stated,
    hint: options.hint,
    isYearFromHint: columns.isYearFromHint,
    direction: options.direction ?? null,
    at: at.slice(0, kept),
    halfSteps: columns.halfSteps,
    isMeasured: (fieldId) => {
      const found = header.columns.get(fieldId);
      return found !== undefined && (found.field.measure === "plain" || measureFactor(found.field.measure, found.unit) !== null);
    },
  };
}

/** The words above the header: titles, units, dates. */
export function textAbove(sheet: Sheet, book: Book, headerRow: number): string {
  const parts: string[] = [];
  for (let row = 0; row < headerRow; row++) parts.push(rowText(sheet, book, row));
  return parts.join(" ").slice(0, 4000);
}

interface Columns {
  readonly size: number;
  readonly days: Record<string, Int32Array>;
  readonly amounts: Record<string, Float64Array>;
  readonly quantities: Record<string, Float64Array>;
  readonly texts: Record<string, { codes: Uint32Array; words: string[]; known: Map<string, number> }>;
  readonly halfSteps: Record<string, number>;
  isYearFromHint: boolean;
}

function makeColumns(size: number): Columns {
  return { size, days: {}, amounts: {}, quantities: {}, texts: {}, halfSteps: {}, isYearFromHint: false };
}

interface Reading {
  readonly sheet: Sheet;
  readonly book: Book;
  readonly columns: Columns;
  readonly options: ListOptions;
  readonly stated: DisplayUnit | null;
  readonly origin: ReturnType<typeof mergeOrigins>;
  readonly report: (code: Problem["code"], row: number, column: number, raw: string) => void;
}

function columnReader({ field, index, unit }: FoundColumn, reading: Reading): ColumnReader["read"] {
  const { sheet, book, columns, options, origin, report } = reading;
  const { id } = field;
  if (field.type === "text") {
    const codes = new Uint32Array(columns.size);
    const words = [""];
    const known = new Map<string, number>([["", 0]]);
    columns.texts[id] = { codes, words, known };
    return (row, kept) => {
      const from = origin(row, index);
      const text = cellWords(book, sheet, from.row, from.column);
      let code = known.get(text);
      if (code === undefined) {
        code = words.push(text) - 1;
        known.set(text, code);
      }
      codes[kept] = code;
      return code === 0 ? "blank" : "value";
    };
  }
  if (field.type === "day") {
    const days = new Int32Array(columns.size).fill(NO_DAY);
    columns.days[id] = days;
    return (row, kept) => {
      const from = origin(row, index);
      const found = readDayCell(sheet, book, from.row, from.column, options.dateOrder ?? "YMD");
      if (found.is === "value") days[kept] = found.value;
      if (found.is === "unreadable") report("unreadable-date", row, index, found.raw);
      return found.is;
    };
  }
  if (field.type === "month") {
    const to = new Int32Array(columns.size).fill(NO_DAY);
    const since = new Int32Array(columns.size).fill(NO_DAY);
    columns.days[id] = to;
    columns.days[`${id}From`] = since;
    return (row, kept) => {
      const from = origin(row, index);
      const own = readMonthCell(sheet, book, from.row, from.column, null);
      const found = own.is === "unreadable" ? readMonthCell(sheet, book, from.row, from.column, options.hint.year) : own;
      if (own.is === "unreadable" && found.is === "value") columns.isYearFromHint = true;
      if (found.is === "value") {
        to[kept] = firstDay(found.value.to);
        since[kept] = firstDay(found.value.from);
      }
      if (found.is === "unreadable") report("unreadable-month", row, index, found.raw);
      return found.is;
    };
  }
  if (field.type === "amount") {
    const amounts = new Float64Array(columns.size).fill(Number.NaN);
    const factor: DisplayFactor = isDisplayUnit(unit)
      ? displayFactors[unit]
      : reading.stated && field.isAdditive
        ? displayFactors[reading.stated]
        : 1;
    columns.amounts[id] = amounts;
    columns.halfSteps[id] = (factor * 100) / 2;
    return (row, kept) => {
      const found = readAmountCell(sheet, book, row, index, factor);
      if (found.is === "value") {
        amounts[kept] = found.value.amount;
        columns.halfSteps[id] = Math.min(columns.halfSteps[id] ?? found.value.halfStep, found.value.halfStep);
      }
      if (found.is === "unreadable") report("unreadable-amount", row, index, found.raw);
      return found.is;
    };
  }
  const quantities = new Float64Array(columns.size).fill(Number.NaN);
  const factor = measureFactor(field.measure, unit) ?? 1;
  columns.quantities[id] = quantities;
  columns.halfSteps[id] = factor / 2;
  return (row, kept) => {
    const found = readQuantityCell(sheet, book, row, index);
    if (found.is === "value") {
      const own = found.value.unit === "" ? factor : (measureFactor(field.measure, found.value.unit) ?? factor);
      quantities[kept] = tidy(found.value.value * own);
      columns.halfSteps[id] = Math.min(columns.halfSteps[id] ?? factor, own / 2 / 10 ** found.value.decimals);
    }
    if (found.is === "unreadable") report("unreadable-quantity", row, index, found.raw);
    return found.is;
  };
}

/** A product of decimals carries float noise past nine places (12 × 0.001 = 0.012000000000000002). */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function numbersOf(readers: readonly ColumnReader[], columns: Columns, kept: number): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { found } of readers) {
    if (!found.field.isAdditive) continue;
    const value = (columns.amounts[found.field.id] ?? columns.quantities[found.field.id])?.[kept];
    if (value !== undefined && !Number.isNaN(value)) cells.set(found.field.id, value);
  }
  return cells;
}

function clearRow(columns: Columns, kept: number): void {
  for (const days of Object.values(columns.days)) days[kept] = NO_DAY;
  for (const amounts of Object.values(columns.amounts)) amounts[kept] = Number.NaN;
  for (const quantities of Object.values(columns.quantities)) quantities[kept] = Number.NaN;
  for (const { codes } of Object.values(columns.texts)) codes[kept] = 0;
}

function tableOf(sheet: Sheet, header: FoundHeader, columns: Columns, at: Uint32Array, rows: number): RecordTable {
  const line = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) line[i] = lineOf(sheet, at[i] ?? 0);
  const letters: Record<string, string> = {};
  for (const [id, { index }] of header.columns) letters[id] = columnLetters(index);
  const cut = <T extends { slice(from: number, to: number): T }>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, values]) => [id, values.slice(0, rows)]));
  return {
    rows,
    sheets: [sheet.name],
    sheet: new Uint16Array(rows),
    line,
    days: cut(columns.days),
    amounts: cut(columns.amounts),
    quantities: cut(columns.quantities),
    texts: Object.fromEntries(Object.entries(columns.texts).map(([id, { codes, words }]) => [id, { codes: codes.slice(0, rows), words }])),
    letters,
  };
}
