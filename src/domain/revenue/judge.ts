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
  if (deviationRate === null) return { verdict: "amber", note: resultNotes.declaredZero };
  const figures = { declared: declared.value, corroborated: corroborated.value, deviationRate, sources: eligible.length, families };
  if (Math.abs(deviationRate) <= revenueParameters["deviation-green"].value) return { verdict: "green", note: resultNotes.green(figures) };
  if (deviationRate < -revenueParameters["deviation-amber"].value) return { verdict: "amber", note: resultNotes.under(figures) };
  if (deviationRate <= revenueParameters["deviation-amber"].value) return { verdict: "amber", note: resultNotes.amber(figures) };
  const isAgreed = agreement >= revenueParameters["agreement-share"].value;
  const against = familiesAgainst(agreeing);
  if (isAgreed && against.length >= revenueParameters["families-for-red"].value)
    return { verdict: "red", note: resultNotes.red({ ...figures, families: against.length }) };
  return { verdict: "amber", note: resultNotes.tooFew(figures) };
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
