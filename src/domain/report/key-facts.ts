/** The years a report shows and the one figure it shows for a line of a year. */
import type { Assessment } from "../assessment/assessment.ts";
import { addressOf } from "./address.ts";
import type { FigureForm, Run } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

/** Committees compare three years. */
const YEARS = 3;
const telling = new Set(["totalAssets", "equity", "operatingRevenue", "netIncome"]);

/** The last full years for which a statement was read, oldest first. */
export function yearsOf(assessment: Assessment): string[] {
  const years = new Set(assessment.facts.filter((fact) => telling.has(fact.key) && /^\d{4}$/.test(fact.period)).map((fact) => fact.period));
  return [...years].sort().slice(-YEARS);
}

/** The fact of the best tier that nobody replaced; papers that agree are one figure. */
export function bestFact(assessment: Assessment, key: string, period: string): Assessment["facts"][number] | null {
  const found = assessment.facts.filter((fact) => fact.key === key && fact.period === period && fact.status !== "superseded");
  return [...found].sort((a, b) => rank(a) - rank(b) || (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0))[0] ?? null;
}

/** A correction by a person stands before what was read. */
function rank(fact: Assessment["facts"][number]): number {
  return fact.attestation?.supersedes ? 0 : 1;
}

export function factFigure(write: ReportWriter, key: string, period: string, form: FigureForm, isNoted: boolean): Run {
  const fact = bestFact(write.assessment, key, period);
  return fact === null ? write.unknown() : write.figure(["fact", fact.id], form, isNoted);
}

/** Facts a person may set into a sentence: money first, those of the latest year first. */
export function insertableFacts(
  assessment: Assessment,
): readonly { readonly of: string; readonly form: FigureForm; readonly fact: Assessment["facts"][number] }[] {
  const seen = new Set<string>();
  const facts = [...assessment.facts].filter((fact) => fact.status !== "superseded" && /^\d{4}$/.test(fact.period));
  facts.sort((a, b) => (a.period === b.period ? 0 : a.period > b.period ? -1 : 1));
  return facts.flatMap((fact) => {
    const name = `${fact.key}@${fact.period}`;
    const best = seen.has(name) ? null : bestFact(assessment, fact.key, fact.period);
    seen.add(name);
    if (best === null) return [];
    return [
      {
        of: addressOf("fact", best.id),
        form: best.unit === "CNY" ? "amount" : best.unit === "ratio" ? "percent" : "quantity",
        fact: best,
      } as const,
    ];
  });
}
