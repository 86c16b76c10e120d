/** The rows of a case in an order a person asked for: worked out once for each order, then only read. */
import { NO_DAY } from "../../../domain/kernel/day.ts";
import type { RowColumns } from "./columns.ts";
import type { RowSort } from "./types.ts";

/** Rows without the value stand last whichever way the list runs; equal ones keep the papers' own order. */
export function rowOrder(all: RowColumns, { by, isDescending }: RowSort): Uint32Array {
  const key = keys(all, by);
  const sign = isDescending ? -1 : 1;
  const order = Uint32Array.from({ length: all.count }, (_, at) => at);
  return order.sort((a, b) => {
    const [left, right] = [key[a] ?? Number.NaN, key[b] ?? Number.NaN];
    if (left === right) return a - b;
    if (Number.isNaN(left)) return Number.isNaN(right) ? a - b : 1;
    return Number.isNaN(right) ? -1 : sign * (left - right);
  });
}

/** The order asked for as one number a row; NaN where the row has none. */
function keys(all: RowColumns, by: RowSort["by"]): Float64Array {
  if (by === "balance") return all.balance;
  const key = new Float64Array(all.count).fill(Number.NaN);
  if (by === "date") {
    for (let at = 0; at < all.count; at++) {
      const table = all.files[all.file[at] ?? 0]?.table;
      const day = all.day[at] ?? NO_DAY;
      if (day !== NO_DAY) key[at] = day * 86_400 + Math.max(0, table?.second[all.row[at] ?? 0] ?? 0);
    }
  } else if (by === "counterparty") {
    const rank = wordRanks(all);
    for (let at = 0; at < all.count; at++) {
      const word = all.counterparty[at] ?? 0;
      if (all.words[word] !== "") key[at] = rank[word] ?? 0;
    }
  } else {
    const direction = by === "inflow" ? 1 : -1;
    for (let at = 0; at < all.count; at++) if (all.direction[at] === direction) key[at] = Math.abs(all.amount[at] ?? Number.NaN);
  }
  return key;
}

/** Place of each counterparty's name in the order of pinyin; only names that are counterparties are compared. */
function wordRanks(all: RowColumns): Uint32Array {
  const collator = new Intl.Collator("zh-CN-u-co-pinyin");
  const used = [...new Set(all.counterparty)];
  used.sort((a, b) => collator.compare(all.words[a] ?? "", all.words[b] ?? "") || a - b);
  const rank = new Uint32Array(all.words.length);
  used.forEach((word, place) => {
    rank[word] = place;
  });
  return rank;
}
