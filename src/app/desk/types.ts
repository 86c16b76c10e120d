/** What the page and the workers say to each other about cases. Plain data: everything here survives a structured clone. */
import type { Assessment, VerdictLevel } from "../../domain/assessment/assessment.ts";
import type { CaseFile, Decision } from "../../domain/case/case-file.ts";
import type { PaperDocument, PaperKind } from "../../domain/documents/document.ts";
import type { SheetMapping } from "../../domain/documents/mapping/mapping.ts";
import type { CaseId, DocId } from "../../domain/kernel/ids.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { OriginalDesk } from "./original/types.ts";
import type { OutlineVerbs } from "./outlines/types.ts";
import type { ExportVerbs } from "./exports/types.ts";
import type { ReportDeskApi } from "./report/types.ts";
import type { RenewalDesk } from "./renewal/types.ts";
import type { GroupsAnswer, RowFilter, RowGrouping, RowsAnswer, RowSort, RowTableText, RowTableWords, RowWindow } from "./rows/types.ts";

/** 贷前 · 贷中 · 贷后, in the words of the stage bar. */
export type Stage = "pre-loan" | "in-loan" | "post-loan";

export interface CaseSummary {
  readonly id: CaseId;
  readonly name: string;
  readonly stage: Stage;
  readonly isSample: boolean;
  /** ISO instants of this machine's clock. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set while the case lies in the bin. */
  readonly deletedAt: string | null;
  readonly papers: number;
  readonly level: VerdictLevel | null;
  readonly red: number;
  readonly amber: number;
}

/** One imported file as the materials tab lists it; its figures are in the assessment. */
export interface PaperRow {
  readonly id: DocId;
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly format: string;
  readonly kind: PaperKind;
  readonly layout: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: PaperKind;
    readonly layout: string;
    readonly mapped: number;
    readonly read: number;
  }[];
  readonly importedAt: string;
  /** Set while the paper lies in the case's bin. */
  readonly deletedAt: string | null;
}

export interface CaseView {
  readonly summary: CaseSummary;
  readonly caseFile: CaseFile;
  readonly papers: readonly PaperRow[];
  /** In the language asked for; figures are the same in both. */
  readonly assessment: Assessment;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** When the last change was safely stored. */
  readonly savedAt: string;
  /** Every assessment that was made of the case, the oldest first: when, and what it came to. */
  readonly earlier: readonly { readonly at: string; readonly level: VerdictLevel }[];
}

export interface CaseEvent {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly type: EventType;
  readonly target: string;
  readonly detail: string;
  readonly dataClass: DataClass;
}

/** C1 internal, C2 identity, account and transaction data, C3 credentials (JR/T 0171—2020). */
export type DataClass = "C1" | "C2" | "C3";

export type EventType =
  | "case-created"
  | "case-deleted"
  | "case-restored"
  | "paper-imported"
  | "paper-replaced"
  | "paper-deleted"
  | "paper-restored"
  | "case-file-changed"
  | "decision"
  | "undone"
  | "redone"
  | "assessed"
  | "report-saved"
  | "exported"
  | "template-saved"
  | "template-deleted"
  | "mapping-saved"
  | "mapping-deleted"
  | "outline-saved"
  | "outline-deleted"
  | "settings-changed";

/** A piece of a paper as a table, for the evidence drawer and previews. Row and column indices count from 0 in the sheet. */
export interface SheetWindow {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly firstRow: number;
  readonly totalRows: number;
  readonly columns: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  /** Cells to light up, as [row, column]; column −1 lights the whole row. */
  readonly lit: readonly (readonly [number, number])[];
}

/** One statement row for the lists behind bars. Amounts are decimal strings. */
export interface TransactionRow {
  readonly ref: string;
  readonly document: DocId;
  readonly path: string;
  readonly at: string;
  readonly date: string | null;
  readonly amount: string | null;
  readonly balance: string | null;
  readonly currency: string;
  readonly counterparty: string;
  readonly memo: string;
  readonly type: string;
  readonly status: string;
}

