/** 科目余额表 to facts under the keys of the statement lines, prefixed "tb:", each account counted once at its highest row. */
import { cellRef, columnLetters, type Locator } from "../../../../kernel/evidence.ts";
import { type Fen, sum, toDecimal, fen } from "../../../../kernel/money.ts";
import { comparePeriods, type Period, spanPeriod } from "../../../../kernel/period.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import type { Sheet } from "../../../book.ts";
import type { PaperFact, ParseContext, Recognition, SheetContent } from "../../../document.ts";
import { halfStepOf } from "../amounts.ts";
import { stockAt } from "../column-period.ts";
import { fileRow, gridOf } from "../grid.ts";
import { type PaperDate, readNameDate } from "../paper-date.ts";
import { unitFactors } from "../paper-unit.ts";
import { readHead } from "../statement/block-head.ts";
import { RowLog } from "../statement/row-log.ts";
import { checkTrialBalance } from "./check.ts";
import { findAccount } from "./accounts.ts";
import { findTrialBalance } from "./layout.ts";
import { readRows, rootsOf, type TrialRow } from "./rows.ts";

export function parseTrialBalance(sheet: Sheet, recognition: Recognition, context: ParseContext): SheetContent {
  const grid = gridOf(context.book, sheet);
  const log = new RowLog(grid);
  const problems: Problem[] = [];
  const layout = findTrialBalance(grid);
  const content = (facts: readonly PaperFact[], unit: SheetContent["unit"]): SheetContent => ({
    recognition,
    unit,
    periods: [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods),
    facts,
    transactions: null,
    records: null,
    tally: log.tally(),
    problems,
  });
  if (layout === null) return content([], null);
  for (let row = layout.headerRow; row < layout.firstRow; row++) log.mark(row, "header");
  const head = readHead(grid, 0, Math.max(0, layout.headerRow - 1), 0, Math.min(sheet.columns.length, 40) - 1);
  const unit = head.unit?.unit ?? null;
  const factor = unitFactors[unit ?? "元"];
  const rows = readRows(grid, layout, factor, problems, log);
  const roots = rootsOf(rows);
  const accountOf = new Map(roots.map((row) => [row, findAccount(row.name, row.code)] as const));
  const strange = roots.filter((row) => !accountOf.get(row) && hasAmounts(row));
  if (strange.length > 0) {
    const labels = strange.slice(0, 10).map((row) => `「${row.code} ${row.name}」`);
    problems.push(problem("unmatched-line", "warning", sheet.name, { count: strange.length, labels: labels.join("") }));
  }
  problems.push(...checkTrialBalance(sheet.name, rows, roots, fen(factor * 100)));

  const fromSheet = readNameDate(sheet.name);
  const date = (head.isDateDisputed ? null : head.date) ?? fromSheet ?? readNameDate(context.fileName.replace(/\.[a-z]+$/i, ""));
  if (date === null) {
    problems.push(problem("period-not-stated", "error", sheet.name));
    return content([], unit);
  }
  const periods = periodsOf(date, layout.isYearOpening);
  if (head.date === null && fromSheet === null)
    problems.push(problem("period-from-file-name", "warning", sheet.name, { period: periods.closing }));
  if (periods.opening === null && layout.moments.opening)
    problems.push(problem("period-unclear", "error", sheet.name, { heading: "期初余额" }));
  if (unit === null) problems.push(problem("unit-not-stated", "warning", sheet.name));

  const finest = rows.reduce((most, row) => Math.max(most, row.decimals), 0);
  const currency = head.unit?.currency ?? "CNY";
  const facts: PaperFact[] = [];
  const add = (key: string, period: Period | null, parts: readonly Part[]): void => {
    const [first] = parts;
    if (period === null || first === undefined) return;
    const at: Locator = parts.length === 1 ? { kind: "cell", sheet: sheet.name, ref: first.ref } : linesOf(sheet, parts);
    const raw = parts.length === 1 ? first.raw : parts.map((part) => part.raw).join(" + ");
    const half = halfStepOf(finest, factor) * parts.length;
    facts.push({
      key: `tb:${key}`,
      period,
      value: sum(parts.map((part) => part.amount)),
      unit: "CNY",
      currency,
      halfStep: half,
      source: { document: context.document, at, raw },
    });
  };
  const keys = [...new Set([...accountOf.values()].flatMap((account) => (account === null ? [] : [account.key])))];
  for (const key of keys) {
    const mine = roots.filter((row) => accountOf.get(row)?.key === key);
    const [lead] = mine;
    const account = lead && accountOf.get(lead);
    if (!account) continue;
    const lineSide = mine.map((row) => accountOf.get(row)).find((found) => found && !found.isContra)?.side ?? account.side;
    if (account.kind === "standing") {
      add(key, periods.closing, partsOf(mine, "closing", lineSide, layout, grid.sheet));
      add(key, periods.opening, partsOf(mine, "opening", lineSide, layout, grid.sheet));
      add(`${key}:debit`, periods.movement, turnover(mine, "period", "debit", layout, grid.sheet));
      add(`${key}:credit`, periods.movement, turnover(mine, "period", "credit", layout, grid.sheet));
    } else {
      // At the month's end these accounts are carried to 本年利润: both sides are equal and the natural side is the period's amount.
      add(key, periods.movement, turnover(mine, "period", account.side, layout, grid.sheet));
      if (periods.year !== periods.movement) add(key, periods.year, turnover(mine, "year", account.side, layout, grid.sheet));
    }
  }
  return content(facts, unit);
}

