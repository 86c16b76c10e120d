import type { KeyStore } from "../ports/case-store.ts";
import type { DeskDatabase } from "./database.ts";

/** Headers and wrapped keys in the database of the pages they open. */
export function dexieKeyStore(db: DeskDatabase): KeyStore {
  return {
    get: async (id) => (await db.keys.get(id)) ?? null,
    all: () => db.keys.toArray(),
    putIfNone: (first, ...more) =>
      db.transaction("rw", db.keys, async () => {
        if (await db.keys.get(first.id)) return false;
        await db.keys.bulkPut([first, ...more]);
        return true;
      }),
    change: (puts, removes) =>
      db.transaction("rw", db.keys, async () => {
        await db.keys.bulkDelete([...removes]);
        await db.keys.bulkPut([...puts]);
      }),
  };
}
