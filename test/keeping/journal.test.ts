/** P6: 已保存的不会丢. The journal cut at every byte, changed at every byte, and the disk full at every write. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf } from "../../src/storage/journal/frame.ts";
import { scanJournal } from "../../src/storage/journal/journal.ts";
import { replay } from "../../src/storage/keeping/recovery.ts";
import { change, contents, event, keepSentinel, machine, page, start, stop, work } from "./build-kept.ts";
import { memoryFolder } from "./memory-folder.ts";

/** A journal of a few changes, with the place where each frame ends. */
async function someJournal(actions: number): Promise<{ bytes: Uint8Array; ends: number[] }> {
  const on = machine();
  const { kept: vault } = await start(on);
  await work(vault, actions);
  stop(on);
  const [name = ""] = on.folder.files.keys();
  const bytes = on.folder.files.get(name) ?? new Uint8Array(0);
  const scan = await scanJournal(await on.folder.open(name), 1);
  return { bytes, ends: scan?.frames.map((frame) => frame.at + frame.length) ?? [] };
}

async function scanOf(bytes: Uint8Array): ReturnType<typeof scanJournal> {
  const folder = memoryFolder();
  folder.files.set("f", bytes);
  return scanJournal(await folder.open("f"), 1);
}

describe("P6 the journal", () => {
  it("cut at any byte gives back every frame that was whole", async () => {
    const { bytes, ends } = await someJournal(5);
    expect(ends).toHaveLength(6);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const scan = await scanOf(bytes.slice(0, cut));
      const whole = ends.filter((end) => end <= cut).length;
      expect(scan?.frames.length ?? 0, `cut at ${cut}`).toBe(whole);
      expect(scan?.hasTornTail ?? false, `cut at ${cut}`).toBe(whole > 0 && !ends.includes(cut));
    }
  }, 120_000);

  it("with any one byte changed never gives back a changed frame, and every later one", async () => {
    const { bytes, ends } = await someJournal(4);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const hit = ends.findIndex((end) => at < end);
        const folder = memoryFolder();
        folder.files.set("f", damaged);
        const file = await folder.open("f");
        const scan = await scanJournal(file, 1);
        // The first frame is the checkpoint: with its header gone there is no journal to speak of.
        if (scan === null) return void expect(hit).toBe(0);
        const whole: number[] = [];
        for (const frame of scan.frames) if (await bodyOf(file, frame)) whole.push(frame.header.seq);
        expect(whole).toEqual([0, 1, 2, 3, 4].filter((seq) => seq !== hit));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("of a vault that lost its database brings back all of it, byte for byte", async () => {
    const on = machine();
    const first = await start(on);
    await work(first.kept, 60);
    await keepSentinel(on, first.kept);
    const before = await contents(first.kept);
    stop(on);
    on.indexedDB = machine().indexedDB;
    const again = await start(on);
    expect(again.kept.mode).toBe("recovery");
    expect(again.findings.map(({ what }) => what)).toContain("store-emptied");
    await expect(work(again.kept, 1)).rejects.toMatchObject({ code: "IN_RECOVERY" });
    if (!again.kept.journal) throw new Error("no journal");
    const result = await replay(again.kept.db, again.kept.journal, null, "w", () => undefined);
    expect([result.lost, result.lostEvents, result.lostChanges]).toEqual([[], 0, 0]);
    expect(await contents(again.kept)).toBe(before);
    const third = await start(on);
    expect([third.kept.mode, third.findings]).toEqual(["writer", []]);
    await work(third.kept, 3, 60);
  });

  it("takes a change back that the database refused, and goes on", async () => {
    const on = machine();
    const { kept: vault } = await start(on);
    await work(vault, 3);
    const before = await contents(vault);
    const refuse = vault.apply(change({ pages: [page("c9", "p", 1, new Uint8Array(3))] }), async () => {
      throw new Error("no");
    });
    await expect(refuse).rejects.toThrow("no");
    expect(await contents(vault)).toBe(before);
    await work(vault, 3, 3);
    const after = await contents(vault);
    const again = await start(on);
    expect([again.findings, again.wasCompleted, await contents(again.kept)]).toEqual([[], false, after]);
  });

  it("full at any write loses nothing that was acknowledged", async () => {
    for (let room = 0; room < 3000; room += 97) {
      const on = machine();
      const { kept: vault } = await start(on);
      await work(vault, 2);
      const size = [...on.folder.files.values()].reduce((sum, file) => sum + file.length, 0);
      on.folder.limit = size + room;
      let kept = await contents(vault);
      let refused = 0;
      for (let i = 2; i < 8; i++) {
        try {
          await work(vault, 1, i);
          kept = await contents(vault);
        } catch (error) {
          expect(error).toMatchObject({ code: "STORAGE_FULL" });
          refused++;
        }
      }
      expect(refused).toBeGreaterThan(0);
      on.folder.limit = Number.POSITIVE_INFINITY;
      const again = await start(on);
      expect([again.findings, await contents(again.kept)]).toEqual([[], kept]);
    }
  }, 120_000);

  it("completes the one change that was under way", async () => {
    const on = machine();
    const { kept: vault } = await start(on);
    await work(vault, 4);
    // The frame is written and flushed; the machine stops before the database hears of it.
    await vault.journal?.append(
      { ...change({ pages: [page("c1", "late", 1, new Uint8Array([7]))] }), events: [{ ...event("c1", "late"), n: 5 }] },
      5,
    );
    const again = await start(on);
    expect([again.wasCompleted, again.findings]).toEqual([true, []]);
    expect(await again.kept.db.pages.get(["c1", "paper", "late", 0])).toBeDefined();
    expect(await again.kept.db.events.count()).toBe(5);
  });

  it("lets a destroyed key go for good when it is next opened", async () => {
    const on = machine();
    const { kept: vault } = await start(on);
    const secret = Uint8Array.from({ length: 32 }, (_, i) => 0xa0 + i);
    await vault.apply(change({ keys: [{ id: "space/c1", clear: "{}", bytes: secret.buffer }] }));
    await vault.apply(change({ keysRemoved: ["space/c1"], erased: ["c1"] }));
    await start(on);
    const held = [...on.folder.files.values()].some((file) => Buffer.from(file).includes(Buffer.from(secret)));
    expect(held).toBe(false);
  });
});
