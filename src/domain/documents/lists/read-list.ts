/** Reads the rows under a header into columns. Every row is mapped or ignored with a reason; every unreadable cell is a problem at its place. */
import { type Book, lineOf, type Sheet } from "../book.ts";
import type { DisplayUnit, IgnoredRow, RecordTable, RowTally } from "../document.ts";
import type { DateOrder } from "../../kernel/day-text.ts";
import { cellRef, columnLetters } from "../../kernel/evidence.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import { classifyRow, rowText } from "./classify-row.ts";
import { clearRow, type ColumnReader, columnReader, type Columns, makeColumns } from "./column-readers.ts";
import type { FoundHeader } from "./find-header.ts";
import type { ListLayout } from "./list-layout.ts";
import { measureFactor, statedUnit } from "./measure-words.ts";
import { mergeOrigins } from "./merged-cells.ts";
import type { TimeHint } from "./period-text.ts";
import { problemList } from "./problem-list.ts";
import { compareTotals, type TotalRow } from "./stated-totals.ts";
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

function numbersOf(readers: readonly ColumnReader[], columns: Columns, kept: number): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { found } of readers) {
    if (!found.field.isAdditive) continue;
    const value = (columns.amounts[found.field.id] ?? columns.quantities[found.field.id])?.[kept];
    if (value !== undefined && !Number.isNaN(value)) cells.set(found.field.id, value);
  }
  return cells;
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
