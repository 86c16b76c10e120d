/**
 * Bytes to a book. Runs in a worker and in Node alike. Whatever the bytes are, it ends in a book or an archive, with problems that say
 * what could not be read; it throws only when cancelled.
 */
import type { Book, FileFormat } from "../../domain/documents/book.ts";
import { type Problem, problem } from "../../domain/kernel/problem.ts";
import { decodeText, looksBinary } from "./decode-text.ts";
import { readDelimited } from "./delimited/read-delimited.ts";
import { readHtml } from "./html/read-html.ts";
import { megabytes, readingLimits } from "./limits.ts";
import { looksLikeMail } from "./mail/mail-parts.ts";
import { readMail } from "./mail/read-mail.ts";
import { CompoundFile } from "./ole/compound-file.ts";
import { emptyBook, type ReadOptions, type ReadOutcome, throwIfAborted, Unreadable } from "./outcome.ts";
import { readWithSheetJs } from "./sheetjs/read-with-sheetjs.ts";
import { markupOf, oleContent, sniff } from "./sniff.ts";
import { Odd } from "./xlsx/odd.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";
import { type Package, packageOf, readExternalLinks } from "./xlsx/workbook-parts.ts";
import { readDirectory } from "./zip/directory.ts";
import { inflate, inflateWhole } from "./zip/inflate.ts";
import { packageKind } from "./zip/package-kind.ts";
import { readArchive } from "./zip/read-archive.ts";

export type { ArchiveEntry, ReadOptions, ReadOutcome } from "./outcome.ts";

/** Reads one file. Rejects only with the reason of `options.signal`. */
export async function readBook(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  throwIfAborted(options.signal);
  try {
    const outcome = await dispatch(bytes, options);
    return outcome.kind === "book" ? { kind: "book", book: noteExtension(capTexts(outcome.book), options.fileName) } : outcome;
  } catch (error) {
    throwIfAborted(options.signal);
    // Anything unforeseen is a file we cannot read, not a crash; the named reasons come from the readers themselves.
    const found = error instanceof Unreadable ? error.problem : problem("damaged-file", "error");
    return book(emptyBook(formatBySniff(bytes), [found]));
  }
}

function book(read: Book): ReadOutcome {
  return { kind: "book", book: read };
}

function storedOnly(format: FileFormat, name: string): ReadOutcome {
  return book(emptyBook(format, [problem("not-read-yet", "info", "", { format: name })]));
}

function formatBySniff(bytes: Uint8Array): FileFormat {
  const kind = sniff(bytes);
  return kind === "zip" ? "zip" : kind === "ole" || kind === "biff" ? "xls" : "unknown";
}

async function dispatch(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  if (bytes.length === 0) return book(emptyBook("unknown", [problem("empty-file", "error")]));
  if (bytes.length > readingLimits.fileBytes) {
    const params = { size: megabytes(bytes.length), limit: megabytes(readingLimits.fileBytes) };
    throw new Unreadable(problem("file-too-large", "error", "", params));
  }
  const kind = sniff(bytes);
  switch (kind) {
    case "zip":
      return readZip(bytes, options);
    case "ole":
      return readOle(bytes);
    case "biff":
      return book(await readWithSheetJs(bytes, { format: "xls", needsCodePages: true }));
    case "pdf":
      return storedOnly("pdf", "PDF");
    case "image":
      return storedOnly("image", "image");
    case "rtf":
      return storedOnly("unknown", "RTF");
    case "office-lock":
      return book(emptyBook("unknown", [problem("office-lock-file", "info")]));
    case "rar":
    case "7z":
    case "gzip":
      return book(emptyBook("unknown", [problem("archive-kind", "error", "", { kind: kind.toUpperCase() })]));
    default:
      return readText(bytes, options);
  }
}

async function readOle(bytes: Uint8Array): Promise<ReadOutcome> {
  const file = new CompoundFile(bytes);
  const { content, stream } = oleContent(file.rootNames());
  switch (content) {
    case "encrypted":
      return book(emptyBook("xlsx", [problem("encrypted-workbook", "error")]));
    case "workbook":
    case "old-workbook": {
      const workbook = file.stream(stream);
      // Every binary workbook begins with the record 9; anything else would send the general reader guessing.
      if (workbook?.[0] !== 9) throw new Unreadable(problem("workbook-not-opened", "error"));
      return book(await readWithSheetJs(workbook, { format: "xls", needsCodePages: content === "old-workbook" }));
    }
    case "word":
      return storedOnly("unknown", "Word");
    case "presentation":
      return storedOnly("unknown", "presentation");
    default:
      return book(emptyBook("unknown", [problem("unknown-format", "warning")]));
  }
}

async function readZip(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  const entries = readDirectory(bytes);
  const parts = packageOf(entries);
  switch (packageKind(entries)) {
    case "workbook":
      return book(await readWorkbook(bytes, parts, options));
    case "open-document":
      await refuseLockedDocument(bytes, parts, options);
      return book(await readOddWorkbook(bytes, parts, options));
    case "binary-workbook":
      return book(await readOddWorkbook(bytes, parts, options));
    case "word":
      return storedOnly("docx", "Word");
    case "presentation":
      return storedOnly("unknown", "presentation");
    case "ofd":
      return storedOnly("unknown", "OFD");
    case "iwork":
      return book(emptyBook("unknown", [problem("iwork-document", "error")]));
    default:
      if ((options.depth ?? 0) >= readingLimits.archiveDepth) throw new Unreadable(problem("archive-too-deep", "error"));
      return readArchive(bytes, entries, options);
  }
}

