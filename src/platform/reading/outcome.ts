/** What reading ends in: a book, the papers of an archive, or a question for the password. */
import type { Book, FileFormat, TextEncoding } from "../../domain/documents/book.ts";
import type { Problem } from "../../domain/kernel/problem.ts";

export interface ReadOptions {
  /** Used for messages and to notice a misleading extension, never to decide what the bytes are. */
  readonly fileName: string;
  /** For archives: wallet bills are mailed as zips with a password. */
  readonly password?: string;
  /** How many archives this file was already inside of. */
  readonly depth?: number;
  readonly signal?: AbortSignal;
  /** 0–1, called every few hundred kilobytes. */
  readonly progress?: (fraction: number) => void;
}

export interface ArchiveEntry {
  /** Relative, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type ReadOutcome =
  | { readonly kind: "book"; readonly book: Book }
  /** Papers to be imported one by one (with depth + 1). */
  | { readonly kind: "archive"; readonly entries: readonly ArchiveEntry[]; readonly problems: readonly Problem[] }
  /** Ask and call again; after a wrong password `problems` says so. */
  | { readonly kind: "needs-password"; readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/** Ends a reading with a named problem. Thrown inside the reader only; `readBook` turns it into a book without sheets. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}

/** A book with nothing in it but the reason. */
export function emptyBook(format: FileFormat, problems: readonly Problem[], encoding: TextEncoding = "binary"): Book {
  return { format, encoding, uses1904Dates: false, strings: [], sheets: [], externalLinks: [], problems };
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** Lets waiting messages (a cancel) in; long loops call it every few megabytes. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
