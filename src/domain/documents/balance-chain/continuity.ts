/** Whether one file's closing balance is the next one's opening balance, and which days no row covers. */
import { type Day, NO_DAY } from "../../kernel/day.ts";
import type { TransactionTable } from "../document.ts";
import { groupRows, testBalanceChain } from "./balance-chain.ts";

/** One account and currency in one file, from its first to its last balance. */
export interface AccountStretch {
  readonly table: number;
  readonly account: string;
  readonly currency: string;
  readonly from: Day;
  readonly to: Day;
  /** 分 before the oldest row; NaN when the file gives no balance there. */
  readonly opening: number;
  /** 分 after the newest row. */
  readonly closing: number;
}

export interface Continuity {
  readonly earlier: AccountStretch;
  readonly later: AccountStretch;
  /** Days between the last row of one and the first of the next; negative when they overlap. */
  readonly gapDays: number;
  /** Null when the files overlap or one of the balances is missing: then nothing is claimed. */
  readonly isContinuous: boolean | null;
}

export function accountStretches(tables: readonly TransactionTable[]): AccountStretch[] {
  const found: AccountStretch[] = [];
  for (const [index, table] of tables.entries()) {
    const chains = testBalanceChain(table);
    for (const [nth, rows] of [...groupRows(table).values()].entries()) {
      const chain = chains[nth];
      const days = rows.map((row) => table.day[row] ?? NO_DAY).filter((day) => day !== NO_DAY);
      if (!chain || days.length === 0) continue;
      const isNewestFirst = chain.order === "newest-first";
      const oldest = (isNewestFirst ? rows.at(-1) : rows[0]) ?? 0;
      const newest = (isNewestFirst ? rows[0] : rows.at(-1)) ?? 0;
      const moved = table.flow[oldest] === 0 ? 0 : (table.amount[oldest] ?? Number.NaN);
      found.push({
        table: index,
        account: chain.account,
        currency: chain.currency,
        from: days.reduce((least, day) => Math.min(least, day)) as Day, // the column holds days
        to: days.reduce((most, day) => Math.max(most, day)) as Day,
        opening: (table.balance[oldest] ?? Number.NaN) - moved,
        closing: table.balance[newest] ?? Number.NaN,
      });
    }
  }
  return found;
}

/** Neighbouring files of the same account and currency, oldest pair first. Rows without an account number are compared with each other. */
export function testContinuity(tables: readonly TransactionTable[]): Continuity[] {
  const groups = new Map<string, AccountStretch[]>();
  for (const stretch of accountStretches(tables)) {
    const key = `${stretch.account}|${stretch.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), stretch]);
  }
  const found: Continuity[] = [];
  for (const stretches of groups.values()) {
    const ordered = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to || a.table - b.table);
    for (const [nth, later] of ordered.entries()) {
      const earlier = ordered[nth - 1];
      if (!earlier) continue;
      const gapDays = later.from - earlier.to;
      const isTestable = gapDays >= 0 && !Number.isNaN(earlier.closing) && !Number.isNaN(later.opening);
      found.push({ earlier, later, gapDays, isContinuous: isTestable ? earlier.closing === later.opening : null });
    }
  }
  return found;
}

export interface DateGap {
  readonly after: Day;
  readonly before: Day;
  /** Days without a row between them. */
  readonly days: number;
}

/** Stretches of at least `least` days in which an account of this table has no row, oldest first. */
export function dateGaps(table: TransactionTable, least: number): DateGap[] {
  const days = [...new Set(table.day)].filter((day) => day !== NO_DAY).sort((a, b) => a - b);
  const gaps: DateGap[] = [];
  for (let i = 1; i < days.length; i++) {
    const [after, before] = [days[i - 1] ?? 0, days[i] ?? 0];
    if (before - after - 1 >= least) gaps.push({ after: after as Day, before: before as Day, days: before - after - 1 }); // the column holds days
  }
  return gaps;
}
