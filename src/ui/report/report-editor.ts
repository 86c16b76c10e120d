/** The ProseMirror view behind the report screen: one report, its undo history, its keys, its saving. */
import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { Node } from "prosemirror-model";
import { EditorState, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { HumanFigure } from "../../domain/report/editor/additions.ts";
import { withLapses } from "../../domain/report/editor/confirmation.ts";
import { blockAnchor, type EditorBlock, type EditorReport } from "../../domain/report/editor/editor-document.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import type { Note } from "../../domain/report/notes.ts";
import type { FigureRun } from "../../domain/report/report.ts";
import { type BlockWords, blockViews } from "./block-views.ts";
import { clipboardHandlers } from "./clipboard.ts";
import { lockedSentences, namedParagraphs, REPLACES } from "./editor-rules.ts";
import { ALONE, UndoHistory, withBlocks } from "./editor-undo.ts";
import { blocksOf, type DrawnContext, drawnKey, drawnPlugin, REDRAW } from "./note-numbers.ts";
import { reportSchema } from "./schema.ts";
import { type Place, placeOf } from "./selection-place.ts";

export interface ReportEditorOptions {
  readonly report: EditorReport;
  readonly history: string;
  readonly label: string;
  readonly words: () => BlockWords & ReturnType<DrawnContext["words"]>;
  readonly notes: (numbers: ReadonlyMap<string, number>, stated: readonly HumanFigure[]) => readonly Note[];
  readonly pending: DrawnContext["pending"];
  /** A figure was clicked, or Enter pressed on it; `on` names the sentence, paragraph or table it stands in. */
  readonly onOpen: (of: string, on: string) => void;
  /** typed: there is something to save; replaced: new figures came in; selected: only the caret moved. */
  readonly onChange: (what: "typed" | "replaced" | "selected") => void;
  /** A key that would have changed locked words. */
  readonly onRefused: () => void;
  /** Alt+F10 goes to the tools of the sentence, Ctrl+Alt+M writes a remark. */
  readonly onKey: (what: "tools" | "remark") => void;
}

export class ReportEditor {
  private readonly view: EditorView;
  private readonly options: ReportEditorOptions;
  private readonly history: UndoHistory;
  private report: EditorReport;

  constructor(host: HTMLElement, options: ReportEditorOptions) {
    this.options = options;
    this.report = options.report;
    this.history = new UndoHistory(options.history);
    const { words, notes } = options;
    this.view = new EditorView(host, {
      state: this.stateOf(options.report),
      attributes: { "aria-label": options.label, role: "textbox", "aria-multiline": "true", spellcheck: "false" },
      nodeViews: blockViews({ words, notes: (numbers) => notes(numbers, this.report.figures) }),
      dispatchTransaction: (transaction) => this.apply(transaction),
      handleDOMEvents: {
        ...clipboardHandlers(),
        click: (_view, event) => {
          this.goBehind(event.target);
          return this.openAt(event);
        },
        keydown: (_view, event) => event.key === "Enter" && !event.isComposing && this.openAt(event),
      },
    });
  }

  /** The report as it stands. */
  current(): EditorReport {
    return { ...this.report, doc: { type: "doc", content: this.blocks() } };
  }

  historyText(): string {
    return this.history.text();
  }

  blocks(): EditorBlock[] {
    return blocksOf(this.view.state.doc);
  }

  pending(): readonly PendingPlace[] {
    return drawnKey.getState(this.view.state)?.pending ?? [];
  }

  place(): Place | null {
    return placeOf(this.view.state, this.pending());
  }

  /** The top of the paragraph the caret is in, from the top of `within`; null where there is none. */
  placeTop(within: HTMLElement): number | null {
    const place = this.place();
    const drawn = place === null ? null : this.view.nodeDOM(this.view.state.selection.$head.before());
    return drawn instanceof HTMLElement ? drawn.getBoundingClientRect().top - within.getBoundingClientRect().top : null;
  }

  /** New figures: the text is replaced and the history begins anew, since undo must not bring an old number back. */
  replace(report: EditorReport): void {
    this.report = report;
    this.history.clear();
    this.view.updateState(this.stateOf(report));
    this.options.onChange("replaced");
  }

  /** What is added beside the text: remarks, locks, confirmations. Nothing of it is undone by Ctrl+Z. */
  change(how: (report: EditorReport) => EditorReport): void {
    this.report = how(this.current());
    this.view.dispatch(this.view.state.tr.setMeta(REDRAW, true));
    this.options.onChange("typed");
  }

  /** A change of the text that is one step of undo: a sentence brought back. */
  setBlocks(blocks: readonly EditorBlock[]): void {
    const transaction = withBlocks(this.view.state, blocks);
    if (transaction !== undefined) this.view.dispatch(transaction.setMeta(ALONE, true));
    this.view.focus();
  }

  /** At the caret, or in place of the number that is 待核 there. A figure a person answers for brings who answers. */
  insertFigure({ of, form, text, isNoted }: Omit<FigureRun, "type">, instead: PendingPlace | null, human?: HumanFigure): void {
    const { state } = this.view;
    const node = reportSchema.nodes["figure"]?.create({ of, form, text, isNoted });
    if (node === undefined || state.selection.$from.parent.type.name !== "paragraph") return;
    if (human !== undefined) this.report = { ...this.report, figures: [...this.report.figures, human] };
    const range = instead === null ? null : this.rangeOf(instead);
    // Inside a sentence the figure belongs to the sentence, which thereby counts as edited.
    const marks = range === null ? [] : (state.doc.resolve(range.from).nodeAfter?.marks ?? []);
    const transaction =
      range === null ? state.tr.replaceSelectionWith(node, true) : state.tr.replaceRangeWith(range.from, range.to, node.mark(marks));
    this.view.dispatch(transaction.setMeta(ALONE, true).scrollIntoView());
    this.view.focus();
  }

  deleteSentence({ from, to }: Place): void {
    const { state } = this.view;
    const $from = state.doc.resolve(from);
    // The last words of a paragraph take the paragraph with them.
    const isAll = $from.parentOffset === 0 && to === $from.end();
    const transaction = isAll && state.doc.childCount > 1 ? state.tr.delete($from.before(), $from.after()) : state.tr.delete(from, to);
    this.view.dispatch(transaction.setMeta(ALONE, true).scrollIntoView());
    this.view.focus();
  }

  canInsert(): boolean {
    return this.view.state.selection.$from.parent.type.name === "paragraph";
  }

  undo(): void {
    this.history.undo(this.view.state, (transaction) => this.apply(transaction));
    this.view.focus();
    this.options.onChange("selected");
  }

  redo(): void {
    this.history.redo(this.view.state, (transaction) => this.apply(transaction));
    this.view.focus();
    this.options.onChange("selected");
  }

  depth(): { readonly undo: number; readonly redo: number } {
    return this.history.depth();
  }

  focus(): void {
    this.view.focus();
  }

  scrollTo(section: string): void {
    const heading = [...this.view.dom.querySelectorAll<HTMLElement>("[data-section]")].find((one) => one.dataset["section"] === section);
    heading?.scrollIntoView({ block: "start", behavior: "smooth" });
  }

  /** Puts the caret at a number without a source and shows it. */
  goToPending(place: PendingPlace): void {
    const { to } = this.rangeOf(place);
    this.select(TextSelection.create(this.view.state.doc, to));
  }

  /** Puts the caret at the end of a block, or shows it where there is nothing to type into. */
  goToBlock(id: string): void {
    let at = -1;
    this.view.state.doc.forEach((node, offset) => {
      if (at < 0 && String(node.attrs["id"]) === id) at = offset;
    });
    if (at < 0) return;
    const node = this.view.state.doc.nodeAt(at);
    if (node?.isTextblock) this.select(Selection.near(this.view.state.doc.resolve(at + node.nodeSize - 1), -1));
    const drawn = this.view.nodeDOM(at);
    if (drawn instanceof HTMLElement) drawn.scrollIntoView({ block: "center" });
  }

  destroy(): void {
    this.view.destroy();
  }

  private select(selection: Selection): void {
    this.view.focus();
    this.view.dispatch(this.view.state.tr.setSelection(selection));
    const { node } = this.view.domAtPos(selection.head);
    (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: "center" });
  }

  private rangeOf({ index, from, to }: PendingPlace): { readonly from: number; readonly to: number } {
    let at = 0;
    for (let i = 0; i < index; i++) at += this.view.state.doc.child(i).nodeSize;
    return { from: at + 1 + from, to: at + 1 + to };
  }

  /** Whether the change was made: locked words refuse it. */
  private apply(transaction: Transaction): boolean {
    const before = this.view.state;
    const { state, transactions } = before.applyTransaction(transaction);
    if (transactions.length === 0) return false;
    const isChanged = !state.doc.eq(before.doc);
    if (isChanged) {
      this.history.record(before.doc, state.doc, transaction, this.view.composing);
      const report = withLapses({ ...this.report, doc: { type: "doc", content: blocksOf(state.doc) } });
      const hasLapsed = report.confirmations !== this.report.confirmations || report.confirmation !== this.report.confirmation;
      this.report = report;
      this.view.updateState(hasLapsed ? state.apply(state.tr.setMeta(REDRAW, true)) : state);
    } else this.view.updateState(state);
    this.options.onChange(isChanged ? "typed" : "selected");
    return true;
  }

  private openAt(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : null;
    const of = target?.closest<HTMLElement>("[data-of]")?.dataset["of"];
    if (of === undefined || target === null) return false;
    this.options.onOpen(of, this.holderOf(target));
    event.preventDefault();
    return true;
  }

  /** The caret goes where the officer points, so that the tools are those of that sentence. */
  private goBehind(target: EventTarget | null): void {
    const figure = target instanceof Element ? target.closest("p [data-of]") : null;
    if (figure === null) return;
    const { doc, tr } = this.view.state;
    const at = this.view.posAtDOM(figure, 0);
    const node = doc.nodeAt(at);
    this.view.focus();
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, at + (node?.type.name === "figure" ? node.nodeSize : 0))));
  }

  private holderOf(figure: Element): string {
    const drawn = figure.closest<HTMLElement>("figure[data-block-id]")?.dataset["blockId"];
    const sentence = figure.closest<HTMLElement>("[data-sentence]")?.dataset["sentence"];
    if (drawn !== undefined || sentence !== undefined) return drawn ?? sentence ?? "";
    const { parent } = this.view.state.doc.resolve(this.view.posAtDOM(figure, 0));
    return blockAnchor(String(parent.attrs["id"]));
  }

  private stateOf(report: EditorReport): EditorState {
    const key = (what: "tools" | "remark") => () => {
      this.options.onKey(what);
      return true;
    };
    const undo = () => {
      this.undo();
      return true;
    };
    const redo = () => {
      this.redo();
      return true;
    };
    const state = EditorState.create({
      doc: Node.fromJSON(reportSchema, report.doc),
      plugins: [
        keymap({ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo, "Alt-F10": key("tools"), "Mod-Alt-m": key("remark") }),
        keymap(baseKeymap),
        namedParagraphs(),
        lockedSentences(() => this.report, this.options.onRefused),
        drawnPlugin({ frame: () => this.report, pending: this.options.pending, words: this.options.words }),
      ],
    });
    // Paragraphs stored without a name, as the first version did, get theirs now.
    return state.applyTransaction(state.tr.setMeta(REPLACES, true)).state;
  }
}
