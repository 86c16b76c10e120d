/** The desk: keeps the cases, computes what is shown. It never reads a file's bytes itself; readers do, one worker a file. */
import { deskService } from "../../src/app/desk/desk-service.ts";
import type { KeepingApi } from "../../src/app/desk/keeping/types.ts";
import { databasePlace } from "../../src/platform/keeping/database-place.ts";
import { machineClock, machineDigest, machineIds, machineStorage } from "../../src/platform/machine/machine.ts";
import { serve } from "../../src/platform/rpc/serve.ts";
import type { WorkbookWriter } from "../../src/ports/workbook-writer.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore, PAGE_BYTES } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import { plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import type { FarVault, SealingProgress } from "../../src/ports/vault.ts";
import { openVault } from "../../src/vault/vault.ts";
import { backups } from "./backups.ts";
import { guarded } from "./guard.ts";
import { keeper } from "./keeper.ts";
import { openTrial } from "./trial.ts";
import { waitingFor } from "./waiting-for.ts";

const place = databasePlace();
const inPlace = { indexedDB: place.factory, IDBKeyRange };
const db = new DeskDatabase("yardstick", inPlace);
const keeping = keeper(db, place);
const { apply, usable } = keeping;
const vault = openVault({
  // No key is read or made before everything has been compared: an emptied store must not be given a new vault.
  keys: waitingFor(usable, dexieKeyStore(db, apply)),
  spaces: waitingFor(usable, dexieSpaceRewriter(db, apply)),
  plain: plainSpace,
  now: () => Date.now(),
  hasRealCases: async () => (await desk.listCases()).some((found) => !found.isSample),
});
const store = dexieCaseStore(db, vault.cipher, PAGE_BYTES, apply);
/** Loaded when a working paper is asked for. */
const writeWorkbook: WorkbookWriter = async (workbook) =>
  (await import("../../src/platform/xlsx-write/write-workbook.ts")).writeWorkbook(workbook);
const desk = deskService({
  store,
  clock: machineClock,
  ids: machineIds,
  digest: machineDigest,
  storage: machineStorage,
  writeWorkbook,
});
const verbs = guarded(desk, vault.access);
const { cipher: _cipher, access: _access, ...vaultVerbs } = vault;
const { begin, ...backupVerbs } = backups({
  db,
  keeper: keeping,
  store,
  inPlace,
  openTrial,
  hasPassphrase: async () => (await vault.vaultState()).kind !== "open",
});
const keepingVerbs: KeepingApi = {
  async openKeeping(sentinel) {
    const status = await keeping.open(sentinel);
    if (status.mode === "writer") await begin();
    return status;
  },
  keepingAfter: (revision) => keeping.after(revision),
  takeOver: () => keeping.takeOver(),
  recover: () => keeping.recover(store),
  acceptLoss: () => keeping.acceptLoss(),
  ...backupVerbs,
};

const farVault = (progress: SealingProgress): FarVault => ({
  ...vaultVerbs,
  setUpVault: (passphrase, suite) => vault.setUpVault(passphrase, suite, progress),
  unlockVault: (passphrase) => vault.unlockVault(passphrase, progress),
  setPassphraseAfterCode: (passphrase) => vault.setPassphraseAfterCode(passphrase, progress),
});

serve(({ progress }) => ({ ...waitingFor(usable, verbs), ...farVault(progress), ...keepingVerbs }), self);
