/**
 * The report as it is edited and stored: the editor's own document as plain data, so that merging new figures into an officer's text is
 * pure and testable without a browser. Node and mark names are those of the editor's schema (src/ui/report/schema.ts).
 */
import * as v from "valibot";
import { shortHash } from "../../kernel/ids.ts";
import { figureForms, paragraphKinds, type Run, type SentenceState, type TableBlock } from "../report.ts";

/** `hash` is the sentence as the template wrote it: a sentence whose content hashes otherwise was changed by a person. */
const sentenceMark = v.object({ type: v.literal("sentence"), attrs: v.object({ id: v.string(), hash: v.string() }) });
const marks = v.optional(v.array(sentenceMark));

const figureAttrs = v.object({ of: v.string(), form: v.picklist(figureForms), text: v.string(), isNoted: v.boolean() });
const textNode = v.object({ type: v.literal("text"), text: v.string(), marks });
const figureNode = v.object({ type: v.literal("figure"), attrs: figureAttrs, marks });
const inline = v.variant("type", [textNode, figureNode]);

const run = v.variant("type", [
  v.object({ type: v.literal("text"), text: v.string() }),
  v.object({ type: v.literal("name"), text: v.string() }),
  v.object({ type: v.literal("said"), of: v.string(), text: v.string() }),
  v.object({ type: v.literal("figure"), of: v.string(), form: v.picklist(figureForms), text: v.string(), isNoted: v.boolean() }),
]);
const table: v.GenericSchema<TableBlock> = v.object({
  type: v.literal("table"),
  id: v.string(),
  caption: v.string(),
  look: v.picklist(["plain", "facts"]),
  columns: v.array(v.object({ title: v.string(), align: v.picklist(["start", "end"]), width: v.number() })),
  rows: v.array(v.object({ isTotal: v.boolean(), cells: v.array(v.array(run)) })),
});

const block = v.variant("type", [
  v.object({
    type: v.literal("heading"),
    attrs: v.object({ id: v.string(), level: v.picklist([1, 2]), isNumbered: v.boolean() }),
    content: v.optional(v.array(inline)),
  }),
  v.object({
    type: v.literal("paragraph"),
    attrs: v.object({ id: v.string(), kind: v.picklist(paragraphKinds) }),
    content: v.optional(v.array(inline)),
  }),
  v.object({ type: v.literal("table"), attrs: v.object({ id: v.string(), table }) }),
  v.object({ type: v.literal("notes"), attrs: v.object({ id: v.string() }) }),
  v.object({ type: v.literal("signatures"), attrs: v.object({ id: v.string(), lines: v.array(v.string()) }) }),
]);

export const editorReportSchema = v.object({
  version: v.literal(1),
  language: v.picklist(["zh-CN", "en"]),
  title: v.string(),
  borrower: v.string(),
  subtitle: v.string(),
  /** Blocks and sentences the templates last wrote: one of these that is gone was deleted by a person and stays deleted. */
  built: v.array(v.string()),
  doc: v.object({ type: v.literal("doc"), content: v.array(block) }),
});

export type EditorReport = v.InferOutput<typeof editorReportSchema>;
export type EditorBlock = v.InferOutput<typeof block>;
export type EditorInline = v.InferOutput<typeof inline>;

/** Null when the stored text is not of this version: the report is then built anew. */
export function parseEditorReport(json: string): EditorReport | null {
  try {
    const read = v.safeParse(editorReportSchema, JSON.parse(json));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function sentenceOf(node: EditorInline): { readonly id: string; readonly hash: string } | null {
  return node.marks?.[0]?.attrs ?? null;
}

/** What a sentence says with its figures named by address: new figures do not make it another sentence. */
export function hashOfRuns(runs: readonly Run[]): string {
  return shortHash(runs.map((run) => (run.type === "figure" ? `{${run.of}|${run.form}}` : run.text)).join(""));
}

export function hashOfNodes(nodes: readonly EditorInline[]): string {
  return shortHash(nodes.map((node) => (node.type === "figure" ? `{${node.attrs.of}|${node.attrs.form}}` : node.text)).join(""));
}

export function inlineOf(block: EditorBlock): readonly EditorInline[] {
  return block.type === "heading" || block.type === "paragraph" ? (block.content ?? []) : [];
}

/**
 * Each sentence of the template that is still there: as it was written, or changed by a person. One that no longer stands in one piece
 * (split over two paragraphs, words put into its middle) was changed too, although its own words are all there.
 */
export function sentenceStates(blocks: readonly EditorBlock[]): Map<string, SentenceState> {
  const parts = new Map<string, { readonly hash: string; readonly nodes: EditorInline[]; pieces: number }>();
  for (const block of blocks) {
    let before: string | null = null;
    for (const node of inlineOf(block)) {
      const sentence = sentenceOf(node);
      if (sentence !== null) {
        const known = parts.get(sentence.id) ?? { hash: sentence.hash, nodes: [], pieces: 0 };
        known.nodes.push(node);
        if (sentence.id !== before) known.pieces++;
        parts.set(sentence.id, known);
      }
      before = sentence?.id ?? null;
    }
  }
  return new Map(
    [...parts].map(([id, { hash, nodes, pieces }]) => [id, pieces === 1 && hashOfNodes(nodes) === hash ? "machine" : "edited"]),
  );
}
