/** Reads bytes to a book, failing the test when they end in anything else. */
import type { Book } from "../../src/domain/documents/book.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";

export async function bookOf(bytes: Uint8Array, fileName = "x"): Promise<Book> {
  const outcome = await readBook(bytes, { fileName });
  if (outcome.kind !== "book") throw new Error(`ended in ${outcome.kind}`);
  return outcome.book;
}

export function codes(book: Book): string[] {
  return book.problems.map((found) => found.code);
}

/** Proves that our own scanner, not the general reader, read a workbook: the general reader's books are "binary". */
export function isReadByScanner(book: Book): boolean {
  return book.format === "xlsx" && book.encoding === "utf-8";
}
