/** A Book straight from rows of cells, for tests of lists: no file format between the paper and its reader. */
import { expect } from "vitest";
import { type Book, CellKind, type Column, type Merge, type Sheet } from "../../src/domain/documents/book.ts";
import type { PaperFamily, ParseContext, RowTally, SheetContent } from "../../src/domain/documents/document.ts";
import { rowReasons } from "../../src/domain/documents/row-reasons.ts";
import { docId } from "../../src/domain/kernel/ids.ts";

export type Cell = string | number | null;

export interface GridSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly Merge[];
}

/** Text stays text; numbers are numeric cells; "#REF!" and the like are error cells; "" and null are blank. */
export function bookOf(...grids: readonly GridSheet[]): Book {
  const strings: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const sheets = grids.map(({ name = "Sheet1", rows, merges = [] }): Sheet => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column): Column => {
      const kinds = new Uint8Array(rows.length);
      const values = new Float64Array(rows.length);
      rows.forEach((row, at) => {
        const cell = row[column] ?? null;
        if (cell === null || cell === "") return;
        kinds[at] = typeof cell === "number" ? CellKind.number : cell.startsWith("#") ? CellKind.error : CellKind.text;
        values[at] = typeof cell === "number" ? cell : codeOf(cell);
      });
      return { kinds, values };
    });
    return { name, isHidden: false, rows: rows.length, columns, merges, formulas: new Map() };
  });
  return { format: "csv", encoding: "utf-8", uses1904Dates: false, strings, sheets, externalLinks: [], problems: [] };
}

/** Rows of a small table written as text: lines, cells parted by "|", blank cells empty. */
export function rowsOf(text: string): Cell[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

export const paper = docId("ab".repeat(32));

export function contextOf(book: Book, fileName = "paper.xlsx"): ParseContext {
  return { document: paper, fileName, book };
}

/** Detects and parses one sheet with one family; throws when the family does not know it. */
export function parseWith(family: PaperFamily, book: Book, index = 0, fileName = "paper.xlsx"): SheetContent {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  const recognition = family.detect(sheet, book);
  if (!recognition) throw new Error(`${family.id} does not know the sheet`);
  return family.parse(sheet, recognition, contextOf(book, fileName));
}

/** "key@period" → value, for short expectations. */
export function factsOf(content: SheetContent): Record<string, number> {
  return Object.fromEntries(content.facts.map((fact) => [`${fact.key}@${fact.period}`, fact.value]));
}

export function codesOf(content: SheetContent): string[] {
  return [...new Set(content.problems.map((found) => found.code))].sort();
}

/** Rows read = rows mapped + rows ignored, and every reason has its words. */
export function tallyHolds({ tally }: { readonly tally: RowTally }): void {
  expect(tally.mapped + tally.ignored.length).toBe(tally.read);
  for (const row of tally.ignored) expect(Object.keys(rowReasons)).toContain(row.reason);
}
