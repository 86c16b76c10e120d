/** P7: golden vaults of every schema open with the newest code; a migration that breaks off leaves the old one as it was. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { DeskDatabase, SCHEMA } from "../../src/storage/database.ts";
import { Journal } from "../../src/storage/journal/journal.ts";
import { storedRows } from "../../src/storage/keeping/stored-rows.ts";
import goldenOne from "../vault/golden-v1.json" with { type: "json" };
import { contents, machine, start, stop, work } from "./build-kept.ts";
import goldenThree from "./golden-v3.json" with { type: "json" };

const bytes = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64")).buffer;

function database(factory: IDBFactory, version: number): DeskDatabase {
  return new DeskDatabase(
    "test",
    {
      indexedDB: factory as unknown as globalThis.IDBFactory,
      IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    },
    version,
  );
}

/** A machine on which a vault of that schema was used. */
async function golden(version: 1 | 2): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const db = database(factory, version);
  await db.pages.bulkPut(goldenOne.pages.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
  await db.events.bulkPut(goldenOne.events.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
  if (version > 1) await db.keys.put({ id: "vault", clear: "{}", bytes: new Uint8Array([1, 2, 3]).buffer });
  db.close();
  return factory;
}

async function rowsOf(db: DeskDatabase): Promise<[number, number]> {
  return [await db.pages.count(), await db.events.count()];
}

describe("P7 a vault of a former schema", () => {
  it.each([1, 2] as const)("version %i opens, whole, and its second copy was made before it was changed", async (version) => {
    const on = machine();
    on.indexedDB = await golden(version);
    const { kept, findings } = await start(on);
    expect([kept.mode, findings, kept.db.verno]).toEqual(["writer", [], SCHEMA]);
    expect(await rowsOf(kept.db)).toEqual([goldenOne.pages.length, goldenOne.events.length]);
    expect([kept.journal?.index.pages.size, kept.journal?.index.events.size]).toEqual([goldenOne.pages.length, goldenOne.events.length]);
    await work(kept, 3);
    expect((await start(on)).findings).toEqual([]);
  });

  it("version 3 opens with its journal, and nothing is found", async () => {
    const on = machine();
    const db = database(on.indexedDB, 3);
    await db.pages.bulkPut(goldenThree.pages.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
    await db.events.bulkPut(goldenThree.events.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
    await db.heads.put({ ...goldenThree.head, id: "head" });
    db.close();
    on.folder.files.set(goldenThree.journal.name, new Uint8Array(bytes(goldenThree.journal.bytes)));
    on.sentinel = goldenThree.sentinel;
    const { kept, findings } = await start(on);
    expect([kept.mode, findings]).toEqual(["writer", []]);
    expect(await contents(kept)).toBe(goldenThree.contents);
  });

  it("stays as it was when its migration breaks off, and is never taken for an empty one", async () => {
    const on = machine();
    const factory = await golden(1);
    const open = factory.open.bind(factory);
    factory.open = (name, version) => {
      const request = open(name, version);
      if (version === SCHEMA * 10) request.addEventListener("upgradeneeded", () => request.transaction?.abort());
      return request;
    };
    on.indexedDB = factory;
    const broken = await start(on);
    expect(broken.kept.mode).toBe("recovery");
    expect(broken.findings.map(({ what }) => what)).toEqual(["store-not-opened"]);
    stop(on);
    factory.open = open;
    const old = database(factory, 1);
    expect(await rowsOf(old)).toEqual([goldenOne.pages.length, goldenOne.events.length]);
    old.close();
    const again = await start(on);
    expect([again.kept.mode, await rowsOf(again.kept.db)]).toEqual(["writer", [goldenOne.pages.length, goldenOne.events.length]]);
  });

  it("killed between its copy and its migration is migrated at the next start", async () => {
    const on = machine();
    on.indexedDB = await golden(1);
    const old = database(on.indexedDB, 1);
    const copy = await Journal.checkpoint(on.folder, { epoch: "e", seq: 0, lastEvent: 99 }, storedRows(old), null);
    copy.close();
    old.close();
    const { kept, findings } = await start(on);
    expect([kept.mode, findings, await rowsOf(kept.db)]).toEqual(["writer", [], [goldenOne.pages.length, goldenOne.events.length]]);
  });
});
