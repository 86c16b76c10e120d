/** A window of a sheet around a place named as the contract names it: "利润表!C5", "流水!12", "流水!E5:E90,E95:E99…", or a sheet's name. */
import type { SheetWindow } from "../../src/app/desk/types.ts";
import { type Book, cellText, lineOf, type Sheet } from "../../src/domain/documents/book.ts";

/** [P] Columns sent to the screen; a statement has some ten, a finance site's export up to 150. */
const MAX_COLUMNS = 60;

/** One part of a place: lines as people read them; column zero-based, −1 for whole rows. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

/** Null for a book without sheets. */
export function sheetWindow(book: Book, at: string, rows: number): SheetWindow | null {
  const mark = at.lastIndexOf("!");
  const name = mark < 0 ? at : at.slice(0, mark);
  const sheet = book.sheets.find((known) => known.name === name) ?? book.sheets[0];
  if (!sheet) return null;
  const parts = mark < 0 ? [] : partsOf(at.slice(mark + 1));
  const firstLine = parts[0]?.first ?? 1;
  const litRow = rowOfLine(sheet, firstLine);
  const firstRow = Math.max(0, Math.min(litRow - Math.floor(rows / 2), sheet.rows - rows));
  const lastRow = Math.min(sheet.rows, firstRow + rows);
  const litColumn = Math.max(-1, ...parts.map((part) => part.column));
  const columns = Math.min(Math.max(widthOf(sheet, firstRow, lastRow), litColumn + 1), Math.max(MAX_COLUMNS, litColumn + 1));
  const lit: [number, number][] = [];
  const shown: { line: number; cells: string[] }[] = [];
  for (let row = firstRow; row < lastRow; row++) {
    const line = lineOf(sheet, row);
    shown.push({ line, cells: Array.from({ length: columns }, (_, column) => cellText(book, sheet, row, column)) });
    for (const part of parts) if (line >= part.first && line <= part.last) lit.push([row, part.column]);
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

/** "C5", "12", "E5:E90,E95:E99…", "C7,E7": a part without letters means whole rows. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const part of text.replace(/…[\s\S]*$/, "").split(",")) {
    const match = /^([A-Z]{0,3})(\d+)(?::([A-Z]{0,3})(\d+))?$/.exec(part.trim());
    if (match) parts.push({ first: Number(match[2]), last: Number(match[4] ?? match[2]), column: match[1] ? columnIndex(match[1]) : -1 });
  }
  return parts;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Lines and rows differ only in text files with quoted newlines or blank lines; the lines column rises, so it is searched by halves. */
export function rowOfLine(sheet: Sheet, line: number): number {
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
