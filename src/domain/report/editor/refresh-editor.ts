/**
 * New figures into an officer's text. What the templates wrote and nobody touched is written anew; what a person changed, wrote, locked
 * or deleted stays so, with its figures read again at their addresses: words are kept, a superseded number never is.
 */
import type { Assessment } from "../../assessment/assessment.ts";
import { resolveAddress } from "../addresses.ts";
import { buildReport } from "../build-report.ts";
import { figureShown } from "../figure-shown.ts";
import {
  blockAnchor,
  type EditorBlock,
  type EditorInline,
  type EditorReport,
  inlineOf,
  isOwn,
  sentenceOf,
  sentenceStates,
} from "./editor-document.ts";
import { humanFigureOf, humanFigureText } from "./human-figures.ts";
import { templateById } from "../templates/built-in.ts";
import { reportToEditor } from "./report-to-editor.ts";

export interface Refreshed {
  readonly report: EditorReport;
  /** The stored report said something else: the screen tells so. */
  readonly isUpdated: boolean;
}

/** `template` is the one the report was built from, or another the officer has chosen for it. */
export function refreshEditor(
  stored: EditorReport,
  assessment: Assessment,
  language = assessment.language,
  template = templateById(stored.template),
): Refreshed {
  const built = reportToEditor(buildReport(assessment, language, template), template.id);
  const { figures, comments, locks, confirmations, confirmation, lapses } = stored;
  const merge = new Merge(stored, built, assessment);
  const report: EditorReport = {
    ...built,
    ...{ figures, comments, locks, confirmations, confirmation, lapses },
    doc: { type: "doc", content: merge.blocks() },
  };
  return { report, isUpdated: saying(report) !== saying(stored) };
}

/** What a reader sees of a report, however its nodes are split or their keys ordered. */
function saying(report: EditorReport): string {
  return report.doc.content
    .map((block) => {
      if (block.type === "table")
        return block.attrs.table.rows.map((row) => row.cells.map((cell) => cell.map((run) => run.text).join("")).join("|")).join("\n");
      return inlineOf(block)
        .map((node) => (node.type === "figure" ? node.attrs.text : node.text))
        .join("");
    })
    .join("\n");
}

class Merge {
  private readonly stored: EditorReport;
  private readonly built: EditorReport;
  private readonly assessment: Assessment;
  private readonly states: ReturnType<typeof sentenceStates>;
  private readonly locked: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;
  private readonly builtBlocks: ReadonlyMap<string, EditorBlock>;
  private readonly builtSentences = new Map<string, EditorInline[]>();
  /** Template sentences already set: one split over two paragraphs is written once. */
  private readonly placed = new Set<string>();
  private readonly merged = new Set<string>();

  constructor(stored: EditorReport, built: EditorReport, assessment: Assessment) {
    this.stored = stored;
    this.built = built;
    this.assessment = assessment;
    this.states = sentenceStates(stored.doc.content);
    this.locked = new Set(stored.locks.map((lock) => lock.sentence));
    this.known = new Set(stored.built);
    this.builtBlocks = new Map(built.doc.content.map((block) => [block.attrs.id, block]));
    for (const block of built.doc.content) {
      for (const node of block.type === "paragraph" ? inlineOf(block) : []) {
        const id = sentenceOf(node)?.id ?? "";
        this.builtSentences.set(id, [...(this.builtSentences.get(id) ?? []), node]);
      }
    }
  }

  blocks(): EditorBlock[] {
    const kept = this.stored.doc.content.flatMap((block) => this.mergedBlock(block));
    return this.withNewBlocks(kept);
  }

  private mergedBlock(block: EditorBlock): EditorBlock[] {
    const { id } = block.attrs;
    const fresh = this.builtBlocks.get(id);
    if (block.type === "paragraph") return this.mergedParagraph(block, fresh);
    if (block.type === "heading" && isOwn(id)) return [block];
    if (fresh === undefined) return [];
    return [block.type === "heading" ? this.headingOf(block, fresh) : fresh];
  }

  /** A heading somebody rewrote keeps its words; one nobody touched follows the template (and its language). */
  private headingOf(block: EditorBlock & { type: "heading" }, fresh: EditorBlock): EditorBlock {
    const isSameLanguage = this.stored.language === this.built.language;
    return isSameLanguage && fresh.type === "heading" ? { ...fresh, content: block.content ?? [] } : fresh;
  }

  private mergedParagraph(block: EditorBlock & { type: "paragraph" }, fresh: EditorBlock | undefined): EditorBlock[] {
    const content: EditorInline[] = [];
    const isLocked = this.locked.has(blockAnchor(block.attrs.id));
    for (const node of block.content ?? []) {
      const id = sentenceOf(node)?.id;
      if (id === undefined || isLocked || this.states.get(id) === "edited" || this.locked.has(id)) {
        content.push(this.withFreshFigure(node));
        if (id !== undefined) this.placed.add(id);
      } else if (!this.placed.has(id)) {
        this.placed.add(id);
        content.push(...(this.builtSentences.get(id) ?? []));
      }
    }
    if (fresh?.type === "paragraph" && !this.merged.has(block.attrs.id)) {
      this.merged.add(block.attrs.id);
      for (const id of sentenceIds(fresh)) {
        if (this.known.has(id) || this.placed.has(id)) continue;
        this.placed.add(id);
        content.push(...(this.builtSentences.get(id) ?? []));
      }
    }
    const wasEmpty = (block.content ?? []).length === 0;
    return content.length === 0 && !wasEmpty ? [] : [{ ...block, content }];
  }

  private withFreshFigure(node: EditorInline): EditorInline {
    if (node.type !== "figure") return node;
    const stated = humanFigureOf(this.stored.figures, node.attrs.of);
    if (stated !== null) return { ...node, attrs: { ...node.attrs, text: humanFigureText(stated, this.built.language) } };
    const found = resolveAddress(this.assessment, node.attrs.of, this.built.language);
    return { ...node, attrs: { ...node.attrs, text: figureShown(found?.value ?? null, node.attrs.form, this.built.language) } };
  }

  /** A block the templates did not write before goes after the one it follows in the template. */
  private withNewBlocks(kept: readonly EditorBlock[]): EditorBlock[] {
    const result = [...kept];
    let previous = "";
    for (const block of this.built.doc.content) {
      const { id } = block.attrs;
      const isThere = result.some((one) => one.attrs.id === id);
      if (!isThere && !this.known.has(id)) {
        const after = result.findLastIndex((one) => one.attrs.id === previous);
        result.splice(after + 1, 0, this.onlyUnplaced(block));
      }
      if (isThere || !this.known.has(id)) previous = id;
    }
    return result;
  }

  private onlyUnplaced(block: EditorBlock): EditorBlock {
    if (block.type !== "paragraph") return block;
    return { ...block, content: (block.content ?? []).filter((node) => !this.placed.has(sentenceOf(node)?.id ?? "")) };
  }
}

function sentenceIds(block: EditorBlock): Set<string> {
  return new Set(inlineOf(block).flatMap((node) => sentenceOf(node)?.id ?? []));
}
