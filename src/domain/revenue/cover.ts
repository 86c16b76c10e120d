/** A total over the months of a period, put together from whatever periods the papers state: months, quarters, cumulative ranges. */
import type { Tier } from "../documents/document.ts";
import { derive, type Figure } from "../kernel/evidence.ts";
import { contains, monthCount, monthPeriod, type Period, span, spanPeriod } from "../kernel/period.ts";
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { worstTier } from "../ledger/tiers.ts";

export interface Cover {
  readonly figure: Figure;
  /** Months from year 0 that the total covers. */
  readonly months: ReadonlySet<number>;
  readonly tier: Tier;
}

/** Null when no paper states the key for any part of the period. A month is never counted twice. */
export function coverOf(ledger: Ledger, key: string, period: Period): Cover | null {
  const facts = ledger
    .periods(key)
    .filter((stated) => contains(period, stated))
    .flatMap((stated) => ledger.get(key, stated) ?? [])
    // Months first: they show most and never overlap. Longer periods fill what months leave open.
    .sort((a, b) => monthCount(a.period) - monthCount(b.period));
  const byMonths = choose(facts);
  const byLongest = choose([...facts].reverse());
  const chosen = byMonths.months.size >= byLongest.months.size ? byMonths : byLongest;
  if (chosen.facts.length === 0) return null;
  return totalOf(key, chosen.facts, chosen.months);
}

/** The part of a key's monthly facts that falls into the given months; null unless every month is stated by itself. */
export function coverOfMonths(ledger: Ledger, key: string, months: readonly number[]): Cover | null {
  const facts: Fact[] = [];
  for (const month of months) {
    const fact = ledger.get(key, monthPeriod(month));
    if (fact === undefined) return null;
    facts.push(fact);
  }
  return facts.length === 0 ? null : totalOf(key, facts, new Set(months));
}

function choose(facts: readonly Fact[]): { facts: Fact[]; months: Set<number> } {
  const months = new Set<number>();
  const chosen: Fact[] = [];
  for (const fact of facts) {
    const own = monthsOf(fact.period);
    if (own.some((month) => months.has(month))) continue;
    for (const month of own) months.add(month);
    chosen.push(fact);
  }
  return { facts: chosen, months };
}

function totalOf(key: string, facts: readonly Fact[], months: ReadonlySet<number>): Cover {
  const [only] = facts;
  const tier = worstTier(facts.map((fact) => fact.tier));
  if (only !== undefined && facts.length === 1) return { figure: only.figure, months, tier };
  const list = [...months];
  const period = spanPeriod({ from: Math.min(...list), to: Math.max(...list) });
  const unit = only?.unit ?? "count";
  const figures = facts.map((fact) => fact.figure);
  return { figure: derive(`${key}@${period}`, unit, figures, (...values) => values.reduce((sum, value) => sum + value, 0)), months, tier };
}

export function monthsOf(period: Period): number[] {
  const { from, to } = span(period);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
