/** The columns of one statement: which hold amounts, of which period and unit, and which hold line numbers. */
import { matchText } from "../../../../kernel/plain-text.ts";
import type { DisplayUnit } from "../../../document.ts";
import { type ColumnRole, readRole } from "../column-role.ts";
import type { Grid } from "../grid.ts";
import { type PaperDate, readHeadingDate, readMonthOfYear } from "../paper-date.ts";
import { readPaperUnit } from "../paper-unit.ts";
import type { StatementBlock } from "./find-blocks.ts";
import { isLabelHead } from "./titles.ts";

export interface AmountColumn {
  readonly column: number;
  /** The heading as printed, pieces joined, for messages. */
  readonly heading: string;
  readonly role: ColumnRole | null;
  readonly date: PaperDate | null;
  readonly unit: DisplayUnit | null;
}

export interface BlockColumns {
  readonly amounts: readonly AmountColumn[];
  readonly lineNumber: number | null;
  /** Rows of headings; the body begins below the last. Empty where the table has none. */
  readonly headingRows: readonly number[];
  /** Columns with numbers under a heading we do not understand. */
  readonly notUnderstood: readonly { readonly column: number; readonly heading: string }[];
  /** Columns of the parent company beside consolidated ones: left out. */
  readonly parentColumns: readonly string[];
  /** Names of firms over the amount columns. */
  readonly firms: readonly string[];
}

const FIRM = /(?:有限公司|有限责任公司|股份公司|集团公司|合作社|商行|经营部|厂|店|公司)$/;

/** Rows above the body that may head it without naming its labels. Sites set lines between (报表类型, 公司类型, 上市前/上市后). */
const FARTHEST_WORDS = 4;
const FARTHEST_DATES = 12;

export function readColumns(grid: Grid, block: StatementBlock, year: number | null): BlockColumns {
  const headingRows = findHeadingRows(grid, block);
  const amounts: AmountColumn[] = [];
  const notUnderstood: { column: number; heading: string }[] = [];
  const parentColumns: string[] = [];
  const firms = new Set<string>();
  let lineNumber: number | null = null;
  for (let column = block.from; column <= block.to; column++) {
    const pieces = headingPieces(grid, headingRows, column, block.from);
    const heading = pieces.join(" ");
    for (const piece of pieces) if (isFirm(piece)) firms.add(matchText(piece));
    if (/母公司|^公司$/.test(matchText(heading))) {
      if (hasNumbers(grid, block, column)) parentColumns.push(heading);
      continue;
    }
    const own = pieces.filter((piece) => !isFirm(piece));
    const role = readRole(own.join(""));
    const date = headingDate(own, year);
    if (role === "line-number" || (heading === "" && looksLikeLineNumbers(grid, block, column))) lineNumber ??= column;
    else if (role === "not-an-amount") continue;
    else if (heading !== "" && (role !== null || date !== null))
      amounts.push({ column, heading, role, date, unit: readPaperUnit(heading)?.unit ?? null });
    else if (hasNumbers(grid, block, column)) notUnderstood.push({ column, heading });
  }
  // A bare table of labels and one column of amounts needs no heading: it is the form's own period.
  const [only] = notUnderstood;
  if (amounts.length === 0 && notUnderstood.length === 1 && only?.heading === "") {
    return {
      amounts: [{ column: only.column, heading: "", role: "plain", date: null, unit: null }],
      lineNumber,
      headingRows,
      notUnderstood: [],
      parentColumns,
      firms: [...firms],
    };
  }
  return { amounts, lineNumber, headingRows, notUnderstood, parentColumns, firms: [...firms] };
}

function isFirm(piece: string): boolean {
  const text = matchText(piece);
  return text.length >= 3 && FIRM.test(text) && !/母公司|归属/.test(text);
}

