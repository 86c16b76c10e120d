import type { Block, ReportDocument, Run, Sentence } from "../report.ts";
import { type EditorBlock, type EditorInline, type EditorReport, sentenceOf, sentenceStates } from "./editor-document.ts";

/** The report as a person left it, for print and Word. Sentences carry who wrote them. */
export function editorToReport(stored: EditorReport): ReportDocument {
  const { language, title, borrower, subtitle, figures, doc } = stored;
  const states = sentenceStates(doc.content);
  const blocks = doc.content.map((block) => reportBlock(block, states));
  return { language, title, borrower, subtitle, blocks, ...(figures.length > 0 ? { stated: figures } : {}) };
}

function reportBlock(block: EditorBlock, states: ReadonlyMap<string, Sentence["state"]>): Block {
  switch (block.type) {
    case "heading":
      return { type: "heading", ...block.attrs, text: textOf(block) };
    case "paragraph":
      return { type: "paragraph", ...block.attrs, sentences: sentencesOf(block.content ?? [], states) };
    case "table":
      return block.attrs.table;
    case "notes":
      return { type: "notes", id: block.attrs.id };
    case "signatures":
      return { type: "signatures", ...block.attrs };
  }
}

function textOf(block: EditorBlock): string {
  const content = block.type === "heading" ? (block.content ?? []) : [];
  return content.map((node) => (node.type === "figure" ? node.attrs.text : node.text)).join("");
}

function sentencesOf(content: readonly EditorInline[], states: ReadonlyMap<string, Sentence["state"]>): Sentence[] {
  const sentences: { id: string; state: Sentence["state"]; runs: Run[] }[] = [];
  for (const node of content) {
    const id = sentenceOf(node)?.id ?? "";
    let last = sentences.at(-1);
    if (last === undefined || last.id !== id) {
      last = { id, state: id === "" ? "human" : (states.get(id) ?? "edited"), runs: [] };
      sentences.push(last);
    }
    last.runs.push(node.type === "figure" ? { type: "figure", ...node.attrs } : { type: "text", text: node.text });
  }
  return sentences;
}
