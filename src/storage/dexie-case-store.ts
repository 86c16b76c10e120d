import Dexie from "dexie";
import { type CaseStore, type Change, type Cipher, type KeyRow, type PageKey, type SpaceCipher, spaceKeyId } from "../ports/case-store.ts";
import type { DeskDatabase, EventRow, PageRow } from "./database.ts";
import { type Apply, directly, type KeptChange } from "./keeping/kept-store.ts";
import { emptyList, LIST_KIND, listName, listOf, nextList, nextRev, type PageList, recordOf } from "./page-list.ts";
import { decodeRecord, encodeRecord } from "./record-codec.ts";
import { noRows } from "./sealed-rows.ts";

/** Pages are cut by bytes, not rows: small enough to seal in one go, large enough that IndexedDB's cost per put does not count. [P] */
export const PAGE_BYTES = 4 * 1024 * 1024;
/** [P] Times a commit is begun again because another tab wrote to the same space in between. */
const RETRIES = 8;

/** What lies on the disk is not what was stored: a page put back, exchanged, cut off or changed. */
export class TamperedPageError extends Error {
  override readonly name = "TamperedPageError";
}
/** Another tab wrote to the space between reading its list and writing: begin again. */
class StaleListError extends Error {}

/** What one commit writes to one space. */
interface SpaceWrite {
  readonly space: string;
  readonly before: PageList;
  readonly after: PageList;
  readonly removed: readonly PageKey[];
  readonly rows: readonly PageRow[];
  readonly events: readonly EventRow[];
  readonly newKey: KeyRow | null;
}

