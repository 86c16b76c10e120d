/** What the worker itself refuses: a page that forgot to ask for a passphrase, or was made to forget. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { deskService } from "../../src/app/desk/desk-service.ts";
import type { DeskApi, ReadPaper } from "../../src/app/desk/types.ts";
import type { CaseId } from "../../src/domain/kernel/ids.ts";
import { machineDigest, machineIds } from "../../src/platform/machine/machine.ts";
import type { Api } from "../../src/platform/rpc/wire.ts";
import { VAULT_LOCKED, VAULT_NEEDED, type VaultState } from "../../src/ports/vault.ts";
import { samplePaperHashes } from "../../src/sample/paper-hashes.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { identityCipher } from "../../src/storage/identity-cipher.ts";
import { guarded } from "./guard.ts";

const [ofSample = ""] = samplePaperHashes;
const borrower = { borrower: { name: "骆驼岭榨油坊" } };
let kind: VaultState["kind"];
let desk: DeskApi;
let verbs: Api;

beforeEach(() => {
  kind = "open";
  const db = new DeskDatabase("desk", {
    indexedDB: new IDBFactory(),
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
  });
  desk = deskService({
    store: dexieCaseStore(db, identityCipher),
    clock: { now: () => "2026-11-22T00:00:00.000Z" },
    ids: machineIds,
    digest: machineDigest,
    storage: async () => ({ usedBytes: null, quotaBytes: null, isPersisted: false }),
    writeWorkbook: () => Promise.reject(new Error("no working paper is asked for here")),
  });
  verbs = guarded(desk, async () => kind);
});

const call = (name: string, ...args: unknown[]): Promise<unknown> =>
  (verbs[name] ?? (() => Promise.reject(new Error(`no ${name}`))))(...args);
const sample = async (): Promise<CaseId> => (await desk.createCase(borrower, { isSample: true, language: "zh-CN" })).summary.id;
const real = async (): Promise<CaseId> => (await desk.createCase(borrower, { isSample: false, language: "zh-CN" })).summary.id;
function paper(id: string): ReadPaper {
  const document = { id, paths: ["流水.csv"], media: "text/csv", layout: "", contents: [], problems: [], related: [] };
  return { document, bytes: new Uint8Array([1]) } as unknown as ReadPaper; // only its name and bytes are looked at
}

describe("without a passphrase", () => {
  const refused = { code: VAULT_NEEDED };
  it("a borrower's case is not begun, the sample is", async () => {
    await expect(call("createCase", borrower, { isSample: false, language: "zh-CN" })).rejects.toMatchObject(refused);
    await call("createCase", borrower, { isSample: true, language: "zh-CN" });
    expect((await desk.listCases()).map(({ isSample }) => isSample)).toEqual([true]);
  });
  it("papers of a borrower do not come into the sample, not even one among the sample's own", async () => {
    const id = await sample();
    await expect(call("addPapers", id, [paper("f".repeat(64))], "zh-CN")).rejects.toMatchObject(refused);
    await expect(call("addPapers", id, [paper(ofSample), paper("f".repeat(64))], "zh-CN")).rejects.toMatchObject(refused);
    await expect(call("replacePaper", id, paper("f".repeat(64)).document, "zh-CN")).rejects.toMatchObject(refused);
    expect((await desk.openCase(id, "zh-CN")).papers).toEqual([]);
  });
  it("a renewal is not begun, on this machine or from a case.json", async () => {
    const id = await sample();
    await expect(call("renewCase", id, "zh-CN")).rejects.toMatchObject(refused);
    await expect(call("renewFromFile", JSON.stringify(borrower), "zh-CN")).rejects.toMatchObject(refused);
    expect(await desk.listCases()).toHaveLength(1);
  });
  it("a borrower's case stays in the bin, the sample comes back", async () => {
    const ids = [await real(), await sample()] as const;
    for (const id of ids) await desk.deleteCase(id);
    await expect(call("restoreCase", ids[0])).rejects.toMatchObject(refused);
    await call("restoreCase", ids[1]);
    expect((await desk.listCases()).filter(({ deletedAt }) => deletedAt === null).map(({ isSample }) => isSample)).toEqual([true]);
  });
});

describe("with a passphrase", () => {
  it("unlocked, all of it is done", async () => {
    kind = "unlocked";
    await call("createCase", borrower, { isSample: false, language: "zh-CN" });
    await call("renewFromFile", JSON.stringify(borrower), "zh-CN");
    const [first] = await desk.listCases();
    if (!first) throw new Error("no case");
    await call("renewCase", first.id, "zh-CN");
    await desk.deleteCase(first.id);
    await call("restoreCase", first.id);
    expect((await desk.listCases()).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(3);
  });
  it("locked, no verb runs", async () => {
    const id = await real();
    kind = "locked";
    for (const name of Object.keys(desk)) await expect(call(name, id), name).rejects.toMatchObject({ code: VAULT_LOCKED });
  });
});
