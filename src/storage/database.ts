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

export class DeskDatabase extends Dexie {
  readonly pages!: Table<PageRow, [string, string, string, number]>;
  readonly events!: Table<EventRow, number>;
  readonly keys!: Table<KeyRow, string>;

  constructor(name: string, options?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    super(name, { ...options, chromeTransactionDurability: "strict" });
    this.version(1).stores({ pages: "[space+kind+id+part], [space+kind], kind, space", events: "++n, space" });
    this.version(2).stores({ keys: "id" });
  }
}
