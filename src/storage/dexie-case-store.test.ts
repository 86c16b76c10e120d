import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { CaseStore, Cipher, PageKey } from "../ports/case-store.ts";
import { DeskDatabase } from "./database.ts";
import { dexieCaseStore } from "./dexie-case-store.ts";
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
    expect(await db.pages.count()).toBe(1);
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
    store = open({ suite: "A", seal: flip, open: flip });
    await store.commit({ writes: [{ key: paper, record: "secret" }], removes: [], events: [{ space: "c1", record: "secret" }] });
    const rows = [...(await db.pages.toArray()), ...(await db.events.toArray())];
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(new TextDecoder().decode(row.bytes)).not.toContain("secret");
    expect(await store.read(paper)).toBe("secret");
  });
  it("gives the cipher a context no other page and no earlier version has", async () => {
    const contexts: string[] = [];
    store = open({
      suite: "A",
      seal: async (bytes, context) => {
        contexts.push(context);
        return bytes;
      },
      open: async (bytes) => bytes,
    });
    await put(1);
    await put(1, { ...paper, id: "p2" });
    await put(2);
    expect(new Set(contexts).size).toBe(3);
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
