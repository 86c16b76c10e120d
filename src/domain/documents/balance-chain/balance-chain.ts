/**
 * The running balance of a statement: balance before + amount = balance after, for every row of one account and currency.
 * Files come oldest first or newest first, so the file's own order is tried both ways. (domain.md has no say in the sign: it is set.)
 */
import { NO_DAY } from "../../kernel/day.ts";
import type { TransactionTable } from "../document.ts";

export type RowOrder = "oldest-first" | "newest-first" | "unknown";

export interface ChainBreak {
  /** The line whose balance does not follow, and its sheet. */
  readonly sheet: string;
  readonly line: number;
  /** 分. */
  readonly expected: number;
  readonly found: number;
}

export interface ChainResult {
  readonly account: string;
  readonly currency: string;
  readonly order: RowOrder;
  readonly held: number;
  /** n rows with a balance give n − 1 tests, less those an unreadable amount stands between. */
  readonly tested: number;
  /** Rows that carry no balance: their amounts are carried to the next one that does. */
  readonly withoutBalance: number;
  /** The first breaks; `tested − held` counts all. */
  readonly breaks: readonly ChainBreak[];
}

/** How many breaks are kept with their figures. [P] */
export const KEPT_BREAKS = 200;

/** One result per account and currency, in the order they first appear. */
export function testBalanceChain(table: TransactionTable): ChainResult[] {
  return [...groupRows(table).values()].map((rows) => chainOfGroup(table, rows));
}

/** Rows of one account and currency, in the file's order. */
export function groupRows(table: TransactionTable): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = `${table.account.codes[row]}/${table.currency.codes[row]}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function chainOfGroup(table: TransactionTable, rows: readonly number[]): ChainResult {
  const forward = walk(table, rows, 1);
  const backward = walk(table, rows, -1);
  const order = rowOrder(table, rows, forward.held, backward.held);
  const chosen = order === "newest-first" ? backward : forward;
  const first = rows[0] ?? 0;
  return {
    account: table.account.words[table.account.codes[first] ?? 0] ?? "",
    currency: table.currency.words[table.currency.codes[first] ?? 0] ?? "",
    order,
    ...chosen,
  };
}

function walk(
  table: TransactionTable,
  rows: readonly number[],
  step: 1 | -1,
): { held: number; tested: number; withoutBalance: number; breaks: ChainBreak[] } {
  let before = Number.NaN;
  let moved = 0; // amounts since the last balance; NaN once one of them cannot be read
  let held = 0;
  let tested = 0;
  let withoutBalance = 0;
  const breaks: ChainBreak[] = [];
  for (let i = step === 1 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    const row = rows[i] ?? 0;
    moved += movement(table, row);
    const found = table.balance[row] ?? Number.NaN;
    if (Number.isNaN(found)) {
      withoutBalance++;
      continue;
    }
    const expected = before + moved;
    if (!Number.isNaN(expected)) {
      tested++;
      if (expected === found) held++;
      else if (breaks.length < KEPT_BREAKS)
        breaks.push({ sheet: table.sheets[table.sheet[row] ?? 0] ?? "", line: table.line[row] ?? 0, expected, found });
    }
    before = found;
    moved = 0;
  }
  return { held, tested, withoutBalance, breaks };
}

/** What a row did to the balance: a failed or closed one did nothing. */
function movement(table: TransactionTable, row: number): number {
  const amount = table.amount[row] ?? Number.NaN;
  return table.flow[row] === 0 && !Number.isNaN(amount) ? 0 : amount;
}

/** The order in which more balances follow; where that says nothing, the dates do. */
function rowOrder(table: TransactionTable, rows: readonly number[], forward: number, backward: number): RowOrder {
  if (forward !== backward) return forward > backward ? "oldest-first" : "newest-first";
  let up = 0;
  let down = 0;
  let last = NO_DAY as number;
  for (const row of rows) {
    const day = table.day[row] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (last !== NO_DAY && day > last) up++;
    if (last !== NO_DAY && day < last) down++;
    last = day;
  }
  return up === down ? "unknown" : up > down ? "oldest-first" : "newest-first";
}
