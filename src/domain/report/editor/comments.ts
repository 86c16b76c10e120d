/** Remarks on a sentence, a table or one figure in it. Their anchor is an id and an address; a remark outlives its anchor and says so. */
import type { Comment, Signature } from "./additions.ts";
import { blockAnchor, type EditorBlock, type EditorInline, type EditorReport, inlineOf, sentenceOf } from "./editor-document.ts";

/** What a remark is about; `of` is null for the whole sentence. */
export interface Anchor {
  readonly on: string;
  readonly of: string | null;
}

export interface CommentPlace {
  /** moved: the sentence is there and the figure is not. */
  readonly status: "there" | "moved" | "gone";
  /** The id of the block to go to; "" when there is none. */
  readonly block: string;
}

/** `id` is unguessable and made by the page; the quote is what stands there, or the part of it the person chose. */
export function addComment(
  report: EditorReport,
  id: string,
  anchor: Anchor,
  text: string,
  { by, at }: Signature,
  quote = quoteOf(report.doc.content, anchor),
): EditorReport {
  const { on, of } = anchor;
  return { ...report, comments: [...report.comments, { id, on, of, quote, text, by, at, replies: [], resolved: null }] };
}

export function replyTo(report: EditorReport, comment: string, id: string, text: string, { by, at }: Signature): EditorReport {
  return changed(report, comment, (one) => ({ ...one, replies: [...one.replies, { id, text, by, at }] }));
}

/** `signature` is null to open it again. */
export function resolveComment(report: EditorReport, comment: string, signature: Signature | null): EditorReport {
  return changed(report, comment, (one) => ({ ...one, resolved: signature === null ? null : { by: signature.by, at: signature.at } }));
}

export function commentPlace(blocks: readonly EditorBlock[], { on, of }: Anchor): CommentPlace {
  for (const block of blocks) {
    const figures = figuresOn(block, on);
    if (figures === null) continue;
    // A sentence may stand in two pieces: the figure is looked for in all of them before it is given up.
    const holder = of === null ? block : blocks.find((one) => figuresOn(one, on)?.some((figure) => figure.of === of));
    return holder === undefined ? { status: "moved", block: block.attrs.id } : { status: "there", block: holder.attrs.id };
  }
  return { status: "gone", block: "" };
}

/** Remarks that nobody has settled yet. */
export function openComments(report: EditorReport): readonly Comment[] {
  return report.comments.filter((comment) => comment.resolved === null);
}

/** The words of the sentence or table caption; with a figure, the figure as it is shown. */
export function quoteOf(blocks: readonly EditorBlock[], { on, of }: Anchor): string {
  let text = "";
  for (const block of blocks) {
    const figure = of === null ? undefined : figuresOn(block, on)?.find((one) => one.of === of);
    if (figure !== undefined) return figure.text;
    if (block.type === "table" && block.attrs.id === on) return block.attrs.table.caption;
    for (const node of nodesOn(block, on)) text += node.type === "figure" ? node.attrs.text : node.text;
  }
  return text.trim();
}

/** The figures of a sentence or table in this block; null when it is not there at all. */
function figuresOn(block: EditorBlock, on: string): readonly { readonly of: string; readonly text: string }[] | null {
  if (block.type === "table") {
    if (block.attrs.id !== on) return null;
    return block.attrs.table.rows.flatMap((row) => row.cells.flat()).flatMap((run) => (run.type === "figure" ? [run] : []));
  }
  const nodes = nodesOn(block, on);
  return nodes.length === 0 ? null : nodes.flatMap((node) => (node.type === "figure" ? [node.attrs] : []));
}

function nodesOn(block: EditorBlock, on: string): readonly EditorInline[] {
  if (on === blockAnchor(block.attrs.id)) return inlineOf(block);
  return inlineOf(block).filter((node) => sentenceOf(node)?.id === on);
}

function changed(report: EditorReport, id: string, change: (comment: Comment) => Comment): EditorReport {
  return { ...report, comments: report.comments.map((comment) => (comment.id === id ? change(comment) : comment)) };
}
