/** Which period each column of amounts belongs to; what is not said is asked. */
import { columnLetters } from "../../../../kernel/evidence.ts";
import type { Period } from "../../../../kernel/period.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import { readCellAmount } from "../amounts.ts";
import { columnPeriod } from "../column-period.ts";
import type { Grid } from "../grid.ts";
import { type PaperDate, readNameDate } from "../paper-date.ts";
import type { AmountColumn } from "./columns.ts";
import type { StatementBlock } from "./find-blocks.ts";

/** A column with its period settled. */
export interface SettledColumn extends AmountColumn {
  readonly period: Period;
}

/** The period of each column; those whose period is not said are reported once and left out. */
export function settleColumns(
  grid: Grid,
  fileName: string,
  block: StatementBlock,
  amounts: readonly AmountColumn[],
  date: PaperDate | null,
  problems: Problem[],
): SettledColumn[] {
  const months = amounts.flatMap((column) => (column.date?.precision === "month" && column.role === null ? [column.date.to] : []));
  const isMonthly = months.some((month) => months.includes(month + 1));
  const hasYearToDate = amounts.some((column) => column.role === "year-to-date");
  const settled: SettledColumn[] = [];
  for (const column of amounts) {
    let found = columnPeriod(block.form, column, { title: date, hasYearToDate, isMonthly });
    if ("unclear" in found && found.unclear === "period-not-stated") {
      const fromName = readNameDate(fileName.replace(/\.[a-z]+$/i, ""));
      const again = fromName === null ? found : columnPeriod(block.form, column, { title: fromName, hasYearToDate, isMonthly });
      if ("period" in again && !problems.some((held) => held.code === "period-from-file-name")) {
        problems.push(problem("period-from-file-name", "warning", grid.sheet.name, { period: again.period }));
      }
      found = again;
    }
    if ("period" in found) {
      settled.push({ ...column, period: found.period });
      const day = column.date ?? date;
      if (
        block.form === "balance" &&
        day?.precision === "day" &&
        !day.isMonthEnd &&
        !day.isStart &&
        !problems.some((held) => held.code === "statement-day-inside-month")
      ) {
        problems.push(problem("statement-day-inside-month", "warning", grid.sheet.name, { period: found.period }));
      }
    } else if (found.unclear === "period-unclear") {
      problems.push(
        problem("period-unclear", "error", `${grid.sheet.name}!${columnLetters(column.column)}`, {
          heading: column.heading || columnLetters(column.column),
        }),
      );
    } else if (!problems.some((held) => held.code === "period-not-stated"))
      problems.push(problem("period-not-stated", "error", grid.sheet.name));
  }
  return withoutRivals(grid, block, settled, problems);
}

/** Two columns of one period that differ (审定前、审定后; two firms without names): neither is chosen. */
function withoutRivals(grid: Grid, block: StatementBlock, settled: readonly SettledColumn[], problems: Problem[]): SettledColumn[] {
  const rivals = new Set<Period>();
  for (const [index, column] of settled.entries()) {
    for (const other of settled.slice(index + 1)) {
      if (other.period === column.period && differ(grid, block, column.column, other.column)) rivals.add(column.period);
    }
  }
  for (const period of rivals) problems.push(problem("period-repeated", "error", grid.sheet.name, { period }));
  return settled.filter((column) => !rivals.has(column.period));
}

function differ(grid: Grid, block: StatementBlock, left: number, right: number): boolean {
  for (let row = block.bodyRow; row <= block.lastRow; row++) {
    const [a, b] = [readCellAmount(grid, row, left, 1, ""), readCellAmount(grid, row, right, 1, "")];
    if (a.kind === "amount" && b.kind === "amount" && a.amount !== b.amount) return true;
  }
  return false;
}
