/** Which rows a filter finds, and their sums. Words are matched once per dictionary entry, rows compare numbers only. */
import { fen, toDecimal } from "../../../domain/kernel/money.ts";
import { matchText } from "../../../domain/kernel/plain-text.ts";
import { categoryCode, NO_MONTH, type RowColumns } from "./columns.ts";
import type { RowFilter, RowsAnswer, RowTotals } from "./types.ts";

/** Numbers of the rows found, in the order given (a permutation of all rows). */
export function selectRows(all: RowColumns, filter: RowFilter, order: Uint32Array): Uint32Array {
  const hits = textHits(all, filter.text);
  const month = filter.month === null ? null : monthNumber(filter.month);
  const direction = filter.direction === null ? null : filter.direction === "in" ? 1 : filter.direction === "out" ? -1 : 0;
  const account = wordNumber(all, filter.account);
  const counterparty = wordNumber(all, filter.counterparty);
  const category = filter.category === null ? null : categoryCode(filter.category);
  const isOfDocument = filter.document === null ? null : all.files.map((file) => file.document === filter.document);
  const { from, to } = filter;
  const found = new Uint32Array(all.count);
  let n = 0;
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    if (month !== null && all.month[at] !== month) continue;
    if (direction !== null && all.direction[at] !== direction) continue;
    if (account !== null && all.account[at] !== account) continue;
    if (counterparty !== null && all.counterparty[at] !== counterparty) continue;
    if (category !== null && all.category[at] !== category) continue;
    if (isOfDocument !== null && !isOfDocument[all.file[at] ?? 0]) continue;
    if (from !== null || to !== null) {
      const size = Math.abs(all.amount[at] ?? Number.NaN);
      // Written so that an amount nobody could read is in no range.
      if (!(size >= (from ?? 0) && size <= (to ?? Number.MAX_VALUE))) continue;
    }
    if (!isHit(all, hits, at)) continue;
    found[n++] = at;
  }
  return found.subarray(0, n);
}

/** For each word asked for, the dictionary entries it stands in. */
function textHits(all: RowColumns, text: string): Uint8Array[] {
  const asked = text.split(/\s+/).flatMap((word) => matchText(word).toLowerCase() || []);
  return asked.map((word) => Uint8Array.from(all.plainWords, (known) => (known.includes(word) ? 1 : 0)));
}

function isHit(all: RowColumns, hits: readonly Uint8Array[], at: number): boolean {
  for (const hit of hits) {
    if (hit[all.counterparty[at] ?? 0] !== 1 && hit[all.memo[at] ?? 0] !== 1 && hit[all.type[at] ?? 0] !== 1) return false;
  }
  return true;
}

/** −1, which no row has, for a word no paper prints. */
function wordNumber(all: RowColumns, word: string | null): number | null {
  return word === null ? null : all.words.indexOf(word);
}

function monthNumber(month: string): number {
  return month === "" ? NO_MONTH : Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthText(month: number): string {
  return month === NO_MONTH ? "" : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Counts and sums of one heap of rows in one currency. */
export class Sums {
  rows = 0;
  inflow = 0;
  outflow = 0;
  inflowRows = 0;
  outflowRows = 0;

  totals(currency: string): RowTotals {
    const { inflowRows, outflowRows } = this;
    return { currency, inflow: toDecimal(fen(this.inflow)), outflow: toDecimal(fen(this.outflow)), inflowRows, outflowRows };
  }
}

/** Adds each row to its heap. What cannot be read and what was already counted in another file is listed, not summed. */
export function sumRows(all: RowColumns, rows: Uint32Array, heapOf: (at: number) => Sums): RowsAnswer["unsummed"] {
  const [duplicate, unreadable] = [categoryCode("duplicate"), categoryCode("unreadable")];
  const unsummed = { duplicate: 0, unreadable: 0, neither: 0 };
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] ?? 0;
    const heap = heapOf(at);
    heap.rows++;
    const category = all.category[at];
    const direction = all.direction[at] ?? 0;
    if (category === duplicate) unsummed.duplicate++;
    else if (category === unreadable) unsummed.unreadable++;
    else if (direction > 0) {
      heap.inflow += all.amount[at] ?? 0;
      heap.inflowRows++;
    } else if (direction < 0) {
      heap.outflow -= all.amount[at] ?? 0;
      heap.outflowRows++;
    } else unsummed.neither++;
  }
  return unsummed;
}

/** One total for each currency met: nothing is added across currencies. */
export function totalRows(all: RowColumns, rows: Uint32Array): Pick<RowsAnswer, "totals" | "unsummed"> {
  const heaps = all.currencies.map(() => new Sums());
  const nowhere = new Sums();
  const unsummed = sumRows(all, rows, (at) => heaps[all.currency[at] ?? 0] ?? nowhere);
  const totals = heaps.flatMap((heap, currency) => (heap.rows > 0 ? [heap.totals(all.currencies[currency] ?? "")] : []));
  return { totals, unsummed };
}
