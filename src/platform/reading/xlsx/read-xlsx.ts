/** A workbook package by our own scanner. Throws `Odd` where it is not sure, `Unreadable` where no reader should go on. */
import type { Book, Sheet } from "../../../domain/documents/book.ts";
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import { breathe, type ReadOptions } from "../outcome.ts";
import { areaBudget, SheetBuilder } from "../sheet-builder.ts";
import type { ZipEntry } from "../zip/directory.ts";
import { inflate } from "../zip/inflate.ts";
import type { ByteScanner } from "./byte-scanner.ts";
import { SharedStrings } from "./shared-strings.ts";
import { SheetScanner } from "./sheet-scanner.ts";
import { TextPool } from "./text-pool.ts";
import { type Package, readExternalLinks, readWorkbookParts } from "./workbook-parts.ts";

/** Reports progress over the compressed bytes of all parts that are read. */
class Progress {
  #done = 0;
  readonly #total: number;
  readonly #report: ((fraction: number) => void) | undefined;

  constructor(total: number, report: ((fraction: number) => void) | undefined) {
    this.#total = total;
    this.#report = report;
  }

  at(consumed: number): void {
    this.#report?.(Math.min(1, (this.#done + consumed) / Math.max(1, this.#total)));
  }

  finish(part: number): void {
    this.#done += part;
  }
}

export async function readXlsx(bytes: Uint8Array, parts: Package, options: ReadOptions): Promise<Book> {
  const { signal } = options;
  const workbook = await readWorkbookParts(bytes, parts, signal);
  const externalLinks = await readExternalLinks(bytes, parts, signal);
  const read = [...(workbook.sharedStrings ? [workbook.sharedStrings] : []), ...workbook.sheets.map((sheet) => sheet.entry)];
  const progress = new Progress(
    read.reduce((total, entry) => total + entry.compressedSize, 0),
    options.progress,
  );
  const scan = async (entry: ZipEntry, scanner: ByteScanner): Promise<void> => {
    await inflate(bytes, entry, (chunk) => scanner.feed(chunk), { signal, consumed: (packed) => progress.at(packed) });
    scanner.end();
    progress.finish(entry.compressedSize);
    await breathe();
  };
  const pool = new TextPool();
  if (workbook.sharedStrings) await scan(workbook.sharedStrings, new SharedStrings(pool));
  const context = { pool, sharedCount: pool.count, dateStyles: workbook.dateStyles, uses1904Dates: workbook.uses1904Dates };
  const budget = areaBudget();
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const part of workbook.sheets) {
    // Some 60 bytes a cell is what office programs write; a first guess of ten columns only spares the columns their growing.
    const builder = new SheetBuilder(budget, Math.floor(part.entry.size / 400));
    await scan(part.entry, new SheetScanner(builder, context));
    const finished = builder.finish(part.name, part.isHidden);
    sheets.push(finished.sheet);
    problems.push(...finished.problems);
  }
  const strings = pool.strings();
  if (pool.hasUndecodable) problems.push(problem("undecodable-text", "warning", "", { count: countUndecodable(strings) }));
  return { format: "xlsx", encoding: "utf-8", uses1904Dates: workbook.uses1904Dates, strings, sheets, externalLinks, problems };
}

function countUndecodable(strings: readonly string[]): number {
  let count = 0;
  for (const text of strings) if (text.includes("\ufffd")) count++;
  return count;
}
