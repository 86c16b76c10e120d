import type { CaseFile } from "../case/case-file.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Period } from "../kernel/period.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** A ratio as computed: a fraction (0.225, not 22.5), days or turns. Missing names are fact keys, turned into words at the edge. */
export interface RatioResult {
  readonly id: string;
  readonly period: Period;
  readonly value: number | null;
  readonly status: "ok" | "insufficient" | "not-applicable" | "partial";
  readonly formula: Bilingual;
  /** Fact keys ("accountsReceivable@2024") that would be needed. */
  readonly missing: readonly string[];
  readonly inputs: readonly Figure[];
}

export interface RatioContext {
  readonly ledger: Ledger;
  readonly caseFile: CaseFile;
}
