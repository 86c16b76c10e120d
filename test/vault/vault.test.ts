/** The vault over a real store in memory: what opens it, what does not, and what a kill leaves behind. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deskService } from "../../src/app/desk/desk-service.ts";
import type { DeskApi } from "../../src/app/desk/types.ts";
import { caseId } from "../../src/domain/kernel/ids.ts";
import { machineDigest, machineIds } from "../../src/platform/machine/machine.ts";
import type { CaseStore, KeyStore, PageKey } from "../../src/ports/case-store.ts";
import { StoreError } from "../../src/ports/store-error.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import type { Apply } from "../../src/storage/keeping/kept-store.ts";
import { plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import { openVault, type Vault } from "../../src/vault/vault.ts";
import golden from "./golden-v1.json" with { type: "json" };

// The real function with a tenth of a percent of its cost: the parameters themselves are tested in key-derivation.test.ts.
vi.mock("hash-wasm", async (original) => {
  const real = await original<typeof import("hash-wasm")>();
  type Options = Parameters<typeof real.argon2id>[0];
  return { ...real, argon2id: (options: Options) => real.argon2id({ ...options, memorySize: 64, iterations: 1 }) };
});

const PASSPHRASE = "河边老柳树 2026 秋";
const OTHER = "another long passphrase";
const quiet = (): void => undefined;
const page: PageKey = { space: "c1", kind: "paper", id: "p1" };

interface Machine {
  readonly db: DeskDatabase;
  readonly vault: Vault;
  readonly store: CaseStore;
  readonly desk: DeskApi;
  /** Comes when a write was stopped. */
  readonly killed: Promise<false>;
}

let factory: IDBFactory;
let clock: number;
const machines: Machine[] = [];

/** The machine after a start: nothing in memory. `broken` stops everything at the n-th write of a key or a space, as a kill would. */
function start(killAt = Number.POSITIVE_INFINITY, apply?: Apply): Machine {
  const db = new DeskDatabase("desk", { indexedDB: factory, IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange });
  let writes = 0;
  let kill: () => void = quiet;
  const killed = new Promise<false>((resolve) => {
    kill = () => resolve(false);
  });
  const live =
    <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      if (++writes <= killAt) return run(...args);
      kill();
      return new Promise<R>(quiet);
    };
  const keys = dexieKeyStore(db, apply);
  const spaces = dexieSpaceRewriter(db, apply);
  const killable: KeyStore = { ...keys, change: live(keys.change) };
  const vault = openVault({
    keys: killable,
    spaces: { ...spaces, rewrite: live(spaces.rewrite) },
    plain: plainSpace,
    now: () => clock,
    hasRealCases: async () => (await desk.listCases()).some((found) => !found.isSample),
  });
  const store = dexieCaseStore(db, vault.cipher, 1024);
  const storage = async () => ({ usedBytes: null, quotaBytes: null, isPersisted: false });
  const desk = deskService({
    store,
    clock: { now: () => new Date(clock).toISOString() },
    ids: machineIds,
    digest: machineDigest,
    storage,
    writeWorkbook: () => Promise.reject(new Error("no working paper is asked for here")),
  });
  const machine = { db, vault, store, desk, killed };
  machines.push(machine);
  return machine;
}

/** A second window: it may only look on. */
const startReader = (): Machine => start(undefined, () => Promise.reject(new StoreError("READ_ONLY", "another tab writes")));

const put = (store: CaseStore, record: unknown, key = page) =>
  store.commit({ writes: [{ key, record }], removes: [], events: [{ space: key.space, record }] });

/** Every byte of the database as one text, in the three encodings a name can lie in. */
async function raw(db: DeskDatabase): Promise<string> {
  const rows = [...(await db.pages.toArray()), ...(await db.events.toArray()), ...(await db.keys.toArray())];
  const buffers = rows.map((row) => Buffer.from(row.bytes));
  return rows.map((row) => JSON.stringify(row)).join() + buffers.map((bytes) => bytes.toString("utf8") + bytes.toString("utf16le")).join();
}

async function withGolden(): Promise<void> {
  const { db } = start();
  const bytes = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, "base64")).slice().buffer as ArrayBuffer;
  await db.pages.bulkPut(golden.pages.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
  await db.events.bulkPut(golden.events.map((row) => ({ ...row, bytes: bytes(row.bytes) })));
  await db.keys.clear();
  db.close();
}

