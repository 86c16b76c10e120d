/** Opens vaults in memory the way the desk opens them, with everything at hand that a fault would touch. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { JournalFolder } from "../../src/ports/journal-folder.ts";
import { DeskDatabase, type PageRow } from "../../src/storage/database.ts";
import { type OpenedStore, openKept } from "../../src/storage/keeping/open-kept.ts";
import type { KeptStore, KeptChange } from "../../src/storage/keeping/kept-store.ts";
import { noRows } from "../../src/storage/sealed-rows.ts";
import { memoryFolder, type MemoryFolder } from "./memory-folder.ts";

export interface Machine {
  indexedDB: IDBFactory;
  folder: MemoryFolder;
  sentinel: string | null;
  opened: OpenedStore | null;
}

export function machine(): Machine {
  return { indexedDB: new IDBFactory(), folder: memoryFolder(), sentinel: null, opened: null };
}

let names = 0;

/** Opens, or opens again after the machine has stopped without a word. */
export async function start(on: Machine, journal: JournalFolder | null = on.folder): Promise<OpenedStore> {
  stop(on);
  on.opened = await openKept({
    db: new DeskDatabase("test", {
      indexedDB: on.indexedDB as unknown as globalThis.IDBFactory,
      IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    }),
    indexedDB: on.indexedDB as unknown as globalThis.IDBFactory,
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    folder: journal,
    sentinels: [on.sentinel],
    isWriter: true,
    fresh: () => `id${names++}`,
    onChange: () => undefined,
  });
  return on.opened;
}

export function stop(on: Machine): void {
  on.opened?.kept.journal?.close();
  on.opened?.kept.db.close();
  on.opened = null;
}

export async function keepSentinel(on: Machine, vault: KeptStore): Promise<void> {
  on.sentinel = JSON.stringify(await vault.sentinel());
}

export function page(space: string, id: string, rev: number, bytes: Uint8Array, part = 0, parts = 1): PageRow {
  return { space, kind: "paper", id, part, parts, rev, suite: "identity", bytes: bytes.slice().buffer as ArrayBuffer };
}

export function change(part: Partial<KeptChange>): KeptChange {
  return { ...noRows, ...part };
}

export function event(space: string, text: string): KeptChange["events"][number] {
  return { space, suite: "identity", bytes: new TextEncoder().encode(text).buffer as ArrayBuffer };
}

/** `count` user actions over a few cases: papers written, written again, removed, a case erased. */
export async function work(vault: KeptStore, count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++) {
    const space = `c${i % 4}`;
    const bytes = Uint8Array.from({ length: 20 + (i % 5) * 7 }, (_, at) => (at + i) & 255);
    const pages = [page(space, `p${i % 7}`, i + 1, bytes)];
    await vault.apply(
      change({
        pages,
        events: [event(space, `action ${i}`)],
        removes: i % 9 === 8 ? [{ space, kind: "paper", id: `p${(i + 3) % 7}` }] : [],
        erased: i % 23 === 22 ? [`c${(i + 1) % 4}`] : [],
      }),
    );
  }
}

/** Everything stored, in one text two stores can be compared by. */
export async function contents(vault: KeptStore): Promise<string> {
  const { db } = vault;
  const pages = await db.pages.toArray();
  const events = await db.events.toArray();
  const keys = await db.keys.toArray();
  const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString("hex");
  return JSON.stringify([
    pages.map((row) => [row.space, row.kind, row.id, row.part, row.parts, row.rev, hex(row.bytes)]),
    events.map((row) => [row.n, row.space, hex(row.bytes)]),
    keys.map((row) => [row.id, row.clear, hex(row.bytes)]),
  ]);
}
