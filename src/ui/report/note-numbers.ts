/**
 * Numbers of footnotes, signs of who wrote and who confirmed what, what is 待核, locked or remarked on: drawn over the text, never part of
 * it, so that undo and typing Chinese are not disturbed.
 */
import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { blockNumbers, type Countable } from "../../domain/report/block-numbers.ts";
import { openComments } from "../../domain/report/editor/comments.ts";
import { blockAnchor, type EditorBlock, type EditorReport, sentenceStates } from "../../domain/report/editor/editor-document.ts";
import { editorToReport } from "../../domain/report/editor/editor-to-report.ts";
import { standingOf, standingText } from "../../domain/report/editor/export-report.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import { notedAddresses } from "../../domain/report/report.ts";

export interface Drawn {
  readonly decorations: DecorationSet;
  /** Number of the footnote of an address. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly pending: readonly PendingPlace[];
}

export interface DrawnContext {
  readonly frame: () => Omit<EditorReport, "doc">;
  readonly pending: (report: EditorReport) => readonly PendingPlace[];
  /** The word that stands after a number without a source, and what a lock is called. */
  readonly words: () => { readonly pending: string; readonly locked: string };
}

/** Marks a transaction after which everything is drawn anew: a lock, a remark, a confirmation. */
export const REDRAW = "redraw";
export const drawnKey = new PluginKey<Drawn>("drawn");

export function blocksOf(doc: Node): EditorBlock[] {
  // The schema and EditorBlock describe the same document; toJSON is typed any.
  return (doc.toJSON() as { content: EditorBlock[] }).content;
}

export function drawnPlugin(context: DrawnContext): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key: drawnKey,
    state: {
      init: (_, state) => draw(state.doc, context),
      apply: (transaction, value) =>
        transaction.docChanged || transaction.getMeta(REDRAW) === true ? draw(transaction.doc, context) : value,
    },
    props: { decorations: (state) => drawnKey.getState(state)?.decorations },
  });
}

function countable(block: EditorBlock): Countable {
  if (block.type === "heading") return { type: "heading", level: block.attrs.level, isNumbered: block.attrs.isNumbered };
  return block.type === "paragraph" ? { type: "paragraph", kind: block.attrs.kind } : { type: "other" };
}

function draw(doc: Node, context: DrawnContext): Drawn {
  const stored: EditorReport = { ...context.frame(), doc: { type: "doc", content: blocksOf(doc) } };
  const blocks = stored.doc.content;
  const states = sentenceStates(blocks);
  const report = editorToReport(stored);
  const numbers = new Map(notedAddresses(report.blocks).map((of, index) => [of, index + 1]));
  const pending = context.pending(stored);
  const decorations: Decoration[] = [];
  const labels = blockNumbers(blocks.map(countable), stored.language);
  const lapsed = new Set(stored.lapses.map((lapse) => lapse.block));
  const words = context.words();
  doc.forEach((node, at, index) => {
    const label = labels[index] ?? "";
    const attributes: Record<string, string> = label === "" ? {} : { "data-number": label };
    const block = report.blocks[index];
    const standing = block === undefined ? null : standingOf(stored, block);
    if (standing !== null) {
      attributes["data-tag"] = standingText(standing, stored.language);
      attributes["data-standing"] = "confirmed" in standing ? "confirmed" : lapsed.has(block?.id ?? "") ? "lapsed" : standing.state;
    }
    decorations.push(Decoration.node(at, at + node.nodeSize, attributes));
    for (const place of pending) {
      if (place.index !== index) continue;
      const isBroken = place.kind === "broken";
      decorations.push(Decoration.inline(at + 1 + place.from, at + 1 + place.to, { "data-pending": isBroken ? "broken" : "typed" }));
      decorations.push(sign(at + 1 + place.to, words.pending, "pending"));
    }
  });
  const locks = new Set(stored.locks.map((lock) => lock.sentence));
  const remarks = openComments(stored);
  const lastOf = new Map<string, number>();
  doc.descendants((node, at, parent) => {
    if (node.type.name === "table" || node.type.name === "notes") {
      decorations.push(Decoration.node(at, at + node.nodeSize, { "data-drawn": "true" }, { numbers }));
      return false;
    }
    if (node.type.name === "heading") return false;
    if (!node.isInline) return true;
    const end = at + node.nodeSize;
    const id: unknown = node.marks[0]?.attrs["id"];
    const whole = blockAnchor(String(parent?.attrs["id"]));
    const state = typeof id === "string" ? (states.get(id) ?? "edited") : "human";
    if (state !== "machine") decorations.push(Decoration.inline(at, end, { "data-state": state }));
    for (const on of typeof id === "string" ? [id, whole] : [whole]) {
      if (locks.has(on)) decorations.push(Decoration.inline(at, end, { "data-locked": "true" }));
      if (locks.has(on) || remarks.some((remark) => remark.on === on)) lastOf.set(on, end);
    }
    const number = node.type.name === "figure" && node.attrs["isNoted"] === true ? numbers.get(String(node.attrs["of"])) : undefined;
    if (number !== undefined) decorations.push(Decoration.node(at, end, { "data-note": String(number) }));
    return false;
  });
  for (const [on, at] of lastOf) {
    if (locks.has(on)) decorations.push(sign(at, words.locked, "lock"));
    const here = remarks.filter((remark) => remark.on === on);
    if (here.length > 0) decorations.push(sign(at, String(here.length), "remarks"));
  }
  return { decorations: DecorationSet.create(doc, decorations), numbers, pending };
}

/** A word set small behind the text it speaks of. */
function sign(at: number, text: string, kind: "pending" | "lock" | "remarks"): Decoration {
  const drawn = (): HTMLElement => {
    const held = document.createElement("span");
    held.dataset["sign"] = kind;
    held.textContent = text;
    return held;
  };
  return Decoration.widget(at, drawn, { side: 1, key: `${kind} ${text}`, ignoreSelection: true });
}
