import type { VaultSuite } from "../ports/vault.ts";
import type { Suite } from "./suite.ts";

/** The suite's code is loaded when a vault uses it. */
export async function suiteOf(id: VaultSuite): Promise<Suite> {
  return id === "A" ? (await import("./suite-a.ts")).suiteA : (await import("./suite-g.ts")).suiteG;
}
