/** The rows of a trial balance: code, name, and both sides of each moment in 分. Null is blank, which is not zero. */
import type { DisplayFactor } from "../../../../kernel/amount-text.ts";
import { cellRef } from "../../../../kernel/evidence.ts";
import type { Fen } from "../../../../kernel/money.ts";
import { matchText } from "../../../../kernel/plain-text.ts";
import type { Problem } from "../../../../kernel/problem.ts";
import { readCellAmount } from "../amounts.ts";
import { fileRow, type Grid } from "../grid.ts";
import { bareName } from "../label.ts";
import type { RowLog } from "../statement/row-log.ts";
import type { Moment, TrialBalanceLayout } from "./layout.ts";

export interface Sides {
  readonly debit: Fen | null;
  readonly credit: Fen | null;
  readonly raw: string;
}

export interface TrialRow {
  readonly row: number;
  /** Digits only, for the hierarchy. */
  readonly code: string;
  readonly name: string;
  readonly amounts: Readonly<Partial<Record<Moment, Sides>>>;
  /** Decimals of its finest amount. */
  readonly decimals: number;
}

export function readRows(grid: Grid, layout: TrialBalanceLayout, factor: DisplayFactor, problems: Problem[], log: RowLog): TrialRow[] {
  const rows: TrialRow[] = [];
  for (let row = layout.firstRow; row < grid.sheet.rows; row++) {
    const code = matchText(grid.text(row, layout.code)).replace(/\.0+$/, "").replace(/\D/g, "");
    const printedName = grid.text(row, layout.name);
    const words = grid.rowText(row);
    if (words === "") continue;
    if (code.length < 3) {
      log.mark(row, /合计|总计|小计|资产|负债|权益|成本|损益/.test(words) ? "total" : "note");
      continue;
    }
    const amounts: Partial<Record<Moment, Sides>> = {};
    let decimals = 0;
    for (const moment of ["opening", "period", "year", "closing"] as const) {
      const sides = readSides(grid, layout, row, moment, factor, problems);
      if (sides === null) continue;
      amounts[moment] = sides;
      decimals = Math.max(decimals, sides.decimals);
    }
    log.map(row);
    rows.push({ row, code, name: bareName(printedName.split(/[\\/_-]/)[0] ?? printedName), amounts, decimals });
  }
  return rows;
}

function readSides(
  grid: Grid,
  layout: TrialBalanceLayout,
  row: number,
  moment: Moment,
  factor: DisplayFactor,
  problems: Problem[],
): (Sides & { decimals: number }) | null {
  const columns = layout.moments[moment];
  if (!columns) return null;
  const cell = (column: number) => {
    const read = readCellAmount(grid, row, column, factor, `${grid.sheet.name}!${cellRef(fileRow(grid.sheet, row), column)}`);
    if (read.kind === "problem") problems.push(read.problem);
    return read.kind === "amount" ? read : null;
  };
  if ("amount" in columns) {
    const direction = matchText(grid.text(row, columns.direction));
    const held = cell(columns.amount);
    if (held === null || !/[借贷平]/.test(direction)) return null;
    const isCredit = direction.includes("贷");
    return { debit: isCredit ? null : held.amount, credit: isCredit ? held.amount : null, raw: held.raw, decimals: held.decimals };
  }
  const debit = cell(columns.debit);
  const credit = cell(columns.credit);
  if (debit === null && credit === null) return null;
  const raw = debit !== null && (debit.amount !== 0 || credit === null) ? debit.raw : (credit?.raw ?? "");
  return {
    debit: debit?.amount ?? null,
    credit: credit?.amount ?? null,
    raw,
    decimals: Math.max(debit?.decimals ?? 0, credit?.decimals ?? 0),
  };
}

/** Rows no other row's code begins: level 1 where it is printed, the leaves where only they are. Each amount is then counted once. */
export function rootsOf(rows: readonly TrialRow[]): TrialRow[] {
  const codes = new Set(rows.map((row) => row.code));
  return rows.filter((row) => parentCode(row.code, codes) === null);
}

/** The nearest code above, null for none. */
export function parentCode(code: string, codes: ReadonlySet<string>): string | null {
  for (let length = code.length - 1; length >= 3; length--) if (codes.has(code.slice(0, length))) return code.slice(0, length);
  return null;
}
