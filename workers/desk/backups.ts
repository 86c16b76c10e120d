/** Backups as the desk makes and restores them: into a chosen folder by itself, to a file, out of a file, and on trial. */
import { copyCase } from "../../src/app/desk/keeping/copy-case.ts";
import type { BackupMade, BackupStatus, BackupSummary, DrillResult, KeepingApi, RestoreChoice } from "../../src/app/desk/keeping/types.ts";
import { pickedFolder } from "../../src/platform/keeping/picked-folder.ts";
import { machineClock, machineIds } from "../../src/platform/machine/machine.ts";
import type { CaseStore, PageKey } from "../../src/ports/case-store.ts";
import { StoreError } from "../../src/ports/store-error.ts";
import { bytesOfBlob, type Manifest, verifyBackup } from "../../src/storage/backup/container.ts";
import { backUpInto, hexOf, writeWhole } from "../../src/storage/backup/make-backup.ts";
import { onTrial, replaceWith } from "../../src/storage/backup/restore-backup.ts";
import { backupName } from "../../src/storage/backup/rotation.ts";
import type { DeskDatabase } from "../../src/storage/database.ts";
import { LIST_KIND } from "../../src/storage/page-list.ts";
import type { Keeper } from "./keeper.ts";

/** [P] How long after the last change, and how often at most, a backup is made by itself. */
const QUIET_MS = 60_000;
const BETWEEN_MS = 10 * 60_000;
const TRIAL = "yardstick-trial";

export const noBackup: BackupStatus = {
  hasFolder: false,
  verifiedAt: null,
  fileName: null,
  changedCases: 0,
  failure: null,
  isRunning: false,
};

export interface BackupParts {
  readonly db: DeskDatabase;
  readonly keeper: Keeper;
  readonly store: CaseStore;
  /** Where databases lie. */
  readonly inPlace: NonNullable<ConstructorParameters<typeof DeskDatabase>[1]>;
  /** A store over a restored database. Rejects with WRONG_PASSPHRASE when the passphrase does not open its vault. */
  readonly openTrial: (db: DeskDatabase, passphrase: string) => Promise<CaseStore>;
  readonly hasPassphrase: () => Promise<boolean>;
}

type BackupVerbs = Omit<KeepingApi, "openKeeping" | "keepingAfter" | "takeOver" | "recover" | "acceptLoss">;

