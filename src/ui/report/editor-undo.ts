/** Undo and redo over the stored history: what was typed is recorded block by block, whatever transaction it came in. */
import { Fragment, Node, Slice } from "prosemirror-model";
import { type EditorState, Selection, type Transaction } from "prosemirror-state";
import {
  type EditHistory,
  emptyHistory,
  historyText,
  parseHistory,
  rangeBetween,
  recorded,
  redone,
  undone,
} from "../../domain/report/editor/edit-history.ts";
import type { EditorBlock } from "../../domain/report/editor/editor-document.ts";
import { blocksOf } from "./note-numbers.ts";
import { reportSchema } from "./schema.ts";

/** One step however soon after the last keystroke: a paste, a restored sentence. */
export const ALONE = "alone";
const FROM_HISTORY = "fromHistory";

/** [P] Keys that follow each other faster than this are one step, up to the end of a clause. */
const PAUSE_MS = 500;
const CLAUSE_END = /[，。；：！？,.;:!?\n]$/;

export class UndoHistory {
  #history: EditHistory;
  #lastAt = 0;
  #isOpen = false;

  constructor(stored: string) {
    this.#history = parseHistory(stored);
  }

  text(): string {
    return historyText(this.#history);
  }

  clear(): void {
    this.#history = emptyHistory;
    this.#isOpen = false;
  }

  depth(): { readonly undo: number; readonly redo: number } {
    return { undo: this.#history.past.length, redo: this.#history.future.length };
  }

  /** Everything that changed the text, except what came from here. */
  record(before: Node, after: Node, transaction: Transaction, isComposing: boolean): void {
    if (transaction.getMeta(FROM_HISTORY) === true) return;
    const range = rangeBetween(children(before), children(after), (a, b) => a === b);
    if (range === null) return;
    const now = performance.now();
    const isAlone = transaction.getMeta(ALONE) === true;
    const joins = this.#isOpen && !isAlone && (isComposing || now - this.#lastAt < PAUSE_MS);
    this.#history = recorded(
      this.#history,
      { at: range.at, removed: range.removed.map(asBlock), inserted: range.inserted.map(asBlock) },
      joins,
    );
    this.#lastAt = now;
    const { $head } = transaction.selection;
    this.#isOpen = !isAlone && !CLAUSE_END.test($head.parent.textBetween(0, $head.parentOffset, "\n", " "));
  }

  undo(state: EditorState, dispatch: (transaction: Transaction) => boolean): void {
    this.#move(undone(this.#history, blocksOf(state.doc)), state, dispatch, this.#history.past.length > 0);
  }

  redo(state: EditorState, dispatch: (transaction: Transaction) => boolean): void {
    this.#move(redone(this.#history, blocksOf(state.doc)), state, dispatch, this.#history.future.length > 0);
  }

  #move(
    to: { readonly blocks: EditorBlock[]; readonly history: EditHistory } | null,
    state: EditorState,
    dispatch: (transaction: Transaction) => boolean,
    wasAsked: boolean,
  ): void {
    this.#isOpen = false;
    // A history that does not fit the text is of another text: it is dropped rather than tried.
    if (to === null) {
      if (wasAsked) this.clear();
      return;
    }
    const transaction = withBlocks(state, to.blocks)?.setMeta(FROM_HISTORY, true);
    if (transaction === undefined || dispatch(transaction)) this.#history = to.history;
  }
}

/** The smallest change that makes the text say these blocks, the caret behind it; undefined when it says them already. */
export function withBlocks(state: EditorState, blocks: readonly EditorBlock[]): Transaction | undefined {
  const target = Node.fromJSON(reportSchema, { type: "doc", content: blocks });
  const start = state.doc.content.findDiffStart(target.content);
  const end = state.doc.content.findDiffEnd(target.content);
  if (start === null || end === null) return undefined;
  // The ends may overlap where text repeats itself ("aa" to "aaa"): push them apart.
  const overlap = start - Math.min(end.a, end.b);
  const [toHere, toThere] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b];
  const transaction = state.tr.replace(start, toHere, target.slice(start, toThere));
  if (!transaction.doc.eq(target)) {
    // Where the smallest change cannot be fitted together, the whole is set.
    const whole = state.tr.replace(0, state.doc.content.size, new Slice(Fragment.from(target.content), 0, 0));
    return whole.setSelection(Selection.near(whole.doc.resolve(Math.min(start, whole.doc.content.size)))).scrollIntoView();
  }
  return transaction
    .setSelection(Selection.near(transaction.doc.resolve(Math.min(toThere, transaction.doc.content.size)), -1))
    .scrollIntoView();
}

function children(doc: Node): Node[] {
  const found: Node[] = [];
  doc.forEach((node) => {
    found.push(node);
  });
  return found;
}

function asBlock(node: Node): EditorBlock {
  // The schema and EditorBlock describe the same document; toJSON is typed any.
  return node.toJSON() as EditorBlock;
}
