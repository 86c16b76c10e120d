/** P6: every loss is noticed when the vault is opened, and none starts empty. */
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { firstChanged, replay } from "../../src/storage/keeping/recovery.ts";
import type { KeptStore } from "../../src/storage/keeping/kept-store.ts";
import { contents, keepSentinel, type Machine, machine, start, stop, work } from "./build-kept.ts";

async function used(actions = 30): Promise<{ on: Machine; vault: KeptStore; before: string }> {
  const on = machine();
  const { kept: vault } = await start(on);
  await work(vault, actions);
  await keepSentinel(on, vault);
  return { on, vault, before: await contents(vault) };
}
const whats = (opened: Awaited<ReturnType<typeof start>>) => opened.findings.map(({ what }) => what).sort();

describe("opening a vault", () => {
  it("of a fresh machine starts empty and says nothing", async () => {
    const opened = await start(machine());
    expect([opened.kept.mode, opened.findings]).toEqual(["writer", []]);
  });

  it.each<readonly [string, (vault: KeptStore) => Promise<unknown>, string[]]>([
    ["pages gone", (vault) => vault.db.pages.where("space").equals("c1").delete(), ["rows-missing"]],
    ["one page gone", (vault) => vault.db.pages.limit(1).delete(), ["rows-missing"]],
    ["one event gone", (vault) => vault.db.events.limit(1).delete(), ["rows-missing"]],
    ["everything gone but the head", (vault) => Promise.all([vault.db.pages.clear(), vault.db.events.clear()]), ["rows-missing"]],
    ["the head gone", (vault) => vault.db.heads.clear(), ["store-behind"]],
    ["the head of an hour ago", (vault) => vault.db.heads.update("head", { seq: 12 }), ["store-behind"]],
    ["another vault's head", (vault) => vault.db.heads.update("head", { epoch: "other" }), ["other-vault"]],
  ])("%s: noticed, and brought back whole", async (_name, damage, expected) => {
    const { on, vault, before } = await used();
    await damage(vault);
    const opened = await start(on);
    expect(whats(opened)).toEqual(expected);
    expect(opened.kept.mode).toBe("recovery");
    if (!opened.kept.journal) throw new Error("no journal");
    await replay(opened.kept.db, opened.kept.journal, opened.sentinel, "w", () => undefined);
    const again = await start(on);
    expect([again.findings, await contents(again.kept)]).toEqual([[], before]);
  });

  it("with a page of other bytes: noticed by the look at every page, and brought back", async () => {
    const { on, vault, before } = await used();
    const first = await vault.db.pages.toCollection().first();
    if (!first) throw new Error("no page");
    await vault.db.pages.put({ ...first, bytes: new Uint8Array([1, 2, 3]).buffer });
    const opened = await start(on);
    expect(opened.findings).toEqual([]);
    const { space, kind, id } = first;
    const breathe = async (): Promise<void> => undefined;
    expect(await firstChanged(opened.kept, () => false, breathe)).toEqual({ space, kind, id });
    if (!opened.kept.journal) throw new Error("no journal");
    await replay(opened.kept.db, opened.kept.journal, opened.sentinel, "w", () => undefined);
    expect(await contents(opened.kept)).toBe(before);
    expect(await firstChanged(opened.kept, () => false, breathe)).toBeNull();
  });

  it("whose journal is gone goes on and writes a new one: nothing is lost", async () => {
    const { on, before } = await used();
    on.folder.files.clear();
    const opened = await start(on);
    expect([opened.kept.mode, whats(opened), await contents(opened.kept)]).toEqual(["writer", ["journal-gone"], before]);
    expect(opened.kept.journal?.index.counts()).toEqual((await opened.kept.sentinel()).spaces);
    expect((await start(on)).findings).toEqual([]);
  });

  it("whose journal lost its tail goes on with the database and writes the journal anew", async () => {
    const { on, before } = await used();
    stop(on);
    const [[name, bytes] = ["", new Uint8Array(0)]] = on.folder.files;
    on.folder.files.set(name, bytes.slice(0, bytes.length >> 1));
    const opened = await start(on);
    expect([opened.kept.mode, whats(opened), await contents(opened.kept)]).toEqual(["writer", ["journal-behind"], before]);
  });

  it("with database and journal gone is never taken for a fresh machine", async () => {
    const { on } = await used();
    stop(on);
    on.folder.files.clear();
    on.indexedDB = new IDBFactory();
    const opened = await start(on);
    expect(opened.kept.mode).toBe("recovery");
    expect(whats(opened)).toEqual(["journal-gone", "store-behind", "store-emptied"]);
  });

  it("with both rolled back is noticed by the sentinel, which says how many changes are missing", async () => {
    const { on, vault } = await used();
    const old = new Map(on.folder.files);
    await work(vault, 5, 30);
    await keepSentinel(on, vault);
    stop(on);
    on.folder.files.clear();
    for (const [name, bytes] of old) on.folder.files.set(name, bytes);
    on.indexedDB = new IDBFactory();
    const opened = await start(on);
    expect(opened.kept.mode).toBe("recovery");
    if (!opened.kept.journal) throw new Error("no journal");
    const result = await replay(opened.kept.db, opened.kept.journal, opened.sentinel, "w", () => undefined);
    expect(result.lostChanges).toBe(5);
    expect(result.short.length).toBeGreaterThan(0);
  });

  it("without any place for a journal works, and notices losses by the sentinel", async () => {
    const on = machine();
    const { kept: vault } = await start(on, null);
    await work(vault, 12);
    await keepSentinel(on, vault);
    expect((await start(on, null)).findings).toEqual([]);
    await on.opened?.kept.db.pages.limit(1).delete();
    const opened = await start(on, null);
    expect([opened.kept.mode, whats(opened)]).toEqual(["recovery", ["counts-differ"]]);
  });
});

describe("one writer", () => {
  it("whose place another has taken can write nothing any more, and what the other wrote stands", async () => {
    const on = machine();
    const { kept: vault } = await start(on);
    await work(vault, 3);
    await vault.db.heads.update("head", { writer: "another" });
    const before = await contents(vault);
    await expect(work(vault, 1, 3)).rejects.toMatchObject({ code: "READ_ONLY" });
    expect(await contents(vault)).toBe(before);
    expect(vault.journal?.seq).toBe(3);
  });
});
