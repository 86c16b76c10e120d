/**
 * Receipts of one month that stand in another month a second time: the same payer, the same odd amount, at the same time of day (on the
 * same date where the paper prints no times). Copying a good month into a poor one looks like this, and its balances may well chain.
 */
import { type Day, dayParts, NO_DAY } from "../kernel/day.ts";
import type { TransactionTable } from "../documents/document.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import { wordAt } from "./rows.ts";

export interface RepeatedMonth {
  /** Months counted from year 0. */
  readonly from: number;
  readonly to: number;
  /** Rows of the later month that repeat, and all receipts of odd amounts of the earlier one. */
  readonly rows: readonly number[];
  readonly outOf: number;
}

/** Pairs of months, the later one with enough rows of the earlier; what comes in three months or more is a fixed fee and is left out. */
export function repeatedMonths(table: TransactionTable): RepeatedMonth[] {
  const places = new Map<string, number[]>();
  const oddRows = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const amount = table.amount[row] ?? Number.NaN;
    const day = table.day[row] ?? NO_DAY;
    if (table.flow[row] !== 1 || day === NO_DAY || !(amount > 0) || amount % P["repeated-rows-round"].value === 0) continue;
    const { year, month, date } = dayParts(day as Day); // a usable row's day
    const second = table.second[row] ?? -1;
    const at = second >= 0 ? `t${second}` : `d${date}`;
    const name = `${wordAt(table.account, row)}|${wordAt(table.counterparty, row)}|${amount}|${at}`;
    const list = places.get(name);
    if (list) list.push(row);
    else places.set(name, [row]);
    oddRows.set(year * 12 + month - 1, (oddRows.get(year * 12 + month - 1) ?? 0) + 1);
  }
  const pairs = new Map<string, { from: number; to: number; rows: number[] }>();
  for (const rows of places.values()) {
    if (rows.length !== 2) continue;
    const [a, b] = rows.map((row) => monthOf(table, row));
    if (a === undefined || b === undefined || a === b) continue;
    const name = `${Math.min(a, b)}/${Math.max(a, b)}`;
    const pair = pairs.get(name) ?? { from: Math.min(a, b), to: Math.max(a, b), rows: [] };
    pairs.set(name, pair);
    pair.rows.push((a > b ? rows[0] : rows[1]) ?? 0);
  }
  const found: RepeatedMonth[] = [];
  for (const { from, to, rows } of pairs.values()) {
    const outOf = oddRows.get(from) ?? 0;
    if (rows.length < P["repeated-rows-least"].value || rows.length < P["repeated-rows-share"].value * outOf) continue;
    found.push({ from, to, rows: rows.sort((a, b) => a - b), outOf });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

function monthOf(table: TransactionTable, row: number): number {
  const { year, month } = dayParts((table.day[row] ?? NO_DAY) as Day); // only rows with a day come here
  return year * 12 + month - 1;
}