/** The row that names the label column and the rows of headings below it; a row of dates above belongs to them. */
export function findHeadingRows(grid: Grid, block: StatementBlock): number[] {
  const rows: number[] = [];
  const isHead = (row: number): boolean => block.labelColumns.some((column) => isLabelHead(grid.mergedText(row, column)));
  let first = -1;
  for (let row = block.bodyRow - 1; row >= block.headRow; row--) if (isHead(row) && headingCount(grid, block, row) > 0) first = row;
  if (first < 0) {
    for (let row = block.bodyRow - 1; row >= Math.max(block.headRow, block.bodyRow - FARTHEST_DATES) && first < 0; row--) {
      // Two dates side by side head two columns, whatever else the row says; a single one beside a title dates the form.
      const isNear = row >= block.bodyRow - FARTHEST_WORDS;
      if (dateTexts(grid, block, row).size >= 2 || (isNear && headingCount(grid, block, row) > 0 && !isTitleRow(grid, row))) first = row;
    }
  }
  if (first < 0) return rows;
  const above = first - 1;
  if (above >= block.headRow && dateTexts(grid, block, above).size >= 2) rows.push(above);
  rows.push(first);
  for (let row = first + 1; row < block.bodyRow; row++) {
    const labelled = block.labelColumns.some((column) => grid.text(row, column) !== "" && !isLabelHead(grid.mergedText(row, column)));
    if (labelled || headingCount(grid, block, row) === 0) break;
    rows.push(row);
  }
  return rows;
}

function isTitleRow(grid: Grid, row: number): boolean {
  return /编制单位|单位:|会小?企0|编报单位|资产负债表|利润表|现金流量表/.test(grid.rowText(row));
}

function headingCount(grid: Grid, block: StatementBlock, row: number): number {
  let count = 0;
  for (let column = block.from; column <= block.to; column++) {
    const text = grid.mergedText(row, column);
    if (text === "") continue;
    const role = readRole(text);
    if (
      (role !== null && role !== "not-an-amount") ||
      isFirm(text) ||
      readHeadingDate(text) !== null ||
      /^\d{1,2}月(?:份)?$/.test(matchText(text))
    )
      count++;
  }
  return count;
}

function dateTexts(grid: Grid, block: StatementBlock, row: number): Set<string> {
  const texts = new Set<string>();
  // A row that states the form's own span (所属期起 … 止 …) heads nothing.
  if (/期起|起始|期间|日期|报送|编制单位/.test(grid.rowText(row))) return texts;
  for (let column = block.from; column <= block.to; column++) {
    const text = grid.mergedText(row, column);
    if (text !== "" && readHeadingDate(text) !== null) texts.add(matchText(text));
  }
  return texts;
}

/** The words over a column, top down; an upper heading reaches right over the blank cells beside it, merged or not. */
function headingPieces(grid: Grid, headingRows: readonly number[], column: number, from: number): string[] {
  const pieces: string[] = [];
  headingRows.forEach((row, index) => {
    let text = grid.mergedText(row, column);
    if (text === "" && index < headingRows.length - 1) {
      for (let left = column - 1; left >= from && text === ""; left--) text = grid.mergedText(row, left);
      if (text !== "" && readHeadingDate(text) === null && !isFirm(text)) text = "";
    }
    if (text !== "" && !pieces.includes(text)) pieces.push(text);
  });
  return pieces;
}

function headingDate(pieces: readonly string[], year: number | null): PaperDate | null {
  for (const piece of pieces) {
    const date = readHeadingDate(piece);
    if (date) return date;
  }
  const ownYear = year;
  if (ownYear === null) return null;
  for (const piece of pieces) {
    const month = readMonthOfYear(piece, ownYear);
    if (month) return month;
  }
  return null;
}

function hasNumbers(grid: Grid, block: StatementBlock, column: number): boolean {
  for (let row = block.bodyRow; row <= block.lastRow; row++) {
    if (grid.isNumeric(row, column) || /^[-(（]?[\d,]+(?:\.\d+)?[)）]?$/.test(matchText(grid.text(row, column)))) return true;
  }
  return false;
}

/** Whole numbers that only climb, none above 99: 行次 without a heading. */
function looksLikeLineNumbers(grid: Grid, block: StatementBlock, column: number): boolean {
  let last = 0;
  let count = 0;
  for (let row = block.bodyRow; row <= block.lastRow; row++) {
    const text = matchText(grid.text(row, column));
    if (text === "") continue;
    if (!/^\d{1,2}$/.test(text) || Number(text) <= last) return false;
    last = Number(text);
    count++;
  }
  return count >= 5;
}
