/**
 * Periods are months, quarters, years and ranges, written as the contract writes them:
 * "2025", "2025-Q3", "2025-03", "2025-01..2025-09". A cumulative figure always carries the range form.
 * A balance (a stock) is keyed by the period that ends on its day: 2025-12-31 is "2025", 2025-09-30 is "2025-09".
 */

declare const periodBrand: unique symbol;
export type Period = string & { readonly [periodBrand]: true };

/** Months counted from year 0: 2025-01 is 2025 × 12. Plain arithmetic, no Date. */
export type MonthIndex = number;

export interface Span {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

function monthText(index: MonthIndex): string {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function monthPeriod(index: MonthIndex): Period {
  return monthText(index) as Period;
}

export function yearPeriod(year: number): Period {
  return String(year).padStart(4, "0") as Period;
}

/** The shortest name of a span: a whole calendar year, a calendar quarter, one month, else the range form. */
export function spanPeriod({ from, to }: Span): Period {
  if (from === to) return monthPeriod(from);
  if (from % 12 === 0 && to === from + 11) return yearPeriod(from / 12);
  if (from % 3 === 0 && to === from + 2) return `${monthText(from).slice(0, 4)}-Q${(from % 12) / 3 + 1}` as Period;
  return `${monthText(from)}..${monthText(to)}` as Period;
}

/** Null when the text is no period of the contract, or runs backwards. */
export function parsePeriod(text: string): Period | null {
  return spanOfText(text) === null ? null : (text as Period);
}

export function span(period: Period): Span {
  const found = spanOfText(period);
  if (found === null) throw new RangeError(`not a period: ${period}`);
  return found;
}

function spanOfText(text: string): Span | null {
  let match = /^(\d{4})$/.exec(text);
  if (match) return { from: Number(match[1]) * 12, to: Number(match[1]) * 12 + 11 };
  match = /^(\d{4})-Q([1-4])$/.exec(text);
  if (match) {
    const from = Number(match[1]) * 12 + (Number(match[2]) - 1) * 3;
    return { from, to: from + 2 };
  }
  const from = monthOfText(text.slice(0, 7));
  if (from === null) return null;
  if (text.length === 7) return { from, to: from };
  if (text.slice(7, 9) !== ".." || text.length !== 16) return null;
  const to = monthOfText(text.slice(9));
  return to === null || to < from ? null : { from, to };
}

function monthOfText(text: string): MonthIndex | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? monthIndex(Number(match[1]), Number(match[2])) : null;
}

/** The last month of a period: where a balance of that period stands. */
export function endMonth(period: Period): MonthIndex {
  return span(period).to;
}

export function monthCount(period: Period): number {
  const { from, to } = span(period);
  return to - from + 1;
}

/** The same period one year earlier, in the same form. */
export function yearBefore(period: Period): Period {
  const { from, to } = span(period);
  return spanPeriod({ from: from - 12, to: to - 12 });
}

export function contains(outer: Period, inner: Period): boolean {
  const o = span(outer);
  const i = span(inner);
  return o.from <= i.from && i.to <= o.to;
}

/** Orders by end, then by length (short first): "2025-12" before "2025" before "2026-01". */
export function comparePeriods(a: Period, b: Period): number {
  const x = span(a);
  const y = span(b);
  return x.to - y.to || y.from - x.from;
}
