import type { CaseFile } from "../case/case-file.ts";
import type { PaperDocument, Tier } from "../documents/document.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { NettingResult } from "../netting/define.ts";
import type { RevenueSource } from "./define.ts";

export interface RevenueContext {
  readonly ledger: Ledger;
  readonly netting: NettingResult | null;
  readonly caseFile: CaseFile;
  readonly documents: readonly PaperDocument[];
}

/** What a source is asked: its own estimate of revenue before VAT in the period, from papers that cover enough of its months. */
export interface SourceQuestion extends RevenueContext {
  readonly period: Period;
  readonly rate: VatRate | null;
  /** A seasonal trade is compared on common months only and never scaled up. */
  readonly isSeasonal: boolean;
}

/** The rate by which tax-inclusive money is turned into revenue before VAT. */
export interface VatRate {
  readonly rate: Figure;
  readonly note: Bilingual;
}

export type SourceName = Pick<RevenueSource, "id" | "family">;

/** What a source answers. `ok` figures become sources of the result once deviation and weight are known. */
export type SourceAnswer =
  | {
      readonly status: "ok";
      readonly value: Figure<Fen>;
      readonly months: number;
      readonly tier: Tier;
      readonly countsAs: RevenueSource["countsAs"];
      readonly formula: Bilingual;
      readonly note: Bilingual;
    }
  | {
      readonly status: "insufficient" | "excluded";
      readonly formula: Bilingual;
      readonly note: Bilingual;
      readonly missing: readonly string[];
      readonly months: number;
    };

export interface SourceRule extends SourceName {
  /** Null when nothing of the kind is in the case: the source is then named as missing. */
  answer(question: SourceQuestion): SourceAnswer;
}
