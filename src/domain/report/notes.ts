/** Footnotes: where a figure came from, short enough for the foot of a page, exact enough to find the cell. */
import type { Assessment } from "../assessment/assessment.ts";
import { leavesOf } from "../assessment/walk.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import { factName, periodName } from "../ledger/fact-names.ts";
import { resolveAddress } from "./addresses.ts";
import { notedAddresses, type ReportDocument } from "./report.ts";

export interface Note {
  readonly number: number;
  readonly of: string;
  readonly text: string;
}

/** Sources named in full; the rest are counted. All of them open in the evidence drawer. */
const NAMED = 3;

type Leaf = Assessment["facts"][number];

const words: Bilingual<{
  readonly raw: (text: string) => string;
  readonly print: (text: string) => string;
  readonly by: (who: string, reason: string) => string;
  readonly formula: (text: string) => string;
  readonly from: string;
  readonly more: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly stated: string;
  readonly gone: string;
  readonly stop: string;
  readonly pause: string;
}> = {
  "zh-CN": {
    raw: (text) => `原文「${text}」`,
    print: (text) => `指纹 ${text}`,
    by: (who, reason) => `${who} 填报${reason === "" ? "" : `（${reason}）`}`,
    formula: (text) => `计算：${text}`,
    from: "来源：",
    more: (count) => `等 ${count} 处`,
    rows: (count) => `涉及流水 ${count} 笔`,
    stated: "案件信息填报",
    gone: "原数据已不在本案材料中，须重新核实",
    stop: "。",
    pause: "；",
  },
  en: {
    raw: (text) => `reads "${text}"`,
    print: (text) => `fingerprint ${text}`,
    by: (who, reason) => `stated by ${who}${reason === "" ? "" : ` (${reason})`}`,
    formula: (text) => `computed: ${text}`,
    from: "from ",
    more: (count) => `, ${count} places in all`,
    rows: (count) => `${count} statement rows`,
    stated: "stated in the case",
    gone: "the figure is no longer in this case's papers and must be verified again",
    stop: ".",
    pause: "; ",
  },
};

/** All notes of a report, in the order of their numbers. */
export function notesOf(report: ReportDocument, assessment: Assessment): Note[] {
  return notedAddresses(report.blocks).map((of, index) => ({ number: index + 1, of, text: noteText(assessment, of, report.language) }));
}

export function noteText(assessment: Assessment, of: string, language: Language): string {
  const t = words[language];
  const found = resolveAddress(assessment, of, language);
  if (found === null) return t.gone + t.stop;
  const leaves = distinctLeaves(assessment, found.facts);
  const parts = [found.label.trim()];
  if (found.formula !== "") parts.push(t.formula(found.formula));
  if (leaves.length > 0) {
    const named = leaves.slice(0, NAMED).map((leaf) => leafText(assessment, leaf, leaves.length > 1, language));
    parts.push(`${t.from}${named.join(t.pause)}${leaves.length > NAMED ? t.more(leaves.length) : ""}`);
  }
  if (found.rows.length > 0) parts.push(t.rows(found.rows.length));
  if (leaves.length === 0 && found.rows.length === 0) parts.push(t.stated);
  return parts.join(t.pause) + t.stop;
}

function distinctLeaves(assessment: Assessment, facts: readonly string[]): Leaf[] {
  const byId = new Map<string, Leaf>();
  for (const id of facts) for (const leaf of leavesOf(assessment, id)) byId.set(leaf.id, leaf);
  return [...byId.values()];
}

function leafText(assessment: Assessment, leaf: Leaf, isNamed: boolean, language: Language): string {
  const t = words[language];
  const name = isNamed ? `${periodName(leaf.period, language)} ${factName(leaf.key, language)} ` : "";
  if (leaf.attestation !== null) return name + t.by(leaf.attestation.by, leaf.attestation.reason);
  if (leaf.source === null) return name;
  const { document, at, raw } = leaf.source;
  const path = assessment.documents.find((paper) => paper.id === document)?.path ?? document.slice(0, 12);
  const file = path.slice(path.lastIndexOf("/") + 1);
  const place = language === "zh-CN" ? `《${file}》${at}` : `${file} ${at}`;
  const quoted = raw === "" ? "" : `${language === "zh-CN" ? "，" : ", "}${t.raw(raw.length > 40 ? `${raw.slice(0, 40)}…` : raw)}`;
  return `${name}${place}${quoted}${language === "zh-CN" ? "，" : ", "}${t.print(document.slice(0, 8))}`;
}