beforeEach(() => {
  factory = new IDBFactory();
  clock = 1_767_000_000_000;
});
afterEach(() => {
  for (const { db } of machines.splice(0)) db.close();
});

describe.each(["A", "G"] as const)("a vault of suite %s", (suite) => {
  it("opens with its passphrase after a start, however the passphrase is typed, and with nothing else", async () => {
    const first = start();
    await first.vault.setUpVault(PASSPHRASE, suite, quiet);
    await put(first.store, "王五布行 622202");
    first.db.close();
    const { vault, store, db } = start();
    expect(await vault.vaultState()).toMatchObject({ kind: "locked", waitMs: 0 });
    await expect(store.read(page)).rejects.toThrow("locked");
    expect(await vault.unlockVault("河边老柳树 2025 秋", quiet)).toMatchObject({ kind: "wrong" });
    await expect(store.read(page)).rejects.toThrow("locked");
    expect(await vault.unlockVault("　河边老柳树 ２０２６ 秋 ", quiet)).toEqual({ kind: "opened" });
    expect(await store.read(page)).toBe("王五布行 622202");
    expect(await store.events("c1")).toEqual(["王五布行 622202"]);
    expect(await raw(db)).not.toMatch(/王五布行|622202/);
    expect(await vault.vaultState()).toMatchObject({ kind: "unlocked", suite, kdf: { name: "argon2id", memoryMiB: 64, passes: 3 } });
  });
  it("seals anew what was typed before there was a passphrase", async () => {
    const first = start();
    await put(first.store, "before");
    expect(await raw(first.db)).not.toContain('before"');
    const key = await first.db.keys.get("space/c1");
    await first.vault.setUpVault(PASSPHRASE, suite, quiet);
    expect(await first.store.read(page)).toBe("before");
    expect(await first.db.keys.get("space/c1")).not.toEqual(key);
    expect(await first.db.keys.get("vault-before")).toBeUndefined();
    await put(first.store, "after");
    first.db.close();
    const { vault, store } = start();
    await vault.unlockVault(PASSPHRASE, quiet);
    expect(await store.read(page)).toBe("after");
    expect(await store.events("c1")).toEqual(["before", "after"]);
  });
});

describe("changing what opens the vault", () => {
  async function ready(): Promise<Machine & { code: string }> {
    const machine = start();
    const { code } = await machine.vault.setUpVault(PASSPHRASE, "A", quiet);
    await put(machine.store, { bytes: new Uint8Array(5000) });
    return { ...machine, code };
  }
  it("a new passphrase rewrites no page", async () => {
    const { db, vault } = await ready();
    const before = await db.pages.toArray();
    expect(await vault.changePassphrase("not it at all", OTHER)).toMatchObject({ kind: "wrong" });
    expect(await vault.changePassphrase(PASSPHRASE, OTHER)).toEqual({ kind: "opened" });
    expect(await db.pages.toArray()).toEqual(before);
    const next = start();
    expect(await next.vault.unlockVault(PASSPHRASE, quiet)).toMatchObject({ kind: "wrong" });
    expect(await next.vault.unlockVault(OTHER, quiet)).toEqual({ kind: "opened" });
    expect(await next.store.read(page)).toEqual({ bytes: new Uint8Array(5000) });
  });
  it("the recovery code opens nothing until a new passphrase is set", async () => {
    const { code } = await ready();
    const { vault, store } = start();
    await expect(vault.setPassphraseAfterCode(OTHER, quiet)).rejects.toThrow();
    expect(await vault.unlockWithCode(code.toLowerCase())).toEqual({ kind: "needs-passphrase" });
    await expect(store.read(page)).rejects.toThrow("locked");
    await vault.setPassphraseAfterCode(OTHER, quiet);
    expect(await store.read(page)).toEqual({ bytes: new Uint8Array(5000) });
    const next = start();
    expect(await next.vault.unlockVault(PASSPHRASE, quiet)).toMatchObject({ kind: "wrong" });
    expect(await next.vault.unlockVault(OTHER, quiet)).toEqual({ kind: "opened" });
  });
  it("a renewed recovery code makes the one before worthless, and a slip of the pen costs no attempt", async () => {
    const { vault, code } = await ready();
    await vault.confirmKit();
    const renewed = await vault.renewKit(PASSPHRASE);
    if (renewed.kind !== "made") throw new Error(renewed.kind);
    expect(await vault.vaultState()).toMatchObject({ isKitConfirmed: false });
    const next = start();
    const slip = code.startsWith("0") ? `1${code.slice(1)}` : `0${code.slice(1)}`;
    for (let i = 0; i < 10; i++) expect(await next.vault.unlockWithCode(slip)).toEqual({ kind: "mistyped", groups: [0] });
    expect(await next.vault.unlockWithCode(code)).toMatchObject({ kind: "wrong" });
    expect(await next.vault.unlockWithCode(renewed.code)).toEqual({ kind: "needs-passphrase" });
  });
  it("wrong passphrases cost waiting, across a start, and the right one ends it", async () => {
    await ready();
    for (let i = 0; i < 3; i++) await start().vault.unlockVault(OTHER, quiet);
    const { vault } = start();
    expect(await vault.vaultState()).toEqual({ kind: "locked", waitMs: 5000 });
    expect(await vault.unlockVault(PASSPHRASE, quiet)).toEqual({ kind: "wait", waitMs: 5000 });
    clock += 5000;
    expect(await vault.unlockVault(OTHER, quiet)).toEqual({ kind: "wrong", waitMs: 10_000 });
    clock += 10_000;
    expect(await vault.unlockVault(PASSPHRASE, quiet)).toEqual({ kind: "opened" });
    expect(await start().vault.vaultState()).toEqual({ kind: "locked", waitMs: 0 });
  });
  it("parameters weakened on the disk open nothing", async () => {
    const { db } = await ready();
    const row = await db.keys.get("vault");
    if (!row) throw new Error("no header");
    await db.keys.put({ ...row, clear: row.clear.replace('"passes":3', '"passes":1') });
    expect(await start().vault.unlockVault(PASSPHRASE, quiet)).toMatchObject({ kind: "wrong" });
    await db.keys.put({ ...row, clear: row.clear.replace('"memoryKiB":65536', '"memoryKiB":8') });
    await expect(start().vault.unlockVault(PASSPHRASE, quiet)).rejects.toThrow();
  });
  it("minutes until the lock stay between 1 and 60", async () => {
    const { vault } = await ready();
    for (const [asked, kept] of [
      [0, 1],
      [17, 17],
      [600, 60],
    ] as const) {
      await vault.setLockMinutes(asked);
      expect(await vault.vaultState()).toMatchObject({ lockMinutes: kept });
    }
  });
});

