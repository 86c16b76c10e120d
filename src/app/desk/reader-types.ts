/** The reader worker's functions: one worker per file, thrown away afterwards; a second, longer-lived one serves previews. */
import type { PaperDocument, PaperKind } from "../../domain/documents/document.ts";
import type { SheetMapping } from "../../domain/documents/mapping/mapping.ts";
import type { MappingProposal } from "../../domain/documents/mapping/propose.ts";
import type { DocId } from "../../domain/kernel/ids.ts";
import type { Problem } from "../../domain/kernel/problem.ts";
import type { SheetPage, SheetQuestion } from "./original/types.ts";
import type { ReadPaper, SheetWindow } from "./types.ts";

export interface ReadRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
  /** Remembered or offered: used where their fingerprint fits. */
  readonly mappings: readonly SheetMapping[];
  /** Made on this very paper. */
  readonly confirmed: readonly SheetMapping[];
  /** What a person says the paper is. */
  readonly kind: PaperKind | null;
}

export type ReadAnswer =
  | { readonly kind: "papers"; readonly papers: readonly ReadPaper[] }
  | { readonly kind: "needs-password"; readonly paths: readonly string[]; readonly problems: readonly Problem[] };

export interface WindowRequest {
  readonly path: string;
  /** Given the first time a paper is shown; the worker keeps the last few books. */
  readonly bytes: Uint8Array | null;
  readonly document: DocId;
  /** A contract `at` ("利润表!C5", "流水!12", "流水!E5:E90"), or a sheet's name for its top. */
  readonly at: string;
  readonly rows: number;
}

export interface PageRequest extends SheetQuestion {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly document: DocId;
}

export interface ReaderApi {
  read(request: ReadRequest): Promise<ReadAnswer>;
  /** Stored bytes once more, under what a person has said since. */
  reread(request: ReadRequest): Promise<PaperDocument>;
  /** Null when the bytes are needed. */
  window(request: WindowRequest): Promise<SheetWindow | null>;
  /** Rows of one sheet of the original. Null when the bytes are needed, or there is no such sheet. */
  page(request: PageRequest): Promise<SheetPage | null>;
  /** The largest table of a piece of a web page, as rows of texts; null when it holds none. */
  tableOf(html: string): Promise<string[][] | null>;
  propose(request: WindowRequest & { readonly sheet: string; readonly kind: PaperKind }): Promise<MappingProposal | null>;
}
