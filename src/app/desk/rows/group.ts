/** Rows found, summed by month, counterparty or category, each currency apart. */
import type { RowColumns } from "./columns.ts";
import { monthText, Sums, sumRows } from "./select.ts";
import { type RowGroup, type RowGrouping, rowCategories } from "./types.ts";

/** Months run forward; counterparties and categories from the most money moved to the least. */
export function groupRows(all: RowColumns, rows: Uint32Array, by: RowGrouping): RowGroup[] {
  const column = by === "month" ? all.month : by === "category" ? all.category : all.counterparty;
  const currencies = all.currencies.length;
  const heaps = new Map<number, Sums>();
  sumRows(all, rows, (at) => {
    const heap = (column[at] ?? 0) * currencies + (all.currency[at] ?? 0);
    const known = heaps.get(heap);
    if (known !== undefined) return known;
    const fresh = new Sums();
    heaps.set(heap, fresh);
    return fresh;
  });
  const sorted = [...heaps].sort(
    by === "month" ? ([a], [b]) => a - b : ([a, left], [b, right]) => moved(right) - moved(left) || right.rows - left.rows || a - b,
  );
  return sorted.map(([heap, sums]) => {
    const code = Math.floor(heap / currencies);
    const currency = all.currencies[heap - code * currencies] ?? "";
    const key = by === "month" ? monthText(code) : by === "category" ? (rowCategories[code] ?? "") : (all.words[code] ?? "");
    return { key, rows: sums.rows, ...sums.totals(currency) };
  });
}

function moved(sums: Sums): number {
  return sums.inflow + sums.outflow;
}
