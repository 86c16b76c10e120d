/** The same template gives the same fingerprint whatever rows it holds: it is made of the header's words and their order alone. */
import { type Book, CellKind, cellKind, cellText, type Sheet } from "../book.ts";
import { shortHash } from "../../kernel/ids.ts";
import { labelText } from "../../kernel/plain-text.ts";

const SEARCHED_ROWS = 40;
const SEARCHED_COLUMNS = 200;
const LONGEST_LABEL = 30;
/** A row with fewer words is a title. */
const FEWEST_LABELS = 2;

export interface Anchor {
  /** Zero-based row of the column names; −1 when the sheet has none. */
  readonly row: number;
  readonly labels: readonly string[];
}

/** The first row with most names: names have letters and no digits to speak of, so rows of data rarely win, and never by a tie. */
export function anchorOf(sheet: Sheet, book: Book): Anchor {
  let best: Anchor = { row: -1, labels: [] };
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED_ROWS); row++) {
    const labels: string[] = [];
    for (let column = 0; column < Math.min(sheet.columns.length, SEARCHED_COLUMNS); column++) {
      if (cellKind(sheet, row, column) !== CellKind.text) continue;
      const label = labelText(cellText(book, sheet, row, column));
      if (isName(label)) labels.push(label);
    }
    if (labels.length >= FEWEST_LABELS && labels.length > best.labels.length) best = { row, labels };
  }
  return best;
}

function isName(label: string): boolean {
  if (label === "" || label.length > LONGEST_LABEL) return false;
  const digits = label.replace(/\D/g, "").length;
  return digits * 2 < label.length && /[a-z\u4e00-\u9fa5]/.test(label);
}

export function fingerprint(sheet: Sheet, book: Book): string {
  const anchor = anchorOf(sheet, book);
  if (anchor.row < 0) return `columns-${shortHash(columnShapes(sheet))}`;
  // Next year's file says 2026 where this one says 2025.
  return `header-${shortHash(anchor.labels.map((label) => label.replace(/\d+/g, "#")).join("|"))}`;
}

/** A sheet without names is known by what its columns mostly hold. */
function columnShapes(sheet: Sheet): string {
  return sheet.columns
    .map((column) => {
      const counts = [0, 0, 0, 0, 0, 0, 0];
      for (let row = 0; row < Math.min(sheet.rows, 200); row++) counts[column.kinds[row] ?? 0] = (counts[column.kinds[row] ?? 0] ?? 0) + 1;
      counts[CellKind.blank] = 0;
      return counts.indexOf(Math.max(...counts));
    })
    .join(",");
}
