/** Binary and odd workbooks through SheetJS, copied at once into plain columns: none of its objects leaves this file. */
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { type Book, CellKind, type FileFormat, type Sheet } from "../../../domain/documents/book.ts";
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import { readingLimits } from "../limits.ts";
import { Unreadable } from "../outcome.ts";
import { type AreaBudget, areaBudget, cellReference, SheetBuilder } from "../sheet-builder.ts";
import { isBuiltInDate, isDateFormat } from "../xlsx/date-formats.ts";

/** Error values are numbers in the binary formats. Source: [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

export interface SheetJsOptions {
  readonly format: FileFormat;
  /** Binary workbooks before Excel 97 hold text in the code page of their time and place. */
  readonly needsCodePages: boolean;
}

export async function readWithSheetJs(input: Uint8Array | string, options: SheetJsOptions): Promise<Book> {
  const { read, set_cptable } = await import("@e965/xlsx");
  if (options.needsCodePages) set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  const settings: ParsingOptions = {
    // "array" would copy a bare workbook stream into a list of numbers, eight times its size.
    type: typeof input === "string" ? "string" : "buffer",
    dense: true,
    raw: true,
    cellDates: false,
    cellHTML: false,
    cellText: false,
    cellFormula: true,
    cellNF: true,
    // Without it a formula that has no saved result is dropped in silence, and its cell looks empty.
    sheetStubs: true,
    bookVBA: false,
    // One more than is kept, so that a longer sheet is noticed.
    sheetRows: readingLimits.rows + 1,
    ...(options.needsCodePages ? { codepage: 936 } : {}),
  };
  let workbook: WorkBook;
  try {
    workbook = read(input, settings);
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Unreadable(problem(isLocked ? "encrypted-workbook" : "workbook-not-opened", "error"));
  }
  // It forgives much: a container whose directory is lost gives a workbook without sheets.
  if (workbook.SheetNames.length === 0) throw new Unreadable(problem("workbook-not-opened", "error"));
  return copyBook(workbook, options);
}

function copyBook(workbook: WorkBook, options: SheetJsOptions): Book {
  const texts = new Texts();
  const budget = areaBudget();
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const worksheet = workbook.Sheets[name];
    // A sheet that is listed but could not be found: the rest of the book is read, the loss is named.
    if (worksheet === undefined) problems.push(problem("damaged-file", "error", name));
    if (worksheet === undefined || worksheet["!type"] === "chart") continue;
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const finished = copySheet(worksheet, texts, budget).finish(name, isHidden);
    sheets.push(finished.sheet);
    problems.push(...finished.problems);
  }
  const uses1904Dates = workbook.Workbook?.WBProps?.date1904 === true;
  return { format: options.format, encoding: "binary", uses1904Dates, strings: texts.strings, sheets, externalLinks: [], problems };
}

class Texts {
  readonly strings: string[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(text: string): number {
    let index = this.#indices.get(text);
    if (index === undefined) {
      index = this.strings.push(text) - 1;
      this.#indices.set(text, index);
    }
    return index;
  }
}

function copySheet(worksheet: WorkSheet, texts: Texts, budget: AreaBudget): SheetBuilder {
  const builder = new SheetBuilder(budget);
  const rows = worksheet["!data"] ?? [];
  // Rows may be missing from the array, so they are taken by index; the sheet's own range is not believed.
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (cells === undefined || cells === null) continue;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) copyCell(builder, texts, row, column, cell);
    }
  }
  for (const { s, e } of worksheet["!merges"] ?? []) builder.putMerge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  return builder;
}

function copyCell(builder: SheetBuilder, texts: Texts, row: number, column: number, cell: CellObject): void {
  const formula = cell.f;
  if (formula !== undefined) builder.putFormula(row, column, formula);
  const value = cell.v;
  if (cell.t === "z" || value === undefined || value === null) {
    if (formula !== undefined) builder.putWithoutValue(row, column);
  } else if (cell.t === "s") {
    const text = String(value);
    if (text !== "") builder.put(row, column, CellKind.text, texts.indexOf(text));
  } else if (cell.t === "b") builder.put(row, column, CellKind.boolean, value ? 1 : 0);
  else if (cell.t === "e") builder.put(row, column, CellKind.error, texts.indexOf(ERRORS[Number(value)] ?? String(value)));
  else if (typeof value === "number" && Number.isFinite(value)) {
    builder.put(row, column, showsDate(cell) ? CellKind.date : CellKind.number, value);
  } else builder.broken.add(cellReference(row, column));
}

/** The number format as SheetJS gives it: a code, or the number of a built-in one. */
function showsDate(cell: CellObject): boolean {
  const format = cell.z;
  if (typeof format === "number") return isBuiltInDate(format);
  return typeof format === "string" && isDateFormat(format);
}
