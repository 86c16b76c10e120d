/** What a reader worker does: one file read, or pieces of papers shown. Nothing here touches the store. */
import { importPaper, type ImportOptions } from "../../src/app/import-paper.ts";
import type { ReaderApi, ReadRequest, WindowRequest } from "../../src/app/desk/reader-types.ts";
import { type Book, cellText, type Sheet } from "../../src/domain/documents/book.ts";
import { proposeMapping } from "../../src/domain/documents/mapping/propose.ts";
import type { DocId } from "../../src/domain/kernel/ids.ts";
import { machineDigest } from "../../src/platform/machine/machine.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import type { CallContext } from "../../src/platform/rpc/wire.ts";
import { sheetPage } from "./sheet-page.ts";
import { sheetWindow } from "./sheet-window.ts";

/** [P] Books kept open for the drawer; a statement of 100,000 rows is some 30 MB. */
const BOOKS = 3;
const ports = { read: readBook, digest: machineDigest };
const books = new Map<DocId, Book>();

export function readerApi({ signal, progress }: CallContext): ReaderApi {
  const optionsOf = ({ mappings, confirmed, kind, password }: ReadRequest): ImportOptions => ({
    mappings,
    confirmed,
    signal,
    progress,
    ...(kind === null ? {} : { kind }),
    ...(password === undefined ? {} : { password }),
  });
  return {
    read: (request) => importPaper(ports, request.bytes, request.path, optionsOf(request)),
    async reread(request) {
      const outcome = await importPaper(ports, request.bytes, request.path, optionsOf(request));
      const paper = outcome.kind === "papers" ? outcome.papers[0] : undefined;
      if (!paper) throw new RangeError("a stored paper no longer opens");
      return paper.document;
    },
    async window(request) {
      const book = await bookOf(request);
      return book && sheetWindow(book, request.at, request.rows);
    },
    async page(request) {
      const book = await bookOf(request);
      return book && sheetPage(book, request);
    },
    async tableOf(html) {
      const outcome = await readBook(new TextEncoder().encode(html), { fileName: "clipboard.html" });
      return outcome.kind === "book" ? largestTable(outcome.book) : null;
    },
    async propose(request) {
      const book = await bookOf(request);
      const sheet = book?.sheets.find((known) => known.name === request.sheet) ?? book?.sheets[0];
      return book && sheet ? proposeMapping(sheet, book, request.kind) : null;
    },
  };
}

/** Null when the book is not open and no bytes came with the request. */
async function bookOf({ document, bytes, path }: Pick<WindowRequest, "document" | "bytes" | "path">): Promise<Book | null> {
  const open = books.get(document);
  if (open) return open;
  if (bytes === null) return null;
  const outcome = await readBook(bytes, { fileName: path });
  if (outcome.kind !== "book") return null;
  books.set(document, outcome.book);
  for (const oldest of books.keys()) {
    if (books.size <= BOOKS) break;
    books.delete(oldest);
  }
  return outcome.book;
}

/** Layout tables around the copied one are smaller than it. */
function largestTable(book: Book): string[][] | null {
  let best: Sheet | null = null;
  for (const sheet of book.sheets) if (best === null || sheet.rows * sheet.columns.length > best.rows * best.columns.length) best = sheet;
  if (best === null) return null;
  const { rows, columns } = best;
  const table = best;
  return Array.from({ length: rows }, (_, row) => columns.map((_column, at) => cellText(book, table, row, at)));
}
