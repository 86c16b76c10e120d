/** The contract of a tie between statements, and the small arithmetic the ties share. */
import type { CaseFile } from "../case/case-file.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { StatementReader } from "../statements/statement-reader.ts";

export interface TieInput {
  readonly reader: StatementReader;
  readonly caseFile: CaseFile;
}

/** Reported and expected in 分. An expected range answers with its end nearest to what is reported. */
export interface TieAmounts {
  readonly left: number;
  readonly right: number;
  /** What would be expected had the form been drawn up without VAT; only of ties in which VAT is part of the money. */
  readonly rightWithoutVat?: number;
}

/** identity: must hold. relational: amber above a tenth. information: shown, of no consequence. */
export type TieKind = "identity" | "relational" | "information";

export interface Tie {
  readonly id: string;
  readonly kind: TieKind;
  readonly name: Bilingual;
  readonly formula: Bilingual;
  /** Likely reasons for a gap and what to look at. */
  readonly reasons: readonly Bilingual[];
  /** Null: not applicable. With something in `reader.missing` the answer is `insufficient` whatever this returns. */
  run(input: TieInput): TieAmounts | null;
}

export function words(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

/** The point of a range nearest to what is reported. */
export function nearest(left: number, one: number, other: number): number {
  return Math.min(Math.max(left, Math.min(one, other)), Math.max(one, other));
}
