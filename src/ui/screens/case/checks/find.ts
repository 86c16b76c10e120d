/** Lookups in an assessment that several sections share. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import type { CaseFile, Decision } from "../../../../domain/case/case-file.ts";
import { comparePeriods, monthCount, type Period, parsePeriod } from "../../../../domain/kernel/period.ts";

export type Fact = Assessment["facts"][number];

/** The fact in force for a key: of one period when asked, else of the longest one. Undefined when the assessment has none. */
export function factOf(facts: readonly Fact[], key: string, period?: string): Fact | undefined {
  let best: Fact | undefined;
  for (const fact of facts) {
    if (fact.key !== key || fact.status === "superseded" || (period !== undefined && fact.period !== period)) continue;
    if (best === undefined || lengthOf(fact.period) > lengthOf(best.period)) best = fact;
  }
  return best;
}

function lengthOf(period: string): number {
  const parsed = parsePeriod(period);
  return parsed === null ? 0 : monthCount(parsed);
}

export function idsOf(fact: Fact | undefined): readonly string[] {
  return fact === undefined ? [] : [fact.id];
}

/** Periods, latest first; texts that are no periods come last. */
export function latestFirst(periods: Iterable<string>): string[] {
  const known: Period[] = [];
  const odd: string[] = [];
  for (const text of new Set(periods)) {
    const parsed = parsePeriod(text);
    if (parsed === null) odd.push(text);
    else known.push(parsed);
  }
  return [...known.sort(comparePeriods).reverse(), ...odd.sort()];
}

/** The last decision of a type about a target, as long as it stands. */
export function decisionAbout(caseFile: CaseFile, type: Decision["type"], targets: readonly string[]): Decision | undefined {
  return (caseFile.decisions ?? []).findLast((made) => made.type === type && targets.includes(made.target));
}

/** What a fraction is of, for shares of totals kept as decimal strings; null of nothing. */
export function shareOf(part: string, whole: string): number | null {
  const total = Number(whole);
  return total === 0 ? null : Number(part) / total;
}

/** Of the rows behind a figure, those that stand in bank and wallet statements: only they can be listed as entries. */
export function statementRows(documents: Assessment["documents"], rows: readonly string[]): string[] {
  const statements = new Set(
    documents.filter((paper) => paper.kind === "bank-statement" || paper.kind === "wallet-statement").map((paper) => paper.id),
  );
  return rows.filter((row) => statements.has(row.slice(0, row.indexOf("#"))));
}
