import type { Block, ReportDocument, Run, Sentence } from "../report.ts";
import { noAdditions } from "./additions.ts";
import { DEFAULT_TEMPLATE, type EditorBlock, type EditorInline, type EditorReport, hashOfRuns } from "./editor-document.ts";

/** A freshly built report as the editor holds it: every sentence marked with its id and what it said. */
export function reportToEditor(report: ReportDocument, template = DEFAULT_TEMPLATE): EditorReport {
  return {
    version: 2,
    template,
    language: report.language,
    title: report.title,
    borrower: report.borrower,
    subtitle: report.subtitle,
    built: report.blocks.flatMap((block) => [
      block.id,
      ...(block.type === "paragraph" ? block.sentences.map((sentence) => sentence.id) : []),
    ]),
    doc: { type: "doc", content: report.blocks.map(editorBlock) },
    ...noAdditions(),
  };
}

function editorBlock(block: Block): EditorBlock {
  switch (block.type) {
    case "heading":
      return {
        type: "heading",
        attrs: { id: block.id, level: block.level, isNumbered: block.isNumbered },
        content: block.text === "" ? [] : [{ type: "text", text: block.text }],
      };
    case "paragraph":
      return { type: "paragraph", attrs: { id: block.id, kind: block.kind }, content: sentencesInline(block.sentences, block.id) };
    case "table":
      return { type: "table", attrs: { id: block.id, table: block } };
    case "notes":
      return { type: "notes", attrs: { id: block.id } };
    case "signatures":
      return { type: "signatures", attrs: { id: block.id, lines: [...block.lines] } };
  }
}

function sentencesInline(sentences: readonly Sentence[], paragraph: string): EditorInline[] {
  return sentences.flatMap((sentence) => sentenceInline(sentence, paragraph));
}

/** Neighbouring texts of one sentence become one node, as the editor itself would join them. */
export function sentenceInline(sentence: Sentence, paragraph: string): EditorInline[] {
  const mark = { type: "sentence" as const, attrs: { id: sentence.id === "" ? paragraph : sentence.id, hash: hashOfRuns(sentence.runs) } };
  const nodes: EditorInline[] = [];
  for (const run of sentence.runs) {
    const last = nodes.at(-1);
    if (run.type === "figure") nodes.push({ type: "figure", attrs: figureAttrs(run), marks: [mark] });
    else if (run.text === "") continue;
    else if (last?.type === "text") nodes[nodes.length - 1] = { ...last, text: last.text + run.text };
    else nodes.push({ type: "text", text: run.text, marks: [mark] });
  }
  return nodes;
}

function figureAttrs({ of, form, text, isNoted }: Extract<Run, { type: "figure" }>) {
  return { of, form, text, isNoted };
}
