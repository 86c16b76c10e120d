/** The folder of real papers handed to the project; tests that read it say `skipped` where it is absent. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.resolve(projectRoot, process.env["YARDSTICK_SHARED"] ?? "../shared");

/** Absolute path of the folder, or null: `describe.skipIf(!shared)("…", …)`. */
export const shared: string | null = existsSync(path.join(folder, "fixtures")) ? folder : null;

/** Absolute path of a file in it. Call it only inside a test or block that is skipped without the folder. */
export function sharedPath(...parts: string[]): string {
  if (shared === null) throw new Error("the folder of shared papers is absent: guard this with describe.skipIf(!shared)");
  return path.join(shared, ...parts);
}
