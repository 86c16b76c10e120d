/** A Book made from plain grids, for tests that need no file. */
import { type Book, CellKind, type Column, type Merge, type Sheet } from "../../src/domain/documents/book.ts";

/** null is blank; a Formula without a value and an error cell are what a real workbook may hold too. */
export type GridCell = string | number | null | { readonly formula: string } | { readonly error: string } | { readonly serial: number };

export interface GridSheet {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly Merge[];
}

export function bookOfGrids(sheets: readonly GridSheet[]): Book {
  const strings: string[] = [];
  const codes = new Map<string, number>();
  const intern = (text: string): number => {
    const held = codes.get(text) ?? strings.push(text) - 1;
    codes.set(text, held);
    return held;
  };
  return {
    format: "xlsx",
    encoding: "binary",
    uses1904Dates: false,
    strings,
    sheets: sheets.map((sheet) => sheetOf(sheet, intern)),
    externalLinks: [],
    problems: [],
  };
}

export function bookOfGrid(name: string, rows: GridSheet["rows"], merges: readonly Merge[] = []): Book {
  return bookOfGrids([{ name, rows, merges }]);
}

function sheetOf({ name, rows, merges = [] }: GridSheet, intern: (text: string) => number): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const formulas = new Map<string, string>();
  const columns: Column[] = [];
  for (let column = 0; column < width; column++) {
    const kinds = new Uint8Array(rows.length);
    const values = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      const cell = row[column];
      if (cell === null || cell === undefined || cell === "") return;
      if (typeof cell === "number") [kinds[index], values[index]] = [CellKind.number, cell];
      else if (typeof cell === "string") [kinds[index], values[index]] = [CellKind.text, intern(cell)];
      else if ("formula" in cell) kinds[index] = CellKind.formulaWithoutValue;
      else if ("error" in cell) [kinds[index], values[index]] = [CellKind.error, intern(cell.error)];
      else [kinds[index], values[index]] = [CellKind.date, cell.serial];
    });
    columns.push({ kinds, values });
  }
  return { name, isHidden: false, rows: rows.length, columns, merges, formulas };
}
