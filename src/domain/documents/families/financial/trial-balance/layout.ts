/** The columns of a trial balance: code, name, and opening, period and closing amounts, each with two sides or one side named in words. */
import { matchText } from "../../../../kernel/plain-text.ts";
import type { Grid } from "../grid.ts";

export type Moment = "opening" | "period" | "year" | "closing";

/** Debit and credit in two columns, or one amount beside a column that says 借 or 贷. */
export type MomentColumns = { readonly debit: number; readonly credit: number } | { readonly amount: number; readonly direction: number };

export interface TrialBalanceLayout {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly code: number;
  readonly name: number;
  readonly moments: Readonly<Partial<Record<Moment, MomentColumns>>>;
  /** 年初 rather than 期初. */
  readonly isYearOpening: boolean;
}

const CODE = /^(?:会计)?科目(?:编码|代码|编号|号)$|^(?:编码|代码|科目编码)$/;
const NAME = /^(?:会计)?科目(?:名称|全称)?$|^(?:名称)$/;

/** Null when the first rows hold no such header. */
export function findTrialBalance(grid: Grid): TrialBalanceLayout | null {
  const width = Math.min(grid.sheet.columns.length, 40);
  for (let row = 0; row < Math.min(grid.sheet.rows, 20); row++) {
    const code = findColumn(grid, row, width, CODE);
    const name = findColumn(grid, row, width, NAME, code);
    if (code < 0 || name < 0) continue;
    // A row of accounts may hold 借 and 贷 too; a row of headings has no code.
    const isAccount = /\d/.test(grid.text(row + 1, code));
    const second = !isAccount && isSideRow(grid, row + 1, width) ? row + 1 : row;
    const moments = findMoments(grid, row, second, width);
    if (moments === null) continue;
    return { headerRow: row, firstRow: second + 1, code, name, moments, isYearOpening: /年初/.test(grid.rowText(row)) };
  }
  return null;
}

function findColumn(grid: Grid, row: number, width: number, pattern: RegExp, other = -1): number {
  for (let column = 0; column < width; column++)
    if (column !== other && pattern.test(matchText(grid.mergedText(row, column)))) return column;
  return -1;
}

function isSideRow(grid: Grid, row: number, width: number): boolean {
  let sides = 0;
  for (let column = 0; column < width; column++)
    if (/^(?:借方?|贷方?|方向|借方金额|贷方金额|余额|金额)$/.test(matchText(grid.text(row, column)))) sides++;
  return sides >= 2;
}

/** At least a closing or a period pair makes a trial balance. */
function findMoments(grid: Grid, first: number, second: number, width: number): TrialBalanceLayout["moments"] | null {
  const debits = new Map<Moment, number>();
  const credits = new Map<Moment, number>();
  const amounts = new Map<Moment, number>();
  const directions = new Map<Moment, number>();
  let upper = "";
  let lastDirection: number | null = null;
  for (let column = 0; column < width; column++) {
    const own = matchText(grid.mergedText(first, column));
    // An upper heading reaches right over blank cells until the next one, merged or not.
    if (own !== "") upper = own;
    const lower = first === second ? "" : matchText(grid.text(second, column));
    // A ledger of quantities sets 数量 and 单价 beside each amount.
    if (/^(?:数量|单价|单位|汇率|外币|原币)$/.test(lower)) continue;
    const words = first === second ? own : `${own === "" ? upper : own}${lower}`;
    if (/^(?:方向|余额方向|借贷|借或贷)$/.test(words) || /方向$/.test(words)) {
      lastDirection = column;
      const moment = momentOf(words);
      if (moment) directions.set(moment, column);
      continue;
    }
    const moment = momentOf(words);
    if (moment === null) continue;
    if (/借/.test(words)) setOnce(debits, moment, column);
    else if (/贷/.test(words)) setOnce(credits, moment, column);
    else if (lastDirection !== null && moment !== "period" && moment !== "year") {
      setOnce(amounts, moment, column);
      setOnce(directions, moment, lastDirection);
    }
  }
  const moments: Partial<Record<Moment, MomentColumns>> = {};
  for (const moment of ["opening", "period", "year", "closing"] as const) {
    const [debit, credit, amount, direction] = [debits.get(moment), credits.get(moment), amounts.get(moment), directions.get(moment)];
    if (debit !== undefined && credit !== undefined) moments[moment] = { debit, credit };
    else if (amount !== undefined && direction !== undefined) moments[moment] = { amount, direction };
  }
  return moments.closing || (moments.period && moments.opening) ? moments : null;
}

function setOnce(columns: Map<Moment, number>, moment: Moment, column: number): void {
  if (!columns.has(moment)) columns.set(moment, column);
}

function momentOf(words: string): Moment | null {
  if (/年初|期初|月初|上期/.test(words)) return "opening";
  // 「余额」 over 借方 and 贷方, or over 方向 and 金额, after 期初 and 本期; alone it may be the amount beside a direction.
  if (/期末|年末|月末/.test(words) || /^余额(?:方向|金额|借方?|贷方?)$/.test(words)) return "closing";
  if (/累计/.test(words)) return "year";
  return /本期|本月|发生/.test(words) ? "period" : null;
}
