/** What the financial families make of a book: the first sheet's content, or all of them. */
import type { Book } from "../../src/domain/documents/book.ts";
import type { PaperDocument, SheetContent } from "../../src/domain/documents/document.ts";
import { financialFamilies } from "../../src/domain/documents/families/financial/all.ts";
import { recognise } from "../../src/domain/documents/recognise.ts";
import { docId } from "../../src/domain/kernel/ids.ts";
import { bookOfGrid, type GridSheet } from "../builders/book-of-grid.ts";

export const paperId = docId("ab".repeat(32));

export function readPaper(book: Book, path = "报表.xlsx"): PaperDocument {
  return recognise(financialFamilies, book, { id: paperId, path, bytes: 1 });
}

export function readGrid(
  rows: GridSheet["rows"],
  options: { name?: string; path?: string; merges?: GridSheet["merges"] } = {},
): SheetContent {
  const paper = readPaper(bookOfGrid(options.name ?? "Sheet1", rows, options.merges ?? []), options.path);
  const [content] = paper.contents;
  if (content === undefined) throw new Error("the grid has no sheet");
  return content;
}

/** "key@period" → value, for short expectations. */
export function valuesOf(content: SheetContent): Record<string, number> {
  return Object.fromEntries(content.facts.map((fact) => [`${fact.key}@${fact.period}`, fact.value]));
}

export function codesOf(content: SheetContent): string[] {
  return content.problems.map((found) => found.code);
}

/** "C14" of a fact. */
export function refOf(content: SheetContent, key: string, period: string): string | undefined {
  const at = content.facts.find((fact) => fact.key === key && fact.period === period)?.source.at;
  return at?.kind === "cell" ? at.ref : undefined;
}
