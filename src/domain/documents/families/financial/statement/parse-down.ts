/** Statements whose lines run down the sheet: the official forms, the firm's own, and site exports with a column a period. */
import { columnLetters, cellRef } from "../../../../kernel/evidence.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import { matchText } from "../../../../kernel/plain-text.ts";
import type { DisplayUnit, ParseContext } from "../../../document.ts";
import { readCellAmount } from "../amounts.ts";
import { fileRow, type Grid } from "../grid.ts";
import { findLine } from "../line-index.ts";
import { type PaperDate, readNameDate } from "../paper-date.ts";
import { type PaperUnit, unitFactors } from "../paper-unit.ts";
import { type BlockHead, readHead } from "./block-head.ts";
import type { Reading } from "./collector.ts";
import { type BlockColumns, findHeadingRows, readColumns } from "./columns.ts";
import { findBlocks, type StatementBlock } from "./find-blocks.ts";
import { RowLog } from "./row-log.ts";
import { type SettledColumn, settleColumns } from "./settle-columns.ts";
import { isLabelHead, isRatioLine, isSection } from "./titles.ts";

export interface ParsedLines {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  readonly rows: RowLog;
  /** The unit most readings were shown in; null when none was stated. */
  readonly unit: DisplayUnit | null;
  readonly isUnitStated: boolean;
}

interface Surroundings {
  readonly grid: Grid;
  readonly context: ParseContext;
  readonly rows: RowLog;
  readonly problems: Problem[];
  readonly readings: Reading[];
  readonly unmatched: string[];
  readonly slipped: string[];
  units: Set<DisplayUnit | null>;
}

export function parseDown(grid: Grid, context: ParseContext): ParsedLines {
  const around: Surroundings = {
    grid,
    context,
    rows: new RowLog(grid),
    problems: [],
    readings: [],
    unmatched: [],
    slipped: [],
    units: new Set(),
  };
  const blocks = findBlocks(grid);
  if (blocks.length === 0) around.problems.push(problem("no-statement-lines", "error", grid.sheet.name));
  const heads = blocks.map((block) => headOf(grid, block));
  const firms = new Set(heads.flatMap((head) => (head.firm === null ? [] : [head.firm])));
  const columnsSoFar = new Map<number, BlockColumns>();
  let above: { date: PaperDate | null; unit: PaperUnit | null } = { date: null, unit: null };
  const plans: { block: StatementBlock; columns: BlockColumns; date: PaperDate | null; unit: PaperUnit | null }[] = [];
  blocks.forEach((block, index) => {
    const head = heads[index];
    const date = (head?.isDateDisputed ? null : head?.date) ?? above.date;
    const unit = head?.unit ?? above.unit;
    above = { date, unit };
    const firstColumn = block.labelColumns[0] ?? 0;
    const sheetDate = date ?? readNameDate(grid.sheet.name);
    const own = readColumns(grid, block, sheetDate === null ? null : Math.floor(sheetDate.to / 12));
    // A page break or a supplement repeats no headings: those above still hold.
    const columns =
      own.headingRows.length > 0 || !columnsSoFar.has(firstColumn) ? own : { ...(columnsSoFar.get(firstColumn) ?? own), headingRows: [] };
    columnsSoFar.set(firstColumn, columns);
    for (const firm of columns.firms) firms.add(firm);
    plans.push({ block, columns, date: sheetDate, unit });
  });
  if (firms.size > 1) {
    around.problems.push(problem("several-companies", "error", grid.sheet.name, { names: [...firms].slice(0, 5).join("、") }));
    for (const { block, columns } of plans) around.rows.refuse(block, columns.headingRows, "another-company");
  } else for (const plan of plans) parseBlock(around, plan.block, plan.columns, plan.date, plan.unit);
  addSheetProblems(around);
  const [unit = null] = [...around.units].filter((stated) => stated !== null);
  return { readings: around.readings, problems: around.problems, rows: around.rows, unit, isUnitStated: !around.units.has(null) };
}

/** Its own columns speak first; a title or unit set over the other half of the form is the second choice. */
function headOf(grid: Grid, block: StatementBlock): BlockHead {
  const last = block.bodyRow - 1;
  const [firstHeading] = findHeadingRows(grid, block);
  const dateRow = firstHeading === undefined ? last : firstHeading - 1;
  const own = readHead(grid, block.headRow, last, block.labelColumns[0] ?? 0, block.to, dateRow);
  const all = readHead(grid, block.headRow, last, 0, Math.min(grid.sheet.columns.length, 64) - 1, dateRow);
  const isOwnDate = own.date !== null && !own.isDateDisputed;
  return {
    date: isOwnDate ? own.date : all.date,
    isDateDisputed: !isOwnDate && all.isDateDisputed,
    unit: own.unit ?? all.unit,
    firm: all.firm ?? own.firm,
  };
}