interface Part {
  readonly amount: Fen;
  readonly ref: string;
  readonly raw: string;
  readonly column: string;
  readonly line: number;
}

function hasAmounts(row: TrialRow): boolean {
  return Object.keys(row.amounts).length > 0;
}

/** Closing stands at the end; opening before the first month of what the head states; a day or a year stands for the year so far. */
function periodsOf(
  date: PaperDate,
  isYearOpening: boolean,
): { opening: Period | null; closing: Period; movement: Period | null; year: Period } {
  const yearStart = Math.floor(date.to / 12) * 12;
  const isMonth = date.precision === "month";
  const isSpan = date.precision === "span";
  const opening = isYearOpening
    ? stockAt(yearStart - 1)
    : isMonth || isSpan
      ? stockAt(date.from - 1)
      : date.to === yearStart
        ? stockAt(yearStart - 1)
        : null;
  const movement = isMonth || isSpan ? spanPeriod(date) : date.to === yearStart ? spanPeriod({ from: yearStart, to: yearStart }) : null;
  return {
    opening,
    closing: stockAt(date.to),
    movement,
    year: spanPeriod({ from: isSpan ? Math.min(date.from, yearStart) : yearStart, to: date.to }),
  };
}

function partsOf(
  rows: readonly TrialRow[],
  moment: "opening" | "closing",
  side: "debit" | "credit",
  layout: NonNullable<ReturnType<typeof findTrialBalance>>,
  sheet: Sheet,
): Part[] {
  const columns = layout.moments[moment];
  if (!columns) return [];
  const parts: Part[] = [];
  for (const row of rows) {
    const held = row.amounts[moment];
    if (!held) continue;
    const net = fen((held.debit ?? 0) - (held.credit ?? 0));
    const column =
      "amount" in columns
        ? columns.amount
        : held.debit !== null && (held.debit !== 0 || held.credit === null)
          ? columns.debit
          : columns.credit;
    parts.push(partAt(row, side === "debit" ? net : fen(-net), held.raw, column, sheet));
  }
  return parts;
}

function turnover(
  rows: readonly TrialRow[],
  moment: "period" | "year",
  side: "debit" | "credit",
  layout: NonNullable<ReturnType<typeof findTrialBalance>>,
  sheet: Sheet,
): Part[] {
  const columns = layout.moments[moment];
  if (!columns || "amount" in columns) return [];
  const parts: Part[] = [];
  for (const row of rows) {
    const amount = row.amounts[moment]?.[side] ?? null;
    if (amount !== null) parts.push(partAt(row, amount, toDecimal(amount), columns[side], sheet));
  }
  return parts;
}

function partAt(row: TrialRow, amount: Fen, raw: string, column: number, sheet: Sheet): Part {
  const line = fileRow(sheet, row.row);
  return { amount, ref: cellRef(line, column), raw, column: columnLetters(column), line: line + 1 };
}

/** Several accounts make one line: the rows they stand in, in the first one's column. */
function linesOf(sheet: Sheet, parts: readonly Part[]): Locator {
  const runs: number[] = [];
  for (const { line } of [...parts].sort((a, b) => a.line - b.line)) {
    if (runs[runs.length - 1] === line - 1) runs[runs.length - 1] = line;
    else runs.push(line, line);
  }
  return { kind: "lines", sheet: sheet.name, column: parts[0]?.column ?? "", runs, count: parts.length };
}
