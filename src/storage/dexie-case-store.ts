import Dexie from "dexie";
import type { CaseStore, Change, Cipher, PageKey } from "../ports/case-store.ts";
import type { DeskDatabase, EventRow, PageRow } from "./database.ts";
import { decodeRecord, encodeRecord } from "./record-codec.ts";

/** Pages are cut by bytes, not rows: small enough to seal in one go, large enough that IndexedDB's cost per put does not count. [P] */
export const PAGE_BYTES = 4 * 1024 * 1024;

/** The store in IndexedDB. Sealing happens before the transaction: an await on anything else inside would end it. */
export function dexieCaseStore(db: DeskDatabase, cipher: Cipher, pageBytes = PAGE_BYTES): CaseStore {
  /** Binds a page to its place: one page cannot stand in for another. */
  const context = (key: PageKey, part: number, rev: number): string => [cipher.suite, key.space, key.kind, key.id, part, rev].join("|");

  async function seal(key: PageKey, bytes: Uint8Array, rev: number): Promise<PageRow[]> {
    const parts = Math.max(1, Math.ceil(bytes.length / pageBytes));
    const rows: PageRow[] = [];
    for (let part = 0; part < parts; part++) {
      const piece = bytes.subarray(part * pageBytes, (part + 1) * pageBytes);
      rows.push({ ...key, part, parts, rev, suite: cipher.suite, bytes: exact(await cipher.seal(piece, context(key, part, rev))) });
    }
    return rows;
  }

  const range = (key: PageKey) =>
    db.pages
      .where("[space+kind+id+part]")
      .between([key.space, key.kind, key.id, Dexie.minKey], [key.space, key.kind, key.id, Dexie.maxKey]);

  return {
    async commit(change: Change) {
      const rows: PageRow[] = [];
      for (const { key, record } of change.writes) {
        const first = await db.pages.get([key.space, key.kind, key.id, 0]);
        rows.push(...(await seal(key, encodeRecord(record), (first?.rev ?? 0) + 1)));
      }
      const events: EventRow[] = [];
      for (const event of change.events)
        events.push({
          space: event.space,
          suite: cipher.suite,
          bytes: exact(await cipher.seal(encodeRecord(event.record), `${cipher.suite}|event|${event.space}`)),
        });
      await db.transaction("rw", db.pages, db.events, async () => {
        for (const key of [...change.removes, ...change.writes.map((write) => write.key)]) await range(key).delete();
        await db.pages.bulkPut(rows);
        await db.events.bulkAdd(events);
      });
    },

    async read(key) {
      const rows = await range(key).sortBy("part");
      const first = rows[0];
      if (!first) return null;
      if (rows.length !== first.parts) throw new Error(`a page of ${key.kind} is missing: ${rows.length} of ${first.parts}`);
      const pieces: Uint8Array[] = [];
      for (const row of rows) pieces.push(await cipher.open(new Uint8Array(row.bytes), context(key, row.part, row.rev)));
      return decodeRecord(pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces));
    },

    async ids(space, kind) {
      const keys = await db.pages.where("[space+kind]").equals([space, kind]).primaryKeys();
      return [...new Set(keys.map((key) => key[2]))];
    },

    async spaces(kind) {
      const keys = await db.pages.where("kind").equals(kind).primaryKeys();
      return [...new Set(keys.map((key) => key[0]))];
    },

    async events(space) {
      const rows = await db.events.where("space").equals(space).sortBy("n");
      const opened: unknown[] = [];
      for (const row of rows) opened.push(decodeRecord(await cipher.open(new Uint8Array(row.bytes), `${cipher.suite}|event|${space}`)));
      return opened;
    },

    async erase(space) {
      await db.transaction("rw", db.pages, db.events, async () => {
        await db.pages.where("space").equals(space).delete();
        await db.events.where("space").equals(space).delete();
      });
    },
  };
}

/** IndexedDB stores the whole buffer behind a view: hand it exactly the bytes meant. */
function exact(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer; // slice() of a Uint8Array always owns a plain ArrayBuffer
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((n, piece) => n + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
