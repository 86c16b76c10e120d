/** The vault's verbs as the screens call them. */
import type { VaultDesk } from "../../app/desk/client-types.ts";
import type { FarVault } from "../../ports/vault.ts";
import type { Client } from "../../platform/rpc/client.ts";

/** [P] */
const SETTLE_MS = 10_000;
const LOOK_MS = 25;

export function vaultDesk(far: Client<FarVault>): VaultDesk {
  return {
    vaultState: () => far.call("vaultState", []),
    setUpVault: (passphrase, suite, progress) => far.call("setUpVault", [passphrase, suite], { progress }),
    unlockVault: (passphrase, progress) => far.call("unlockVault", [passphrase], { progress }),
    unlockWithCode: (...args) => far.call("unlockWithCode", args),
    setPassphraseAfterCode: (passphrase, progress) => far.call("setPassphraseAfterCode", [passphrase], { progress }),
    changePassphrase: (...args) => far.call("changePassphrase", args),
    renewKit: (...args) => far.call("renewKit", args),
    confirmKit: () => far.call("confirmKit", []),
    setLockMinutes: (...args) => far.call("setLockMinutes", args),
    settled: () =>
      new Promise((resolve) => {
        const until = performance.now() + SETTLE_MS;
        const look = (): void => {
          if (far.running() === 0 || performance.now() > until) resolve();
          else setTimeout(look, LOOK_MS);
        };
        // Whoever has just been told to store something makes its call in this turn or the next.
        setTimeout(look, LOOK_MS);
      }),
    end: () => far.close("vault-locked", "locked"),
  };
}