describe("pages on a disk somebody wrote to", () => {
  async function ready(): Promise<Machine> {
    const machine = start();
    await machine.vault.setUpVault(PASSPHRASE, "A", quiet);
    await put(machine.store, "first");
    return machine;
  }
  async function reopened(): Promise<CaseStore> {
    const { vault, store } = start();
    await vault.unlockVault(PASSPHRASE, quiet);
    return store;
  }
  it("an old page does not open under its own old revision", async () => {
    const { db, store } = await ready();
    const old = await db.pages.where("kind").equals("paper").toArray();
    await put(store, "second");
    await db.pages.bulkPut(old);
    await expect((await reopened()).read(page)).rejects.toThrow();
  });
  it("an old page does not open under the new revision, nor in another page's place or case", async () => {
    const { db, store } = await ready();
    const [old] = await db.pages.where("kind").equals("paper").toArray();
    if (!old) throw new Error("no page");
    await put(store, "second");
    await put(store, "other", { ...page, id: "p2" });
    await put(store, "other", { ...page, space: "c2" });
    for (const target of await db.pages.where("kind").equals("paper").toArray()) {
      await db.pages.put({ ...target, bytes: old.bytes });
      await expect((await reopened()).read({ space: target.space, kind: "paper", id: target.id })).rejects.toThrow();
    }
  });
  it("an unsealed page, an unsealed case and a case without its key are refused", async () => {
    const { db } = await ready();
    const rows = await db.pages.where("space").equals("c1").toArray();
    await db.pages.bulkPut(rows.map((row) => ({ ...row, suite: "identity" })));
    await expect((await reopened()).read(page)).rejects.toThrow();
    await db.keys.delete("space/c1");
    await expect((await reopened()).read(page)).rejects.toThrow();
    await db.pages.bulkPut(rows);
    await expect((await reopened()).read(page)).rejects.toThrow();
  });
  it("an erased case does not come back with its pages", async () => {
    const { db, store } = await ready();
    const rows = await db.pages.where("space").equals("c1").toArray();
    await store.erase("c1");
    expect(await db.keys.get("space/c1")).toBeUndefined();
    await db.pages.bulkPut(rows);
    await expect((await reopened()).read(page)).rejects.toThrow();
    await expect(store.read(page)).rejects.toThrow();
  });
});

