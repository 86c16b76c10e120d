/** Footnotes: where a figure came from, short enough for the foot of a page, exact enough to find the cell. */
import type { Assessment } from "../assessment/assessment.ts";
import { leavesOf } from "../assessment/walk.ts";
import type { Language } from "../kernel/language.ts";
import { attestedReason } from "../ledger/attested-reasons.ts";
import { resolveAddress } from "./addresses.ts";
import type { HumanFigure } from "./editor/additions.ts";
import { humanFigureOf } from "./editor/human-figures.ts";
import { momentText } from "./moment-text.ts";
import { noteWords } from "./note-words.ts";
import { notedAddresses, type ReportDocument } from "./report.ts";

export interface Note {
  readonly number: number;
  readonly of: string;
  readonly text: string;
}

/** Papers named in full; the rest are counted. All of them open in the evidence drawer. */
const NAMED = 3;
/** Characters of a paper's fingerprint and of the text quoted from a cell. */
const FINGERPRINT = 8;
const QUOTED = 40;

const OWN_WORDS = /^(declared|case file|product default)\b|^$/;
/** Who "said" a figure that is a parameter of the product. */
export const PARAMETERS = /parameters$/;

type Leaf = Assessment["facts"][number];

/** All notes of a report, in the order of their numbers. */
export function notesOf(report: ReportDocument, assessment: Assessment): Note[] {
  return notedAddresses(report.blocks).map((of, index) => {
    const text = noteText(assessment, of, report.language, report.stated ?? []);
    return { number: index + 1, of, text };
  });
}

/** "偏差率；计算：…；来源：《…》利润表!C5，原文「…」，指纹 …。" or, for a figure nobody's paper holds, "人工填写：姓名，时间，理由。" */
export function noteText(assessment: Assessment, of: string, language: Language, stated: readonly HumanFigure[] = []): string {
  const t = noteWords[language];
  const figure = humanFigureOf(stated, of);
  if (figure !== null) return t.human(figure.by, momentText(figure.at), figure.why) + t.stop;
  const found = resolveAddress(assessment, of, language);
  if (found === null) return t.gone + t.stop;
  const parts = [found.label.trim()];
  if (found.formula !== "") parts.push(t.formula(found.formula));
  const leaves = distinctLeaves(assessment, found.facts);
  const named = [...papersOf(assessment, leaves, language), ...peopleOf(leaves, language)];
  const ofRows = named.length === 0 ? rowsOf(assessment, found.rows, language) : [];
  const all = [...named, ...ofRows];
  if (all.length > 0) parts.push(t.from + all.slice(0, NAMED).join(t.pause) + (all.length > NAMED ? t.more(all.length) : ""));
  else parts.push(/^(count|document)\|/.test(of) ? t.counted : t.stated);
  return parts.join(t.pause) + t.stop;
}

function distinctLeaves(assessment: Assessment, facts: readonly string[]): Leaf[] {
  const byId = new Map<string, Leaf>();
  for (const id of facts) for (const leaf of leavesOf(assessment, id)) byId.set(leaf.id, leaf);
  return [...byId.values()];
}

/** One text per paper: the cell and what stands in it, or the first place and how many there are. */
function papersOf(assessment: Assessment, leaves: readonly Leaf[], language: Language): string[] {
  const t = noteWords[language];
  const byPaper = new Map<string, NonNullable<Leaf["source"]>[]>();
  for (const { source } of leaves) if (source !== null) byPaper.set(source.document, [...(byPaper.get(source.document) ?? []), source]);
  return [...byPaper].map(([id, places]) => {
    const file = fileName(assessment, id);
    const [first] = places;
    const at = first === undefined ? "" : placeText(first.at, file);
    const print = t.print(id.slice(0, FINGERPRINT));
    if (places.length > 1) return t.places(file, at, places.length, print);
    return t.place(file, at, quoted(first?.raw ?? ""), print);
  });
}

/** What people stated, by who stated it. */
function peopleOf(leaves: readonly Leaf[], language: Language): string[] {
  const t = noteWords[language];
  const byPerson = new Map<string, string[]>();
  for (const { attestation } of leaves) {
    if (attestation === null) continue;
    const reasons = byPerson.get(attestation.by) ?? [];
    // "declared", "case file": the ledger's own words for a form that was filled in say nothing to a reader.
    if (!OWN_WORDS.test(attestation.reason)) reasons.push(attestedReason(attestation.reason, language));
    byPerson.set(attestation.by, reasons);
  }
  return [...byPerson].map(([who, reasons]) =>
    PARAMETERS.test(who) ? t.parameter : t.by(who, [...new Set(reasons)].slice(0, 2).join(t.pause)),
  );
}

/** Rows are named "<paper>#<line>". */
function rowsOf(assessment: Assessment, rows: readonly string[], language: Language): string[] {
  const byPaper = new Map<string, number>();
  for (const row of rows) {
    const id = row.slice(0, row.indexOf("#"));
    byPaper.set(id, (byPaper.get(id) ?? 0) + 1);
  }
  const t = noteWords[language];
  return [...byPaper].map(([id, count]) => t.rows(fileName(assessment, id), count, t.print(id.slice(0, FINGERPRINT))));
}

function fileName(assessment: Assessment, id: string): string {
  const path = assessment.documents.find((paper) => paper.id === id)?.path ?? id.slice(0, FINGERPRINT);
  return path.slice(path.lastIndexOf("/") + 1);
}

/** "利润表!C24" as it is; the check sum behind a long list of runs, a run of one cell and a CSV's own name are left out. */
export function placeText(at: string, file: string): string {
  const place = at.replace(/~\w+$/, "").replace(/\b([A-Z]+\d+):\1\b/g, "$1");
  return place.startsWith(`${file}!`) ? place.slice(file.length + 1) : place;
}

function quoted(raw: string): string {
  return raw.length > QUOTED ? `${raw.slice(0, QUOTED)}…` : raw;
}
