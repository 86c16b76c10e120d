/** P6: a backup restores byte for byte, and one flipped byte is refused whole, with the place. */
import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/ports/store-error.ts";
import { bytesOfBlob, type Manifest, verifyBackup } from "../../src/storage/backup/container.ts";
import { backUpInto, writeWhole } from "../../src/storage/backup/make-backup.ts";
import { onTrial, replaceWith } from "../../src/storage/backup/restore-backup.ts";
import type { KeptStore } from "../../src/storage/keeping/kept-store.ts";
import { contents, type Machine, machine, start, work } from "./build-kept.ts";
import { memoryBackups } from "./memory-folder.ts";

const moment = { day: "2026-11-20", needsPassphrase: false };
const quiet = (): void => undefined;

async function backupOf(kept: KeptStore): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await writeWhole(kept, moment, async (piece) => void pieces.push(piece.slice()), quiet);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function used(actions: number): Promise<{ on: Machine; kept: KeptStore; file: Uint8Array<ArrayBuffer>; manifest: Manifest }> {
  const on = machine();
  const { kept } = await start(on);
  await work(kept, actions);
  const file = await backupOf(kept);
  return { on, kept, file, manifest: await verifyBackup(bytesOfBlob(new Blob([file]))) };
}

describe("P6 a backup", () => {
  it("counts what is in it and replaces another vault, byte for byte", async () => {
    const { kept, file, manifest } = await used(40);
    expect([manifest.pages, manifest.events]).toEqual([await kept.db.pages.count(), await kept.db.events.count()]);
    const other = machine();
    const target = await start(other);
    await work(target.kept, 7);
    await replaceWith(target.kept, other.folder, bytesOfBlob(new Blob([file])), manifest, "new", "id", quiet);
    expect(await contents(target.kept)).toBe(await contents(kept));
    const again = await start(other);
    expect([again.findings, await contents(again.kept)]).toEqual([[], await contents(kept)]);
  });

  it("of which a restore breaks off is completed at the next opening, or has changed nothing", async () => {
    const { kept, file, manifest } = await used(20);
    for (const stopAt of ["journal", "database"] as const) {
      const other = machine();
      const target = await start(other);
      await work(target.kept, 7);
      const before = await contents(target.kept);
      const bytes = bytesOfBlob(new Blob([file]));
      const fault = new Error("stopped");
      const broken = {
        size: bytes.size,
        read: (at: number, length: number) => (stopAt === "journal" ? Promise.reject(fault) : bytes.read(at, length)),
      };
      const stopWhen = (fraction: number): void => {
        if (stopAt === "database" && fraction > 0.5) throw fault;
      };
      await expect(replaceWith(target.kept, other.folder, broken, manifest, "new", "id", stopWhen)).rejects.toThrow("stopped");
      const again = await start(other);
      expect([again.kept.mode, await contents(again.kept)]).toEqual(["writer", stopAt === "journal" ? before : await contents(kept)]);
    }
  });

  it("with any one byte changed is refused whole, and the place named holds that byte", async () => {
    const { file } = await used(12);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const refusal = await verifyBackup(bytesOfBlob(new Blob([changed]))).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(StoreError);
        const { code, data } = refusal as StoreError;
        expect(code).toBe("BACKUP_REFUSED");
        const { from, to, part } = data as { from: number; to: number; part: string };
        // The foot vouches for the manifest: a wrong sum in it is seen there.
        if (part !== "manifest") expect(from <= at && at < to).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("cut short anywhere is refused", async () => {
    const { file } = await used(3);
    for (let length = 0; length < file.length; length += 7)
      await expect(verifyBackup(bytesOfBlob(new Blob([file.slice(0, length)])))).rejects.toMatchObject({ code: "BACKUP_REFUSED" });
  });

  it("on trial lies in a database of its own", async () => {
    const { kept, file, manifest } = await used(9);
    const options = {
      indexedDB: new IDBFactory() as unknown as globalThis.IDBFactory,
      IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    };
    const trial = await onTrial("trial", bytesOfBlob(new Blob([file])), manifest, quiet, options);
    expect(await trial.pages.count()).toBe(await kept.db.pages.count());
    await trial.delete();
  });

  it("that does not read back as written removes no earlier one", async () => {
    const { kept } = await used(5);
    const folder = memoryBackups();
    const first = await backUpInto(folder, kept, moment, quiet);
    await work(kept, 1, 5);
    folder.spoil = true;
    await expect(backUpInto(folder, kept, moment, quiet)).rejects.toMatchObject({ code: "BACKUP_REFUSED" });
    expect([...folder.stored.keys()]).toContain(first.name);
    folder.spoil = false;
    const second = await backUpInto(folder, kept, moment, quiet);
    expect([...folder.stored.keys()]).toEqual([second.name]);
    expect((await kept.head()).changed).toEqual([]);
  });
});
