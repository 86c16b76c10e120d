/** What the templates wrote and a person took out: it stays out, is listed by chapter, and comes back where it stood. */
import { type EditorBlock, type EditorInline, type EditorReport, inlineOf, sentenceOf } from "./editor-document.ts";

export interface DeletedPart {
  /** Of the sentence, or of the block that is no paragraph. */
  readonly id: string;
  readonly kind: "sentence" | EditorBlock["type"];
  /** The id of the chapter it belongs to. */
  readonly chapter: string;
  readonly text: string;
}

interface Part {
  readonly id: string;
  readonly block: EditorBlock;
  readonly chapter: string;
  /** Null for a block that stands or falls as a whole. */
  readonly nodes: readonly EditorInline[] | null;
}

/** `built` is the report as the templates write it now: only what they would still write is listed. */
export function deletedParts(blocks: readonly EditorBlock[], built: EditorReport): DeletedPart[] {
  const there = partIds(blocks);
  return partsOf(built.doc.content)
    .filter((part) => !there.has(part.id))
    .map(({ id, block, chapter, nodes }) => ({
      id,
      kind: nodes === null ? block.type : "sentence",
      chapter,
      text: nodes === null ? textOf(block) : shown(nodes),
    }));
}

/** The blocks with the part back in its place: beside its neighbours of the template, as far as these are there. */
export function withRestored(blocks: readonly EditorBlock[], built: EditorReport, id: string): EditorBlock[] {
  const part = partsOf(built.doc.content).find((one) => one.id === id);
  if (part === undefined || partIds(blocks).has(id)) return [...blocks];
  const { block, nodes } = part;
  const at = blocks.findIndex((one) => one.attrs.id === block.attrs.id);
  const holder = blocks[at];
  if (nodes !== null && block.type === "paragraph" && holder?.type === "paragraph") {
    const restored = { ...holder, content: inserted(holder.content ?? [], nodes, order(block), id) };
    return blocks.map((one, index) => (index === at ? restored : one));
  }
  const order1 = built.doc.content.map((one) => one.attrs.id);
  const before = new Set(order1.slice(0, order1.indexOf(block.attrs.id)));
  const after = lastIndex(blocks, (one) => before.has(one.attrs.id));
  const whole = nodes !== null && block.type === "paragraph" ? { ...block, content: [...nodes] } : block;
  return [...blocks.slice(0, after + 1), whole, ...blocks.slice(after + 1)];
}

function inserted(content: readonly EditorInline[], nodes: readonly EditorInline[], ids: readonly string[], id: string): EditorInline[] {
  const before = new Set(ids.slice(0, ids.indexOf(id)));
  const after = lastIndex(content, (node) => before.has(sentenceOf(node)?.id ?? ""));
  return [...content.slice(0, after + 1), ...nodes, ...content.slice(after + 1)];
}

function lastIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.reduce((last, item, index) => (is(item) ? index : last), -1);
}

function partsOf(blocks: readonly EditorBlock[]): Part[] {
  let chapter = "";
  return blocks.flatMap((block): Part[] => {
    if (block.type === "heading" && block.attrs.level === 1) chapter = block.attrs.id;
    if (block.type !== "paragraph") return [{ id: block.attrs.id, block, chapter, nodes: null }];
    return order(block).map((id) => ({ id, block, chapter, nodes: inlineOf(block).filter((node) => sentenceOf(node)?.id === id) }));
  });
}

function order(block: EditorBlock): string[] {
  return [...new Set(inlineOf(block).flatMap((node) => sentenceOf(node)?.id ?? []))];
}

function partIds(blocks: readonly EditorBlock[]): Set<string> {
  return new Set(blocks.flatMap((block) => (block.type === "paragraph" ? order(block) : [block.attrs.id])));
}

function textOf(block: EditorBlock): string {
  if (block.type === "table") return block.attrs.table.caption;
  return block.type === "signatures" ? block.attrs.lines.join(" ") : shown(inlineOf(block));
}

function shown(nodes: readonly EditorInline[]): string {
  return nodes
    .map((node) => (node.type === "figure" ? node.attrs.text : node.text))
    .join("")
    .trim();
}
