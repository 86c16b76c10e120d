/** What holds of every change to the text: a person's paragraphs get names of their own, and locked words stay. */
import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorReport } from "../../domain/report/editor/editor-document.ts";
import { ownId } from "../../domain/report/editor/editor-document.ts";
import { lockedWords } from "../../domain/report/editor/locks.ts";
import { blocksOf } from "./note-numbers.ts";
import { freshId } from "./stamp.ts";

/** Changes that may alter locked words: new figures, a fresh draft. */
export const REPLACES = "replaces";

/** A paragraph split in two leaves its name with the half that has words. */
export function namedParagraphs(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some((one) => one.docChanged || one.getMeta(REPLACES) === true)) return null;
      const unnamed = unnamedBlocks(state.doc);
      if (unnamed.length === 0) return null;
      const naming = state.tr;
      for (const at of unnamed) naming.setNodeAttribute(at, "id", ownId(freshId()));
      return naming;
    },
  });
}

function unnamedBlocks(doc: Node): number[] {
  const found: number[] = [];
  const holders = new Map<string, { at: number; isEmpty: boolean }>();
  doc.forEach((node, at) => {
    const id = String(node.attrs["id"]);
    const held = holders.get(id);
    const isEmpty = node.content.size === 0;
    if (id === "") found.push(at);
    else if (held === undefined) holders.set(id, { at, isEmpty });
    else if (held.isEmpty && !isEmpty) {
      found.push(held.at);
      holders.set(id, { at, isEmpty });
    } else found.push(at);
  });
  return found;
}

/** Refuses what would change locked words, and says so. */
export function lockedSentences(frame: () => Pick<EditorReport, "locks">, onRefused: () => void): Plugin {
  return new Plugin({
    filterTransaction: (transaction, state) => {
      const report = frame();
      if (!transaction.docChanged || report.locks.length === 0 || transaction.getMeta(REPLACES) === true) return true;
      const before = lockedWords(report, blocksOf(state.doc));
      const after = lockedWords(report, blocksOf(transaction.doc));
      const isKept = before.every((words, index) => words === "" || words === after[index]);
      if (!isKept) onRefused();
      return isKept;
    },
  });
}
