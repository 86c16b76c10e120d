/** Transposed statements: lines run across, a row a period (finance-site downloads of a firm's whole history). */
import { columnLetters, cellRef } from "../../../../kernel/evidence.ts";
import { matchText } from "../../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import type { Period } from "../../../../kernel/period.ts";
import type { DisplayUnit } from "../../../document.ts";
import type { StatementForm } from "../../../statement-lines.ts";
import { readCellAmount } from "../amounts.ts";
import { columnPeriod } from "../column-period.ts";
import { fileRow, type Grid } from "../grid.ts";
import { findLine, type LineMatch } from "../line-index.ts";
import { type PaperDate, readHeadingDate } from "../paper-date.ts";
import { type PaperUnit, unitFactors } from "../paper-unit.ts";
import { readHead } from "./block-head.ts";
import type { Reading } from "./collector.ts";
import type { ParsedLines } from "./parse-down.ts";
import { RowLog } from "./row-log.ts";
import { isRatioLine } from "./titles.ts";

export interface AcrossLayout {
  readonly headerRow: number;
  readonly periodColumn: number;
  /** The form most of the columns belong to. */
  readonly form: StatementForm;
  /** Distinct lines named by the header. */
  readonly lines: number;
}

/** A row that names so many lines is a header of lines; a two-column form names two. */
const FEWEST_ACROSS = 5;
const WIDEST = 512;

/** Null when no row near the top names the lines, or no column beside it holds the periods. */
export function findAcross(grid: Grid): AcrossLayout | null {
  for (let row = 0; row < Math.min(grid.sheet.rows, 30); row++) {
    const votes: Record<StatementForm, Set<string>> = { balance: new Set(), income: new Set(), cash: new Set() };
    for (let column = 0; column < Math.min(grid.sheet.columns.length, WIDEST); column++) {
      const label = grid.label(row, column);
      for (const form of label?.forms ?? []) votes[form].add(label?.name ?? "");
    }
    const form = (["balance", "income", "cash"] as const).reduce((best, next) => (votes[next].size > votes[best].size ? next : best));
    if (votes[form].size < FEWEST_ACROSS) continue;
    const periodColumn = findPeriodColumn(grid, row);
    return periodColumn === null ? null : { headerRow: row, periodColumn, form, lines: votes[form].size };
  }
  return null;
}

/** The column named as the period's; failing that, the first whose cells are all dates. */
function findPeriodColumn(grid: Grid, headerRow: number): number | null {
  let first: number | null = null;
  for (let column = 0; column < Math.min(grid.sheet.columns.length, WIDEST); column++) {
    let dates = 0;
    let others = 0;
    for (let row = headerRow + 1; row < Math.min(grid.sheet.rows, headerRow + 40); row++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (readHeadingDate(text) === null) others++;
      else dates++;
    }
    if (dates === 0 || others * 5 > dates) continue;
    const name = matchText(grid.text(headerRow, column)).toLowerCase();
    if (/公告|更新|披露|notice|update/.test(name)) continue;
    if (/报告(?:期|日)|截止|日期|期间|年度|年份|会计期|period|report|date/.test(name)) return column;
    if (name === "" || grid.label(headerRow, column)?.forms.length === 0) first ??= column;
  }
  return first;
}

interface LineColumn {
  readonly column: number;
  readonly form: StatementForm;
  readonly match: LineMatch;
  readonly unit: DisplayUnit | null;
}

export function parseAcross(grid: Grid, layout: AcrossLayout): ParsedLines {
  const { sheet } = grid;
  const rows = new RowLog(grid);
  const problems: Problem[] = [];
  const head = layout.headerRow === 0 ? null : readHead(grid, 0, layout.headerRow - 1, 0, Math.min(sheet.columns.length, 64) - 1);
  const lines = lineColumns(grid, layout, problems);
  const dates = datesOf(grid, layout);
  rows.mark(layout.headerRow, "header");
  const refusal = refusalOf(grid, layout, lines, dates);
  if (refusal !== null) {
    for (const row of dates.keys()) rows.mark(row, "another-company");
    return { readings: [], problems: [...problems, refusal], rows, unit: null, isUnitStated: true };
  }
  const currencyColumn = columnNamed(grid, layout.headerRow, /^(?:币种|货币|currency)$/i);
  const months = [...dates.values()].flatMap((date) => (date.precision === "month" ? [date.to] : []));
  const isMonthly = months.some((month) => months.includes(month + 1));
  const readings: Reading[] = [];
  const units = new Set<DisplayUnit | null>();
  let unclear = 0;
  for (const [row, date] of dates) {
    const periods = periodsByForm(date, isMonthly);
    const currency = currencyColumn === null ? "" : matchText(grid.text(row, currencyColumn)).toUpperCase();
    let isRead = false;
    for (const { column, form, match, unit } of lines) {
      const stated = unit ?? head?.unit?.unit ?? null;
      const ref = cellRef(fileRow(sheet, row), column);
      const factor = unitFactors[stated ?? "元"];
      const cell = readCellAmount(grid, row, column, factor, `${sheet.name}!${ref}`);
      if (cell.kind === "blank") continue;
      const period = periods[form];
      if (cell.kind === "problem") problems.push(cell.problem);
      else if (period === null) unclear++;
      else {
        units.add(stated);
        const { amount, decimals, raw } = cell;
        readings.push({ match, period, amount, decimals, factor, currency: currencyCode(currency, head?.unit ?? null), raw, ref });
      }
      if (cell.kind === "problem" || period !== null) isRead = true;
    }
    if (isRead) rows.map(row);
    else rows.mark(row, unclear > 0 ? "no-period" : "no-amount");
  }
  if (unclear > 0) {
    const heading = grid.text(layout.headerRow, layout.periodColumn) || columnLetters(layout.periodColumn);
    problems.push(problem("period-unclear", "error", sheet.name, { heading }));
  }
  for (let row = layout.headerRow + 1; row < sheet.rows; row++) {
    if (!dates.has(row) && lines.some(({ column }) => readCellAmount(grid, row, column, 1, "").kind === "amount"))
      rows.mark(row, "no-period");
  }
  const [unit = null] = [...units].filter((stated) => stated !== null);
  return { readings, problems, rows, unit, isUnitStated: !units.has(null) };
}

