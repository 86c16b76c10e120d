import type { EvidenceFamily, VerdictLevel } from "../assessment/assessment.ts";
import type { Tier } from "../documents/document.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";

export interface RevenueSource {
  /** vat, invoices, bank, electricity, water, gas, waybills, weighbridge, payroll, purchases, site, seasons … */
  readonly id: string;
  readonly family: Extract<EvidenceFamily, "tax" | "bank" | "utilities" | "freight" | "labour" | "goods" | "site">;
  /** The family it counts for against the declared figure; null when it counts for none (tier D). */
  readonly countsAs: EvidenceFamily | null;
  readonly value: Figure<Fen> | null;
  readonly weight: number;
  readonly status: "ok" | "insufficient" | "excluded";
  readonly deviation: number | null;
  /** Months in common with the declared period. */
  readonly months: number;
  readonly tier: Tier;
  readonly formula: Bilingual;
  readonly note: Bilingual;
  readonly missing: readonly string[];
  readonly rows: readonly string[];
}

export interface RevenueResult {
  readonly period: Period | null;
  readonly declared: Figure<Fen> | null;
  readonly corroborated: Figure<Fen> | null;
  readonly deviationRate: number | null;
  readonly inflationRate: number | null;
  readonly agreement: number | null;
  readonly sources: readonly RevenueSource[];
  readonly verdict: VerdictLevel;
  readonly note: Bilingual;
}
