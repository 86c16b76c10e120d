/** The revenue verdict: red only for an excess that at least two independent families speak against. */
import type { EvidenceFamily, VerdictLevel } from "../assessment/assessment.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import type { RevenueSource } from "./define.ts";
import { resultNotes } from "./words.ts";

interface Measured {
  readonly declared: Figure<Fen>;
  readonly corroborated: Figure<Fen>;
  readonly deviationRate: number | null;
  readonly agreement: number;
  readonly eligible: readonly RevenueSource[];
  readonly agreeing: readonly RevenueSource[];
}

export function judge({ declared, corroborated, deviationRate, agreement, eligible, agreeing }: Measured): {
  verdict: VerdictLevel;
  note: Bilingual;
} {
  const families = familiesOf(agreeing).length;
  const against = familiesAgainst(agreeing);
  const verdict = levelOfDeviation(deviationRate, agreement, against.length);
  if (deviationRate === null) return { verdict, note: resultNotes.declaredZero };
  const figures = { declared: declared.value, corroborated: corroborated.value, deviationRate, sources: eligible.length, families };
  if (verdict === "green") return { verdict, note: resultNotes.green(figures) };
  if (verdict === "red") return { verdict, note: resultNotes.red({ ...figures, families: against.length }) };
  if (deviationRate < -revenueParameters["deviation-amber"].value) return { verdict, note: resultNotes.under(figures) };
  if (deviationRate <= revenueParameters["deviation-amber"].value) return { verdict, note: resultNotes.amber(figures) };
  return { verdict, note: resultNotes.tooFew(figures) };
}

/** `deviationRate` as a fraction, null when zero was declared; `against` is the number of families that speak against the declared figure. */
export function levelOfDeviation(deviationRate: number | null, agreement: number, against: number): Exclude<VerdictLevel, "grey"> {
  if (deviationRate === null) return "amber";
  if (Math.abs(deviationRate) <= revenueParameters["deviation-green"].value) return "green";
  if (deviationRate <= revenueParameters["deviation-amber"].value) return "amber";
  const isAgreed = agreement >= revenueParameters["agreement-share"].value;
  return isAgreed && against >= revenueParameters["families-for-red"].value ? "red" : "amber";
}

function familiesOf(sources: readonly RevenueSource[]): EvidenceFamily[] {
  return [...new Set(sources.flatMap((source) => source.countsAs ?? []))].sort();
}

/** Families whose own figure lies more than a tenth below the declared one. */
export function familiesAgainst(sources: readonly RevenueSource[]): EvidenceFamily[] {
  return familiesOf(sources.filter((source) => source.deviation !== null && source.deviation > revenueParameters["deviation-amber"].value));
}

/** Families whose own figure lies more than a tenth above the declared one. */
export function familiesAgainstUnder(sources: readonly RevenueSource[]): EvidenceFamily[] {
  return familiesOf(
    sources.filter((source) => source.deviation !== null && source.deviation < -revenueParameters["deviation-amber"].value),
  );
}
