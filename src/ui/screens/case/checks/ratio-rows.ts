/** Ratios as a table: one row a ratio, one column a period, grouped as officers read them. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import type { Language } from "../../../../domain/kernel/language.ts";
import { type RatioGroup, type RatioShown, ratioGroups, ratioName } from "../../../../domain/ratios/ratio-names.ts";
import { latestFirst } from "./find.ts";

export type Ratio = Assessment["ratios"][number];

export interface RatioRow {
  readonly id: string;
  readonly name: string;
  readonly shown: RatioShown;
  readonly byPeriod: ReadonlyMap<string, Ratio>;
}

export interface RatioBlock {
  readonly group: RatioGroup;
  readonly rows: readonly RatioRow[];
}

export function ratioBlocks(ratios: readonly Ratio[], language: Language): RatioBlock[] {
  const rows = new Map<string, Ratio[]>();
  for (const ratio of ratios) {
    const own = rows.get(ratio.id);
    if (own) own.push(ratio);
    else rows.set(ratio.id, [ratio]);
  }
  return ratioGroups.flatMap((group): RatioBlock[] => {
    const members = [...rows].flatMap(([id, own]): RatioRow[] => {
      const named = ratioName(id, language);
      return named.group === group
        ? [{ id, name: named.name, shown: named.shown, byPeriod: new Map(own.map((ratio) => [ratio.period, ratio])) }]
        : [];
    });
    return members.length === 0 ? [] : [{ group, rows: members.sort((a, b) => (a.id < b.id ? -1 : 1)) }];
  });
}

/** Latest first. */
export function ratioPeriods(ratios: readonly Ratio[]): string[] {
  return latestFirst(ratios.map((ratio) => ratio.period));
}

/** Known values, oldest first: what the sparkline draws. Only periods as long as the latest are compared. */
export function trendOf(row: RatioRow, periods: readonly string[]): (number | null)[] {
  const latest = periods.find((period) => row.byPeriod.has(period));
  if (latest === undefined) return [];
  const values = periods
    .filter((period) => period.length === latest.length)
    .map((period) => row.byPeriod.get(period)?.value ?? null)
    .reverse();
  const first = values.findIndex((value) => value !== null);
  return first < 0 ? [] : values.slice(first);
}
