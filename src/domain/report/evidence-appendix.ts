/** The evidence index as blocks of the report: drawn by whoever draws the report, on paper and in the bank's own template alike. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import type { EvidenceEntry } from "./evidence-index.ts";
import type { Block, Run, TableBlock } from "./report.ts";

const words = {
  "zh-CN": {
    index: "证据索引",
    papers: "材料完整指纹（SHA-256）",
    head: ["编号", "数字", "数值", "算法与出处"],
    paperHead: ["材料", "指纹"],
    formula: (text: string) => `计算：${text}`,
    raw: (text: string) => `，原文「${text}」`,
    print: (text: string) => `，指纹 ${text}`,
    more: (count: number) => `等共 ${count} 处`,
    rows: (count: number) => `${count} 笔流水，逐笔见底稿`,
  },
  en: {
    index: "Evidence index",
    papers: "Full fingerprints of the papers (SHA-256)",
    head: ["No.", "Figure", "Value", "Formula and source"],
    paperHead: ["Paper", "Fingerprint"],
    formula: (text: string) => `computed: ${text}`,
    raw: (text: string) => `, reads "${text}"`,
    print: (text: string) => `, fingerprint ${text}`,
    more: (count: number) => `${count} places in all`,
    rows: (count: number) => `${count} statement rows, each in the working paper`,
  },
} satisfies Bilingual<unknown>;

/** Places named for one figure; all of them are in the working paper. Characters quoted from a cell and of a fingerprint. [P] */
const PLACES = 1;
const QUOTED = 40;
const FINGERPRINT = 8;

export function evidenceAppendix(entries: readonly EvidenceEntry[], assessment: Assessment, language: Language): Block[] {
  const t = words[language];
  return [
    table(
      "evidence.index",
      t.index,
      t.head,
      [7, 27, 16, 50],
      entries.map((entry) => [String(entry.number), entry.label, entry.shown, sourceText(entry, language)]),
    ),
    table(
      "evidence.prints",
      t.papers,
      t.paperHead,
      [38, 62],
      assessment.documents.map((paper) => [fileName(paper.path), paper.id]),
    ),
  ];
}

/** "计算：…；《利润表.xlsx》利润表!C5，原文「…」，指纹 aaaaaaaa；等共 12 处。" */
export function sourceText(entry: EvidenceEntry, language: Language): string {
  const t = words[language];
  const places = entry.places.slice(0, PLACES).map(({ file, at, raw, document }) => {
    const name = language === "zh-CN" ? `《${fileName(file)}》` : `${fileName(file)} `;
    return name + at + (raw === "" ? "" : t.raw(shortened(raw))) + t.print(document.slice(0, FINGERPRINT));
  });
  const parts = [
    ...(entry.formula === "" ? [] : [t.formula(entry.formula)]),
    ...places,
    ...(entry.places.length > PLACES ? [t.more(entry.places.length)] : []),
    ...(entry.rows.length > 0 ? [t.rows(entry.rows.length)] : []),
    ...(entry.word === "" ? [] : [entry.word]),
  ];
  return parts.join(language === "zh-CN" ? "；" : "; ");
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function shortened(raw: string): string {
  const characters = Array.from(raw);
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join("")}…` : raw;
}

function table(
  id: string,
  caption: string,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const name = (text: string): readonly Run[] => [{ type: "name", text }];
  return {
    type: "table",
    id,
    caption,
    look: "plain",
    columns: head.map((title, index) => ({ title, align: "start", width: widths[index] ?? 1 })),
    rows: rows.map((cells) => ({ isTotal: false, cells: cells.map(name) })),
  };
}
