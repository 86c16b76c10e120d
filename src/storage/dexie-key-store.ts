import type { KeyStore } from "../ports/case-store.ts";
import type { DeskDatabase } from "./database.ts";
import { type Apply, directly } from "./keeping/kept-store.ts";
import { noRows } from "./sealed-rows.ts";

class KnownError extends Error {}

/** Headers and wrapped keys in the database of the pages they open. */
export function dexieKeyStore(db: DeskDatabase, apply: Apply = directly(db)): KeyStore {
  return {
    get: async (id) => (await db.keys.get(id)) ?? null,
    all: () => db.keys.toArray(),
    async putIfNone(first, ...more) {
      if (await db.keys.get(first.id)) return false;
      try {
        await apply({ ...noRows, keys: [first, ...more] }, async () => {
          if (await db.keys.get(first.id)) throw new KnownError();
        });
        return true;
      } catch (error) {
        if (error instanceof KnownError) return false;
        throw error;
      }
    },
    change: (puts, removes) => apply({ ...noRows, keys: puts, keysRemoved: removes }),
  };
}