/** The store in IndexedDB. Sealing happens before the transaction: an await on anything else inside would end it. */
export function dexieCaseStore(db: DeskDatabase, cipher: Cipher, pageBytes = PAGE_BYTES, apply: Apply = directly(db)): CaseStore {
  /** The lists seen last. Another tab may have written since: what disagrees with a list is compared with the stored one again. */
  const lists = new Map<string, PageList>();

  const range = (key: Pick<PageKey, "space" | "id"> & { readonly kind: string }) =>
    db.pages
      .where("[space+kind+id+part]")
      .between([key.space, key.kind, key.id, Dexie.minKey], [key.space, key.kind, key.id, Dexie.maxKey]);
  const listRow = (space: string) => db.pages.get([space, LIST_KIND, LIST_KIND, 0]);

  async function seal(own: SpaceCipher, key: PageKey, bytes: Uint8Array, rev: number): Promise<PageRow[]> {
    const parts = Math.max(1, Math.ceil(bytes.length / pageBytes));
    const rows: PageRow[] = [];
    for (let part = 0; part < parts; part++) {
      const piece = bytes.subarray(part * pageBytes, (part + 1) * pageBytes);
      const sealed = await own.seal(piece, { store: "page", ...key, part, parts, rev });
      rows.push({ ...key, part, parts, rev, suite: own.suite, bytes: exact(sealed) });
    }
    return rows;
  }

  async function sealedList(own: SpaceCipher, space: string, list: PageList): Promise<PageRow> {
    const place = { space, kind: LIST_KIND, id: LIST_KIND, part: 0, parts: 1, rev: list.rev };
    return { ...place, suite: own.suite, bytes: exact(await own.seal(encodeRecord(recordOf(list)), { store: "list", ...place })) };
  }

  async function storedList(space: string): Promise<PageList> {
    const row = await listRow(space);
    const own = await cipher.cipherFor(space);
    const list = row ? listOf(decodeRecord(await opened(own, "list", row)), row.rev) : await unlisted(own, space);
    lists.set(space, list);
    return list;
  }

  /** Stores of the first version had no lists: what lies there is what counts. A sealed space without its list has been tampered with. */
  async function unlisted(own: SpaceCipher, space: string): Promise<PageList> {
    const rows = await db.pages.where("space").equals(space).toArray();
    if (rows.length > 0 && own.suite !== "identity") throw new TamperedPageError("the list of pages is missing");
    const events = await db.events.where("space").equals(space).count();
    return nextList(
      { ...emptyList, rev: -1 },
      [],
      rows.filter((row) => row.part === 0).map(({ kind, id, rev, parts }) => ({ kind, id, rev, parts })),
      events,
    );
  }

  async function opened(own: SpaceCipher, store: "page" | "list", row: PageRow): Promise<Uint8Array> {
    if (row.suite !== own.suite) throw new TamperedPageError(`a page sealed as ${row.suite} among pages sealed as ${own.suite}`);
    const { space, kind, id, part, parts, rev } = row;
    return own.open(new Uint8Array(row.bytes), { store, space, kind, id, part, parts, rev });
  }

  async function spaceWrite(space: string, change: Change): Promise<SpaceWrite> {
    const before = await storedList(space);
    const own = await cipher.cipherFor(space);
    const removed = change.removes.filter((key) => key.space === space);
    const rev = nextRev(before);
    const rows: PageRow[] = [];
    for (const { key, record } of change.writes) if (key.space === space) rows.push(...(await seal(own, key, encodeRecord(record), rev)));
    const events: EventRow[] = [];
    for (const { record } of change.events.filter((event) => event.space === space)) {
      const place = { store: "event", space, kind: "", id: "", part: before.events + events.length, parts: 1, rev: 1 } as const;
      events.push({ space, suite: own.suite, bytes: exact(await own.seal(encodeRecord(record), place)) });
    }
    const written = rows.filter((row) => row.part === 0).map(({ kind, id, rev, parts }) => ({ kind, id, rev, parts }));
    const after = nextList(before, removed, written, events.length);
    rows.push(await sealedList(own, space, after));
    return { space, before, after, removed, rows, events, newKey: own.newKey };
  }

  async function write(spaces: readonly SpaceWrite[]): Promise<void> {
    const change: KeptChange = {
      ...noRows,
      pages: spaces.flatMap(({ rows }) => rows),
      removes: spaces.flatMap(({ removed }) => removed),
      events: spaces.flatMap(({ events }) => events),
      keys: spaces.flatMap(({ newKey }) => newKey ?? []),
    };
    await apply(change, async () => {
      for (const { space, before, newKey } of spaces) {
        if (((await listRow(space))?.rev ?? 0) !== before.rev) throw new StaleListError();
        if (newKey && (await db.keys.get(newKey.id))) throw new StaleListError();
      }
    });
    for (const { space, after, newKey } of spaces) {
      lists.set(space, after);
      if (newKey) cipher.keyStored(space);
    }
  }

  /** A stored page with its rows, or null; compared with the list, and with the stored list when another tab may have written. */
  async function listedRows(key: PageKey, isFresh: boolean): Promise<readonly PageRow[] | null> {
    const list = lists.get(key.space) ?? (await storedList(key.space));
    const rows = await range(key).sortBy("part");
    const expected = list.pages.get(listName(key));
    const agrees = expected
      ? rows.length === expected.parts &&
        rows.every((row, part) => row.rev === expected.rev && row.part === part && row.parts === expected.parts)
      : rows.length === 0;
    if (agrees) return expected ? rows : null;
    if (isFresh && !expected) return null;
    if (isFresh) throw new TamperedPageError(`a page of ${key.kind} is missing or is not the one last stored`);
    lists.delete(key.space);
    return listedRows(key, true);
  }

  return {
    async commit(change: Change) {
      const names = new Set([
        ...change.writes.map(({ key }) => key.space),
        ...change.removes.map(({ space }) => space),
        ...change.events.map(({ space }) => space),
      ]);
      for (let attempt = 0; ; attempt++) {
        const spaces: SpaceWrite[] = [];
        for (const space of names) spaces.push(await spaceWrite(space, change));
        try {
          return await write(spaces);
        } catch (error) {
          if (!(error instanceof StaleListError) || attempt === RETRIES) throw error;
          for (const space of names) cipher.forget(space);
        }
      }
    },

    async read(key) {
      const rows = await listedRows(key, false);
      if (rows === null) return null;
      const own = await cipher.cipherFor(key.space);
      const pieces: Uint8Array[] = [];
      for (const row of rows) pieces.push(await opened(own, "page", row));
      return decodeRecord(pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces));
    },

    async ids(space, kind) {
      return [...(await storedList(space)).pages.values()].filter((page) => page.kind === kind).map((page) => page.id);
    },

    async spaces(kind) {
      const keys = await db.pages.where("kind").equals(kind).primaryKeys();
      return [...new Set(keys.map((key) => key[0]))];
    },

    async events(space) {
      const list = await storedList(space);
      const rows = (await db.events.where("space").equals(space).sortBy("n")).slice(0, list.events);
      if (rows.length !== list.events) throw new TamperedPageError("an event is missing");
      const own = await cipher.cipherFor(space);
      const opened: unknown[] = [];
      for (const [part, row] of rows.entries())
        opened.push(
          decodeRecord(await own.open(new Uint8Array(row.bytes), { store: "event", space, kind: "", id: "", part, parts: 1, rev: 1 })),
        );
      return opened;
    },

    async erase(space) {
      await apply({ ...noRows, erased: [space], keysRemoved: [spaceKeyId(space)] });
      lists.delete(space);
      cipher.forget(space);
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
