/** A tax form read into cells by line and column: lines by 栏次 (else by label), columns by 本月数/本期数 and 本年累计. */
import { type Book, lineOf, type Sheet } from "../../book.ts";
import type { IgnoredRow, RowTally } from "../../document.ts";
import { cellRef, columnLetters } from "../../../kernel/evidence.ts";
import { labelText, matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { rowText } from "../../lists/classify-row.ts";
import { displayFactors, statedUnit } from "../../lists/measure-words.ts";
import { mergeOrigins } from "../../lists/merged-cells.ts";
import { cellWords, readAmountCell } from "../../lists/read-cell.ts";
import type { TaxLine } from "./tax-lines.ts";

export interface TaxCell {
  readonly line: number;
  readonly column: number;
  readonly letter: string;
  /** Line number people see in the sheet. */
  readonly sheetLine: number;
  readonly ref: string;
  readonly raw: string;
  readonly value: number;
  readonly halfStep: number;
}

export interface TaxColumn {
  readonly index: number;
  readonly isCumulative: boolean;
}

export interface ReadForm {
  readonly columns: readonly TaxColumn[];
  /** Cells with a value; blank cells are absent. */
  readonly cells: readonly TaxCell[];
  readonly tally: RowTally;
  readonly problems: readonly Problem[];
}

const HEADER_ROWS = 20;
const WIDTH = 30;

export function readForm(sheet: Sheet, book: Book, lines: readonly TaxLine[]): ReadForm | null {
  const header = findColumns(sheet, book);
  if (!header) return null;
  const { columns, lineColumn, lastRow } = header;
  const firstValue = Math.min(...columns.map((column) => column.index));
  const byLabel = new Map(lines.flatMap(({ line, labels }) => labels.map((label) => [label, line] as const)));
  const factor = displayFactors[statedUnit(aboveText(sheet, book, lastRow)) ?? "元"];
  const cells: TaxCell[] = [];
  const problems: Problem[] = [];
  const ignored: IgnoredRow[] = [];
  let mapped = 0;
  for (let row = 0; row < sheet.rows; row++) {
    const at = `${sheet.name}!${lineOf(sheet, row)}`;
    if (row <= lastRow) {
      ignored.push({ at, reason: rowText(sheet, book, row) === "" ? "blank" : row >= header.row ? "header" : "title" });
      continue;
    }
    const line =
      (lineColumn === null ? null : lineNumber(cellWords(book, sheet, row, lineColumn))) ??
      lineByLabel(sheet, book, row, firstValue, byLabel);
    if (line === null) {
      ignored.push({ at, reason: rowText(sheet, book, row) === "" ? "blank" : mapped > 5 ? "footer" : "section" });
      continue;
    }
    mapped++;
    for (const column of columns) {
      const raw = cellWords(book, sheet, row, column.index);
      if (/^[*＊\s]*$/.test(raw)) continue;
      const found = readAmountCell(sheet, book, row, column.index, factor);
      const ref = cellRef(lineOf(sheet, row) - 1, column.index);
      if (found.is === "unreadable") problems.push(problem("unreadable-amount", "error", `${sheet.name}!${ref}`, { raw: found.raw }));
      if (found.is !== "value") continue;
      cells.push({
        line,
        column: column.index,
        letter: columnLetters(column.index),
        sheetLine: lineOf(sheet, row),
        ref,
        raw,
        value: found.value.amount,
        halfStep: found.value.halfStep,
      });
    }
  }
  return { columns, cells, tally: { read: sheet.rows, mapped, ignored }, problems };
}

function aboveText(sheet: Sheet, book: Book, lastRow: number): string {
  return Array.from({ length: lastRow }, (_, row) => rowText(sheet, book, row)).join(" ");
}

/** "17=12+13-14-15+16", "18（如17<11…）", "7(7≥8)" → the number they begin with. */
function lineNumber(raw: string): number | null {
  const found = /^(\d{1,2})(?![\d.,])/.exec(matchText(raw));
  return found ? Number(found[1]) : null;
}

function lineByLabel(sheet: Sheet, book: Book, row: number, firstValue: number, byLabel: ReadonlyMap<string, number>): number | null {
  for (let column = firstValue - 1; column >= 0; column--) {
    const label = labelText(cellWords(book, sheet, row, column)).replace(
      /^(?:[一二三四五六七八九十]+、|\([一二三四五]\)|其中:?|\d{1,2}[.、])+/,
      "",
    );
    const line = byLabel.get(label);
    if (line !== undefined) return line;
  }
  return null;
}

interface FormColumns {
  readonly row: number;
  readonly lastRow: number;
  readonly lineColumn: number | null;
  readonly columns: readonly TaxColumn[];
}

/** The header is two rows: a group over its parts. Which of the two names the month differs between the forms. */
function findColumns(sheet: Sheet, book: Book): FormColumns | null {
  const origin = mergeOrigins(sheet);
  const wordsAt = (row: number, column: number): string => {
    const from = origin(row, column);
    return labelText(cellWords(book, sheet, from.row, from.column));
  };
  for (let row = 0; row < Math.min(sheet.rows, HEADER_ROWS); row++) {
    const width = Math.min(sheet.columns.length, WIDTH);
    const labels = Array.from({ length: width }, (_, column) => wordsAt(row, column));
    const lineColumn = labels.findIndex((label) => label === "栏次" || label === "行次");
    const current = labels.some((label) => /^(?:本月数|本期数|本月|本期|一般项目)$/.test(label));
    if (!current) continue;
    const hasSecond = Array.from({ length: width }, (_, column) => wordsAt(row + 1, column)).some((label) =>
      /^(?:本月数|本期数|本年累计|货物及劳务|服务、?不动产和无形资产)/.test(label),
    );
    const lastRow = hasSecond ? row + 1 : row;
    const columns: TaxColumn[] = [];
    let group = "";
    for (let column = 0; column < width; column++) {
      const own = labels[column] ?? "";
      if (own !== "") group = own;
      const below = hasSecond ? wordsAt(row + 1, column) : "";
      const words = `${group}|${below}`;
      if (column === lineColumn || (hasSecond && below === "") || (!hasSecond && own === "")) continue;
      if (words.includes("本年累计")) columns.push({ index: column, isCumulative: true });
      else if (/本月|本期/.test(words)) columns.push({ index: column, isCumulative: false });
    }
    if (columns.length > 0) return { row, lastRow, lineColumn: lineColumn < 0 ? null : lineColumn, columns };
  }
  return null;
}
