/**
 * Where every change becomes a fact: first a frame of the journal, flushed; then one transaction of the database; then it is acknowledged.
 * One at a time, and only by the worker whose name stands in the database's head.
 */
import Dexie from "dexie";
import { StoreError } from "../../ports/store-error.ts";
import type { DeskDatabase, EventRow, HeadRow } from "../database.ts";
import type { Journal } from "../journal/journal.ts";
import type { SealedRows } from "../sealed-rows.ts";
import type { Sentinel } from "./sentinel.ts";

export interface KeptChange extends Omit<SealedRows, "events"> {
  readonly events: readonly EventRow[];
}

/** What may be done with the vault as it stands. */
export type KeptMode = "writer" | "reader" | "recovery";

export interface KeptParts {
  readonly db: DeskDatabase;
  readonly journal: Journal | null;
  readonly writer: string;
  readonly mode: KeptMode;
  /** Called after every acknowledged change. */
  readonly onChange: () => void;
}

export class KeptStore {
  readonly db: DeskDatabase;
  readonly #writer: string;
  readonly #onChange: () => void;
  journal: Journal | null;
  mode: KeptMode;
  #queue: Promise<unknown> = Promise.resolve();
  #counts = new Map<string, [pages: number, events: number]>();

  constructor({ db, journal, writer, mode, onChange }: KeptParts) {
    this.db = db;
    this.journal = journal;
    this.#writer = writer;
    this.mode = mode;
    this.#onChange = onChange;
  }

  /** Runs `action` when nothing else writes; what comes later waits. */
  exclusive<T>(action: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(action, action);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /**
   * Resolves when the change is on the disk twice. Rejects, and nothing of it is kept, when it is not.
   * `guard` runs inside the transaction before anything is written; what it throws ends the change.
   */
  apply(change: KeptChange, guard: () => Promise<void> = async () => undefined): Promise<void> {
    return this.exclusive(async () => {
      this.#refuse();
      const head = await this.head();
      const { events, lastEvent } = numbered(change.events, head.lastEvent);
      const rows: SealedRows = { ...change, events };
      const touched = [...rows.pages, ...rows.removes, ...rows.events].map(({ space }) => space);
      const changed = [...new Set([...head.changed, ...touched, ...rows.erased])];
      const next: HeadRow = { ...head, seq: head.seq + 1, lastEvent, changed };
      try {
        await this.journal?.append(rows, next.lastEvent);
      } catch (error) {
        throw full(error);
      }
      try {
        await this.#write(rows, head, next, guard);
      } catch (error) {
        await this.journal?.takeBack();
        throw full(error);
      }
      if (this.journal === null) await this.recount(rows);
      this.#onChange();
    });
  }

  #refuse(): void {
    if (this.mode === "reader") throw new StoreError("READ_ONLY", "another tab writes");
    if (this.mode === "recovery") throw new StoreError("IN_RECOVERY", "the vault must be looked at first");
  }

  #write(rows: SealedRows, before: HeadRow, next: HeadRow, guard: () => Promise<void>): Promise<void> {
    const { db } = this;
    return db.transaction("rw", [db.pages, db.events, db.keys, db.heads], async () => {
      const now = await db.heads.get("head");
      if (now?.writer !== this.#writer || now.seq !== before.seq) throw new StoreError("READ_ONLY", "another tab has taken over");
      await guard();
      await putRows(db, rows);
      await db.heads.put(next);
    });
  }

  async head(): Promise<HeadRow> {
    const head = await this.db.heads.get("head");
    if (!head) throw new Error("the vault has no head");
    return head;
  }

  /** Without a journal the counts of the sentinel are taken from the database itself, for the spaces that changed. */
  async recount(rows: Pick<SealedRows, "pages" | "removes" | "events" | "erased">): Promise<void> {
    const spaces = new Set([...rows.pages, ...rows.removes, ...rows.events].map(({ space }) => space).concat(rows.erased));
    for (const space of spaces) {
      const pages = await this.db.pages.where("space").equals(space).count();
      const events = await this.db.events.where("space").equals(space).count();
      if (pages + events === 0) this.#counts.delete(space);
      else this.#counts.set(space, [pages, events]);
    }
  }

  /** A backup has been read back: from here on changes are counted anew. */
  backedUp(seq: number): Promise<void> {
    return this.exclusive(async () => {
      const head = await this.head();
      if (head.seq === seq) await this.db.heads.put({ ...head, changed: [] });
    });
  }

  setCounts(counts: Readonly<Record<string, readonly [number, number]>>): void {
    this.#counts = new Map(Object.entries(counts).map(([space, [pages, events]]) => [space, [pages, events]]));
  }

  async sentinel(): Promise<Sentinel> {
    const { epoch, seq } = await this.head();
    const spaces: Record<string, [number, number]> = {};
    const counts = this.journal ? Object.entries(this.journal.index.counts()) : [...this.#counts];
    for (const [space, [pages, events]] of counts) spaces[space] = [pages, events];
    return { version: 1, epoch, seq, head: this.journal?.head ?? "", journalLength: this.journal?.length ?? 0, spaces };
  }
}

export type Apply = (change: KeptChange, guard?: () => Promise<void>) => Promise<void>;

/** Events get the next numbers of the database; one that is sealed anew keeps its own. */
function numbered(events: KeptChange["events"], lastEvent: number): { readonly events: SealedRows["events"]; readonly lastEvent: number } {
  let last = lastEvent;
  const done = events.map((event) => ({ ...event, n: event.n ?? ++last }));
  return { events: done, lastEvent: last };
}

/** Changes straight into a database of their own, without journal or writer: a restored backup on trial. */
export function directly(db: DeskDatabase): Apply {
  return (change, guard = async () => undefined) =>
    db.transaction("rw", [db.pages, db.events, db.keys], async () => {
      await guard();
      const last = Number((await db.events.orderBy(":id").lastKey()) ?? 0);
      await putRows(db, { ...change, events: numbered(change.events, last).events });
    });
}

/** One change inside a transaction that is already open. */
export async function putRows(db: DeskDatabase, rows: SealedRows): Promise<void> {
  for (const space of rows.erased) {
    await db.pages.where("space").equals(space).delete();
    await db.events.where("space").equals(space).delete();
  }
  const replaced = rows.pages.filter(({ part }) => part === 0);
  for (const { space, kind, id } of [...rows.removes, ...replaced])
    await db.pages.where("[space+kind+id+part]").between([space, kind, id, Dexie.minKey], [space, kind, id, Dexie.maxKey]).delete();
  await db.pages.bulkPut([...rows.pages]);
  await db.events.bulkPut([...rows.events]);
  await db.keys.bulkDelete([...rows.keysRemoved]);
  await db.keys.bulkPut([...rows.keys]);
}

function full(error: unknown): unknown {
  const name = error instanceof Error ? `${error.name} ${error.message}` : "";
  return /quota/i.test(name) ? new StoreError("STORAGE_FULL", name) : error;
}
