/** The desk: keeps the cases, computes what is shown. It never reads a file's bytes itself; readers do, one worker a file. */
import { deskService } from "../../src/app/desk/desk-service.ts";
import { machineClock, machineDigest, machineIds, machineStorage } from "../../src/platform/machine/machine.ts";
import { serve } from "../../src/platform/rpc/serve.ts";
import type { WorkbookWriter } from "../../src/ports/workbook-writer.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import { plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import { openVault } from "../../src/vault/vault.ts";
import { guarded } from "./guard.ts";

const db = new DeskDatabase("yardstick");
const vault = openVault({
  keys: dexieKeyStore(db),
  spaces: dexieSpaceRewriter(db),
  plain: plainSpace,
  now: () => Date.now(),
  hasRealCases: async () => (await desk.listCases()).some((found) => !found.isSample),
});
const store = dexieCaseStore(db, vault.cipher);
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

serve(
  ({ progress }) => ({
    ...verbs,
    ...vaultVerbs,
    setUpVault: (passphrase: string, suite: "A" | "G") => vault.setUpVault(passphrase, suite, progress),
    unlockVault: (passphrase: string) => vault.unlockVault(passphrase, progress),
    setPassphraseAfterCode: (passphrase: string) => vault.setPassphraseAfterCode(passphrase, progress),
  }),
  self,
);
