/** Tables, notes and signature lines: drawn from data, not edited as text. */
import type { Node } from "prosemirror-model";
import type { Decoration, NodeView, NodeViewConstructor } from "prosemirror-view";
import type { Note } from "../../domain/report/notes.ts";
import type { Run, TableBlock } from "../../domain/report/report.ts";

type Numbers = ReadonlyMap<string, number>;

export interface BlockWords {
  readonly notesTitle: string;
  readonly date: string;
  /** Stands after the name of a signature line. */
  readonly colon: string;
  /** Who sets the seal. */
  readonly seal: string;
}

export interface BlockContext {
  readonly words: () => BlockWords;
  /** All notes of the report as it stands. */
  readonly notes: (numbers: Numbers) => readonly Note[];
}

export function blockViews(context: BlockContext): Record<string, NodeViewConstructor> {
  return {
    table: (node, _view, _at, decorations) =>
      drawnView("figure", node, decorations, (held, current, numbers) => drawTable(held, current.attrs["table"] as TableBlock, numbers)), // the schema's only writer puts a TableBlock there
    notes: (node, _view, _at, decorations) =>
      drawnView("section", node, decorations, (held, _current, numbers) => drawNotes(held, context, numbers)),
    signatures: (node, _view, _at, decorations) =>
      drawnView("section", node, decorations, (held, current) =>
        drawSignatures(held, current.attrs["lines"] as readonly string[], context),
      ), // likewise
  };
}

function drawnView(
  tag: string,
  first: Node,
  decorations: readonly Decoration[],
  draw: (held: HTMLElement, node: Node, numbers: Numbers) => void,
): NodeView {
  const held = document.createElement(tag);
  held.contentEditable = "false";
  held.dataset["block"] = first.type.name;
  held.dataset["blockId"] = String(first.attrs["id"]);
  draw(held, first, numbersOf(decorations));
  return {
    dom: held,
    update: (node, next) => {
      if (node.type !== first.type) return false;
      held.replaceChildren();
      draw(held, node, numbersOf(next));
      return true;
    },
    ignoreMutation: () => true,
  };
}

function numbersOf(decorations: readonly Decoration[]): Numbers {
  for (const decoration of decorations) {
    const spec = decoration.spec as { numbers?: Numbers }; // set by note-numbers.ts
    if (spec.numbers) return spec.numbers;
  }
  return new Map();
}

function element(tag: string, text = "", data: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  if (text !== "") made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
}

/** A table of so few rows is not torn over two sheets. */
const SHORT = 8;

function drawTable(held: HTMLElement, block: TableBlock, numbers: Numbers): void {
  held.dataset["look"] = block.look;
  if (block.rows.length <= SHORT) held.dataset["short"] = "";
  const table = document.createElement("table");
  table.append(element("caption", block.caption));
  const columns = document.createElement("colgroup");
  for (const column of block.columns) {
    const width = document.createElement("col");
    width.style.width = `${column.width}%`;
    columns.append(width);
  }
  table.append(columns);
  if (block.look === "plain") {
    const row = document.createElement("tr");
    for (const column of block.columns) {
      const cell = element("th", column.title, { align: column.align });
      cell.setAttribute("scope", "col");
      row.append(cell);
    }
    const head = document.createElement("thead");
    head.append(row);
    table.append(head);
  }
  const body = document.createElement("tbody");
  for (const { cells, isTotal } of block.rows) {
    const row = element("tr", "", isTotal ? { total: "true" } : {});
    cells.forEach((runs, index) => {
      const isName = index === 0 && block.look === "facts";
      const cell = element(isName ? "th" : "td", "", { align: block.columns[index]?.align ?? "start" });
      if (isName) cell.setAttribute("scope", "row");
      cell.append(...runs.map((run) => drawRun(run, numbers)));
      row.append(cell);
    });
    body.append(row);
  }
  table.append(body);
  held.append(table);
}

function drawRun(run: Run, numbers: Numbers): HTMLElement | string {
  if (run.type !== "figure") return run.text;
  const drawn = element("span", run.text, { of: run.of });
  drawn.setAttribute("role", "link");
  drawn.tabIndex = 0;
  const number = run.isNoted ? numbers.get(run.of) : undefined;
  if (number !== undefined) drawn.dataset["note"] = String(number);
  return drawn;
}

function drawNotes(held: HTMLElement, context: BlockContext, numbers: Numbers): void {
  held.append(element("h3", context.words().notesTitle, { numbered: "false" }));
  const list = document.createElement("ol");
  for (const note of context.notes(numbers)) list.append(element("li", note.text, { of: note.of }));
  held.append(list);
}

function drawSignatures(held: HTMLElement, lines: readonly string[], context: BlockContext): void {
  const { colon, date, seal } = context.words();
  for (const line of [...lines, seal]) {
    const row = element("p", "", line === seal ? { seal: "true" } : {});
    row.append(element("span", line + colon), element("span", "", { line: "true" }), element("span", date));
    held.append(row);
  }
}
