/** Facts that rest on a person: declared amounts, figures typed from a paper that cannot be read. */
import type { CaseFile } from "../case/case-file.ts";
import { isPaper } from "../case/said.ts";
import { statementLines } from "../documents/statement-lines.ts";
import { recordFacts } from "../documents/record-fields.ts";
import type { PaperDocument } from "../documents/document.ts";
import { attest, type Locator, read, type Unit } from "../kernel/evidence.ts";
import { fromDecimal } from "../kernel/money.ts";
import { monthCount, type Period, parsePeriod } from "../kernel/period.ts";
import { type Problem, problem } from "../kernel/problem.ts";
import type { Fact } from "./ledger.ts";
import { tierOf } from "./tiers.ts";

/** Key of declared revenue: what the triangulation tests. Never mixed with the income statement's own line. */
export const DECLARED_REVENUE = "declaredRevenue";

/** Who vouches for what stands in the case description when nobody is named. */
export function witnessOf(caseFile: CaseFile): string {
  return caseFile.investigators?.join("、") || "case.json";
}

export interface SpokenFacts {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/** `latestYear`: the full year an amount declared without a period belongs to; null when no paper covers one. */
export function declaredFacts(caseFile: CaseFile, latestYear: Period | null): SpokenFacts {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const [key, declared] of Object.entries(caseFile.declared ?? {})) {
    if (declared === undefined) continue;
    const entries = typeof declared === "string" ? [{ period: latestYear, amount: declared }] : declared;
    for (const { period, amount } of entries) {
      const when = period === null ? null : parsePeriod(period);
      const value = fromDecimal(amount);
      if (when === null || value === null) {
        problems.push(problem("declared-without-period", "warning", "", { key }));
        continue;
      }
      const name = key === "revenue" ? DECLARED_REVENUE : key;
      const figure = attest(`${name}@${when}`, value, "CNY", { by: witnessOf(caseFile), at: "", reason: "declared" });
      facts.push({ key: name, period: when, figure, unit: "CNY", currency: "CNY", tier: "D", status: "ok", halfStep: 0.5 });
    }
  }
  return { facts, problems };
}

/** Figures typed from a page: read by a person's eyes, with the page as their place. */
export function typedFacts(caseFile: CaseFile, documents: readonly PaperDocument[]): SpokenFacts {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const entry of caseFile.typed ?? []) {
    const paper = documents.find((one) => isPaper(one, entry.document));
    const period = parsePeriod(entry.period);
    const unit = unitOf(entry.key, entry.unit);
    const value = unit === "CNY" ? fromDecimal(entry.value) : plainNumber(entry.value);
    if (paper === undefined || period === null || value === null) {
      problems.push(
        problem(paper === undefined ? "typed-paper-missing" : "typed-value-unreadable", "warning", entry.document, {
          key: entry.key,
          value: entry.value,
        }),
      );
      continue;
    }
    const cell = cellOf(entry.at);
    const at = cell ?? (entry.page === undefined ? ({ kind: "photo" } as const) : ({ kind: "page", page: entry.page } as const));
    // A cell's text is the paper's own, however little could be made of it.
    const stands = cell === null ? undefined : paper.problems.find((found) => found.at === entry.at)?.params["raw"];
    const figure = read(`${entry.key}@${period}`, value, unit, { document: paper.id, at, raw: String(stands ?? entry.value) });
    facts.push({
      key: entry.key,
      period,
      figure,
      unit,
      currency: "CNY",
      tier: tierOf(paper, paper.kind, caseFile, false),
      status: "ok",
      halfStep: 0.5,
    });
  }
  return { facts, problems };
}

/** "资产负债表!C14"; the name of a sheet may hold a "!" itself. */
function cellOf(at: string | undefined): Extract<Locator, { kind: "cell" }> | null {
  const match = /^(.+)!([A-Z]{1,3}\d{1,7})$/.exec(at ?? "");
  return match?.[1] === undefined || match[2] === undefined ? null : { kind: "cell", sheet: match[1], ref: match[2] };
}

function unitOf(key: string, said: string | undefined): Unit {
  const known: Readonly<Record<string, { readonly unit: Unit }>> = recordFacts;
  const units: readonly Unit[] = ["CNY", "kWh", "m3", "piece", "tonne", "person", "ratio", "day", "count"];
  const spoken = units.find((unit) => unit === said);
  if (statementLines.some((line) => line.key === key)) return "CNY";
  return known[key]?.unit ?? spoken ?? "CNY";
}

function plainNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

/** A calendar year among the periods, the latest. */
export function latestFullYear(periods: Iterable<Period>): Period | null {
  let latest: Period | null = null;
  for (const period of periods) {
    if (monthCount(period) === 12 && /^\d{4}$/.test(period) && (latest === null || period > latest)) latest = period;
  }
  return latest;
}
