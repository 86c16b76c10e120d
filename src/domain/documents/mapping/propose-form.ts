/** Which columns of a statement form hold labels, and which hold the amounts beside them. */
import type { Book, Sheet } from "../book.ts";
import { formsOf } from "../families/financial/line-index.ts";
import { readLabel } from "../families/financial/label.ts";
import { timeHint } from "../lists/period-text.ts";
import { cellWords, readAmountCell } from "../lists/read-cell.ts";
import { textAbove } from "../lists/read-list.ts";
import type { StatementForm } from "../statement-lines.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { periodOfHint } from "./map-form.ts";
import type { SheetMapping } from "./mapping.ts";

const SEARCHED_ROWS = 200;
const SEARCHED_COLUMNS = 60;
/** Fewer known lines in a column are a coincidence. [P] */
const FEWEST_LINES = 3;
const PRIOR = /上年|上期|年初|期初|去年|同期/;

export interface ProposedForm {
  readonly amounts: SheetMapping["amounts"];
  readonly headerRow: number;
  readonly dataFrom: number;
  /** A column's period can be told neither from its heading nor from the title. */
  readonly isUndated: boolean;
}

export function proposeAmounts(sheet: Sheet, book: Book, form: StatementForm): ProposedForm {
  const rowsOf = new Map<number, number[]>();
  for (let column = 0; column < Math.min(sheet.columns.length, SEARCHED_COLUMNS); column++) {
    const rows: number[] = [];
    for (let row = 0; row < Math.min(sheet.rows, SEARCHED_ROWS); row++) {
      if (formsOf(readLabel(cellWords(book, sheet, row, column)).name).includes(form)) rows.push(row);
    }
    if (rows.length >= FEWEST_LINES) rowsOf.set(column, rows);
  }
  const labels = [...rowsOf.keys()];
  const first = Math.min(...[...rowsOf.values()].map((rows) => rows[0] ?? 0));
  if (labels.length === 0) return { amounts: [], headerRow: -1, dataFrom: 0, isUndated: true };
  const headerRow = headerAbove(sheet, book, first);
  const amounts: SheetMapping["amounts"] = [];
  const title = timeHint(`${textAbove(sheet, book, first)} ${sheet.name}`);
  let isUndated = false;
  labels.forEach((label, at) => {
    const end = labels[at + 1] ?? Math.min(sheet.columns.length, SEARCHED_COLUMNS);
    for (let index = label + 1; index < end; index++) {
      const header = headerRow < 0 ? "" : cellWords(book, sheet, headerRow, index);
      if (/行次|附注|栏次|序号/.test(matchText(header)) || !hasAmounts(sheet, book, index, rowsOf.get(label) ?? [])) continue;
      const own = periodOfHint(form, timeHint(header), false);
      const from = own !== null ? "header" : PRIOR.test(matchText(header)) ? "prior" : "title";
      if (own === null && periodOfHint(form, title, false) === null) isUndated = true;
      amounts.push({ index, label, header, from, period: null });
    }
  });
  return { amounts, headerRow, dataFrom: first, isUndated };
}

/** The last row above the first line that has words beside the label column. */
function headerAbove(sheet: Sheet, book: Book, first: number): number {
  for (let row = first - 1; row >= 0; row--) {
    const filled = Array.from({ length: Math.min(sheet.columns.length, SEARCHED_COLUMNS) }, (_, column) =>
      cellWords(book, sheet, row, column),
    ).filter((text) => text !== "");
    if (filled.length >= 2) return row;
  }
  return -1;
}

/** Most filled cells beside known lines are amounts, and they are not 1, 2, 3 … of a 行次 column without a name. */
function hasAmounts(sheet: Sheet, book: Book, column: number, rows: readonly number[]): boolean {
  const values: number[] = [];
  let unreadable = 0;
  for (const row of rows) {
    const found = readAmountCell(sheet, book, row, column, 1);
    if (found.is === "value") values.push(found.value.amount);
    if (found.is === "unreadable") unreadable++;
  }
  const isCount =
    values.length > 1 && values.every((value, i) => i === 0 || (value > (values[i - 1] ?? 0) && value <= 10_000 && value % 100 === 0));
  return values.length > unreadable && !isCount;
}
