/** A sheet as statements see it: text with merged heads filled in, and each distinct label looked up once. */
import { dayText } from "../../../kernel/day.ts";
import { daySerial } from "../../../kernel/day-text.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Book, CellKind, cellKind, cellNumber, cellText, lineOf, type Sheet } from "../../book.ts";
import type { StatementForm } from "../../statement-lines.ts";
import { type LineLabel, readLabel } from "./label.ts";
import { formsOf } from "./line-index.ts";

export interface CellLabel extends LineLabel {
  readonly forms: readonly StatementForm[];
}

export interface Grid {
  readonly book: Book;
  readonly sheet: Sheet;
  /** The cell's own text; a date cell as "2025-12-31". */
  text(row: number, column: number): string;
  /** The same through a merge: every cell of a merged range says what its first cell says. */
  mergedText(row: number, column: number): string;
  /** All words of a row run together, in reading order: dates and units are often cut into several cells. */
  rowText(row: number, fromColumn?: number, toColumn?: number): string;
  /** The label of a text cell; null where the cell holds none. */
  label(row: number, column: number): CellLabel | null;
  isNumeric(row: number, column: number): boolean;
}

const NO_LABEL: CellLabel = { name: "", isPart: false, unit: null, forms: [] };
/** No printed label is longer; 适用说明 and notes are. */
const LONGEST_LABEL = 60;

export function gridOf(book: Book, sheet: Sheet): Grid {
  const labels = new Map<string, CellLabel>();
  const mergeStarts = new Map<string, readonly [number, number]>();
  for (const merge of sheet.merges) {
    // A finance site writes some 1,900 merges of a single cell; a hostile file one of a million rows.
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 4096) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (row !== merge.top || column !== merge.left) mergeStarts.set(`${row}/${column}`, [merge.top, merge.left]);
      }
    }
  }
  const text = (row: number, column: number): string => {
    const serial = cellKind(sheet, row, column) === CellKind.date ? cellNumber(sheet, row, column) : null;
    const found = serial === null ? null : daySerial(serial, book.uses1904Dates);
    return found === null ? cellText(book, sheet, row, column) : dayText(found.day);
  };
  return {
    book,
    sheet,
    text,
    mergedText(row, column) {
      const own = text(row, column);
      if (own !== "") return own;
      const start = mergeStarts.get(`${row}/${column}`);
      return start ? text(start[0], start[1]) : "";
    },
    rowText(row, fromColumn = 0, toColumn = Math.min(sheet.columns.length, 64) - 1) {
      let joined = "";
      for (let column = fromColumn; column <= toColumn; column++) joined += matchText(text(row, column));
      return joined;
    },
    label(row, column) {
      if (cellKind(sheet, row, column) !== CellKind.text) return null;
      const raw = text(row, column);
      let found = labels.get(raw);
      if (found === undefined) {
        const label = raw.length > LONGEST_LABEL ? NO_LABEL : readLabel(raw);
        found = { ...label, forms: formsOf(label.name) };
        labels.set(raw, found);
      }
      return found === NO_LABEL || found.name === "" ? null : found;
    },
    isNumeric(row, column) {
      const kind = cellKind(sheet, row, column);
      return kind === CellKind.number || kind === CellKind.date || kind === CellKind.formulaWithoutValue || kind === CellKind.error;
    },
  };
}

/** Zero-based row as the file's own line number less one, for cell references. */
export function fileRow(sheet: Sheet, row: number): number {
  return lineOf(sheet, row) - 1;
}
