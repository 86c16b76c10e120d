/**
 * What a reader makes of any file with cells: sheets of columns, every cell still as it stands in the paper.
 * Text stays text, digit for digit; a number keeps its own literal. Nothing is typed before a layout says what a column is.
 */
import type { Problem } from "../kernel/problem.ts";

export type FileFormat = "xlsx" | "xls" | "spreadsheetml" | "html" | "csv" | "text" | "pdf" | "image" | "zip" | "docx" | "json" | "unknown";
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "binary";

/** What a cell holds. `number` covers plain numerics; `date` is a numeric shown as a date by its style. */
export const CellKind = { blank: 0, text: 1, number: 2, date: 3, boolean: 4, error: 5, formulaWithoutValue: 6 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

export interface Column {
  /** One CellKind per row; rows beyond its length are blank. */
  readonly kinds: Uint8Array;
  /** The number of a numeric, date or boolean cell; the index into `Book.strings` of a text or error cell. */
  readonly values: Float64Array;
}

/** Zero-based, inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly merges: readonly Merge[];
  /** Cells computed by a formula ("C14" → "SUM(C5:C13)"), for sheets small enough to be looked at (≤ 20,000 cells). */
  readonly formulas: ReadonlyMap<string, string>;
  /** The line number in the file of each row, when rows and lines differ (quoted newlines, blank lines in text); else row + 1. */
  readonly lines?: Uint32Array;
}

export interface Book {
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  readonly uses1904Dates: boolean;
  readonly strings: readonly string[];
  readonly sheets: readonly Sheet[];
  /** External workbooks the file refers to: a credit signal, never followed. */
  readonly externalLinks: readonly string[];
  readonly problems: readonly Problem[];
}

export function cellKind(sheet: Sheet, row: number, column: number): CellKind {
  return (sheet.columns[column]?.kinds[row] ?? CellKind.blank) as CellKind;
}

/** The cell as text: text as it stands, a number in its shortest exact form, blank as "". */
export function cellText(book: Book, sheet: Sheet, row: number, column: number): string {
  const held = sheet.columns[column];
  const kind = held?.kinds[row] ?? CellKind.blank;
  if (held === undefined || kind === CellKind.blank || kind === CellKind.formulaWithoutValue) return "";
  const value = held.values[row] ?? 0;
  if (kind === CellKind.text || kind === CellKind.error) return book.strings[value] ?? "";
  if (kind === CellKind.boolean) return value ? "TRUE" : "FALSE";
  return String(value);
}

/** The number of a numeric or date cell, null for anything else. */
export function cellNumber(sheet: Sheet, row: number, column: number): number | null {
  const kind = cellKind(sheet, row, column);
  return kind === CellKind.number || kind === CellKind.date ? (sheet.columns[column]?.values[row] ?? null) : null;
}

/** The line people see in the file for a zero-based row. */
export function lineOf(sheet: Sheet, row: number): number {
  return sheet.lines?.[row] ?? row + 1;
}
