/** Opens a restored backup with the passphrase it was made under. */
import type { CaseStore } from "../../src/ports/case-store.ts";
import { StoreError } from "../../src/ports/store-error.ts";
import type { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { dexieKeyStore } from "../../src/storage/dexie-key-store.ts";
import { plainSpace } from "../../src/storage/identity-cipher.ts";
import { dexieSpaceRewriter } from "../../src/storage/space-rewriter.ts";
import { openVault } from "../../src/vault/vault.ts";

/** Attempts that failed before the backup was made are long over: each trial pays for its own key derivation. */
const LATER_MS = 7 * 86_400_000;

export async function openTrial(db: DeskDatabase, passphrase: string): Promise<CaseStore> {
  const vault = openVault({
    keys: dexieKeyStore(db),
    spaces: dexieSpaceRewriter(db),
    plain: plainSpace,
    now: () => Date.now() + LATER_MS,
    hasRealCases: async () => true,
  });
  const { kind } = await vault.vaultState();
  if (kind === "locked" && (await vault.unlockVault(passphrase, () => undefined)).kind !== "opened")
    throw new StoreError("WRONG_PASSPHRASE", "the passphrase does not open the backup");
  return dexieCaseStore(db, vault.cipher);
}
