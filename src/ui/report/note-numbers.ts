/** Numbers of footnotes and signs of who wrote what: drawn over the text, never part of it, so that undo and typing Chinese are not disturbed. */
import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { blockNumbers, type Countable } from "../../domain/report/block-numbers.ts";
import { type EditorBlock, type EditorReport, sentenceStates } from "../../domain/report/editor/editor-document.ts";
import { notedAddresses } from "../../domain/report/report.ts";
import { editorToReport } from "../../domain/report/editor/editor-to-report.ts";

export interface Drawn {
  readonly decorations: DecorationSet;
  /** Number of the footnote of an address. */
  readonly numbers: ReadonlyMap<string, number>;
}

export const drawnKey = new PluginKey<Drawn>("drawn");

export function blocksOf(doc: Node): EditorBlock[] {
  // The schema and EditorBlock describe the same document; toJSON is typed any.
  return (doc.toJSON() as { content: EditorBlock[] }).content;
}

export function drawnPlugin(frame: () => Omit<EditorReport, "doc">): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key: drawnKey,
    state: {
      init: (_, state) => draw(state.doc, frame()),
      apply: (transaction, value) => (transaction.docChanged ? draw(transaction.doc, frame()) : value),
    },
    props: { decorations: (state) => drawnKey.getState(state)?.decorations },
  });
}

function countable(block: EditorBlock): Countable {
  if (block.type === "heading") return { type: "heading", level: block.attrs.level, isNumbered: block.attrs.isNumbered };
  return block.type === "paragraph" ? { type: "paragraph", kind: block.attrs.kind } : { type: "other" };
}

function draw(doc: Node, frame: Omit<EditorReport, "doc">): Drawn {
  const blocks = blocksOf(doc);
  const states = sentenceStates(blocks);
  const addresses = notedAddresses(editorToReport({ ...frame, doc: { type: "doc", content: blocks } }).blocks);
  const numbers = new Map(addresses.map((of, index) => [of, index + 1]));
  const decorations: Decoration[] = [];
  const labels = blockNumbers(blocks.map(countable), frame.language);
  doc.forEach((node, at, index) => {
    const label = labels[index] ?? "";
    if (label !== "") decorations.push(Decoration.node(at, at + node.nodeSize, { "data-number": label }));
  });
  doc.descendants((node, at) => {
    if (node.type.name === "table" || node.type.name === "notes") {
      decorations.push(Decoration.node(at, at + node.nodeSize, { "data-drawn": "true" }, { numbers }));
      return false;
    }
    if (node.type.name === "heading") return false;
    if (!node.isInline) return true;
    const id: unknown = node.marks[0]?.attrs["id"];
    const state = typeof id === "string" ? (states.get(id) ?? "edited") : "human";
    if (state !== "machine") decorations.push(Decoration.inline(at, at + node.nodeSize, { "data-state": state }));
    const number = node.type.name === "figure" && node.attrs["isNoted"] === true ? numbers.get(String(node.attrs["of"])) : undefined;
    if (number !== undefined) decorations.push(Decoration.node(at, at + node.nodeSize, { "data-note": String(number) }));
    return false;
  });
  return { decorations: DecorationSet.create(doc, decorations), numbers };
}
