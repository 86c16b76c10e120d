/** Between the wire and the desk: while the vault is locked no verb runs, and no borrower's case is begun before there is a passphrase. */
import type { DeskApi } from "../../src/app/desk/types.ts";
import { type Api, RemoteError } from "../../src/platform/rpc/wire.ts";
import { VAULT_LOCKED, VAULT_NEEDED, type VaultState } from "../../src/ports/vault.ts";

export function guarded(desk: DeskApi, access: () => Promise<VaultState["kind"]>): Api {
  const isRealCase = (name: string, args: readonly unknown[]): boolean =>
    name === "createCase" && (args[1] as Parameters<DeskApi["createCase"]>[1]).isSample !== true;
  const verbs = Object.entries(desk) as [string, Api[string]][];
  return Object.fromEntries(
    verbs.map(([name, verb]) => [
      name,
      async (...args: unknown[]) => {
        const kind = await access();
        if (kind === "locked") throw new RemoteError({ code: VAULT_LOCKED, message: "the vault is locked" });
        if (kind === "open" && isRealCase(name, args)) throw new RemoteError({ code: VAULT_NEEDED, message: "no passphrase has been set" });
        return verb(...args);
      },
    ]),
  );
}
