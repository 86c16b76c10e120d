/** The first rows of a sheet as they stand, for the left side of the mapping screen. */
import { type Book, cellText, lineOf, type Merge, type Sheet } from "../book.ts";
import { columnLetters } from "../../kernel/evidence.ts";

export interface SheetPreview {
  readonly sheet: string;
  readonly totalRows: number;
  /** Column letters, left to right. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly merges: readonly Merge[];
}

const MOST_COLUMNS = 200;

export function previewSheet(sheet: Sheet, book: Book, rows = 20): SheetPreview {
  const width = Math.min(sheet.columns.length, MOST_COLUMNS);
  const shown = Math.min(sheet.rows, rows);
  return {
    sheet: sheet.name,
    totalRows: sheet.rows,
    columns: Array.from({ length: width }, (_, column) => columnLetters(column)),
    rows: Array.from({ length: shown }, (_, row) => ({
      line: lineOf(sheet, row),
      cells: Array.from({ length: width }, (_, column) => cellText(book, sheet, row, column)),
    })),
    merges: sheet.merges.filter((merge) => merge.top < shown),
  };
}