async function readWorkbook(bytes: Uint8Array, parts: Package, options: ReadOptions): Promise<Book> {
  try {
    return await readXlsx(bytes, parts, options);
  } catch (error) {
    if (!(error instanceof Odd)) throw error;
    const read = await readOddWorkbook(bytes, parts, options);
    // It skips what it cannot place: a workbook that comes out empty was not understood.
    if (read.sheets.every((sheet) => sheet.rows === 0)) throw new Unreadable(problem("workbook-not-opened", "error"));
    // The general reader forgives, and what it could not follow it leaves out without a word.
    return { ...read, problems: [...read.problems, problem("unusual-workbook", "warning")] };
  }
}

async function readOddWorkbook(bytes: Uint8Array, parts: Package, options: ReadOptions): Promise<Book> {
  // The general reader neither caps nor checks what it inflates: every part is proved first.
  for (const entry of parts.values()) await inflate(bytes, entry, () => undefined, { signal: options.signal });
  const read = await readWithSheetJs(bytes, { format: "xlsx", needsCodePages: false });
  return { ...read, externalLinks: await readExternalLinks(bytes, parts, options.signal) };
}

/** An OpenDocument with a password keeps its parts encrypted one by one and says so in its list of parts. */
async function refuseLockedDocument(bytes: Uint8Array, parts: Package, options: ReadOptions): Promise<void> {
  const manifest = parts.get("meta-inf/manifest.xml");
  if (manifest === undefined) return;
  const text = new TextDecoder().decode(await inflateWhole(bytes, manifest, { signal: options.signal }));
  if (/<(?:\w+:)?encryption-data[\s>]/.test(text)) throw new Unreadable(problem("encrypted-workbook", "error"));
}

async function readText(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  if (looksLikeMail(bytes)) {
    if ((options.depth ?? 0) >= readingLimits.archiveDepth) throw new Unreadable(problem("archive-too-deep", "error"));
    return readMail(bytes, options);
  }
  const decoded = decodeText(bytes);
  if (looksBinary(decoded.text)) return book(emptyBook("unknown", [problem("unknown-format", "warning")]));
  switch (markupOf(decoded.text)) {
    case "html":
      return book(readHtml(decoded, options));
    case "spreadsheetml": {
      // Entities and DOCTYPE never occur in it; a general reader is not tempted with them.
      if (/<!(?:DOCTYPE|ENTITY)/i.test(decoded.text)) throw new Unreadable(problem("unsafe-xml", "error"));
      refuseFarCells(decoded.text);
      const read = await readWithSheetJs(decoded.text, { format: "spreadsheetml", needsCodePages: false });
      return book({ ...read, encoding: decoded.encoding });
    }
    case "exchange":
      return book(emptyBook("unknown", [problem("unknown-format", "warning")]));
    case "xml":
      return storedOnly("unknown", "XML");
    case "json":
      return storedOnly("json", "JSON");
    default:
      return book(await readDelimited(decoded, options));
  }
}

/** The general reader walks every row and column a jump or a merge claims; two thousand million of them never end. */
function refuseFarCells(text: string): void {
  for (const [, name = "", number] of text.matchAll(/\b(Index|MergeAcross|MergeDown|Span)\s*=\s*["'](\d{5,})/g)) {
    const limit = name === "MergeAcross" ? readingLimits.columns : readingLimits.rows;
    if (Number(number) > limit) throw new Unreadable(problem("too-many-rows", "error", "", { rows: Number(number), limit }));
  }
}

function capTexts(read: Book): Book {
  const limit = readingLimits.cellCharacters;
  let count = 0;
  for (const text of read.strings) if (text.length > limit) count++;
  if (count === 0) return read;
  const strings = read.strings.map((text) => (text.length > limit ? text.slice(0, limit) : text));
  return { ...read, strings, problems: [...read.problems, problem("texts-too-long", "warning", "", { count, limit })] };
}

/** Extensions under which each format is expected; reading goes by content, but the officer should know. */
const EXTENSIONS: Partial<Record<FileFormat, readonly string[]>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xlsb", "ods", "et", "ett"],
  xls: ["xls", "xlt", "et", "ett"],
  spreadsheetml: ["xml"],
  html: ["html", "htm", "mht", "mhtml", "eml"],
  csv: ["csv", "tsv", "txt", "tab", "dat", "data", "text"],
};

function noteExtension(read: Book, fileName: string): Book {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  const expected = EXTENSIONS[read.format];
  if (extension === undefined || expected === undefined || expected.includes(extension)) return read;
  const actual = read.format === "csv" ? "delimited-text" : read.format;
  const noted: Problem = problem("other-extension", "info", "", { extension, actual });
  return { ...read, problems: [...read.problems, noted] };
}