export function backups({ db, keeper, store, inPlace, openTrial, hasPassphrase }: BackupParts): BackupVerbs & { begin(): Promise<void> } {
  let status = noBackup;
  let lastTry = 0;
  let lastChange = 0;

  async function tell(change: Partial<BackupStatus>): Promise<void> {
    const head = await (await keeper.kept()).head();
    // "desk" is settings and remembered formats: no case.
    const changedCases = head.changed.filter((space) => space !== "desk").length;
    status = { ...status, ...change, changedCases };
    keeper.tell({ backup: status });
  }

  async function folderHandle(): Promise<FileSystemDirectoryHandle | null> {
    const row = await db.local.get("backup-folder");
    return row?.id === "backup-folder" ? row.value : null;
  }

  async function moment(): Promise<{ day: string; needsPassphrase: boolean }> {
    return { day: machineClock.now().slice(0, 10), needsPassphrase: await hasPassphrase() };
  }

  async function backUp(): Promise<BackupMade> {
    const handle = await folderHandle();
    if (!handle) throw new StoreError("NO_PERMISSION", "no folder has been chosen");
    lastTry = Date.now();
    await tell({ isRunning: true });
    try {
      const made = await backUpInto(await pickedFolder(handle), await keeper.kept(), await moment(), () => undefined);
      const verifiedAt = machineClock.now();
      await db.local.put({ id: "backup", value: { verifiedAt, fileName: made.name } });
      await tell({ verifiedAt, fileName: made.name, failure: null, isRunning: false });
      return { fileName: made.name, bytes: made.bytes, cases: made.manifest.cases, verifiedAt };
    } catch (error) {
      await tell({ failure: failureOf(error), isRunning: false });
      throw error;
    }
  }

  /** By itself: some time after the last change, and not too often. */
  async function tick(): Promise<void> {
    const kept = await keeper.kept();
    if (kept.mode !== "writer" || !status.hasFolder || status.isRunning || status.failure === "permission") return;
    const { changed, seq } = await kept.head();
    const now = Date.now();
    if (seq !== lastSeen) {
      lastSeen = seq;
      lastChange = now;
      await tell({});
    }
    if (changed.length > 0 && now - lastChange >= QUIET_MS && now - lastTry >= BETWEEN_MS) await backUp().catch(() => undefined);
  }
  let lastSeen = -1;

  async function checked(file: Blob, progress: (fraction: number) => void): Promise<Manifest> {
    return verifyBackup(bytesOfBlob(file), progress);
  }

  /** Opens a backup in a database of its own and reads every record of it. Answers what is in it. */
  async function tried(
    file: Blob,
    passphrase: string,
  ): Promise<{ trial: DeskDatabase; source: CaseStore; manifest: Manifest; result: DrillResult }> {
    const from = performance.now();
    const manifest = await checked(file, () => undefined);
    await keeper.makeRoom();
    const trial = await onTrial(TRIAL, bytesOfBlob(file), manifest, () => undefined, inPlace);
    try {
      const source = await openTrial(trial, passphrase);
      let papers = 0;
      let events = 0;
      for (const space of await spacesOf(trial)) {
        for (const name of await recordsOf(trial, space)) {
          await source.read({ space, ...name });
          if (name.kind === "file") papers++;
        }
        events += (await source.events(space)).length;
      }
      const result = { cases: manifest.cases, papers, events, bytes: file.size, took: Math.round(performance.now() - from) };
      return { trial, source, manifest, result };
    } catch (error) {
      await trial.delete();
      throw error;
    }
  }

  async function addCopies(trial: DeskDatabase, source: CaseStore): Promise<void> {
    const added: string[] = [];
    for (const space of await source.spaces("case")) {
      const to = machineIds.fresh();
      added.push(to);
      await db.local.put({ id: "adding", value: added });
      await copyCase(source, store, space, to, await recordsOf(trial, space));
    }
    await db.local.delete("adding");
  }

  return {
    async begin() {
      const row = await db.local.get("backup");
      const known = row?.id === "backup" ? row.value : null;
      await tell({ hasFolder: (await folderHandle()) !== null, verifiedAt: known?.verifiedAt ?? null, fileName: known?.fileName ?? null });
      setInterval(() => void tick(), 5000);
    },
    async setBackupFolder(folder) {
      await db.local.put({ id: "backup-folder", value: folder });
      await tell({ hasFolder: true, failure: null });
    },
    async forgetBackupFolder() {
      await db.local.delete("backup-folder");
      await tell({ hasFolder: false, failure: null });
    },
    backupFolder: folderHandle,
    backUp,
    async backupFile() {
      const kept = await keeper.kept();
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      const { manifest, bytes } = await writeWhole(
        kept,
        await moment(),
        async (piece) => {
          pieces.push(piece.slice());
        },
        () => undefined,
      );
      const file = new Blob(pieces, { type: "application/octet-stream" });
      await checked(file, () => undefined);
      const verifiedAt = machineClock.now();
      const fileName = backupName(manifest.createdOn, hexOf(manifest.head));
      return { file, made: { fileName, bytes, cases: manifest.cases, verifiedAt } };
    },
    async noteBackupKept(made) {
      await db.local.put({ id: "backup", value: { verifiedAt: made.verifiedAt, fileName: made.fileName } });
      const kept = await keeper.kept();
      await kept.backedUp((await kept.head()).seq);
      await tell({ verifiedAt: made.verifiedAt, fileName: made.fileName });
    },
    async inspectBackup(file): Promise<BackupSummary> {
      const { createdOn, head, cases, pages, events, needsPassphrase } = await checked(file, () => undefined);
      return { createdOn, head: head.slice(0, 12), bytes: file.size, cases, pages, events, needsPassphrase };
    },
    async drill(file, passphrase) {
      const { trial, result } = await tried(file, passphrase);
      await trial.delete();
      return result;
    },
    async restoreBackup(file: Blob, passphrase: string, choice: RestoreChoice) {
      const from = performance.now();
      const { trial, source, manifest, result } = await tried(file, passphrase);
      try {
        if (choice === "copies") await addCopies(trial, source);
        else {
          const kept = await keeper.kept();
          await replaceWith(kept, keeper.folder(), bytesOfBlob(file), manifest, machineIds.fresh(), keeper.writer, () => undefined);
          await keeper.settled();
        }
      } finally {
        await trial.delete();
      }
      return { ...result, took: Math.round(performance.now() - from) };
    },
  };
}

async function spacesOf(db: DeskDatabase): Promise<string[]> {
  const names = [...(await db.pages.orderBy("space").uniqueKeys()), ...(await db.events.orderBy("space").uniqueKeys())];
  return [...new Set(names.map(String))];
}

async function recordsOf(db: DeskDatabase, space: string): Promise<Pick<PageKey, "kind" | "id">[]> {
  const keys = await db.pages.where("space").equals(space).primaryKeys();
  // What lies in the database was written from a PageKey, but for the list, which the store keeps itself.
  return keys.filter(([, kind, , part]) => part === 0 && kind !== LIST_KIND).map(([, kind, id]) => ({ kind: kind as PageKey["kind"], id }));
}

function failureOf(error: unknown): BackupStatus["failure"] {
  if (error instanceof StoreError && error.code === "NO_PERMISSION") return "permission";
  if (error instanceof StoreError && error.code === "BACKUP_REFUSED") return "not-whole";
  if (error instanceof DOMException && error.name === "NotAllowedError") return "permission";
  return error instanceof Error && /quota|space/i.test(`${error.name} ${error.message}`) ? "full" : "other";
}
