/** What an officer does to a report, as data: tests write over, add and take away as the editor would. */
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import type { EditorBlock, EditorReport } from "../../src/domain/report/editor/editor-document.ts";
import { editorToReport } from "../../src/domain/report/editor/editor-to-report.ts";
import { reportToEditor } from "../../src/domain/report/editor/report-to-editor.ts";
import { type Block, runsOf } from "../../src/domain/report/report.ts";

export type Paragraph = Extract<EditorBlock, { type: "paragraph" }>;

export function freshReport(assessment: Assessment): EditorReport {
  return reportToEditor(buildReport(assessment));
}

export function paragraph(report: EditorReport, id: string): Paragraph {
  const found = report.doc.content.find((block) => block.attrs.id === id);
  if (found?.type !== "paragraph") throw new Error(`no paragraph ${id}`);
  return found;
}

/** A copy with the first text of a paragraph written over by a person. */
export function edited(report: EditorReport, id: string, write: (text: string) => string): EditorReport {
  const copy = structuredClone(report);
  const node = paragraph(copy, id).content?.find((one) => one.type === "text");
  if (node?.type !== "text") throw new Error(`no text in ${id}`);
  node.text = write(node.text);
  return copy;
}

/** A copy with a paragraph of her own after another; `id` as the editor gives it, "" as the first version stored it. */
export function withHuman(report: EditorReport, after: string, text: string, id = ""): EditorReport {
  const copy = structuredClone(report);
  const at = copy.doc.content.findIndex((block) => block.attrs.id === after);
  copy.doc.content.splice(at + 1, 0, { type: "paragraph", attrs: { id, kind: "body" }, content: [{ type: "text", text }] });
  return copy;
}

export function without(report: EditorReport, id: string): EditorReport {
  const copy = structuredClone(report);
  copy.doc.content = copy.doc.content.filter((block) => block.attrs.id !== id);
  return copy;
}

/** A copy without one sentence of a paragraph. */
export function withoutSentence(report: EditorReport, block: string, sentence: string): EditorReport {
  const copy = structuredClone(report);
  const held = paragraph(copy, block);
  held.content = (held.content ?? []).filter((node) => node.marks?.[0]?.attrs.id !== sentence);
  return copy;
}

export function textOf(report: EditorReport): string {
  return blocksText(editorToReport(report).blocks);
}

export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === "heading"
        ? block.text
        : runsOf(block)
            .map((run) => run.text)
            .join(""),
    )
    .join("\n");
}
