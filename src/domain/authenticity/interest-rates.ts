/**
 * What rate the bank must have paid: interest of a quarter × 360 ÷ (average daily balance × days). The rate need not be known: on a true
 * statement it stays about the same from quarter to quarter, on one with added balances it jumps.
 */
import { groupRows, testBalanceChain } from "../documents/balance-chain/balance-chain.ts";
import type { TransactionTable } from "../documents/document.ts";
import { NO_DAY } from "../kernel/day.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import { wordAt } from "./rows.ts";

export interface InterestQuarter {
  readonly row: number;
  readonly days: number;
  /** 分. */
  readonly averageBalance: number;
  /** A year's rate as a fraction. */
  readonly rate: number;
}

export interface AccountInterest {
  readonly account: string;
  readonly quarters: readonly InterestQuarter[];
}

const INTEREST = /结息|存款利息|利息收入|季度利息|^利息$|·\s*利息$/;
/** Agreement and notice deposits earn other rates than the account itself. */
const OTHER_DEPOSITS = /协定|通知|定期|大额存单|理财|结构性/;

/** Whole quarters between two interest rows, per CNY account with running balances. */
export function interestRates(table: TransactionTable): AccountInterest[] {
  const chains = testBalanceChain(table);
  const found: AccountInterest[] = [];
  for (const [position, rows] of [...groupRows(table).values()].entries()) {
    const chain = chains[position];
    if (!chain || (chain.currency !== "CNY" && chain.currency !== "")) continue;
    const ordered = chain.order === "newest-first" ? [...rows].reverse() : rows;
    found.push({ account: chain.account, quarters: quartersOf(table, ordered) });
  }
  return found;
}

function isInterest(table: TransactionTable, row: number): boolean {
  const memo = wordAt(table.memo, row);
  return (
    table.flow[row] === 1 && INTEREST.test(memo) && !OTHER_DEPOSITS.test(memo) && (table.amount[row] ?? 0) >= P["interest-least"].value
  );
}

function quartersOf(table: TransactionTable, rows: readonly number[]): InterestQuarter[] {
  const quarters: InterestQuarter[] = [];
  // From the first interest row on: before it the start of its quarter is not in the file.
  let start: number | null = null;
  let weighted = 0;
  let day: number = NO_DAY;
  let balance = Number.NaN;
  for (const row of rows) {
    const now = table.day[row] ?? NO_DAY;
    if (now === NO_DAY) continue;
    if (start !== null) weighted += balance * (now - day);
    day = now;
    if (isInterest(table, row)) {
      const days = start === null ? 0 : now - start;
      const averageBalance = weighted / days;
      if (days >= 60 && days <= 130 && averageBalance > 0) {
        quarters.push({ row, days, averageBalance, rate: ((table.amount[row] ?? 0) * 360) / (averageBalance * days) });
      }
      start = now;
      weighted = 0;
    }
    const after = table.balance[row] ?? Number.NaN;
    if (!Number.isNaN(after)) balance = after;
  }
  return quarters;
}
