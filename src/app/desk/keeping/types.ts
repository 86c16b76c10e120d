/** What keeps the cases safe, as the screens see it: who writes, what was found when the store was opened, backups. Plain data. */
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { DeskApi } from "../types.ts";

/** One thing that did not fit; counts are of pages, events and keys as they are stored. */
export type FoundDamage =
  | { readonly what: "store-emptied" }
  | { readonly what: "store-not-opened" }
  | { readonly what: "store-behind"; readonly by: number }
  | { readonly what: "rows-missing"; readonly pages: number; readonly events: number; readonly keys: number }
  | { readonly what: "rows-returned"; readonly pages: number; readonly events: number; readonly keys: number }
  | { readonly what: "page-changed" }
  | { readonly what: "counts-differ"; readonly spaces: number }
  | { readonly what: "other-vault" }
  | { readonly what: "journal-gone" }
  | { readonly what: "journal-behind"; readonly by: number }
  | { readonly what: "journal-damaged"; readonly places: number };

export interface KeepingStatus {
  /** Grows with every change: ask for the status after the one you have. */
  readonly revision: number;
  /** "superseded": a newer version of the page changed the store; only a reload helps. */
  readonly mode: "opening" | "writer" | "reader" | "recovery" | "superseded";
  /** Whether a second copy of every change is kept in this browser. */
  readonly journal: "on" | "absent";
  readonly found: readonly FoundDamage[];
  /** Actions the journal holds beyond and within the database; null where there is no journal. */
  readonly journalHolds: { readonly changes: number; readonly cases: number } | null;
  /** Text the page keeps outside the database. */
  readonly sentinel: string | null;
  readonly wasCompleted: boolean;
  readonly backup: BackupStatus;
}

export interface BackupStatus {
  readonly hasFolder: boolean;
  /** ISO instant of the last backup that was read back and found whole. */
  readonly verifiedAt: string | null;
  readonly fileName: string | null;
  /** Cases changed since then. */
  readonly changedCases: number;
  /** Why the last attempt failed; the words are the page's. */
  readonly failure: "permission" | "full" | "not-whole" | "other" | null;
  readonly isRunning: boolean;
}

export interface RestoredCase {
  /** "desk" for settings and remembered formats. */
  readonly space: CaseId | "desk";
  /** Empty while the vault is locked: names are sealed. */
  readonly name: string;
  readonly pages: number;
  readonly events: number;
}

export interface LostPaper {
  readonly space: CaseId | "desk";
  readonly caseName: string;
  /** File name of the paper, or what kind of record it is. */
  readonly paper: string;
  readonly kind: string;
}

export interface RecoveryResult {
  readonly cases: readonly RestoredCase[];
  readonly lost: readonly LostPaper[];
  readonly lostEvents: number;
  /** Acknowledged actions neither the database nor the journal holds. */
  readonly lostChanges: number;
  /** Cases that hold less than was last counted. */
  readonly short: readonly string[];
  readonly isWhole: boolean;
}

export interface BackupMade {
  readonly fileName: string;
  readonly bytes: number;
  readonly cases: number;
  readonly verifiedAt: string;
}

/** What a backup file says of itself, before anything is restored. */
export interface BackupSummary {
  readonly createdOn: string;
  readonly head: string;
  readonly bytes: number;
  readonly cases: number;
  readonly pages: number;
  readonly events: number;
  /** A passphrase is needed to open what is inside. */
  readonly needsPassphrase: boolean;
}

export interface DrillResult {
  readonly cases: number;
  readonly papers: number;
  readonly events: number;
  readonly bytes: number;
  /** Milliseconds of this machine, for the whole restore. */
  readonly took: number;
}

export type RestoreChoice = "replace" | "copies";

export interface KeepingApi {
  /** Opens the store; `sentinel` is what the page kept of the last time. Everything else waits for it. */
  openKeeping(sentinel: string | null): Promise<KeepingStatus>;
  /** Resolves when something has changed since `revision`. */
  keepingAfter(revision: number): Promise<KeepingStatus>;
  /** Makes this tab the one that writes; the page is reloaded afterwards. */
  takeOver(): Promise<void>;
  /** Brings back from the journal what the database lost. */
  recover(): Promise<RecoveryResult>;
  /** The officer has read what is missing and goes on with what there is. */
  acceptLoss(): Promise<void>;
  setBackupFolder(folder: FileSystemDirectoryHandle): Promise<void>;
  forgetBackupFolder(): Promise<void>;
  backupFolder(): Promise<FileSystemDirectoryHandle | null>;
  /** Writes a backup into the folder, reads it back, and only then removes the oldest. */
  backUp(): Promise<BackupMade>;
  /** The same as one file to keep where one likes. */
  backupFile(): Promise<{ readonly file: Blob; readonly made: BackupMade }>;
  /** The page has handed the file to the browser's downloads. */
  noteBackupKept(made: BackupMade): Promise<void>;
  inspectBackup(file: Blob): Promise<BackupSummary>;
  restoreBackup(file: Blob, passphrase: string, choice: RestoreChoice): Promise<DrillResult>;
  /** Proves that a backup restores, in a database of its own that is removed again. */
  drill(file: Blob, passphrase: string): Promise<DrillResult>;
}

/** All that the desk's worker answers. */
export interface DeskWorkerApi extends DeskApi, KeepingApi {}
