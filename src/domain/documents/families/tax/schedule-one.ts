/** 附列资料（一）本期销售情况明细: the column 未开具发票 · 销售额, its lines added once (即征即退 repeats others). */
import { type Book, lineOf, type Sheet } from "../../book.ts";
import type { IgnoredRow, PaperFact, ParseContext, RowTally } from "../../document.ts";
import { cellRef, columnLetters } from "../../../kernel/evidence.ts";
import type { Period } from "../../../kernel/period.ts";
import { labelText, matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { rowText } from "../../lists/classify-row.ts";
import { cellWords, readAmountCell } from "../../lists/read-cell.ts";
import { factOf } from "./interpret.ts";
import type { TaxCell } from "./read-form.ts";
import { repeatedScheduleLines } from "./tax-lines.ts";

const LINE = /^(?:[1-9]|1\d|2[0-3])[abc]?$/;

export function readScheduleOne(
  sheet: Sheet,
  context: ParseContext,
  period: Period | null,
): { facts: PaperFact[]; problems: Problem[]; tally: RowTally } {
  const { book } = context;
  const lineColumn = lineColumnOf(sheet, book);
  const uninvoiced = findUninvoiced(sheet, book);
  const cells: TaxCell[] = [];
  const problems: Problem[] = [];
  const ignored: IgnoredRow[] = [];
  let mapped = 0;
  for (let row = 0; row < sheet.rows; row++) {
    const line =
      lineColumn === null || (uninvoiced !== null && row <= uninvoiced.row) ? "" : matchText(cellWords(book, sheet, row, lineColumn));
    if (!LINE.test(line)) {
      const text = rowText(sheet, book, row);
      ignored.push({
        at: `${sheet.name}!${lineOf(sheet, row)}`,
        reason: text === "" ? "blank" : mapped === 0 ? (uninvoiced !== null && row >= uninvoiced.row ? "header" : "title") : "note",
      });
      continue;
    }
    mapped++;
    if (uninvoiced === null || repeatedScheduleLines.includes(line)) continue;
    const found = readAmountCell(sheet, book, row, uninvoiced.column, 1);
    const ref = cellRef(lineOf(sheet, row) - 1, uninvoiced.column);
    if (found.is === "unreadable") problems.push(problem("unreadable-amount", "error", `${sheet.name}!${ref}`, { raw: found.raw }));
    if (found.is !== "value") continue;
    const raw = cellWords(book, sheet, row, uninvoiced.column);
    cells.push({
      line: Number.parseInt(line, 10),
      column: uninvoiced.column,
      letter: columnLetters(uninvoiced.column),
      sheetLine: lineOf(sheet, row),
      ref,
      raw,
      value: found.value.amount,
      halfStep: found.value.halfStep,
    });
  }
  const fact = period === null ? null : factOf("vatUninvoicedSales", period, cells, sheet, context);
  return { facts: fact ? [fact] : [], problems, tally: { read: sheet.rows, mapped, ignored } };
}

/** The first column most of whose cells are line numbers. */
function lineColumnOf(sheet: Sheet, book: Book): number | null {
  for (let column = 0; column < Math.min(sheet.columns.length, 12); column++) {
    let lines = 0;
    for (let row = 0; row < Math.min(sheet.rows, 60); row++) if (LINE.test(matchText(cellWords(book, sheet, row, column)))) lines++;
    if (lines >= 5) return column;
  }
  return null;
}

function findUninvoiced(sheet: Sheet, book: Book): { row: number; column: number } | null {
  for (let row = 0; row < Math.min(sheet.rows, 20); row++) {
    for (let column = 0; column < Math.min(sheet.columns.length, 30); column++) {
      if (labelText(cellWords(book, sheet, row, column)) !== "未开具发票") continue;
      for (let below = row; below <= Math.min(row + 2, sheet.rows - 1); below++) {
        for (const beside of [column, column + 1]) {
          if (below > row && labelText(cellWords(book, sheet, below, beside)) === "销售额") return { row: below, column: beside };
        }
      }
    }
  }
  return null;
}
