/**
 * Rows in order of time, decided by what they say and never by where they stand, so that the order of rows and files cannot
 * change a total. A counting sort by day keeps it linear; only the rows of one day are compared with each other.
 */
import { Fate, type Rows } from "./rows.ts";

/** Indexes of the usable rows, oldest first; inflows before outflows of the same moment. */
export function timeOrder(rows: Rows): Uint32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let usable = 0;
  for (let at = 0; at < rows.count; at++) {
    if (!isUsable(rows, at)) continue;
    const day = rows.day[at] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
    usable++;
  }
  const order = new Uint32Array(usable);
  if (usable === 0) return order;
  const starts = new Uint32Array(last - first + 2);
  for (let at = 0; at < rows.count; at++) {
    if (isUsable(rows, at)) starts[(rows.day[at] ?? 0) - first + 1] = (starts[(rows.day[at] ?? 0) - first + 1] ?? 0) + 1;
  }
  for (let day = 1; day < starts.length; day++) starts[day] = (starts[day] ?? 0) + (starts[day - 1] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < rows.count; at++) {
    if (!isUsable(rows, at)) continue;
    const bucket = (rows.day[at] ?? 0) - first;
    const place = next[bucket] ?? 0;
    order[place] = at;
    next[bucket] = place + 1;
  }
  for (let day = 0; day + 1 < starts.length; day++) {
    const from = starts[day] ?? 0;
    const to = starts[day + 1] ?? 0;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareInDay(rows, a, b));
  }
  return order;
}

export function isUsable(rows: Rows, at: number): boolean {
  return rows.fate[at] === Fate.counted;
}

function compareInDay(rows: Rows, a: number, b: number): number {
  return (
    (rows.second[a] ?? 0) - (rows.second[b] ?? 0) ||
    (rows.flow[b] ?? 0) - (rows.flow[a] ?? 0) ||
    (rows.amount[b] ?? 0) - (rows.amount[a] ?? 0) ||
    (rows.rank[rows.party[a] ?? 0] ?? 0) - (rows.rank[rows.party[b] ?? 0] ?? 0) ||
    (rows.rank[rows.account[a] ?? 0] ?? 0) - (rows.rank[rows.account[b] ?? 0] ?? 0) ||
    (rows.marks[a] ?? 0) - (rows.marks[b] ?? 0) ||
    a - b
  );
}
