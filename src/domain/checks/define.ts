import type { CheckOutcome } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** Left = reported, right = expected; deviation = (reported − expected) ÷ |expected|. Amounts in 分. */
export interface CheckResult {
  readonly id: string;
  readonly period: Period;
  readonly name: Bilingual;
  readonly formula: Bilingual;
  readonly outcome: CheckOutcome;
  readonly left: Fen | null;
  readonly right: Fen | null;
  readonly difference: Fen | null;
  readonly deviation: number | null;
  /** Deviation had the form been drawn up without VAT (X8, X9): near 0, the gap is one of base, not of fact. */
  readonly deviationWithoutVat?: number;
  readonly tolerance: Fen | null;
  /** Fact keys that would be needed ("inventory@2024"). */
  readonly missing: readonly string[];
  readonly inputs: readonly Figure[];
  /** Likely reasons and what to look at, for the officer. */
  readonly reasons: readonly Bilingual[];
  readonly reconciled: readonly { readonly decision: string; readonly amount: Fen; readonly reason: string }[];
}

export interface CheckContext {
  readonly ledger: Ledger;
  readonly caseFile: CaseFile;
}
