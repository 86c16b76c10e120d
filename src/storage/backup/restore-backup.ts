/** Putting a backup in the place of what is here: as a whole, or not at all. */
import type { JournalFolder } from "../../ports/journal-folder.ts";
import { DeskDatabase } from "../database.ts";
import type { Bytes } from "../journal/frame.ts";
import { Journal } from "../journal/journal.ts";
import type { KeptStore } from "../keeping/kept-store.ts";
import { replay } from "../keeping/recovery.ts";
import { noRows, type SealedRows } from "../sealed-rows.ts";
import { backupRows, type Manifest } from "./container.ts";

/** A database of its own that holds what the backup holds: opened, read through, and removed by whoever asked for it. */
export async function onTrial(
  name: string,
  file: Bytes,
  manifest: Manifest,
  progress: (fraction: number) => void,
  options?: ConstructorParameters<typeof DeskDatabase>[1],
): Promise<DeskDatabase> {
  const db = new DeskDatabase(name, options);
  // Left over from a page that was closed in the middle of it.
  await db.delete();
  await db.open();
  try {
    let done = 0;
    for await (const rows of backupRows(file, manifest)) {
      await db.transaction("rw", [db.pages, db.events, db.keys], () => putPiece(db, rows));
      progress(++done / manifest.frames.length);
    }
    return db;
  } catch (error) {
    await db.delete();
    throw error;
  }
}

/** Pieces of a checkpoint may cut a record in two: they are put as they are, not record by record. */
async function putPiece(db: DeskDatabase, rows: SealedRows): Promise<void> {
  await db.pages.bulkPut([...rows.pages]);
  await db.events.bulkPut([...rows.events]);
  await db.keys.bulkPut([...rows.keys]);
}

/**
 * The vault becomes the one of the backup. The journal is changed first, in one step; a machine that stops afterwards completes the rest
 * when it next opens, one that stops before has changed nothing.
 */
export function replaceWith(
  kept: KeptStore,
  folder: JournalFolder | null,
  file: Bytes,
  manifest: Manifest,
  epoch: string,
  writer: string,
  progress: (fraction: number) => void,
): Promise<void> {
  const { db } = kept;
  return kept.exclusive(async () => {
    const former = (await db.heads.get("head"))?.epoch ?? null;
    const { seq, lastEvent } = manifest;
    if (folder === null) {
      const all: SealedRows[] = [];
      for await (const rows of backupRows(file, manifest)) all.push(rows);
      await db.transaction("rw", [db.pages, db.events, db.keys, db.heads], async () => {
        await Promise.all([db.pages.clear(), db.events.clear(), db.keys.clear()]);
        for (const rows of all) await putPiece(db, rows);
        await db.heads.put({ id: "head", epoch, seq, lastEvent, writer, changed: [], former });
      });
      return;
    }
    await db.local.put({ id: "restoring", value: epoch });
    const { journal: old } = kept;
    kept.journal = await Journal.checkpoint(folder, { epoch, seq, lastEvent }, backupRows(file, manifest), old);
    progress(0.5);
    await replay(db, kept.journal, null, writer, (fraction) => progress(0.5 + fraction / 2));
    await db.local.delete("restoring");
  });
}

/** Spaces a restore was adding when the machine stopped. */
export async function removeUnfinished(kept: KeptStore): Promise<readonly string[]> {
  const mark = await kept.db.local.get("adding");
  if (mark?.id !== "adding") return [];
  if (mark.value.length > 0) await kept.apply({ ...noRows, erased: mark.value, keysRemoved: mark.value.map((space) => `space/${space}`) });
  await kept.db.local.delete("adding");
  return mark.value;
}
