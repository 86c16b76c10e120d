/**
 * Where the database lies. When the browser can neither open nor delete any database of this address (measured: the LevelDB's MANIFEST gone; a
 * restart does not help), a new place is a storage bucket of our own. Chromium 122 and later have them; before, there is none.
 */

interface Bucket {
  readonly indexedDB: IDBFactory;
}
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string, options: { persisted: boolean; durability: "strict" }): Promise<Bucket>;
  delete(name: string): Promise<void>;
}

const PREFIX = "yardstick-store-";

export interface DatabasePlace {
  /** Opens and deletes where the database lies now. */
  readonly factory: IDBFactory;
  /** Goes to where the database was moved to by an earlier start; every window comes to the same answer. */
  find(): Promise<void>;
  /** Goes to a new, empty place. False where the browser has no other. */
  moveOn(): Promise<boolean>;
  /** The database stands here: places it was moved away from are given up. */
  settle(): Promise<void>;
}

export function databasePlace(): DatabasePlace {
  const buckets = (navigator as unknown as { readonly storageBuckets?: Buckets }).storageBuckets;
  let here: IDBFactory = indexedDB;
  let current = 0;

  async function numbers(): Promise<number[]> {
    const names = (await buckets?.keys()) ?? [];
    return names.filter((name) => name.startsWith(PREFIX)).map((name) => Number(name.slice(PREFIX.length)));
  }

  async function goTo(number: number): Promise<void> {
    if (!buckets) return;
    here = (await buckets.open(PREFIX + number, { persisted: true, durability: "strict" })).indexedDB;
    current = number;
  }

  return {
    factory: {
      open: (name, version) => (version === undefined ? here.open(name) : here.open(name, version)),
      deleteDatabase: (name) => here.deleteDatabase(name),
      databases: () => here.databases(),
      cmp: (a, b) => here.cmp(a, b),
    },
    async find() {
      const newest = Math.max(0, ...(await numbers()));
      if (newest > 0) await goTo(newest);
    },
    async moveOn() {
      if (!buckets) return false;
      await goTo(current + 1);
      return true;
    },
    async settle() {
      for (const number of await numbers()) if (number < current) await buckets?.delete(PREFIX + number);
    },
  };
}
