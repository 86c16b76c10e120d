import type { EvidenceFamily, RedFlag } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { CheckResult } from "../checks/define.ts";
import type { PaperDocument } from "../documents/document.ts";
import type { EquityTestResult } from "../equity-test/define.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Period } from "../kernel/period.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { NettingResult } from "../netting/define.ts";
import type { RatioResult } from "../ratios/define.ts";
import type { RevenueResult } from "../revenue/define.ts";

/** Everything a red flag may look at: results, never raw files. */
export interface RedFlagContext {
  readonly caseFile: CaseFile;
  readonly documents: readonly PaperDocument[];
  readonly ledger: Ledger;
  readonly ratios: readonly RatioResult[];
  readonly checks: readonly CheckResult[];
  readonly netting: NettingResult | null;
  readonly revenue: RevenueResult;
  readonly equityTest: EquityTestResult | null;
}

export interface Finding {
  /** Distinguishes several findings of one flag (a period, a lender); "" when there is only one. */
  readonly about: string;
  readonly severity: RedFlag["severity"];
  readonly evidence: readonly EvidenceFamily[];
  readonly period: Period | null;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly ask: Bilingual;
  readonly inputs: readonly Figure[];
  /** "<doc>#<line>". */
  readonly rows: readonly string[];
}

/** A folder per flag under one of the nine families: index.ts (this), words.ts, <name>.test.ts; one line in all.ts. */
export interface RedFlagRule {
  readonly id: string;
  /** 1–9 of domain C05; 0 for conduct and law. */
  readonly family: number;
  readonly nature: RedFlag["nature"];
  find(context: RedFlagContext): readonly Finding[];
}
