/** What a page has stored, opened outside of the browser with the same vault: the keys and lists as they lie there, and the events. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Page } from "playwright-core";
import type { KeyRow } from "../../src/ports/case-store.ts";
import { DeskDatabase, type EventRow, type PageRow } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import { plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import { openVault } from "../../src/vault/vault.ts";
import { PASSPHRASE } from "./walk.ts";

type Bare<R> = Omit<R, "bytes"> & { readonly bytes: number[] };

/** Events of every space, in the order they were stored; the vault is opened with PASSPHRASE when it has one. */
export async function storedEvents(page: Page): Promise<{ readonly space: string; readonly record: unknown }[]> {
  const rows = await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(indexedDB.open("yardstick"));
    const all = async (store: string): Promise<Record<string, unknown>[]> => {
      const rows = (await answer(db.transaction(store).objectStore(store).getAll())) as { kind?: string; bytes: ArrayBuffer }[];
      const wanted = store === "pages" ? rows.filter((row) => row.kind === "list") : rows;
      return wanted.map((row) => ({ ...row, bytes: [...new Uint8Array(row.bytes)] }));
    };
    const found = { pages: await all("pages"), events: await all("events"), keys: await all("keys") };
    db.close();
    return found;
  });
  const whole = <R>(found: readonly Record<string, unknown>[]): R[] =>
    (found as unknown as Bare<R>[]).map((row) => ({ ...row, bytes: Uint8Array.from(row.bytes).buffer }) as R);
  // The library's key range has the browser's statics.
  const db = new DeskDatabase("copy", {
    indexedDB: new IDBFactory(),
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
  });
  await db.pages.bulkPut(whole<PageRow>(rows.pages));
  await db.events.bulkPut(whole<EventRow>(rows.events));
  await db.keys.bulkPut(whole<KeyRow>(rows.keys));
  const vault = openVault({
    keys: dexieKeyStore(db),
    spaces: dexieSpaceRewriter(db),
    plain: plainSpace,
    now: () => Date.now(),
    hasRealCases: async () => true,
  });
  if ((await vault.vaultState()).kind === "locked") await vault.unlockVault(PASSPHRASE, () => undefined);
  const store = dexieCaseStore(db, vault.cipher);
  const events: { space: string; record: unknown }[] = [];
  for (const space of await store.spaces("list" as "case")) for (const record of await store.events(space)) events.push({ space, record });
  db.close();
  return events;
}
