/** Everything the database holds, in pieces small enough to hash and write in one go. */
import type { DeskDatabase, PageRow } from "../database.ts";
import { placeOf } from "../journal/live-index.ts";
import { noRows, type SealedRows, sizeOf } from "../sealed-rows.ts";

/** [P] Rows fetched at a time, and the size at which a piece is handed on. */
const BATCH = 16;
const PIECE_BYTES = 4 * 1024 * 1024;

/** `progress` is told how many of all rows have been read. */
export async function* storedRows(
  db: DeskDatabase,
  progress: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<SealedRows> {
  // Databases of the first version have no keys.
  const keys = db.keys ? await db.keys.toArray() : [];
  const places = await db.pages.toCollection().primaryKeys();
  const numbers = await db.events.toCollection().primaryKeys();
  const of = keys.length + places.length + numbers.length;
  let done = keys.length;
  let piece: SealedRows = { ...noRows, keys };
  for (let at = 0; at < places.length; at += BATCH) {
    const found = (await db.pages.bulkGet(places.slice(at, at + BATCH))).filter((row) => row !== undefined);
    piece = { ...piece, pages: [...piece.pages, ...found] };
    done += found.length;
    progress(done, of);
    if (sizeOf(piece) < PIECE_BYTES) continue;
    yield piece;
    piece = noRows;
  }
  for (let at = 0; at < numbers.length; at += 64 * BATCH) {
    const found = (await db.events.bulkGet(numbers.slice(at, at + 64 * BATCH))).filter((row) => row !== undefined);
    piece = { ...piece, events: [...piece.events, ...found.map((row) => ({ ...row, n: row.n ?? 0 }))] };
    done += found.length;
    progress(done, of);
    if (sizeOf(piece) < PIECE_BYTES) continue;
    yield piece;
    piece = noRows;
  }
  if (sizeOf(piece) > 0 || piece.keys.length > 0) yield piece;
}

/** Names of everything stored, without reading a byte of it. */
export interface StoredNames {
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<number>;
  readonly keys: ReadonlySet<string>;
}

export async function storedNames(db: DeskDatabase): Promise<StoredNames> {
  const [pages, events, keys] = await Promise.all([
    db.pages.toCollection().primaryKeys(),
    db.events.toCollection().primaryKeys(),
    db.keys.toCollection().primaryKeys(),
  ]);
  return { places: new Set(pages.map((key) => placeOf(...key))), events: new Set(events), keys: new Set(keys) };
}

/** Pages and events of each space as they are stored. */
export async function storedCounts(db: DeskDatabase): Promise<Record<string, readonly [pages: number, events: number]>> {
  const counted = new Map<string, [number, number]>();
  const of = (space: string): [number, number] => {
    const known = counted.get(space) ?? [0, 0];
    counted.set(space, known);
    return known;
  };
  for (const [space] of await db.pages.toCollection().primaryKeys()) of(space)[0]++;
  for (const space of (await db.events.orderBy("space").keys()) as string[]) of(space)[1]++;
  return Object.fromEntries([...counted].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The page if it is the one the index says, byte for byte. A store that cannot be read there answers null as well. */
export async function readExactly(
  db: DeskDatabase,
  place: readonly [string, string, string, number],
  rev: number,
  sum: string,
  hash: (bytes: Uint8Array) => Promise<string>,
): Promise<PageRow | null> {
  try {
    const row = await db.pages.get([...place]);
    return row && row.rev === rev && (await hash(new Uint8Array(row.bytes))) === sum ? row : null;
  } catch {
    return null;
  }
}