function parseBlock(
  around: Surroundings,
  block: StatementBlock,
  columns: BlockColumns,
  date: PaperDate | null,
  unit: PaperUnit | null,
): void {
  const { grid, rows, problems } = around;
  for (const row of columns.headingRows) rows.mark(row, "header");
  for (const { column, heading } of columns.notUnderstood) {
    problems.push(
      problem("column-not-understood", "warning", `${grid.sheet.name}!${columnLetters(column)}`, {
        column: columnLetters(column),
        heading,
      }),
    );
  }
  if (columns.parentColumns.length > 0) {
    problems.push(problem("parent-columns-left-out", "info", grid.sheet.name, { columns: columns.parentColumns.join("、") }));
  }
  const settled = settleColumns(grid, around.context.fileName, block, columns.amounts, date, problems);
  const seen = new Set<string>();
  const firstRow = (columns.headingRows[columns.headingRows.length - 1] ?? block.bodyRow - 1) + 1;
  for (let row = firstRow; row <= block.lastRow; row++) parseRow(around, block, row, settled, columns, unit, seen);
}

function parseRow(
  around: Surroundings,
  block: StatementBlock,
  row: number,
  settled: readonly SettledColumn[],
  columns: BlockColumns,
  unit: PaperUnit | null,
  seen: Set<string>,
): void {
  const { grid, rows } = around;
  const found = labelOf(around, block, row, seen);
  if (found === null) return;
  const { label, match, text } = found;
  if (match === null) {
    if (!columns.amounts.some((column) => holdsAmount(around, row, column.column)) || isLabelHead(text)) return;
    if (isRatioLine(label.name)) rows.mark(row, "not-an-amount");
    else {
      rows.mark(row, "unmatched-line");
      around.unmatched.push(matchText(text));
    }
    return;
  }
  if (match.line) {
    seen.add(match.line.key);
    noteLineNumber(around, row, columns.lineNumber, match.line.line, text);
  }
  let isRead = false;
  for (const column of settled) {
    const stated = label.unit ?? column.unit ?? unit?.unit ?? null;
    const ref = cellRef(fileRow(grid.sheet, row), column.column);
    const factor = unitFactors[stated ?? "元"];
    const cell = readCellAmount(grid, row, column.column, factor, `${grid.sheet.name}!${ref}`);
    if (cell.kind === "blank") continue;
    isRead = true;
    if (cell.kind === "problem") {
      around.problems.push(cell.problem);
      continue;
    }
    around.units.add(stated);
    around.readings.push({
      match,
      period: column.period,
      amount: cell.amount,
      decimals: cell.decimals,
      factor,
      currency: unit?.currency ?? "CNY",
      raw: cell.raw,
      ref,
    });
  }
  if (isRead) rows.map(row);
  else if (!isSection(matchText(text)))
    rows.mark(
      row,
      settled.length < columns.amounts.length && columns.amounts.some((column) => holdsAmount(around, row, column.column))
        ? "no-period"
        : "no-amount",
    );
}

/** The innermost label of the row that names a line; failing that, the first words. */
function labelOf(around: Surroundings, block: StatementBlock, row: number, seen: ReadonlySet<string>) {
  const { grid } = around;
  let words: { label: NonNullable<ReturnType<Grid["label"]>>; match: null; text: string } | null = null;
  for (const column of [...block.labelColumns].reverse()) {
    const label = grid.label(row, column);
    if (label === null) continue;
    const match = findLine(block.form, label, seen);
    const text = grid.text(row, column);
    if (match) return { label, match, text };
    words ??= { label, match: null, text };
  }
  return words;
}

function holdsAmount(around: Surroundings, row: number, column: number): boolean {
  return readCellAmount(around.grid, row, column, 1, "").kind === "amount";
}

function noteLineNumber(around: Surroundings, row: number, column: number | null, expected: number | null, text: string): void {
  if (column === null || expected === null) return;
  const printed = matchText(around.grid.text(row, column));
  if (/^\d{1,2}(?:\.0+)?$/.test(printed) && Number(printed) !== expected) around.slipped.push(`${Number(printed)} ${matchText(text)}`);
  else if (printed !== "") around.slipped.push("");
}

/** At most this many names are listed; the tally holds them all. */
const LISTED = 10;

function addSheetProblems({ grid, problems, unmatched, slipped }: Surroundings): void {
  if (unmatched.length > 0) {
    const labels = [...new Set(unmatched)].slice(0, LISTED).map((label) => `「${label}」`);
    problems.push(problem("unmatched-line", "warning", grid.sheet.name, { count: unmatched.length, labels: labels.join("") }));
  }
  // Only the numbered small-business form is checked: other forms number their lines their own way.
  const wrong = slipped.filter((text) => text !== "");
  if (wrong.length > 0 && wrong.length * 4 <= slipped.length) {
    problems.push(
      problem("line-number-disagrees", "warning", grid.sheet.name, { count: wrong.length, rows: wrong.slice(0, LISTED).join("、") }),
    );
  }
}
