/**
 * The report as it is edited and stored: the editor's own document as plain data, so that merging new figures into an officer's text is
 * pure and testable without a browser. Node and mark names are those of the editor's schema (src/ui/report/schema.ts).
 */
import * as v from "valibot";
import { shortHash } from "../../kernel/ids.ts";
import { additionsEntries, noAdditions } from "./additions.ts";
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

export const editorBlockSchema = v.variant("type", [
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

const frame = {
  language: v.picklist(["zh-CN", "en"]),
  title: v.string(),
  borrower: v.string(),
  subtitle: v.string(),
  /** Blocks and sentences the templates last wrote: one of these that is gone was deleted by a person and stays deleted. */
  built: v.array(v.string()),
  doc: v.object({ type: v.literal("doc"), content: v.array(editorBlockSchema) }),
};

/** The id of the template a report is built from when nobody chose another. */
export const DEFAULT_TEMPLATE = "standard";

/**
 * Version 2: the template it was built from, and what people add beside the text. Texts of version 1 still open. Ids that begin with
 * "own." were given to what a person wrote, so that remarks, locks and confirmations can name it.
 */
export const editorReportSchema = v.object({ version: v.literal(2), template: v.string(), ...frame, ...additionsEntries });
const firstVersion = v.object({ version: v.literal(1), ...frame });

export type EditorReport = v.InferOutput<typeof editorReportSchema>;
export type EditorBlock = v.InferOutput<typeof editorBlockSchema>;
export type EditorInline = v.InferOutput<typeof inline>;

/** Null when the stored text is of no version this product knows: the report is then built anew. */
export function parseEditorReport(json: string): EditorReport | null {
  try {
    const stored: unknown = JSON.parse(json);
    const read = v.safeParse(editorReportSchema, stored);
    if (read.success) return read.output;
    const first = v.safeParse(firstVersion, stored);
    return first.success ? { ...first.output, version: 2, template: DEFAULT_TEMPLATE, ...noAdditions() } : null;
  } catch {
    return null;
  }
}

const OWN = "own.";

/** `fresh` is unguessable and made by the page: the domain rolls no dice. */
export function ownId(fresh: string): string {
  return OWN + fresh;
}

/** What a person wrote is one piece: a lock or a remark on it names its block. */
export function blockAnchor(block: string): string {
  return `block|${block}`;
}

/** Whether a block is a person's own rather than a template's. */
export function isOwn(id: string): boolean {
  return id === "" || id.startsWith(OWN);
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
