/**
 * Rows that two files of one account both hold. Only where the files overlap in time, and as a multiset: a file that shows
 * three equal rows against another's two repeats two of them. Inside one file equal rows are real (rulings: de-duplication).
 */
import { NO_DAY } from "../../kernel/day.ts";
import type { TransactionTable } from "../document.ts";

export interface RowOfTable {
  /** Index into the tables given, and the row in it. */
  readonly table: number;
  readonly row: number;
}

export interface DuplicateRow {
  readonly first: RowOfTable;
  readonly again: RowOfTable;
}

/** Every row that repeats one of an earlier table, once. The tables' order decides which is "again"; totals do not depend on it. */
export function findDuplicates(tables: readonly TransactionTable[]): DuplicateRow[] {
  const found: DuplicateRow[] = [];
  const spans = tables.map(daySpan);
  for (const [later, table] of tables.entries()) {
    const taken = new Set<number>();
    for (let earlier = 0; earlier < later; earlier++) {
      const other = tables[earlier];
      const overlap = overlapOf(spans[earlier], spans[later]);
      if (!other || !overlap) continue;
      const open = rowsByKey(other, overlap);
      for (let row = 0; row < table.rows; row++) {
        if (taken.has(row) || !isWithin(table.day[row] ?? NO_DAY, overlap)) continue;
        const match = open.get(keyOf(table, row))?.shift();
        if (match === undefined) continue;
        taken.add(row);
        found.push({ first: { table: earlier, row: match }, again: { table: later, row } });
      }
    }
  }
  return found;
}

interface DaySpan {
  readonly from: number;
  readonly to: number;
}

function daySpan(table: TransactionTable): DaySpan | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const day of table.day) {
    if (day === NO_DAY) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return to < from ? undefined : { from, to };
}

function overlapOf(a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | null {
  if (!a || !b) return null;
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? { from, to } : null;
}

function isWithin(day: number, span: DaySpan): boolean {
  return day !== NO_DAY && day >= span.from && day <= span.to;
}

function rowsByKey(table: TransactionTable, span: DaySpan): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    if (!isWithin(table.day[row] ?? NO_DAY, span) || Number.isNaN(table.amount[row])) continue;
    // Without an account number only a running balance can tell that two files are of one account.
    if (wordOf(table.account, row) === "" && Number.isNaN(table.balance[row])) continue;
    const key = keyOf(table, row);
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** What makes two rows the same row: everything a second export of the account would print again. */
function keyOf(table: TransactionTable, row: number): string {
  return [
    wordOf(table.account, row),
    wordOf(table.currency, row),
    table.day[row],
    table.second[row],
    table.amount[row],
    table.balance[row],
    wordOf(table.serial, row),
    wordOf(table.counterparty, row),
  ].join("|");
}

function wordOf(column: TransactionTable["account"], row: number): string {
  return column.words[column.codes[row] ?? 0] ?? "";
}
