/** Between the wire and the desk: while the vault is locked no verb runs. */
import type { DeskApi } from "../../src/app/desk/types.ts";
import { type Api, RemoteError } from "../../src/platform/rpc/wire.ts";
import { VAULT_LOCKED, type VaultState } from "../../src/ports/vault.ts";

export function guarded(desk: DeskApi, access: () => Promise<VaultState["kind"]>): Api {
  const verbs = Object.entries(desk) as [string, Api[string]][];
  return Object.fromEntries(
    verbs.map(([name, verb]) => [
      name,
      async (...args: unknown[]) => {
        const kind = await access();
        if (kind === "locked") throw new RemoteError({ code: VAULT_LOCKED, message: "the vault is locked" });
        return verb(...args);
      },
    ]),
  );
}
