/**
 * 逐格核对: every cell of the case that was read with doubt, in the order in which it bears on the verdict. What an officer has confirmed,
 * corrected or left out is done; what she marked for another look stays, at the end.
 */
import type { Assessment } from "../assessment/assessment.ts";
import { leavesOf } from "../assessment/walk.ts";

type Fact = Assessment["facts"][number];
type Decision = NonNullable<Assessment["case"]["decisions"]>[number];

export interface DoubtfulCell {
  /** Stays the same while the paper does: what a decision about the cell names. */
  readonly id: string;
  readonly kind: "problem" | "conflict" | "recognition";
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly document: string;
  /** "资产负债表!C14"; "" when the whole paper is meant. */
  readonly at: string;
  /** In the assessment's language; "" for a kind whose words the screen has. */
  readonly message: string;
  /** What was understood there: facts read from the cell, or the ones that contradict each other; in force first. */
  readonly facts: readonly Fact[];
  /** True when the verdict rests on it. */
  readonly isDecisive: boolean;
  readonly state: "open" | "recheck" | "done";
  /** The decision that settled or marked it; null where a figure typed in its place did. */
  readonly decision: Decision | null;
}

/** Below this a kind of paper was only likely. [P] */
const LIKELY = 0.7;
/** Notes about a whole paper that ask nothing of anybody. */
const NOTHING_ASKED = new Set(["more-of-the-same", "other-extension", "not-a-paper", "not-read-yet", "amount-with-refund"]);
/** Readings by a guess, whatever their severity: year, period and unit. */
const GUESSED = new Set([
  "period-from-file-name",
  "year-from-file-name",
  "unit-not-stated",
  "unit-suspicious",
  "waybill-direction-assumed",
]);
const severities = ["error", "warning", "info"] as const;

export function doubtfulCells(assessment: Assessment): DoubtfulCell[] {
  const decisive = decisiveLeaves(assessment);
  const byPlace = new Map<string, Fact[]>();
  for (const fact of assessment.facts) {
    if (!fact.source) continue;
    const place = `${fact.source.document}#${fact.source.at}`;
    const own = byPlace.get(place);
    if (own) own.push(fact);
    else byPlace.set(place, [fact]);
  }
  // What somebody has read off a cell with her own eyes is settled by that.
  const typed = new Set(assessment.case.typed?.flatMap(({ document, at }) => (at === undefined ? [] : [`${document}#${at}`])));
  const decisions = new Map<string, Decision>();
  for (const made of assessment.case.decisions ?? []) decisions.set(`${made.type} ${made.target}`, made);
  const cell = (found: Omit<DoubtfulCell, "isDecisive" | "state" | "decision">): DoubtfulCell => ({
    ...found,
    isDecisive: found.facts.length > 0 ? found.facts.some((fact) => decisive.facts.has(fact.id)) : decisive.documents.has(found.document),
    ...(typed.has(`${found.document}#${found.at}`)
      ? { state: "done" as const, decision: null }
      : standing(found.id, found.facts, decisions)),
  });
  const cells: DoubtfulCell[] = [];
  for (const document of assessment.documents) {
    if (document.rows.read === 0) continue;
    if (document.confidence > 0 && document.confidence < LIKELY)
      cells.push(cell({ ...placed(document.id, "", "recognition"), kind: "recognition", severity: "warning", message: "", facts: [] }));
    for (const { code, severity, at, message } of document.problems) {
      if (NOTHING_ASKED.has(code) || (severity === "info" && !GUESSED.has(code))) continue;
      const facts = byPlace.get(`${document.id}#${at}`) ?? [];
      cells.push(cell({ ...placed(document.id, at, code), kind: "problem", severity, message, facts }));
    }
  }
  for (const facts of conflicts(assessment.facts)) {
    const [used] = facts;
    const source = used?.source;
    if (!used || !source) continue;
    const found = placed(source.document, source.at, `conflict-${used.key}@${used.period}`);
    cells.push(cell({ ...found, kind: "conflict", severity: "warning", message: "", facts }));
  }
  const distinct = new Map(cells.map((one) => [one.id, one]));
  return [...distinct.values()].sort(
    (a, b) =>
      Number(b.isDecisive) - Number(a.isDecisive) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      lineOf(a.at) - lineOf(b.at) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Papers of rows: a figure of theirs is a sum, and one cell of it cannot be typed in its place. */
const OF_ROWS = new Set([
  "bank-statement",
  "wallet-statement",
  "invoice-list",
  "waybill-list",
  "payroll-list",
  "purchase-list",
  "inventory-list",
]);

/** A cell that gave no figure and of which one can be said, by a person who reads it. */
export function canBeTyped(assessment: Assessment, cell: DoubtfulCell): boolean {
  const paper = assessment.documents.find((document) => document.id === cell.document);
  return cell.facts.length === 0 && /^.+![A-Z]{1,3}\d+$/.test(cell.at) && paper !== undefined && !OF_ROWS.has(paper.kind);
}

/** How many still wait for somebody. */
export function openCells(assessment: Assessment): number {
  return doubtfulCells(assessment).filter((cell) => cell.state !== "done").length;
}

function placed(document: string, at: string, code: string): Pick<DoubtfulCell, "id" | "document" | "at" | "code"> {
  return { id: `${document.slice(0, 12)}/${at}?${code}`, document, at, code };
}

function standing(id: string, facts: readonly Fact[], decisions: ReadonlyMap<string, Decision>): Pick<DoubtfulCell, "state" | "decision"> {
  const settled =
    decisions.get(`confirm ${id}`) ??
    decisions.get(`leave-out ${id}`) ??
    facts
      .map((fact) => decisions.get(`confirm ${fact.id}`) ?? decisions.get(`correct ${fact.id}`) ?? decisions.get(`leave-out ${fact.id}`))
      .find(Boolean);
  if (settled) return { state: "done", decision: settled };
  const marked = decisions.get(`recheck ${id}`);
  return marked ? { state: "recheck", decision: marked } : { state: "open", decision: null };
}

/** Facts of one key and period from different papers that disagree, the one in force first. */
function conflicts(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!fact.source) continue;
    const name = `${fact.key}@${fact.period}@${fact.unit}`;
    const own = groups.get(name);
    if (own) own.push(fact);
    else groups.set(name, [fact]);
  }
  return [...groups.values()].filter((group) => group.some((fact) => fact.status === "conflict"));
}

/** What the level rests on: the key facts, the declared and the corroborated revenue, and everything a red flag was raised from. */
function decisiveLeaves(assessment: Assessment): { readonly facts: ReadonlySet<string>; readonly documents: ReadonlySet<string> } {
  const roots = [
    ...assessment.reliabilityParts.map(({ fact }) => fact),
    ...assessment.revenue.inputs,
    ...assessment.redFlags.filter((flag) => flag.severity === "red").flatMap((flag) => flag.inputs),
  ];
  const facts = new Set<string>();
  const documents = new Set<string>();
  for (const root of new Set(roots)) {
    for (const leaf of leavesOf(assessment, root)) {
      facts.add(leaf.id);
      if (leaf.source) documents.add(leaf.source.document);
    }
  }
  return { facts, documents };
}

function lineOf(at: string): number {
  return Number(/(\d+)[^\d]*$/.exec(at)?.[1] ?? 0);
}
