/** Average and lowest day-end balance over all accounts together, for the days all of them cover. */
import { type Fen, fen } from "../kernel/money.ts";
import { Fate, type Rows } from "./rows.ts";

interface DayEnds {
  readonly first: number;
  readonly last: number;
  readonly ends: Map<number, number>;
}

export function balanceStatistics(rows: Rows): { averageDailyBalance: Fen | null; lowestBalance: Fen | null } {
  const accounts = [...dayEnds(rows).values()];
  const from = accounts.reduce((day, account) => Math.max(day, account.first), Number.NEGATIVE_INFINITY);
  const to = accounts.reduce((day, account) => Math.min(day, account.last), Number.POSITIVE_INFINITY);
  if (accounts.length === 0 || from > to) return { averageDailyBalance: null, lowestBalance: null };
  const totals = new Float64Array(to - from + 1);
  for (const account of accounts) {
    let balance = 0;
    for (let day = account.first; day <= to; day++) {
      balance = account.ends.get(day) ?? balance;
      if (day >= from) totals[day - from] = (totals[day - from] ?? 0) + balance;
    }
  }
  const sum = totals.reduce((all, balance) => all + balance, 0);
  return {
    averageDailyBalance: fen(Math.round(sum / totals.length)),
    lowestBalance: fen(totals.reduce((low, balance) => Math.min(low, balance), Number.POSITIVE_INFINITY)),
  };
}

/** The balance after the last row of each day, by account. Files are read in their own direction: many banks print newest first. */
function dayEnds(rows: Rows): Map<number, DayEnds> {
  const accounts = new Map<number, { first: number; last: number; ends: Map<number, number> }>();
  let start = 0;
  for (const file of rows.files) {
    const end = start + file.table.rows;
    const isNewestFirst = (rows.day[start] ?? 0) > (rows.day[end - 1] ?? 0);
    for (let i = 0; i < file.table.rows; i++) {
      const at = isNewestFirst ? end - 1 - i : start + i;
      const balance = file.table.balance[rows.row[at] ?? 0] ?? Number.NaN;
      if (Number.isNaN(balance) || (rows.fate[at] !== Fate.counted && rows.fate[at] !== Fate.removed)) continue;
      const account = rows.account[at] ?? 0;
      const day = rows.day[at] ?? 0;
      const known = accounts.get(account) ?? { first: day, last: day, ends: new Map<number, number>() };
      known.first = Math.min(known.first, day);
      known.last = Math.max(known.last, day);
      known.ends.set(day, balance);
      accounts.set(account, known);
    }
    start = end;
  }
  return accounts;
}
