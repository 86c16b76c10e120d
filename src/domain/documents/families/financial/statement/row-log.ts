/** What became of every row, so that the tally leaves none out. A row of a two-column form is mapped when either half is. */
import { matchText } from "../../../../kernel/plain-text.ts";
import { lineOf } from "../../../book.ts";
import type { RowTally } from "../../../document.ts";
import type { Grid } from "../grid.ts";
import type { StatementBlock } from "./find-blocks.ts";
import { isFooter, isLedgerTitle, isSection, titleForm } from "./titles.ts";

/** Later words weigh more: one half unmatched outweighs the other half blank. */
const WEIGHT: Readonly<Record<string, number>> = {
  "no-amount": 1,
  "not-an-amount": 2,
  header: 3,
  "no-period": 4,
  "another-company": 4,
  "unmatched-line": 5,
};

export class RowLog {
  readonly #grid: Grid;
  readonly #mapped = new Set<number>();
  readonly #reasons = new Map<number, string>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  map(row: number): void {
    this.#mapped.add(row);
  }

  mark(row: number, reason: string): void {
    const held = this.#reasons.get(row);
    if (held === undefined || (WEIGHT[reason] ?? 1) > (WEIGHT[held] ?? 1)) this.#reasons.set(row, reason);
  }

  /** A table that is not read: its lines are ignored for one reason. */
  refuse(block: StatementBlock, headingRows: readonly number[], reason: string): void {
    for (const row of headingRows) this.mark(row, "header");
    for (let row = block.bodyRow; row <= block.lastRow; row++) if (this.#grid.rowText(row) !== "") this.mark(row, reason);
  }

  tally(): RowTally {
    const { sheet } = this.#grid;
    const ignored: { at: string; reason: string }[] = [];
    let isInside = false;
    for (let row = 0; row < sheet.rows; row++) {
      if (this.#mapped.has(row)) isInside = true;
      else ignored.push({ at: `${sheet.name}!${lineOf(sheet, row)}`, reason: this.#reasons.get(row) ?? this.#plainReason(row, isInside) });
    }
    return { read: sheet.rows, mapped: this.#mapped.size, ignored };
  }

  #plainReason(row: number, isInside: boolean): string {
    const { sheet } = this.#grid;
    const words: string[] = [];
    for (let column = 0; column < sheet.columns.length; column++) {
      const text = matchText(this.#grid.text(row, column));
      if (text !== "") words.push(text);
    }
    if (words.length === 0) return "blank";
    if (words.some((text) => titleForm(text) !== null || isLedgerTitle(text))) return "title";
    if (words.every((text) => isSection(text.replace(/^\*+/, "")))) return "section";
    if (words.some((text) => isFooter(text))) return "footer";
    return isInside ? "note" : "preamble";
  }
}
