/** A flow over a period from whatever pieces papers give: the period itself, else months and quarters that cover it without a gap. */
import { type MonthIndex, type Period, span, spanPeriod } from "../kernel/period.ts";
import type { Fact } from "../ledger/ledger.ts";
import type { StatementReader } from "../statements/statement-reader.ts";

/** NaN, and the key named as missing, when a month is not covered. */
export function sumOfMonths(reader: StatementReader, key: string, period: Period = reader.period): number {
  const { view } = reader;
  const whole = view.flow(key, period);
  if (whole) return reader.use(whole.figure);
  const { from, to } = span(period);
  let total = 0;
  for (let month = from; month <= to; ) {
    const piece = pieceFrom(reader, key, month, to);
    if (!piece) return reader.lack(`${key}@${period}`);
    total += reader.use(piece.fact.figure);
    month = piece.next;
  }
  return total;
}

function pieceFrom(
  reader: StatementReader,
  key: string,
  month: MonthIndex,
  last: MonthIndex,
): { fact: Fact; next: MonthIndex } | undefined {
  for (const length of [1, 3, 6, 9, 12]) {
    if (month + length - 1 > last) return undefined;
    const fact = reader.view.flow(key, spanPeriod({ from: month, to: month + length - 1 }));
    if (fact) return { fact, next: month + length };
  }
  return undefined;
}
