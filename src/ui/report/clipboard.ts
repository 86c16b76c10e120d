/**
 * Copy, paste and drop without ever parsing HTML: text from elsewhere comes in as plain lines, what was copied here comes back from
 * memory with its figures. So a crafted clipboard meets no parser, and the page needs no policy for one.
 */
import { Fragment, Slice } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { ALONE } from "./editor-undo.ts";
import { reportSchema } from "./schema.ts";

interface Taken {
  readonly slice: Slice;
  readonly text: string;
  readonly isCut: boolean;
}

export function clipboardHandlers() {
  let taken: Taken | null = null;
  const take = (view: EditorView, isCut: boolean): boolean => {
    const slice = view.state.selection.content();
    taken = { slice, text: slice.content.textBetween(0, slice.content.size, "\n\n"), isCut };
    return false;
  };
  return {
    copy: (view: EditorView) => take(view, false),
    cut: (view: EditorView) => take(view, true),
    paste: (view: EditorView, event: ClipboardEvent) => {
      event.preventDefault();
      const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n");
      if (text === "") return true;
      const isOurs = taken !== null && taken.text === text;
      const pasted = taken !== null && isOurs ? pasteOwn(view, taken) : pastePlain(view, text);
      // One paste is one step of undo, however soon after the last keystroke.
      view.dispatch(pasted.setMeta(ALONE, true).scrollIntoView());
      return true;
    },
    drop: (view: EditorView, event: DragEvent) => {
      if (view.dragging !== null) return false;
      event.preventDefault();
      return true;
    },
  };
}

/** A sentence moved stays the template's; a second copy of it is the officer's own. */
function pasteOwn(view: EditorView, { slice, isCut }: Taken): Transaction {
  const { from, to } = view.state.selection;
  const transaction = view.state.tr.replaceSelection(slice);
  return isCut ? transaction : transaction.removeMark(from, transaction.mapping.map(to), reportSchema.marks["sentence"]);
}

function pastePlain(view: EditorView, text: string): Transaction {
  const lines = text.replace(/\n+$/, "").split(/\n+/);
  if (lines.length === 1) return view.state.tr.insertText(lines[0] ?? "");
  const paragraph = reportSchema.nodes["paragraph"];
  const nodes = lines.flatMap((line) => paragraph?.create(null, reportSchema.text(line)) ?? []);
  return view.state.tr.replaceSelection(new Slice(Fragment.from(nodes), 1, 1));
}
