/** Runs in the browser, bundled by vault.ts: unlocking, and a workbench of 200 cases sealed and unsealed. */
import { deskService } from "../../src/app/desk/desk-service.ts";
import { machineClock, machineDigest, machineIds, machineStorage } from "../../src/platform/machine/machine.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import { identityCipher, plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import { openVault, type Vault } from "../../src/vault/vault.ts";
import { suiteOf } from "../../src/vault/suites.ts";

const CASES = 200;
const PASSPHRASE = "河边老柳树 2026 秋";
const PAGE = 4 * 1024 * 1024;
const quiet = (): void => undefined;

function deskOver(store: ReturnType<typeof dexieCaseStore>): ReturnType<typeof deskService> {
  return deskService({
    store,
    clock: machineClock,
    ids: machineIds,
    digest: machineDigest,
    storage: machineStorage,
    writeWorkbook: () => Promise.reject(new Error("not measured here")),
  });
}

function vaultOver(db: DeskDatabase): Vault {
  return openVault({
    keys: dexieKeyStore(db),
    spaces: dexieSpaceRewriter(db),
    plain: plainSpace,
    now: () => Date.now(),
    hasRealCases: async () => true,
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fill(desk: ReturnType<typeof deskService>): Promise<void> {
  for (let i = 0; i < CASES; i++) await desk.createCase({ borrower: { name: `第 ${i} 家商行` } }, { isSample: false, language: "zh-CN" });
}

export interface VaultTimes {
  readonly unlock: number;
  readonly sealedList: number;
  readonly plainList: number;
  readonly pageSeal: number;
  readonly pageCopy: number;
}

/** Once: two stores of the same 200 cases. */
async function prepareVault(): Promise<void> {
  await fill(deskOver(dexieCaseStore(new DeskDatabase("vault-plain"), identityCipher)));
  const db = new DeskDatabase("vault-sealed");
  const vault = vaultOver(db);
  await vault.setUpVault(PASSPHRASE, "A", quiet);
  await fill(deskOver(dexieCaseStore(db, vault.cipher)));
  db.close();
}

/** Each start has nothing in memory: keys of cases are unwrapped anew. */
async function measureVault(): Promise<VaultTimes> {
  const plainDb = new DeskDatabase("vault-plain");
  await plainDb.open();
  const plain = deskOver(dexieCaseStore(plainDb, identityCipher));
  const db = new DeskDatabase("vault-sealed");
  await db.open();
  const vault = vaultOver(db);
  await vault.vaultState();
  const unlock = await timed(() => vault.unlockVault(PASSPHRASE, quiet));
  const sealed = deskOver(dexieCaseStore(db, vault.cipher));
  const count = async (desk: typeof plain): Promise<void> => {
    if ((await desk.listCases()).length !== CASES) throw new Error("cases are missing");
  };
  const plainList = await timed(() => count(plain));
  const sealedList = await timed(() => count(sealed));
  db.close();
  plainDb.close();
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const page = new Uint8Array(PAGE).map((_, i) => bytes[i & 0xffff] ?? 0);
  const suite = await suiteOf("A");
  const key = await suite.key(crypto.getRandomValues(new Uint8Array(suite.keyBytes)));
  const place = new Uint8Array(64);
  const pageSeal = await timed(async () => {
    await key.open(await key.seal(page, place), place);
  });
  // The identity cipher's work is a copy each way.
  const pageCopy = await timed(async () => page.slice().slice());
  return { unlock, sealedList, plainList, pageSeal, pageCopy };
}

Object.assign(globalThis, { prepareVault, measureVault });
