/** The ProseMirror view behind the report screen: one report, its undo history, its keys, its saving. */
import { baseKeymap } from "prosemirror-commands";
import { history, redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Node } from "prosemirror-model";
import { type Command, EditorState, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { EditorBlock, EditorReport } from "../../domain/report/editor/editor-document.ts";
import type { Note } from "../../domain/report/notes.ts";
import type { FigureRun } from "../../domain/report/report.ts";
import { type BlockWords, blockViews } from "./block-views.ts";
import { clipboardHandlers } from "./clipboard.ts";
import { blocksOf, drawnKey, drawnPlugin } from "./note-numbers.ts";
import { reportSchema } from "./schema.ts";

export interface ReportEditorOptions {
  readonly report: EditorReport;
  readonly label: string;
  readonly words: () => BlockWords;
  readonly notes: (numbers: ReadonlyMap<string, number>) => readonly Note[];
  readonly onOpen: (of: string) => void;
  /** After every change of the text; `isTyped` is false for the first drawing and for new figures. */
  readonly onChange: (isTyped: boolean) => void;
}

export class ReportEditor {
  private readonly view: EditorView;
  private readonly options: ReportEditorOptions;
  private report: EditorReport;

  constructor(host: HTMLElement, options: ReportEditorOptions) {
    this.options = options;
    this.report = options.report;
    this.view = new EditorView(host, {
      state: this.stateOf(options.report),
      attributes: { "aria-label": options.label, role: "textbox", "aria-multiline": "true", spellcheck: "false" },
      nodeViews: blockViews({ words: options.words, notes: options.notes }),
      dispatchTransaction: (transaction) => this.apply(transaction),
      handleDOMEvents: {
        ...clipboardHandlers(),
        click: (_view, event) => this.openAt(event),
        keydown: (_view, event) => event.key === "Enter" && !event.isComposing && this.openAt(event),
      },
    });
  }

  /** The report as it stands. */
  current(): EditorReport {
    return { ...this.report, doc: { type: "doc", content: this.blocks() } };
  }

  blocks(): EditorBlock[] {
    return blocksOf(this.view.state.doc);
  }

  numbers(): ReadonlyMap<string, number> {
    return drawnKey.getState(this.view.state)?.numbers ?? new Map();
  }

  /** New figures: the text is replaced and the history begins anew, since undo must not bring an old number back. */
  replace(report: EditorReport): void {
    this.report = report;
    this.view.updateState(this.stateOf(report));
    this.options.onChange(false);
  }

  insertFigure({ of, form, text, isNoted }: Omit<FigureRun, "type">): void {
    const { state } = this.view;
    const node = reportSchema.nodes["figure"]?.create({ of, form, text, isNoted });
    if (node === undefined || !state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.name !== "paragraph") return;
    // Inside a sentence the figure belongs to the sentence, which thereby counts as edited.
    this.view.dispatch(state.tr.replaceSelectionWith(node, true).scrollIntoView());
    this.view.focus();
  }

  canInsert(): boolean {
    return this.view.state.selection.$from.parent.type.name === "paragraph";
  }

  undo(): void {
    this.run(undo);
  }

  redo(): void {
    this.run(redo);
  }

  depth(): { readonly undo: number; readonly redo: number } {
    return { undo: undoDepth(this.view.state), redo: redoDepth(this.view.state) };
  }

  scrollTo(section: string): void {
    const heading = [...this.view.dom.querySelectorAll<HTMLElement>("[data-section]")].find((one) => one.dataset["section"] === section);
    heading?.scrollIntoView({ block: "start", behavior: "smooth" });
  }

  destroy(): void {
    this.view.destroy();
  }

  private run(command: Command): void {
    command(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  private apply(transaction: Transaction): void {
    this.view.updateState(this.view.state.apply(transaction));
    this.options.onChange(transaction.docChanged);
  }

  private openAt(event: Event): boolean {
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-of]") : null;
    const of = found?.dataset["of"];
    if (of === undefined) return false;
    this.options.onOpen(of);
    event.preventDefault();
    return true;
  }

  private stateOf(report: EditorReport): EditorState {
    return EditorState.create({
      doc: Node.fromJSON(reportSchema, report.doc),
      plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo }), keymap(baseKeymap), drawnPlugin(() => report)],
    });
  }
}
