/** The one object the screens call: it hides the workers, the watchdogs and the passing of bytes. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { PaperKind } from "../../domain/documents/document.ts";
import type { SheetMapping } from "../../domain/documents/mapping/mapping.ts";
import type { MappingProposal } from "../../domain/documents/mapping/propose.ts";
import type { CaseId, DocId } from "../../domain/kernel/ids.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { SheetPage, SheetQuestion } from "./original/types.ts";
import type { DeskWorkerApi } from "./keeping/types.ts";
import type { CaseView, ImportedFile, ImportItem, SheetWindow } from "./types.ts";
import type { VaultApi } from "../../ports/vault.ts";

export interface ImportHandlers {
  /** 0–1 for one file; `phase` changes from reading to storing. */
  progress(path: string, fraction: number, phase: "reading" | "storing" | "done"): void;
  /** Asks for the password of an archive; null gives up on it. `isRetry` after a wrong one. */
  password(path: string, isRetry: boolean): Promise<string | null>;
  readonly signal: AbortSignal;
}

export interface VaultDesk extends VaultApi {
  /** Resolves when every call made so far has been answered, or after ten seconds: what was being stored is stored. */
  settled(): Promise<void>;
  /** Ends the worker: its keys and all it held are gone. */
  end(): void;
}

export interface Desk extends Omit<DeskWorkerApi, "openKeeping" | "keepingAfter" | "addPapers" | "replacePaper"> {
  readonly vault: VaultDesk;
  /** Reads and stores files one after another; what was read before a cancel is kept. */
  importFiles(
    id: CaseId,
    items: readonly ImportItem[],
    handlers: ImportHandlers,
    language: Language,
  ): Promise<{ readonly view: CaseView; readonly files: readonly ImportedFile[] }>;
  /** One click: a case from the sample's papers, through the same import. */
  createSample(handlers: ImportHandlers, language: Language): Promise<{ readonly view: CaseView; readonly files: readonly ImportedFile[] }>;
  /** The assessment of the sample, of which nothing is stored: what a template is previewed on. */
  sampleAssessment(language: Language): Promise<Assessment>;
  /** A window of a paper's table around a place, the place lit up; null for papers without cells. */
  window(id: CaseId, paper: DocId, at: string, rows: number): Promise<SheetWindow | null>;
  /** Rows of a paper's own sheet as they stand; null for papers without cells. */
  sheetPage(id: CaseId, paper: DocId, question: SheetQuestion): Promise<SheetPage | null>;
  /** A table copied from a web page, as rows of texts; null when there is none. */
  tableOf(html: string): Promise<string[][] | null>;
  proposeMapping(id: CaseId, paper: DocId, sheet: string, kind: PaperKind): Promise<MappingProposal | null>;
  /** Remembers these mappings, notes them as decisions on the paper, and reads its stored bytes again. */
  applyMappings(id: CaseId, paper: DocId, mappings: readonly SheetMapping[], language: Language): Promise<CaseView>;
  /** What a person says the paper is; null lets detection decide again. */
  setKind(id: CaseId, paper: DocId, kind: PaperKind | null, language: Language): Promise<CaseView>;
}
