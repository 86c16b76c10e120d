/** Rewrites test/cases/<case>/expected.json from what the engine finds today, for a person to review: `npm run cases:update [case …]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assessCase, materialsOf } from "../../test/cases/case-of-folder.ts";
import { findingsOf } from "../../test/cases/findings.ts";
import { paperCases } from "./all.ts";
import { casesFolder } from "./index.ts";
import { sampleBorrower } from "./sample/borrower.ts";

async function update(only: readonly string[]): Promise<void> {
  for (const make of [...paperCases, sampleBorrower]) {
    const { name, about } = make();
    if (only.length > 0 && !only.includes(name)) continue;
    const findings = findingsOf(await assessCase(await materialsOf(casesFolder, name)));
    mkdirSync(join(casesFolder, name), { recursive: true });
    writeFileSync(join(casesFolder, name, "expected.json"), `${JSON.stringify({ about, ...findings }, null, 2)}\n`);
    console.error(`${name}: ${findings.level}${findings.redFlags.length > 0 ? `\n  ${findings.redFlags.join("\n  ")}` : ""}`);
  }
}

await update(process.argv.slice(2));
