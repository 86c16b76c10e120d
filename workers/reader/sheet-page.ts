/** Rows of a sheet as the original shows them: dates as dates, merged areas with their text, columns as wide as what stands in them. */
import type { PageMerge, SheetPage, SheetQuestion } from "../../src/app/desk/original/types.ts";
import { type Book, CellKind, cellText, lineOf, type Sheet } from "../../src/domain/documents/book.ts";
import { dayOfSerial, dayText } from "../../src/domain/kernel/day.ts";
import { rowOfLine } from "./sheet-window.ts";

/** [P] Rows a page gets at once, columns it can show, and the widest a column is drawn. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 150;
const WIDEST = 44;
const NARROWEST = 7;
/** [P] Rows looked at for the width of a column: the first ones hold the headings. */
const HEAD_ROWS = 60;
const SAMPLED_ROWS = 240;

const widths = new WeakMap<Sheet, readonly number[]>();

/** Null for a book without that sheet. */
export function sheetPage(book: Book, question: SheetQuestion): SheetPage | null {
  const sheet = book.sheets[question.sheet];
  if (!sheet) return null;
  const first = Math.max(0, Math.min(Math.floor(question.first), sheet.rows));
  const end = Math.min(sheet.rows, first + Math.max(0, Math.min(Math.floor(question.count), MOST_ROWS)));
  const columns = Math.min(sheet.columns.length, MOST_COLUMNS);
  const rows = [];
  for (let row = first; row < end; row++)
    rows.push({ line: lineOf(sheet, row), cells: Array.from({ length: columns }, (_, column) => shownText(book, sheet, row, column)) });
  return {
    sheets: book.sheets.map(({ name, rows: all, isHidden }) => ({ name, rows: all, isHidden })),
    totalRows: sheet.rows,
    widths: widthsOf(book, sheet, columns),
    first,
    rows,
    merges: sheet.merges.flatMap((merge): PageMerge[] =>
      merge.bottom >= first && merge.top < end && merge.left < columns
        ? [{ ...merge, text: shownText(book, sheet, merge.top, merge.left) }]
        : [],
    ),
    row: question.line === null ? null : rowOfLine(sheet, question.line),
  };
}

/** The cell as a reader of the original sees it: a date is a day, not its serial number. */
function shownText(book: Book, sheet: Sheet, row: number, column: number): string {
  const held = sheet.columns[column];
  if (held?.kinds[row] !== CellKind.date) return cellText(book, sheet, row, column);
  const serial = held.values[row] ?? 0;
  const day = dayOfSerial(Math.floor(serial), book.uses1904Dates);
  if (day === null) return String(serial);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const time = minutes === 0 ? "" : ` ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return dayText(day) + time;
}

function widthsOf(book: Book, sheet: Sheet, columns: number): readonly number[] {
  const known = widths.get(sheet);
  if (known) return known;
  const step = Math.max(1, Math.floor(sheet.rows / SAMPLED_ROWS));
  const merged = new Set(sheet.merges.filter((merge) => merge.right > merge.left).map((merge) => `${merge.top},${merge.left}`));
  const found = Array.from({ length: columns }, (_, column) => {
    let widest = NARROWEST;
    for (let row = 0; row < sheet.rows; row += row < HEAD_ROWS ? 1 : step)
      if (!merged.has(`${row},${column}`)) widest = Math.max(widest, characters(shownText(book, sheet, row, column)) + 3);
    return Math.min(WIDEST, widest);
  });
  widths.set(sheet, found);
  return found;
}

/** Chinese characters are twice as wide as digits. A text longer than any column is not counted to its end. */
function characters(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length && width < WIDEST; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
