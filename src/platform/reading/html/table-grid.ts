/** One HTML table laid out on a grid: spans become merges whose value stands at the top left, the rest stays blank. */
import { CellKind } from "../../../domain/documents/book.ts";
import { readingLimits } from "../limits.ts";
import { type AreaBudget, SheetBuilder } from "../sheet-builder.ts";
import { decodeEntities } from "./entities.ts";

const LONGEST = readingLimits.cellCharacters;

export class TableGrid {
  readonly builder: SheetBuilder;
  #row = -1;
  #column = 0;
  /** Per column, the last row that a span from above still covers. */
  readonly #coveredTo: number[] = [];
  #parts: string[] | null = null;
  /** Characters in the parts: a page that is one cell must not be taken apart piece by piece. */
  #length = 0;
  #columnSpan = 1;
  #rowSpan = 1;

  constructor(budget: AreaBudget) {
    this.builder = new SheetBuilder(budget);
  }

  openRow(strings: string[]): void {
    this.closeCell(strings);
    this.#row++;
    this.#column = 0;
  }

  openCell(columnSpan: number, rowSpan: number, strings: string[]): void {
    if (this.#row < 0) this.openRow(strings);
    this.closeCell(strings);
    this.#columnSpan = columnSpan;
    this.#rowSpan = rowSpan;
    this.#parts = [];
    this.#length = 0;
  }

  text(text: string): void {
    // One more than a cell may hold is kept, so that the cut is noticed; a reference takes at most ten characters.
    const kept = text.length > LONGEST * 10 ? text.slice(0, LONGEST * 10) : text;
    this.#add(decodeEntities(kept).replace(/[ \t\r\n\f]+/g, " "));
  }

  lineBreak(): void {
    this.#add("\n");
  }

  #add(part: string): void {
    if (this.#parts === null || this.#length > LONGEST) return;
    this.#parts.push(part);
    this.#length += part.length;
  }

  closeCell(strings: string[]): void {
    if (this.#parts === null) return;
    const text = this.#parts
      .join("")
      .replace(/ *\n */g, "\n")
      .trim();
    this.#parts = null;
    while ((this.#coveredTo[this.#column] ?? -1) >= this.#row) this.#column++;
    const left = this.#column;
    const right = left + this.#columnSpan - 1;
    if (text !== "") this.builder.put(this.#row, left, CellKind.text, strings.push(text) - 1);
    if (this.#columnSpan > 1 || this.#rowSpan > 1) {
      this.builder.putMerge({ top: this.#row, left, bottom: this.#row + this.#rowSpan - 1, right });
    }
    for (let column = left; column <= right && column < readingLimits.columns; column++)
      this.#coveredTo[column] = this.#row + this.#rowSpan - 1;
    this.#column = right + 1;
  }
}

/** colspan and rowspan as browsers take them: a number of at least 1, and never more than a sheet can hold. */
export function spanOf(value: string, limit: number): number {
  const span = Number.parseInt(value, 10);
  return span >= 1 ? Math.min(span, limit) : 1;
}
