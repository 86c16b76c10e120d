/** The schema of the local database. A released version is never edited; a change is a new version with its own upgrade. */
import Dexie, { type Table } from "dexie";
import type { KeyRow } from "../ports/case-store.ts";

/** One page: a part of a record's sealed bytes. ArrayBuffers, never Blobs (a crash lost whole stores that held Blobs). */
export interface PageRow {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
  readonly part: number;
  readonly parts: number;
  readonly rev: number;
  readonly suite: string;
  readonly bytes: ArrayBuffer;
}

export interface EventRow {
  /** Counted up by the database, never reused. */
  readonly n?: number;
  readonly space: string;
  readonly suite: string;
  readonly bytes: ArrayBuffer;
}

/** Where this database stands in the log of its vault. */
export interface HeadRow {
  readonly id: "head";
  /** Names one vault: a restored or a second one is another. */
  readonly epoch: string;
  /** Number of the last change that is in here. */
  readonly seq: number;
  /** Number of the last event ever written; never used again, also when the event is erased. */
  readonly lastEvent: number;
  /** The one worker that may write: a change begun by another is refused inside its own transaction. */
  readonly writer: string;
  /** Spaces changed since the last backup that was read back. */
  readonly changed: readonly string[];
  /** After a restore: the vault that was here before, whose sentinel says nothing any more. */
  readonly former: string | null;
}

/** What belongs to this machine and goes into no backup. */
export type LocalRow =
  | { readonly id: "backup-folder"; readonly value: FileSystemDirectoryHandle }
  | { readonly id: "backup"; readonly value: { readonly verifiedAt: string; readonly fileName: string } }
  /** The vault a restore is putting in place: at the next opening it is completed. */
  | { readonly id: "restoring"; readonly value: string }
  /** Spaces a restore is adding: they go again when it does not come to its end. */
  | { readonly id: "adding"; readonly value: readonly string[] };

/** The newest version of the schema. */
export const SCHEMA = 3;

export class DeskDatabase extends Dexie {
  readonly pages!: Table<PageRow, [string, string, string, number]>;
  readonly events!: Table<EventRow, number>;
  readonly keys!: Table<KeyRow, string>;
  readonly heads!: Table<HeadRow, string>;
  readonly local!: Table<LocalRow, string>;

  /** `upTo` opens a database of a former version as it is, to copy it before it is changed. */
  constructor(name: string, options?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }, upTo = SCHEMA) {
    super(name, { ...options, chromeTransactionDurability: "strict" });
    this.version(1).stores({ pages: "[space+kind+id+part], [space+kind], kind, space", events: "++n, space" });
    if (upTo >= 2) this.version(2).stores({ keys: "id" });
    if (upTo >= 3) this.version(3).stores({ heads: "id", local: "id" });
  }
}
