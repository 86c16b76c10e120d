/** Where the caret is, in the report's own terms: which paragraph, which sentence, and whether a number there is still 待核. */
import type { EditorState } from "prosemirror-state";
import { blockAnchor } from "../../domain/report/editor/editor-document.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";

export interface Place {
  /** The paragraph's id and position in the report. */
  readonly block: string;
  readonly index: number;
  /** A template's sentence, or "block|<id>" for a person's words: what a remark or a lock names. */
  readonly on: string;
  readonly isOwn: boolean;
  /** The address of the figure beside the caret; null where there is none. */
  readonly of: string | null;
  /** The words of the sentence at the caret. */
  readonly quote: string;
  /** Of the sentence, as positions of the editor. */
  readonly from: number;
  readonly to: number;
  readonly pending: PendingPlace | null;
}

const SENTENCE_END = /[。！？!?\n]/;

/** Null outside the paragraphs. */
export function placeOf(state: EditorState, pending: readonly PendingPlace[]): Place | null {
  const { $head } = state.selection;
  const paragraph = $head.parent;
  if (paragraph.type.name !== "paragraph" || paragraph.content.size === 0) return null;
  const index = $head.index(0);
  const block = String(paragraph.attrs["id"]);
  const begin = $head.start();
  const offset = $head.parentOffset;
  const near = $head.nodeAfter ?? $head.nodeBefore;
  const node = $head.nodeBefore?.type.name === "figure" ? $head.nodeBefore : near;
  const of = node?.type.name === "figure" ? String(node.attrs["of"]) : null;
  const id: unknown = node?.marks.find((mark) => mark.type.name === "sentence")?.attrs["id"];
  const span = typeof id === "string" ? markedSpan(state, begin, id) : ownSpan(state, begin, offset);
  const quote = state.doc.textBetween(span.from, span.to, " ").trim();
  const inBlock = pending.filter((place) => place.index === index);
  // The number at the caret, or else the first of its sentence.
  const here =
    inBlock.find((place) => place.from <= offset && offset <= place.to) ??
    inBlock.find((place) => span.from <= begin + place.from && begin + place.to <= span.to) ??
    null;
  return {
    ...{ block, index, of, quote, pending: here },
    on: typeof id === "string" ? id : blockAnchor(block),
    isOwn: typeof id !== "string",
    ...span,
  };
}

function markedSpan(state: EditorState, begin: number, id: string): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = begin;
  state.doc.resolve(begin).parent.forEach((node, offset) => {
    if (!node.marks.some((mark) => mark.attrs["id"] === id)) return;
    from = Math.min(from, begin + offset);
    to = begin + offset + node.nodeSize;
  });
  return { from: Math.min(from, to), to };
}

/** A person's sentence ends where she put the full stop, or where the template's words begin. */
function ownSpan(state: EditorState, begin: number, offset: number): { from: number; to: number } {
  const paragraph = state.doc.resolve(begin).parent;
  const signs: string[] = [];
  paragraph.forEach((node) => {
    const isOurs = node.marks.length === 0;
    if (node.isText) for (const sign of splitUnits(node.text ?? "")) signs.push(isOurs ? sign : "\u0000");
    else signs.push(isOurs ? "\uFFFC" : "\u0000");
  });
  const stops = (at: number): boolean => signs[at] === undefined || signs[at] === "\u0000";
  let from = Math.min(offset, signs.length);
  // Behind the last full stop the caret still belongs to the sentence it ends.
  if (from > 0 && SENTENCE_END.test(signs[from - 1] ?? "") && stops(from)) from--;
  let to = from;
  while (from > 0 && !stops(from - 1) && !SENTENCE_END.test(signs[from - 1] ?? "")) from--;
  while (!stops(to) && !SENTENCE_END.test(signs[to] ?? "")) to++;
  if (!stops(to)) to++;
  return { from: begin + from, to: begin + to };
}

/** UTF-16 units, as the editor counts positions. */
function splitUnits(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at));
}
