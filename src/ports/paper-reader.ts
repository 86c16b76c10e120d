/** From a file's bytes to a book, the papers of an archive, or a question for its password. */
import type { Book } from "../domain/documents/book.ts";
import type { Problem } from "../domain/kernel/problem.ts";

export interface PaperReadOptions {
  /** For messages only; what a file is, its bytes say. */
  readonly fileName: string;
  readonly password?: string;
  /** How many archives the file was inside of. */
  readonly depth?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (fraction: number) => void;
}

export type PaperReadOutcome =
  | { readonly kind: "book"; readonly book: Book }
  | {
      readonly kind: "archive";
      readonly entries: readonly { readonly path: string; readonly bytes: Uint8Array }[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "needs-password"; readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/** Never throws for bad input: a file that cannot be read is a book without sheets, with the reason. */
export type PaperReader = (bytes: Uint8Array, options: PaperReadOptions) => Promise<PaperReadOutcome>;
