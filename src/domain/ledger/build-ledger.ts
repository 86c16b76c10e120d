/**
 * Every fact of a case from every paper and every person, each with its standing. Two papers that state one thing differently are both
 * kept and shown; the better tier is in force. Nothing depends on the order papers came in: they are taken by id.
 */
import type { CaseFile } from "../case/case-file.ts";
import { said } from "../case/said.ts";
import type { PaperDocument, RecordTable } from "../documents/document.ts";
import { attest, type Figure, read } from "../kernel/evidence.ts";
import type { DocId } from "../kernel/ids.ts";
import { fromDecimal } from "../kernel/money.ts";
import { comparePeriods, type Period, parsePeriod } from "../kernel/period.ts";
import { type Problem, problem } from "../kernel/problem.ts";
import { combine } from "./combine-lists.ts";
import { type Fact, type Ledger, ledgerOf } from "./ledger.ts";
import { declaredFacts, latestFullYear, typedFacts, witnessOf } from "./spoken-facts.ts";
import { tierOf, tierRank } from "./tiers.ts";

export interface BuiltLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

interface Candidate {
  readonly fact: Fact;
  readonly table: RecordTable | null;
}

/** `doubted`: papers about which three independent doubts were raised. */
export function buildLedger(documents: readonly PaperDocument[], caseFile: CaseFile, doubted: ReadonlySet<DocId> = new Set()): BuiltLedger {
  const papers = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const problems: Problem[] = [];
  const candidates = papers.flatMap((paper) => paperFacts(paper, caseFile, doubted.has(paper.id)));
  const typed = typedFacts(caseFile, papers);
  const periods = candidates.map((one) => one.fact.period);
  const declared = declaredFacts(
    caseFile,
    latestFullYear([...periods, ...typed.facts.map((fact) => fact.period), ...declaredPeriods(caseFile)]),
  );
  problems.push(...typed.problems, ...declared.problems);
  for (const fact of [...typed.facts, ...declared.facts]) candidates.push({ fact, table: null });

  const confirmed = new Set(
    (caseFile.decisions ?? []).filter((decision) => decision.type === "confirm").map((decision) => decision.target),
  );
  const groups = new Map<string, Fact[]>();
  for (const [name, group] of grouped(candidates)) {
    const settled = settle(group, confirmed);
    problems.push(...settled.problems);
    groups.set(name, settled.facts);
  }
  problems.push(...correct(groups, caseFile));
  const facts = [...groups.values()].sort((a, b) => compareGroups(a[0], b[0])).flat();
  return { ledger: ledgerOf(facts), problems };
}

function paperFacts(paper: PaperDocument, caseFile: CaseFile, isDoubted: boolean): Candidate[] {
  const kind = said(caseFile, paper)?.kind;
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const content of paper.contents) {
    const tier = tierOf(paper, kind ?? content.recognition.kind, caseFile, isDoubted);
    for (const stated of content.facts) {
      const figure = read(`${stated.key}@${stated.period}`, stated.value, stated.unit, stated.source);
      if (seen.has(figure.id)) continue;
      seen.add(figure.id);
      const { key, period, unit, currency, halfStep } = stated;
      found.push({
        fact: { key, period, figure, unit, currency: currency || "CNY", tier, status: "ok", halfStep },
        table: content.records,
      });
    }
  }
  return found;
}

function declaredPeriods(caseFile: CaseFile): Period[] {
  return (caseFile.declared?.revenue ?? []).flatMap((entry) => parsePeriod(entry.period) ?? []);
}

function groupName(fact: Fact): string {
  return `${fact.key}@${fact.period}@${fact.currency}`;
}

