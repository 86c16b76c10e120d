/** Bringing back from the journal what the database lost; and saying exactly what came back and what did not. */
import type { DeskDatabase, HeadRow } from "../database.ts";
import { sha256Hex } from "../journal/frame.ts";
import type { Journal } from "../journal/journal.ts";
import { placeOf } from "../journal/live-index.ts";
import type { KeptStore } from "./kept-store.ts";
import type { Sentinel } from "./sentinel.ts";
import { readExactly, storedCounts, storedNames } from "./stored-rows.ts";

export interface LostRecord {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
}

export interface Recovered {
  /** Rows written back, by space. */
  readonly spaces: readonly { readonly space: string; readonly pages: number; readonly events: number }[];
  readonly keys: number;
  /** Records of which a page is damaged in the journal too. */
  readonly lost: readonly LostRecord[];
  readonly lostEvents: number;
  /** Changes the sentinel has seen and the journal does not hold. */
  readonly lostChanges: number;
  /** Spaces with fewer pages or events than the sentinel counted. */
  readonly short: readonly string[];
}

/** Rows of the journal's state the database does not hold byte for byte; what it holds beyond that is removed. */
export async function replay(
  db: DeskDatabase,
  journal: Journal,
  sentinel: Sentinel | null,
  writer: string,
  progress: (fraction: number) => void,
): Promise<Recovered> {
  const { index } = journal;
  const names = await storedNames(db);
  const missingPages = new Set<string>();
  const total = index.pages.size + index.events.size + 1;
  let done = 0;
  for (const [place, page] of index.pages) {
    const key = [page.space, page.kind, page.id, page.part] as const;
    const isThere = names.places.has(place) && (await readExactly(db, key, page.rev, page.sum, sha256Hex)) !== null;
    if (!isThere) missingPages.add(place);
    progress((++done / total) * 0.4);
  }
  const missingEvents = new Set([...index.events.keys()].filter((n) => !names.events.has(n)));
  const frames = new Set<number>(index.keys.values());
  for (const place of missingPages) frames.add(index.pages.get(place)?.frame ?? -1);
  for (const n of missingEvents) frames.add(index.events.get(n)?.frame ?? -1);

  await removeExtras(db, names, journal);
  const back = new Map<string, { pages: number; events: number }>();
  let keys = 0;
  let written = 0;
  for await (const { rows, number } of journal.rows((_frame, at) => frames.has(at))) {
    progress(0.4 + (++written / Math.max(1, frames.size)) * 0.6);
    if (!rows) continue;
    const pages = rows.pages.filter((row) => {
      const place = placeOf(row.space, row.kind, row.id, row.part);
      return missingPages.has(place) && index.pages.get(place)?.frame === number;
    });
    const events = rows.events.filter(({ n }) => missingEvents.has(n) && index.events.get(n)?.frame === number);
    const ownKeys = rows.keys.filter(({ id }) => index.keys.get(id) === number);
    await db.transaction("rw", [db.pages, db.events, db.keys], async () => {
      await db.pages.bulkPut(pages);
      await db.events.bulkPut(events);
      await db.keys.bulkPut(ownKeys);
    });
    for (const { space, kind, id, part } of pages) missingPages.delete(placeOf(space, kind, id, part));
    for (const { n } of events) missingEvents.delete(n);
    keys += ownKeys.length;
    for (const { space } of pages) tally(back, space).pages++;
    for (const { space } of events) tally(back, space).events++;
  }
  const known = await db.heads.get("head");
  const former = known && known.epoch !== journal.epoch ? known.epoch : (known?.former ?? null);
  const changed = [...new Set([...index.pages.values()].map(({ space }) => space))];
  const head: HeadRow = { id: "head", epoch: journal.epoch, seq: journal.seq, lastEvent: index.lastEvent, writer, changed, former };
  await db.heads.put(head);
  const counts = await storedCounts(db);
  return {
    spaces: [...back].map(([space, { pages, events }]) => ({ space, pages, events })),
    keys,
    lost: distinct([...missingPages].map((place) => index.pages.get(place)).filter((page) => page !== undefined)),
    lostEvents: missingEvents.size,
    lostChanges: sentinel && sentinel.epoch === journal.epoch ? Math.max(0, sentinel.seq - journal.seq) : 0,
    short: shortSpaces(sentinel, counts),
  };
}

async function removeExtras(db: DeskDatabase, names: Awaited<ReturnType<typeof storedNames>>, journal: Journal): Promise<void> {
  // A journal with holes does not know everything: what only the database holds is kept.
  if (journal.holes.length > 0) return;
  const { index } = journal;
  const pages = [...names.places].filter((place) => !index.pages.has(place)).map(partsOf);
  await db.transaction("rw", [db.pages, db.events, db.keys], async () => {
    await db.pages.bulkDelete(pages);
    await db.events.bulkDelete([...names.events].filter((n) => !index.events.has(n)));
    await db.keys.bulkDelete([...names.keys].filter((id) => !index.keys.has(id)));
  });
}

function partsOf(place: string): [string, string, string, number] {
  const [space = "", kind = "", id = "", part = "0"] = place.split("\n");
  return [space, kind, id, Number(part)];
}

function tally(back: Map<string, { pages: number; events: number }>, space: string): { pages: number; events: number } {
  const known = back.get(space) ?? { pages: 0, events: 0 };
  back.set(space, known);
  return known;
}

function distinct(pages: readonly LostRecord[]): LostRecord[] {
  const found = new Map(pages.map(({ space, kind, id }) => [`${space}\n${kind}\n${id}`, { space, kind, id }]));
  return [...found.values()];
}

/** Spaces that hold less than the sentinel counted: nothing in this browser can bring the rest back. */
export function shortSpaces(sentinel: Sentinel | null, counts: Readonly<Record<string, readonly [number, number]>>): string[] {
  if (!sentinel) return [];
  return Object.entries(sentinel.spaces)
    .filter(([space, [pages, events]]) => (counts[space]?.[0] ?? 0) < pages || (counts[space]?.[1] ?? 0) < events)
    .map(([space]) => space);
}

/** Reads every page and compares it with what the journal says was stored; answers the first that differs. */
export async function firstChanged(vault: KeptStore, isStopped: () => boolean, breathe: () => Promise<void>): Promise<LostRecord | null> {
  const { db } = vault;
  for (const [place, { space, kind, id, part }] of [...(vault.journal?.index.pages ?? [])]) {
    if (isStopped()) return null;
    // With nothing written in between: a change that is just under way is no damage.
    const isWhole = await vault.exclusive(async () => {
      const page = vault.journal?.index.pages.get(place);
      return page === undefined || (await readExactly(db, [space, kind, id, part], page.rev, page.sum, sha256Hex)) !== null;
    });
    if (!isWhole) return { space, kind, id };
    await breathe();
  }
  return null;
}