export interface ImportItem {
  /** Relative path with forward slashes, as dropped ("2025/流水.xlsx"). */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A paper read in its own worker, ready to be stored. */
export interface ReadPaper {
  readonly document: PaperDocument;
  readonly bytes: Uint8Array;
}

export interface ImportedFile {
  readonly path: string;
  readonly papers: readonly DocId[];
  /** "read" also when some problem was found; "stopped" when the file hung, was cancelled or the worker died. */
  readonly outcome: "read" | "needs-password" | "cancelled" | "stopped" | "no-room";
  readonly message: string;
}

export interface StorageState {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  readonly isPersisted: boolean;
}

export interface Settings {
  /** Name written on decisions and reports made on this machine. */
  readonly actor: string;
  readonly language: Language;
}

/** The desk worker's functions. Everything that changes a case is one stored transaction with its event. */
export interface DeskApi extends OriginalDesk, ExportVerbs, OutlineVerbs, ReportDeskApi, RenewalDesk {
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<Settings>;
  listCases(): Promise<readonly CaseSummary[]>;
  createCase(caseFile: CaseFile, options: { isSample: boolean; language: Language }): Promise<CaseView>;
  openCase(id: CaseId, language: Language): Promise<CaseView>;
  /** Replaces what people typed; undoable. */
  saveCaseFile(id: CaseId, caseFile: CaseFile, language: Language): Promise<CaseView>;
  /** Appends a decision (id, at and by are filled in here); undoable. */
  decide(id: CaseId, decision: Omit<Decision, "id" | "at" | "by">, language: Language): Promise<CaseView>;
  /** Takes a decision back (the event stays). */
  withdraw(id: CaseId, decisionId: string, language: Language): Promise<CaseView>;
  undo(id: CaseId, language: Language): Promise<CaseView>;
  redo(id: CaseId, language: Language): Promise<CaseView>;
  addPapers(id: CaseId, papers: readonly ReadPaper[], language: Language): Promise<CaseView>;
  /** The same bytes read again, under what a person has said of the paper since. */
  replacePaper(id: CaseId, paper: PaperDocument, language: Language): Promise<CaseView>;
  deletePaper(id: CaseId, paper: DocId, language: Language): Promise<CaseView>;
  restorePaper(id: CaseId, paper: DocId, language: Language): Promise<CaseView>;
  deleteCase(id: CaseId): Promise<void>;
  restoreCase(id: CaseId): Promise<void>;
  /** For good: pages are erased; only for a case in the bin. */
  eraseCase(id: CaseId): Promise<void>;
  paperBytes(id: CaseId, paper: DocId): Promise<Uint8Array>;
  /** Rows by "<doc>#<line>" refs, in the order asked; unknown refs are left out. At most 2,000 at a time. */
  transactions(id: CaseId, refs: readonly string[]): Promise<readonly TransactionRow[]>;
  /** A window of the statement rows a filter finds, with the sums of all it finds. */
  queryRows(id: CaseId, filter: RowFilter, sort: RowSort, window: RowWindow): Promise<RowsAnswer>;
  groupRows(id: CaseId, filter: RowFilter, by: RowGrouping, window: RowWindow): Promise<GroupsAnswer>;
  /** The rows found as a table for the clipboard, at most COPY_ROWS of them. */
  rowTable(id: CaseId, filter: RowFilter, sort: RowSort, words: RowTableWords): Promise<RowTableText>;
  /** Every name of a person or firm in the case: what is covered on the screen while demonstrating. */
  names(id: CaseId): Promise<readonly string[]>;
  mappings(): Promise<readonly SheetMapping[]>;
  saveMapping(mapping: SheetMapping): Promise<readonly SheetMapping[]>;
  deleteMapping(id: string): Promise<readonly SheetMapping[]>;
  events(id: CaseId): Promise<readonly CaseEvent[]>;
  storage(): Promise<StorageState>;
}
