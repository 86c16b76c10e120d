import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { CaseStore, Cipher, PageKey, SpaceCipher } from "../ports/case-store.ts";
import { DeskDatabase } from "./database.ts";
import { dexieCaseStore, TamperedPageError } from "./dexie-case-store.ts";
import { identityCipher } from "./identity-cipher.ts";

const paper: PageKey = { space: "c1", kind: "paper", id: "p1" };
let factory: IDBFactory;
let db: DeskDatabase;
let store: CaseStore;

function open(cipher: Cipher = identityCipher, pageBytes?: number): CaseStore {
  // fake-indexeddb's key range has the same statics as the browser's.
  db = new DeskDatabase("test", { indexedDB: factory, IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange });
  return dexieCaseStore(db, cipher, pageBytes);
}
beforeEach(() => {
  factory = new IDBFactory();
  store = open();
});
/** A cipher whose key is one function: what it changes, it changes back. */
const withOne = (own: Partial<SpaceCipher>): Cipher => {
  const all: SpaceCipher = { suite: "A", newKey: null, seal: async (bytes) => bytes, open: async (bytes) => bytes, ...own };
  return { cipherFor: async () => all, keyStored: () => undefined, forget: () => undefined };
};
const put = (record: unknown, key = paper) => store.commit({ writes: [{ key, record }], removes: [], events: [] });

describe("the case store", () => {
  it("reads back what was committed, also after a reopening", async () => {
    await store.commit({
      writes: [{ key: paper, record: { a: new Float64Array([1.5]) } }],
      removes: [],
      events: [{ space: "c1", record: { type: "x" } }],
    });
    db.close();
    store = open();
    expect(await store.read(paper)).toEqual({ a: new Float64Array([1.5]) });
    expect(await store.events("c1")).toEqual([{ type: "x" }]);
    expect(await store.ids("c1", "paper")).toEqual(["p1"]);
    expect(await store.spaces("paper")).toEqual(["c1"]);
  });
  it("cuts a long record into pages and joins them, and leaves no old page behind", async () => {
    store = open(identityCipher, 16);
    const long = { bytes: Uint8Array.from({ length: 50 }, (_, i) => i) };
    await put(long);
    expect(await db.pages.count()).toBeGreaterThan(3);
    expect(await store.read(paper)).toEqual(long);
    await put(1);
    // The record, and the list of the space's pages.
    expect(await db.pages.count()).toBe(2);
  });
  it("notices a missing page", async () => {
    store = open(identityCipher, 16);
    await put({ bytes: new Uint8Array(50) });
    await db.pages.delete(["c1", "paper", "p1", 2]);
    await expect(store.read(paper)).rejects.toThrow("missing");
  });
  it("keeps nothing of a change that fails, events included", async () => {
    await put("first");
    db.events.hook("creating", () => {
      throw new Error("disk full");
    });
    await expect(
      store.commit({ writes: [{ key: paper, record: "second" }], removes: [], events: [{ space: "c1", record: 9 }] }),
    ).rejects.toThrow();
    expect(await store.read(paper)).toBe("first");
    expect(await store.events("c1")).toEqual([]);
  });
  it("never shows the database a byte that the cipher has not sealed", async () => {
    const flip = async (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0xff);
    store = open(withOne({ seal: flip, open: flip }));
    await store.commit({ writes: [{ key: paper, record: "secret" }], removes: [], events: [{ space: "c1", record: "secret" }] });
    const rows = [...(await db.pages.toArray()), ...(await db.events.toArray())];
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(new TextDecoder().decode(row.bytes)).not.toContain("secret");
    expect(await store.read(paper)).toBe("secret");
  });
  it("gives the cipher a context no other page and no earlier version has", async () => {
    const places: string[] = [];
    store = open(
      withOne({
        seal: async (bytes, place) => {
          places.push(JSON.stringify(place));
          return bytes;
        },
      }),
    );
    await put(1);
    await put(1, { ...paper, id: "p2" });
    await put(2);
    await store.commit({ writes: [], removes: [paper], events: [] });
    await put(3);
    await store.commit({
      writes: [],
      removes: [],
      events: [
        { space: "c1", record: 1 },
        { space: "c1", record: 1 },
      ],
    });
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(4 + 6 + 2);
  });
  it("notices an old page put back, revision and all", async () => {
    await put("first");
    const old = await db.pages.where("kind").equals("paper").toArray();
    await put("second");
    await db.pages.bulkPut(old);
    await expect(store.read(paper)).rejects.toThrow(TamperedPageError);
    await expect(dexieCaseStore(db, identityCipher).read(paper)).rejects.toThrow(TamperedPageError);
  });
  it("notices an event taken out, and a page taken out", async () => {
    await store.commit({
      writes: [{ key: paper, record: 1 }],
      removes: [],
      events: [
        { space: "c1", record: 1 },
        { space: "c1", record: 2 },
      ],
    });
    await db.events.limit(1).delete();
    await expect(store.events("c1")).rejects.toThrow(TamperedPageError);
    await db.pages.where("kind").equals("paper").delete();
    await expect(store.read(paper)).rejects.toThrow(TamperedPageError);
    expect(await store.ids("c1", "paper")).toEqual(["p1"]);
  });
  it("takes in what another tab wrote, and loses nothing of two commits at once", async () => {
    const other = dexieCaseStore(db, identityCipher);
    await put(1);
    await other.commit({ writes: [{ key: paper, record: 2 }], removes: [], events: [{ space: "c1", record: "b" }] });
    expect(await store.read(paper)).toBe(2);
    await Promise.all([
      put(3),
      other.commit({ writes: [{ key: { ...paper, id: "p2" }, record: 4 }], removes: [], events: [{ space: "c1", record: "c" }] }),
    ]);
    expect(await store.read(paper)).toBe(3);
    expect(await store.read({ ...paper, id: "p2" })).toBe(4);
    expect(await store.events("c1")).toEqual(["b", "c"]);
  });
  it("reads a space of the first version, which had no list, and gives it one with the next change", async () => {
    await put("first");
    await db.pages.where("kind").equals("list").delete();
    store = dexieCaseStore(db, identityCipher);
    expect(await store.read(paper)).toBe("first");
    await put("other", { ...paper, id: "p2" });
    expect(await store.read(paper)).toBe("first");
    expect(await db.pages.where("kind").equals("list").count()).toBe(1);
  });
  it("stores a new key with the first page sealed with it, and destroys it with the space", async () => {
    const newKey = { id: "space/c1", clear: "{}", bytes: new ArrayBuffer(4) };
    let isStored = false;
    const own = withOne({ newKey });
    store = open({
      ...own,
      keyStored: () => {
        isStored = true;
      },
    });
    await put(1);
    expect(isStored).toBe(true);
    expect(await db.keys.get("space/c1")).toEqual(newKey);
    await store.erase("c1");
    expect(await db.keys.count()).toBe(0);
  });
  it("erases a space and leaves the others", async () => {
    const other: PageKey = { space: "c2", kind: "paper", id: "p1" };
    await store.commit({
      writes: [
        { key: paper, record: 1 },
        { key: other, record: 2 },
      ],
      removes: [],
      events: [{ space: "c1", record: 9 }],
    });
    await store.erase("c1");
    expect(await store.read(paper)).toBeNull();
    expect(await store.events("c1")).toEqual([]);
    expect(await store.read(other)).toBe(2);
  });
});