function grouped(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const name = groupName(one.fact);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** The facts of one key and period, the one in force first; all marked `conflict` when they differ beyond rounding. */
function settle(group: readonly Candidate[], confirmed: ReadonlySet<string>): { facts: Fact[]; problems: readonly Problem[] } {
  const single = group.flatMap((one) => (one.table === null ? [one.fact] : []));
  const counted = combine(group.flatMap(({ fact, table }) => (table === null ? [] : [{ fact, table }])));
  const [best, ...parts] = counted.facts;
  // Parts that add up, or repeat each other, stand behind their total and do not contradict it.
  const rivals = counted.isConflict ? [...counted.facts, ...single] : best === undefined ? single : [best, ...single];
  const sorted = rivals.sort((a, b) => compareStanding(a, b, confirmed));
  const first = sorted[0];
  const differ =
    first !== undefined && sorted.some((fact) => Math.abs(fact.figure.value - first.figure.value) > fact.halfStep + first.halfStep);
  const facts = differ ? sorted.map((fact) => ({ ...fact, status: "conflict" as const })) : sorted;
  return { facts: counted.isConflict ? facts : [...facts, ...parts], problems: counted.problems };
}

function compareStanding(a: Fact, b: Fact, confirmed: ReadonlySet<string>): number {
  const isConfirmed = (fact: Fact) => (confirmed.has(fact.figure.id) ? 0 : 1);
  return (
    isConfirmed(a) - isConfirmed(b) ||
    tierRank(a.tier) - tierRank(b.tier) ||
    a.halfStep - b.halfStep ||
    (a.figure.id < b.figure.id ? -1 : a.figure.id > b.figure.id ? 1 : 0)
  );
}

function compareGroups(a: Fact | undefined, b: Fact | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || comparePeriods(a.period, b.period) || (groupName(a) < groupName(b) ? -1 : 1);
}

/** An officer's corrections in the order they were made: a new fact with a reason goes in front, the old one stays, superseded. */
function correct(groups: Map<string, Fact[]>, caseFile: CaseFile): Problem[] {
  const problems: Problem[] = [];
  for (const decision of caseFile.decisions ?? []) {
    if (decision.type === "leave-out") leaveOut(groups, decision.target);
    if (decision.type !== "correct") continue;
    const found = targetOf(groups, decision.target);
    const place = found ?? placeOf(decision.target);
    const unit = found?.unit ?? "CNY";
    const value = unit === "CNY" ? fromDecimal(decision.value ?? "") : plainNumber(decision.value ?? "");
    if (place === null || value === null) {
      problems.push(problem("correction-without-target", "warning", "", { target: decision.target, value: decision.value ?? "" }));
      continue;
    }
    const supersedes: { supersedes?: Figure } = found ? { supersedes: found.figure } : {};
    const witness = { by: decision.by || witnessOf(caseFile), at: decision.at, reason: decision.reason ?? "", ...supersedes };
    const figure = attest(`${place.key}@${place.period}`, value, unit, witness);
    const fact: Fact = {
      key: place.key,
      period: place.period,
      figure,
      unit,
      currency: place.currency,
      tier: found?.tier ?? "D",
      status: "ok",
      halfStep: 0.5,
    };
    const group = groups.get(groupName(fact)) ?? [];
    groups.set(groupName(fact), [
      fact,
      ...group.map((old) => (found === undefined || old.status !== "superseded" ? { ...old, status: "superseded" as const } : old)),
    ]);
  }
  return problems;
}

/** The fact counts nowhere any more and stays visible; the next of its group comes into force. Another target is a cell that gave no fact. */
function leaveOut(groups: Map<string, Fact[]>, target: string): void {
  for (const [name, group] of groups) {
    if (!group.some((fact) => fact.figure.id === target)) continue;
    const next = group.map((fact) => (fact.figure.id === target ? { ...fact, status: "superseded" as const } : fact));
    const left = next.filter((fact) => fact.status !== "superseded");
    // A conflict is between two: one that is left alone contradicts nobody.
    groups.set(
      name,
      left.length === 1 ? next.map((fact) => (fact.status === "conflict" ? { ...fact, status: "ok" as const } : fact)) : next,
    );
    return;
  }
}

/** A fact named by its id, or the one in force named by "key@period". */
function targetOf(groups: ReadonlyMap<string, Fact[]>, target: string): Fact | undefined {
  for (const group of groups.values()) {
    for (const fact of group) if (fact.figure.id === target) return fact;
  }
  return groups.get(`${target}@CNY`)?.[0];
}

function placeOf(target: string): { readonly key: string; readonly period: Period; readonly currency: string } | null {
  const match = /^([A-Za-z][A-Za-z0-9]*)@(.+)$/.exec(target);
  const period = match?.[2] === undefined ? null : parsePeriod(match[2]);
  return match?.[1] === undefined || period === null ? null : { key: match[1], period, currency: "CNY" };
}

function plainNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}
