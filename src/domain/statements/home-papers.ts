/** One paper for one form of one period, where two papers tell it differently. */
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { tierRank } from "../ledger/tiers.ts";
import { formOfKey, spanName } from "./form-spans.ts";

/**
 * Where two papers state one form of one period and differ on a line (last year's own report, and this year's column of last year with
 * lines moved about), all lines are taken from one of them: sums that mix two papers would break though each paper holds.
 * The home is the paper with most lines in force. Key: `spanName`; value: the home's own lines.
 */
export function homePapers(ledger: Ledger): Map<string, Map<string, Fact>> {
  const papers = new Map<string, Map<string, Map<string, Fact>>>();
  const inForce = new Map<string, Map<string, number>>();
  const differing = new Set<string>();
  const seen = new Set<string>();
  for (const fact of ledger.facts) {
    const form = formOfKey(fact.key);
    const paper = paperOf(fact.figure);
    if (form === undefined || paper === "" || fact.status === "superseded" || fact.currency !== "CNY") continue;
    const name = spanName(form, fact.period);
    if (fact.status === "conflict") differing.add(name);
    const byPaper = papers.get(name) ?? new Map<string, Map<string, Fact>>();
    papers.set(name, byPaper);
    const lines = byPaper.get(paper) ?? new Map<string, Fact>();
    byPaper.set(paper, lines);
    if (!lines.has(fact.key)) lines.set(fact.key, fact);
    const place = `${name}/${fact.key}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const counts = inForce.get(name) ?? new Map<string, number>();
    inForce.set(name, counts.set(paper, (counts.get(paper) ?? 0) + 1));
  }
  const homes = new Map<string, Map<string, Fact>>();
  for (const name of differing) {
    const [home] = [...(inForce.get(name) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const lines = home === undefined ? undefined : papers.get(name)?.get(home[0]);
    if (lines !== undefined && (papers.get(name)?.size ?? 0) > 1) homes.set(name, lines);
  }
  return homes;
}

/** In force by a better tier or by an officer's confirmation, not by the mere order of papers: that choice stands line by line. */
export function isChosen(fact: Fact, own: Fact): boolean {
  if (fact.tier !== own.tier) return tierRank(fact.tier) < tierRank(own.tier);
  return fact.halfStep > own.halfStep || (fact.halfStep === own.halfStep && fact.figure.id > own.figure.id);
}

/** The paper a figure was read from; "" for one a person put there: his correction stands whatever the papers say. */
export function paperOf(figure: Fact["figure"]): string {
  return figure.trace.kind === "read" ? figure.trace.source.document : "";
}