/** Each column's line: the form of the sheet first, any other form where only that one has the name. Strange ones are listed once. */
function lineColumns(grid: Grid, layout: AcrossLayout, problems: Problem[]): LineColumn[] {
  const lines: LineColumn[] = [];
  const unmatched: string[] = [];
  const seen = new Set<string>();
  for (let column = 0; column < Math.min(grid.sheet.columns.length, WIDEST); column++) {
    const label = grid.label(layout.headerRow, column);
    if (label === null || column === layout.periodColumn) continue;
    const form = label.forms.includes(layout.form) ? layout.form : label.forms.length === 1 ? label.forms[0] : undefined;
    const match = form === undefined ? null : findLine(form, label, seen);
    if (form !== undefined && match !== null) {
      if (match.line) seen.add(match.line.key);
      lines.push({ column, form, match, unit: label.unit });
    } else if (
      !isRatioLine(label.name) &&
      !/代码|编号|code|序号|日期|时间|date/i.test(label.name) &&
      holdsAmounts(grid, layout.headerRow, column)
    ) {
      unmatched.push(grid.text(layout.headerRow, column));
    }
  }
  if (unmatched.length > 0) {
    const labels = unmatched.slice(0, LISTED).map((label) => `「${matchText(label)}」`);
    problems.push(problem("unmatched-line", "warning", grid.sheet.name, { count: unmatched.length, labels: labels.join("") }));
  }
  return lines;
}

/** At most this many names are listed. */
const LISTED = 10;

function holdsAmounts(grid: Grid, headerRow: number, column: number): boolean {
  for (let row = headerRow + 1; row < grid.sheet.rows; row++) if (readCellAmount(grid, row, column, 1, "").kind === "amount") return true;
  return false;
}

function datesOf(grid: Grid, layout: AcrossLayout): ReadonlyMap<number, PaperDate> {
  const dates = new Map<number, PaperDate>();
  for (let row = layout.headerRow + 1; row < grid.sheet.rows; row++) {
    const date = readHeadingDate(grid.text(row, layout.periodColumn));
    if (date) dates.set(row, date);
  }
  return dates;
}

/** Balances stand at the date; flows run from January to it, except a month alone that is not plainly one of a series. */
function periodsByForm(date: PaperDate, isMonthly: boolean): Readonly<Record<StatementForm, Period | null>> {
  const context = { title: null, hasYearToDate: false, isMonthly };
  const periodOf = (form: StatementForm): Period | null => {
    const found = columnPeriod(form, { role: null, date }, context);
    return "period" in found ? found.period : null;
  };
  const flow = periodOf("income");
  return { balance: periodOf("balance"), income: flow, cash: flow };
}

/** Several firms in one table, named or not, are never added or chosen among. */
function refusalOf(grid: Grid, layout: AcrossLayout, lines: readonly LineColumn[], dates: ReadonlyMap<number, PaperDate>): Problem | null {
  const { sheet } = grid;
  const firmColumn = columnNamed(
    grid,
    layout.headerRow,
    /^(?:(?:公司|企业|单位|证券|股票)(?:名称|简称|代码|全称)?|简称|名称|(?:security|company|stock|sec)[_a-z]*)$/i,
  );
  if (firmColumn !== null) {
    const names = new Set<string>();
    for (const row of dates.keys()) {
      const name = matchText(grid.text(row, firmColumn));
      if (name !== "") names.add(name);
    }
    if (names.size > 1) return problem("several-companies", "error", sheet.name, { names: [...names].slice(0, 5).join("、") });
  }
  const rowOf = new Map<string, number>();
  for (const [row, date] of dates) {
    const slot = `${date.from}-${date.to}`;
    const other = rowOf.get(slot);
    rowOf.set(slot, other ?? row);
    if (other === undefined) continue;
    const differs = lines.some(({ column }) => {
      const [a, b] = [grid.text(other, column), grid.text(row, column)];
      return a !== "" && b !== "" && a !== b;
    });
    if (differs) return problem("period-repeated", "error", sheet.name, { period: grid.text(row, layout.periodColumn) });
  }
  return null;
}

function columnNamed(grid: Grid, headerRow: number, pattern: RegExp): number | null {
  for (let column = 0; column < Math.min(grid.sheet.columns.length, WIDEST); column++) {
    if (pattern.test(matchText(grid.text(headerRow, column)))) return column;
  }
  return null;
}

function currencyCode(stated: string, unit: PaperUnit | null): string {
  if (/^[A-Z]{3}$/.test(stated)) return stated === "RMB" ? "CNY" : stated;
  return unit?.currency ?? "CNY";
}
