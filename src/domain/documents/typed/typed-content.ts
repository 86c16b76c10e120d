/** What an officer reads off a PDF or photo and types in: facts that point to the page they stand on. Nothing typed wrongly becomes a number. */
import type { DisplayUnit, IgnoredRow, PaperFact, PaperKind, SheetContent } from "../document.ts";
import { displayFactors, isDisplayUnit } from "../lists/measure-words.ts";
import { readQuantityText } from "../lists/read-cell.ts";
import { readAmount } from "../../kernel/amount-text.ts";
import type { Locator, Unit } from "../../kernel/evidence.ts";
import type { DocId } from "../../kernel/ids.ts";
import { comparePeriods, type Period } from "../../kernel/period.ts";
import { type Problem, problem } from "../../kernel/problem.ts";

export interface TypedEntry {
  readonly key: string;
  readonly period: Period;
  /** As typed: "1,234.50", "－5", "12.8". */
  readonly amount: string;
  /** A unit of money as the paper prints it (元, 万元 …), or what the quantity is counted in. */
  readonly unit: DisplayUnit | Exclude<Unit, "CNY">;
  /** From 1; null for a photo, which has no pages. */
  readonly page: number | null;
}

export function typedContent(input: {
  readonly document: DocId;
  readonly kind: PaperKind;
  readonly entries: readonly TypedEntry[];
}): SheetContent {
  const facts: PaperFact[] = [];
  const problems: Problem[] = [];
  const ignored: IgnoredRow[] = [];
  input.entries.forEach((entry, index) => {
    const at: Locator = entry.page === null ? { kind: "photo" } : { kind: "page", page: entry.page };
    const read = readTyped(entry);
    if (read === null) {
      problems.push(problem("typed-amount-unreadable", "error", `${index + 1}`, { raw: entry.amount }));
      if (entry.amount.trim() === "") ignored.push({ at: `${index + 1}`, reason: "blank" });
      return;
    }
    facts.push({
      key: entry.key,
      period: entry.period,
      value: read.value,
      unit: read.unit,
      currency: "CNY",
      halfStep: read.halfStep,
      source: { document: input.document, at, raw: entry.amount },
    });
  });
  return {
    recognition: { kind: input.kind, layout: "typed", confidence: 1, why: [] },
    unit: null,
    periods: [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods),
    facts,
    transactions: null,
    records: null,
    tally: { read: input.entries.length, mapped: input.entries.length - ignored.length, ignored },
    problems,
  };
}

function readTyped({ amount, unit }: TypedEntry): { value: number; unit: Unit; halfStep: number } | null {
  if (isDisplayUnit(unit)) {
    const found = readAmount(amount, displayFactors[unit]);
    return found && { value: found.amount, unit: "CNY", halfStep: found.halfStep };
  }
  const found = readQuantityText(amount);
  return found && found.unit === "" ? { value: found.value, unit, halfStep: 0.5 / 10 ** found.decimals } : null;
}
