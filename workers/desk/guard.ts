/** Between the wire and the desk: while the vault is locked no verb runs, and nothing of a borrower comes in before there is a passphrase. */
import type { DeskApi } from "../../src/app/desk/types.ts";
import { type Api, RemoteError } from "../../src/platform/rpc/wire.ts";
import { VAULT_LOCKED, VAULT_NEEDED, type VaultState } from "../../src/ports/vault.ts";
import { samplePaperHashes } from "../../src/sample/paper-hashes.ts";

type Question = { [K in keyof DeskApi]?: (...args: Parameters<DeskApi[K]>) => boolean | Promise<boolean> };

export function guarded(desk: DeskApi, access: () => Promise<VaultState["kind"]>): Api {
  /** The verbs that bring something in, and whether it is a borrower's. What is typed into the sample is sealed like it (docs/adr/0033). */
  const bringsBorrower: Question = {
    createCase: (_caseFile, { isSample }) => isSample !== true,
    renewCase: () => true,
    renewFromFile: () => true,
    // Told by the bytes, not by the case they are put into: the sample is a case like any other.
    addPapers: (_id, papers) => papers.some(({ document }) => !samplePaperHashes.has(document.id)),
    replacePaper: (_id, { id }) => !samplePaperHashes.has(id),
    restorePaper: (_id, paper) => !samplePaperHashes.has(paper),
    restoreCase: async (id) => (await desk.listCases()).some((found) => found.id === id && !found.isSample),
  };
  const questions = bringsBorrower as Readonly<Record<string, ((...args: unknown[]) => boolean | Promise<boolean>) | undefined>>; // keyed by the verb that is called
  const verbs = Object.entries(desk) as [string, Api[string]][];
  return Object.fromEntries(
    verbs.map(([name, verb]) => [
      name,
      async (...args: unknown[]) => {
        const kind = await access();
        if (kind === "locked") throw new RemoteError({ code: VAULT_LOCKED, message: "the vault is locked" });
        if (kind === "open" && (await questions[name]?.(...args)))
          throw new RemoteError({ code: VAULT_NEEDED, message: "no passphrase has been set" });
        return verb(...args);
      },
    ]),
  );
}
