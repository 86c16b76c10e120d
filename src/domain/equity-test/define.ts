import type { VerdictLevel } from "../assessment/assessment.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";

/** IPC equity test (权益检验): deviation = (actual − expected) ÷ expected, so a shortfall is negative. */
export interface EquityTestResult {
  readonly status: "ok" | "insufficient";
  /** officer: what was counted on site speaks (evidence family equity). books: the firm's own statements only (family books). */
  readonly basis: "officer" | "books";
  readonly expected: Fen | null;
  readonly actual: Fen | null;
  /** actual − expected. */
  readonly gap: Fen | null;
  readonly deviation: number | null;
  /** What the deviation would be had nothing changed in value (升值, 贬值): the part of the test that only rests on estimates. */
  readonly deviationWithoutValueChange?: number;
  readonly gapToProfit: number | null;
  readonly gapToSales: number | null;
  readonly verdict: VerdictLevel;
  readonly note: Bilingual;
  readonly missing: readonly string[];
  readonly inputs: readonly Figure[];
}
