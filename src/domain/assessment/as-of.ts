/** The latest date the papers speak of: nothing reads the clock. */
import type { PaperDocument } from "../documents/document.ts";
import { type Day, day, daysInMonth, dayText, NO_DAY } from "../kernel/day.ts";
import { endMonth } from "../kernel/period.ts";

/** Null when no paper carries a date. */
export function latestDate(documents: readonly PaperDocument[]): string | null {
  let latest = NO_DAY as number;
  const see = (value: number) => {
    if (value > latest) latest = value;
  };
  for (const paper of documents) {
    for (const content of paper.contents) {
      for (const value of content.transactions?.day ?? []) see(value);
      for (const column of Object.values(content.records?.days ?? {})) for (const value of column) see(value);
      for (const period of content.periods) see(lastDayOf(endMonth(period)));
      for (const fact of content.facts) see(lastDayOf(endMonth(fact.period)));
    }
  }
  return latest === NO_DAY ? null : dayText(latest as Day); // a number out of columns of Day
}

function lastDayOf(month: number): number {
  const year = Math.floor(month / 12);
  return day(year, (month % 12) + 1, daysInMonth(year, (month % 12) + 1)) ?? NO_DAY;
}
