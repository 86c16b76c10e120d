/** A window of a sheet around a place named as the contract names it: "利润表!C5", "流水!12", "流水!E5:E90,E95:E99…", or a sheet's name. */
import type { SheetWindow } from "../../src/app/desk/types.ts";
import { type Book, cellText, lineOf, type Sheet } from "../../src/domain/documents/book.ts";

/** [P] Columns sent to the screen; a statement has some ten, a finance site's export up to 150. */
const MAX_COLUMNS = 60;

interface Place {
  /** Line numbers as people read them. */
  readonly lines: readonly (readonly [first: number, last: number])[];
  /** Zero-based; −1 for whole rows. */
  readonly column: number;
}

/** Null for a book without sheets. */
export function sheetWindow(book: Book, at: string, rows: number): SheetWindow | null {
  const mark = at.lastIndexOf("!");
  const name = mark < 0 ? at : at.slice(0, mark);
  const sheet = book.sheets.find((known) => known.name === name) ?? book.sheets[0];
  if (!sheet) return null;
  const place = mark < 0 ? null : placeOf(at.slice(mark + 1));
  const firstLine = place?.lines[0]?.[0] ?? 1;
  const litRow = rowOfLine(sheet, firstLine);
  const firstRow = Math.max(0, Math.min(litRow - Math.floor(rows / 2), sheet.rows - rows));
  const lastRow = Math.min(sheet.rows, firstRow + rows);
  const litColumn = place?.column ?? -1;
  const columns = Math.min(Math.max(widthOf(sheet, firstRow, lastRow), litColumn + 1), Math.max(MAX_COLUMNS, litColumn + 1));
  const lit: [number, number][] = [];
  const shown: { line: number; cells: string[] }[] = [];
  for (let row = firstRow; row < lastRow; row++) {
    const line = lineOf(sheet, row);
    shown.push({ line, cells: Array.from({ length: columns }, (_, column) => cellText(book, sheet, row, column)) });
    if (place?.lines.some(([first, last]) => line >= first && line <= last)) lit.push([row, litColumn]);
  }
  return {
    sheet: sheet.name,
    sheets: book.sheets.map((known) => known.name),
    firstRow,
    totalRows: sheet.rows,
    columns,
    rows: shown,
    merges: sheet.merges.filter((merge) => merge.bottom >= firstRow && merge.top < lastRow),
    lit,
  };
}

function placeOf(text: string): Place | null {
  const lines: [number, number][] = [];
  let column = -1;
  for (const part of text.replace(/…[\s\S]*$/, "").split(",")) {
    const match = /^([A-Z]{0,3})(\d+)(?::([A-Z]{0,3})(\d+))?$/.exec(part.trim());
    if (!match) continue;
    if (match[1]) column = columnIndex(match[1]);
    lines.push([Number(match[2]), Number(match[4] ?? match[2])]);
  }
  return lines.length === 0 ? null : { lines, column };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Lines and rows differ only in text files with quoted newlines or blank lines; the lines column rises, so it is searched by halves. */
function rowOfLine(sheet: Sheet, line: number): number {
  let low = 0;
  let high = Math.max(0, sheet.rows - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(sheet, middle) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last column with anything in it among the rows shown. */
function widthOf(sheet: Sheet, from: number, to: number): number {
  for (let column = sheet.columns.length - 1; column >= 0; column--) {
    const kinds = sheet.columns[column]?.kinds;
    for (let row = from; row < to; row++) if (kinds?.[row]) return column + 1;
  }
  return 1;
}
