/** A backup into the chosen folder: written under a new name, read back whole, and only then is the oldest removed. */
import type { BackupFolder } from "../../ports/backup-folder.ts";
import { SCHEMA } from "../database.ts";
import type { KeptStore } from "../keeping/kept-store.ts";
import { storedRows } from "../keeping/stored-rows.ts";
import { bytesOfBlob, type Manifest, verifyBackup, writeBackup } from "./container.ts";
import { backupName, outdated } from "./rotation.ts";

export interface MadeBackup {
  readonly name: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

export interface BackupMoment {
  /** ISO day of this machine. */
  readonly day: string;
  readonly needsPassphrase: boolean;
}

/** Everything of one moment, while nothing else is written. `write` is called in order. */
export function writeWhole(
  kept: KeptStore,
  moment: BackupMoment,
  write: (bytes: Uint8Array) => Promise<void>,
  progress: (fraction: number) => void,
): Promise<{ manifest: Manifest; bytes: number }> {
  return kept.exclusive(async () => {
    const head = await kept.head();
    const cases = await kept.db.pages.where("kind").equals("case").primaryKeys();
    const logHead = kept.journal?.head ?? head.epoch;
    const { epoch, seq, lastEvent } = head;
    const spaces = new Set(cases.map(([space]) => space));
    return writeBackup(
      {
        createdOn: moment.day,
        schema: SCHEMA,
        epoch,
        seq,
        lastEvent,
        head: logHead,
        cases: spaces.size,
        needsPassphrase: moment.needsPassphrase,
      },
      storedRows(kept.db, (done, of) => progress(done / of)),
      write,
    );
  });
}

export async function backUpInto(
  folder: BackupFolder,
  kept: KeptStore,
  moment: BackupMoment,
  progress: (fraction: number) => void,
): Promise<MadeBackup> {
  const name = backupName(moment.day, hexOf(kept.journal?.head ?? (await kept.head()).epoch));
  const file = await folder.create(name);
  let written: { manifest: Manifest; bytes: number };
  try {
    written = await writeWhole(kept, moment, file.write, (fraction) => progress(fraction * 0.6));
    await file.close();
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
  await verifyBackup(bytesOfBlob(await folder.read(name)), (fraction) => progress(0.6 + fraction * 0.4));
  for (const old of outdated(await folder.files(), name)) await folder.remove(old);
  await kept.backedUp(written.manifest.seq);
  return { name, ...written };
}

/** A log without a journal has no head: twelve digits that tell this vault from others. */
export function hexOf(text: string): string {
  if (/^[0-9a-f]{12}/.test(text)) return text;
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .padEnd(12, "0");
}