describe("two windows at the very first start", () => {
  it("the one that looks on waits for the vault the other makes", async () => {
    const reader = startReader();
    const state = reader.vault.vaultState();
    const writer = start();
    await put(writer.store, "typed in the first window");
    expect(await state).toEqual({ kind: "open", isOverdue: false });
    expect(await reader.store.read(page)).toBe("typed in the first window");
  });
});

describe("a store of the first version, which was not sealed", () => {
  const [one = "", two = ""] = golden.cases;
  async function expectWhole({ desk, db }: Machine): Promise<void> {
    const view = await desk.openCase(caseId(one), "zh-CN");
    expect(view.summary).toMatchObject({ name: "青禾服饰商行", papers: 1 });
    expect(view.assessment.transactions?.count).toBe(2);
    expect(await desk.listCases()).toHaveLength(2);
    expect((await desk.listCases()).find((found) => found.id === two)?.deletedAt).not.toBeNull();
    expect((await desk.settings()).actor).toBe("柳信贷员");
    expect((await desk.report(caseId(one)))?.json).toContain("服装批发");
    expect((await desk.events(caseId(one))).map((event) => event.n)).toEqual(
      golden.events.filter((row) => row.space === one).map((_, n) => n),
    );
    expect(await raw(db)).not.toMatch(/青禾|临河|王五布行|柳信贷员|服装批发/);
  }
  it("is still read, and asks for a passphrase", async () => {
    await withGolden();
    const { vault, desk, db } = start();
    expect(await vault.vaultState()).toEqual({ kind: "open", isOverdue: true });
    expect((await desk.openCase(caseId(one), "zh-CN")).summary.name).toBe("青禾服饰商行");
    // The control: the same search finds the names while they lie open.
    expect(await raw(db)).toMatch(/王五布行/);
  });
  it("is sealed whole when the passphrase is set, with progress", async () => {
    await withGolden();
    const machine = start();
    await machine.vault.vaultState();
    const seen: number[] = [];
    await machine.vault.setUpVault(PASSPHRASE, "A", (fraction) => seen.push(fraction));
    expect(seen).toEqual([0, 1 / 3, 2 / 3]);
    await expectWhole(machine);
  });
  it("is sealed whole also when the machine is killed after any of its writes", async () => {
    let kills = 0;
    for (let killAt = 0; killAt < 6; killAt++) {
      factory = new IDBFactory();
      await withGolden();
      const killed = start(killAt);
      await killed.vault.vaultState();
      const done = await Promise.race([killed.vault.setUpVault(PASSPHRASE, "A", quiet).then(() => true), killed.killed]);
      killed.db.close();
      if (!done) kills++;
      const next = start();
      const state = await next.vault.vaultState();
      if (state.kind === "open") await next.vault.setUpVault(PASSPHRASE, "A", quiet);
      else expect(await next.vault.unlockVault(PASSPHRASE, quiet)).toEqual({ kind: "opened" });
      await expectWhole(next);
      next.db.close();
    }
    expect(kills).toBe(5);
  });
  it("half sealed when the machine was killed, it opens in a window that may only look on, and the one that writes goes on", async () => {
    await withGolden();
    const killed = start(1);
    await killed.vault.vaultState();
    await Promise.race([killed.vault.setUpVault(PASSPHRASE, "A", quiet), killed.killed]);
    killed.db.close();
    const reader = startReader();
    expect((await reader.vault.vaultState()).kind).toBe("locked");
    expect(await reader.vault.unlockVault(PASSPHRASE, quiet)).toEqual({ kind: "opened" });
    expect((await reader.desk.openCase(caseId(one), "zh-CN")).summary.name).toBe("青禾服饰商行");
    reader.db.close();
    const writer = start();
    expect(await writer.vault.unlockVault(PASSPHRASE, quiet)).toEqual({ kind: "opened" });
    await expectWhole(writer);
  });
  it("with nothing but the sample in it is sealed at the start, unasked", async () => {
    await withGolden();
    const clean = start();
    for (const id of golden.cases) {
      await clean.db.pages.where("space").equals(id).delete();
      await clean.db.events.where("space").equals(id).delete();
    }
    clean.db.close();
    const { vault, desk, db } = start();
    expect(await vault.vaultState()).toEqual({ kind: "open", isOverdue: false });
    expect((await desk.settings()).actor).toBe("柳信贷员");
    expect(await raw(db)).not.toContain("柳信贷员");
  });
});
