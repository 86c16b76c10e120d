/** Columns that grow by doubling while a sheet is read, with the caps every reader shares. */
import { CellKind, type Column, type Merge, type Sheet } from "../../domain/documents/book.ts";
import { type Problem, problem } from "../../domain/kernel/problem.ts";
import { readingLimits } from "./limits.ts";

export class ColumnBuilder {
  kinds = new Uint8Array(64);
  values = new Float64Array(64);
  length = 0;

  /** Makes room for `row`, at least for `expected` rows, and returns how many cells were newly set aside. */
  reserve(row: number, expected: number): number {
    const held = this.kinds.length;
    let capacity = Math.max(held, expected);
    while (capacity <= row) capacity *= 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    const values = new Float64Array(capacity);
    values.set(this.values);
    this.kinds = kinds;
    this.values = values;
    return capacity - held;
  }

  finish(): Column {
    // A copy where much would be wasted: a view carries its whole buffer along when the book is stored or sent to another thread.
    if (this.length * 8 >= this.kinds.length * 7)
      return { kinds: this.kinds.subarray(0, this.length), values: this.values.subarray(0, this.length) };
    const column: Column = { kinds: this.kinds.slice(0, this.length), values: this.values.slice(0, this.length) };
    this.kinds = new Uint8Array(0);
    this.values = new Float64Array(0);
    return column;
  }
}

/** Column letters of a zero-based index: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** "C14" for zero-based row 13, column 2. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** Where something is wrong, counted in full and named up to a few. */
export class Places {
  count = 0;
  readonly named: string[] = [];
  add(place: string): void {
    this.count++;
    if (this.named.length < readingLimits.namedReferences) this.named.push(place);
  }
  toString(): string {
    return this.named.join(", ") + (this.count > this.named.length ? " …" : "");
  }
}

/** Rows × columns that all sheets of one book may set aside together. */
export interface AreaBudget {
  left: number;
}

export function areaBudget(): AreaBudget {
  return { left: readingLimits.area };
}

export class SheetBuilder {
  readonly columns: ColumnBuilder[] = [];
  readonly merges: Merge[] = [];
  readonly broken = new Places();
  readonly withoutValue = new Places();
  cells = 0;
  #formulas = new Map<string, string>();
  readonly #budget: AreaBudget;
  readonly #expectedRows: number;
  #lastRowBeyond = -1;
  #beyondColumns = 0;
  #firstBeyondArea = "";

  /** `expectedRows` spares columns that reach past the first rows their growing; a wrong estimate costs nothing but that. */
  constructor(budget: AreaBudget = areaBudget(), expectedRows = 0) {
    this.#budget = budget;
    this.#expectedRows = Math.min(expectedRows, readingLimits.rows);
  }

  /** Sets a cell that holds something; beyond the caps it is counted and left out. */
  put(row: number, column: number, kind: CellKind, value: number): void {
    if (row >= readingLimits.rows) {
      if (row > this.#lastRowBeyond) this.#lastRowBeyond = row;
      return;
    }
    if (column >= readingLimits.columns) {
      this.#beyondColumns++;
      return;
    }
    let held = this.columns[column];
    while (held === undefined) {
      this.columns.push(new ColumnBuilder());
      held = this.columns[column];
    }
    if (row >= held.kinds.length) {
      if (row > this.#budget.left) {
        this.#firstBeyondArea ||= cellReference(row, column);
        return;
      }
      this.#budget.left -= held.reserve(row, row < this.#budget.left / 64 ? this.#expectedRows : 0);
    }
    held.kinds[row] = kind;
    held.values[row] = value;
    if (row >= held.length) held.length = row + 1;
    this.cells++;
  }

  putFormula(row: number, column: number, formula: string): void {
    if (this.cells <= readingLimits.cellsWithFormulas && row < readingLimits.rows && column < readingLimits.columns) {
      this.#formulas.set(cellReference(row, column), formula);
    }
  }

  putWithoutValue(row: number, column: number): void {
    this.withoutValue.add(cellReference(row, column));
    this.put(row, column, CellKind.formulaWithoutValue, 0);
  }

  putMerge(merge: Merge): void {
    if (this.merges.length < readingLimits.merges) this.merges.push(merge);
  }

  /** A row beyond the cap that is known to hold content though its cells were not looked at. */
  noteRow(row: number): void {
    if (row >= readingLimits.rows && row > this.#lastRowBeyond) this.#lastRowBeyond = row;
  }

  finish(name: string, isHidden: boolean, lines?: Uint32Array): { sheet: Sheet; problems: Problem[] } {
    let rows = 0;
    for (const column of this.columns) rows = Math.max(rows, column.length);
    let used = this.columns.length;
    while (used > 0 && this.columns[used - 1]?.length === 0) used--;
    const columns = this.columns.slice(0, used).map((column) => column.finish());
    const formulas = this.cells > readingLimits.cellsWithFormulas ? new Map<string, string>() : this.#formulas;
    const sheet: Sheet = { name, isHidden, rows, columns, merges: this.merges, formulas, ...(lines ? { lines } : {}) };
    return { sheet, problems: this.#problems(name) };
  }

  #problems(name: string): Problem[] {
    const found: Problem[] = [];
    if (this.#lastRowBeyond >= 0) {
      found.push(problem("too-many-rows", "error", name, { rows: this.#lastRowBeyond + 1, limit: readingLimits.rows }));
    }
    if (this.#beyondColumns > 0) {
      found.push(problem("too-many-columns", "error", name, { count: this.#beyondColumns, limit: readingLimits.columns }));
    }
    if (this.#firstBeyondArea !== "") found.push(problem("too-many-cells", "error", name, { ref: this.#firstBeyondArea }));
    if (this.broken.count > 0) {
      found.push(problem("broken-cells", "error", name, { count: this.broken.count, refs: String(this.broken) }));
    }
    if (this.withoutValue.count > 0) {
      found.push(problem("formula-without-value", "warning", name, { count: this.withoutValue.count, refs: String(this.withoutValue) }));
    }
    return found;
  }
}
