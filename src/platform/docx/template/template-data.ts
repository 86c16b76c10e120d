/** What a template's placeholders are filled with, and which figures stand in it in which order. */
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { evidenceAppendix, fileName, sourceText } from "../../../domain/report/evidence-appendix.ts";
import { type EvidenceEntry, evidenceIndex, type ShownFigure, shownFigures } from "../../../domain/report/evidence-index.ts";
import { noteText } from "../../../domain/report/notes.ts";
import { type Block, notedAddresses, type ReportDocument, type Run } from "../../../domain/report/report.ts";
import { appendix, chapterBlocks } from "../../../domain/report/template/chapters.ts";
import { evidenceLoop, loops } from "../../../domain/report/template/loops.ts";
import { type LoopPlaceholder, type Occasion, plainName } from "../../../domain/report/template/placeholder.ts";
import { values } from "../../../domain/report/template/values.ts";
import { reportWriter } from "../../../domain/report/writer.ts";
import { wordText } from "../xml-text.ts";
import { blocksXml, type Surroundings } from "./block-xml.ts";
import type { UsedPlaceholder } from "./scan-template.ts";

export interface TemplateCase {
  readonly report: ReportDocument;
  readonly assessment: Assessment;
  readonly occasion: Occasion;
}

export interface Footnote {
  readonly id: number;
  readonly text: string;
}

/** Names of a scope, as plainName writes them, to what stands for them. */
export type Scope = ReadonlyMap<string, unknown>;

export interface TemplateData {
  readonly scope: Scope;
  readonly footnotes: readonly Footnote[];
  /** Null when the template has a place for the evidence itself, or shows no figure. */
  readonly appendixXml: string | null;
}

export function templateData(
  { report, assessment, occasion }: TemplateCase,
  used: readonly UsedPlaceholder[],
  firstNote: number,
  around: Omit<Surroundings, "note" | "language">,
): TemplateData {
  const { language } = report;
  const write = reportWriter(assessment, language);
  const isUsed = (kind: UsedPlaceholder["found"]["kind"], what: unknown): boolean =>
    used.some(({ found }) => found.kind === kind && Object.values(found).includes(what));

  // Single contents and lists first: their figures get their entries after those that carry a footnote.
  const scope = new Map<string, unknown>();
  const figures: Run[] = [];
  for (const placeholder of values) {
    if (!isUsed("value", placeholder)) continue;
    const run = placeholder.run(write, occasion);
    figures.push(run);
    put(scope, placeholder.names, wordText(run.text));
  }
  for (const loop of loops) {
    if (loop === evidenceLoop || !isUsed("loop", loop)) continue;
    const rows = loop.rows(write, occasion);
    figures.push(...rows.flat());
    put(
      scope,
      loop.names,
      rows.map((row) =>
        item(
          loop,
          row.map(({ text }) => text),
        ),
      ),
    );
  }

  const asked = used.flatMap(({ found, footnotesBefore }) => (found.kind === "chapter" ? [{ id: found.chapter.id, footnotesBefore }] : []));
  const blocksOf = new Map(asked.map(({ id }) => [id, chapterBlocks(report.blocks, id)]));
  const numbers = new Map<string, number>();
  for (const { id, footnotesBefore } of asked)
    for (const of of notedAddresses(blocksOf.get(id) ?? [])) if (!numbers.has(of)) numbers.set(of, footnotesBefore + numbers.size + 1);
  const shown = shownFigures([...[...blocksOf.values()].flat(), asBlock(figures)]);
  const entries = renumbered(evidenceIndex(inOrder(shown, numbers), assessment, language, report.stated), numbers);

  const referred = new Map<string, number>();
  const note = (of: string): string => {
    const number = numbers.get(of);
    if (number === undefined) return "";
    if (referred.has(of)) return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${number}</w:t></w:r>`;
    const id = firstNote + referred.size;
    referred.set(of, id);
    return `<w:r><w:rPr><w:rStyle w:val="${around.styles.footnoteReference}"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  };
  const surroundings: Surroundings = { ...around, language, note };
  const appendixXml = blocksXml(evidenceAppendix(entries, assessment, language), surroundings);
  for (const { found } of used) {
    if (found.kind !== "chapter" || scope.has(plainName(found.chapter.names[0]))) continue;
    const { id, names } = found.chapter;
    put(scope, names, id === appendix ? appendixXml : blocksXml(blocksOf.get(id) ?? [], surroundings) || EMPTY_PARAGRAPH);
  }
  if (isUsed("loop", evidenceLoop))
    put(
      scope,
      evidenceLoop.names,
      entries.map((entry) => item(evidenceLoop, evidenceFields(entry, language))),
    );
  const hasPlace = isUsed("loop", evidenceLoop) || asked.some(({ id }) => id === appendix);
  return {
    scope,
    footnotes: [...referred].map(([of, id]) => ({ id, text: noteText(assessment, of, language, report.stated ?? []) })),
    appendixXml: hasPlace || entries.length === 0 ? null : appendixXml,
  };
}

const EMPTY_PARAGRAPH = "<w:p/>";

function put(scope: Map<string, unknown>, names: readonly string[], what: unknown): void {
  for (const name of names) scope.set(plainName(name), what);
}

function item(loop: LoopPlaceholder, texts: readonly string[]): Scope {
  const scope = new Map<string, unknown>();
  for (const [index, field] of loop.fields.entries()) put(scope, field.names, wordText(texts[index] ?? ""));
  return scope;
}

function evidenceFields(entry: EvidenceEntry, language: ReportDocument["language"]): string[] {
  const [first] = entry.places;
  const source = first === undefined ? sourceText({ ...entry, formula: "" }, language) : `${fileName(first.file)} ${first.at}`;
  return [String(entry.number), entry.label, entry.shown, entry.formula, source, first?.raw ?? "", first?.document ?? ""];
}

/** Runs that stand in no block of the report, as one, so that every figure is counted the same way. */
function asBlock(runs: readonly Run[]): Block {
  const bare = runs.map((run) => (run.type === "figure" ? { ...run, isNoted: false } : run));
  return { type: "paragraph", id: "", kind: "body", sentences: [{ id: "", state: "machine", runs: bare }] };
}

function inOrder(shown: readonly ShownFigure[], numbers: ReadonlyMap<string, number>): ShownFigure[] {
  return [...shown].sort((a, b) => (numbers.get(a.of) ?? Number.POSITIVE_INFINITY) - (numbers.get(b.of) ?? Number.POSITIVE_INFINITY) || 0);
}

/** Entries carry the number their footnote has on paper, where the template's own footnotes count too. */
function renumbered(entries: readonly EvidenceEntry[], numbers: ReadonlyMap<string, number>): EvidenceEntry[] {
  let next = Math.max(0, ...numbers.values());
  return entries.map((entry) => ({ ...entry, number: numbers.get(entry.of) ?? ++next }));
}
