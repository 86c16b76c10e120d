/**
 * The evidence ledger: every fact of a case, from every paper and every person, with its standing.
 * Read by everything that computes; written only by `build-ledger.ts`.
 */
import type { Tier } from "../documents/document.ts";
import type { Figure, Unit } from "../kernel/evidence.ts";
import type { FigureId } from "../kernel/ids.ts";
import { comparePeriods, endMonth, type Period } from "../kernel/period.ts";

export interface Fact {
  readonly key: string;
  readonly period: Period;
  readonly figure: Figure;
  readonly unit: Unit;
  readonly currency: string;
  readonly tier: Tier;
  /** ok: in force. conflict: two papers of equal standing disagree; the higher tier (else the first document by id) is in force.
   *  superseded: a person put another fact in its place, with a reason; kept and shown. */
  readonly status: "ok" | "conflict" | "superseded";
  /** Half of the last printed digit, in the unit of the value; 0.5 分 when unknown. */
  readonly halfStep: number;
}

export interface Ledger {
  /** All facts, superseded ones too, in a fixed order. */
  readonly facts: readonly Fact[];
  /** The fact in force for a key and period, undefined when no paper states it. CNY unless a currency is given. */
  get(key: string, period: Period): Fact | undefined;
  /** Periods for which the key has a fact in force, by `comparePeriods`. */
  periods(key: string): readonly Period[];
  /** A balance at the end of a month, whatever form its period has ("2025" and "2025-12" are the same day). */
  balanceAt(key: string, month: number): Fact | undefined;
  byId(id: FigureId): Fact | undefined;
}

/** Serves lookups over a finished list of facts; the fact in force for a key and period comes first in `facts` order. */
export function ledgerOf(facts: readonly Fact[]): Ledger {
  const inForce = new Map<string, Fact>();
  const ends = new Map<string, Fact>();
  const periodsOf = new Map<string, Set<Period>>();
  const ids = new Map<FigureId, Fact>();
  for (const fact of facts) {
    ids.set(fact.figure.id, fact);
    if (fact.status === "superseded" || fact.currency !== "CNY") continue;
    const name = `${fact.key}@${fact.period}`;
    if (!inForce.has(name)) inForce.set(name, fact);
    const end = `${fact.key}@${endMonth(fact.period)}`;
    if (!ends.has(end)) ends.set(end, fact);
    const known = periodsOf.get(fact.key);
    if (known) known.add(fact.period);
    else periodsOf.set(fact.key, new Set([fact.period]));
  }
  return {
    facts,
    get: (key, period) => inForce.get(`${key}@${period}`),
    periods: (key) => [...(periodsOf.get(key) ?? [])].sort(comparePeriods),
    balanceAt: (key, month) => ends.get(`${key}@${month}`),
    byId: (id) => ids.get(id),
  };
}
