/** The desk: keeps the cases, computes what is shown. It never reads a file's bytes itself; readers do, one worker a file. */
import { deskService } from "../../src/app/desk/desk-service.ts";
import { machineClock, machineDigest, machineIds, machineStorage } from "../../src/platform/machine/machine.ts";
import { serve } from "../../src/platform/rpc/serve.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import type { WorkbookWriter } from "../../src/ports/workbook-writer.ts";
import { identityCipher } from "../../src/storage/identity-cipher.ts";

const store = dexieCaseStore(new DeskDatabase("yardstick"), identityCipher);
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
// An interface has no index signature; the object behind it is one of async functions, which is all `serve` asks.
serve(() => ({ ...desk }), self);
