/**
 * Writes the papers of every made-up borrower: `npm run papers`. Deterministic: a test proves that what is committed is what this writes.
 * Files of a case that are no longer made are removed, expected.json is left alone.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { paperCases } from "./all.ts";
import { messyPapers } from "./messy.ts";
import type { PaperCase } from "./paper-case.ts";
import { sampleBorrower } from "./sample/borrower.ts";
import { sampleModule } from "./sample/module.ts";

export const casesFolder = join(dirname(fileURLToPath(import.meta.url)), "../../test/cases");
export const samplePath = join(dirname(fileURLToPath(import.meta.url)), "../../src/sample/papers.ts");

/** The files of a case: its papers and case.json at the top of the materials folder, where the command line looks for it. */
export function caseFiles(paperCase: PaperCase): { path: string; bytes: Uint8Array }[] {
  const description = new TextEncoder().encode(`${JSON.stringify(paperCase.caseFile, null, 2)}\n`);
  return [{ path: "case.json", bytes: description }, ...paperCase.papers];
}

export const messyFolder = join(casesFolder, "messy/files");

function writeMessy(): void {
  rmSync(messyFolder, { recursive: true, force: true });
  mkdirSync(messyFolder, { recursive: true });
  for (const paper of messyPapers()) writeFileSync(join(messyFolder, paper.name), paper.bytes);
}

function writeCase(paperCase: PaperCase): number {
  const folder = join(casesFolder, paperCase.name, "materials");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const file of caseFiles(paperCase)) {
    writeFileSync(join(folder, file.path), file.bytes);
    bytes += file.bytes.length;
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2);
  let total = 0;
  for (const make of paperCases) {
    const paperCase = make();
    if (only.length > 0 && !only.includes(paperCase.name)) continue;
    const bytes = writeCase(paperCase);
    total += bytes;
    console.error(`${paperCase.name}: ${paperCase.papers.length} papers, ${(bytes / 1024).toFixed(0)} KB`);
  }
  if (only.length === 0 || only.includes("messy")) writeMessy();
  if (only.length === 0 || only.includes("sample")) {
    const sample = sampleBorrower();
    writeFileSync(samplePath, sampleModule(sample));
    const bytes = sample.papers.reduce((sum, paper) => sum + paper.bytes.length, 0);
    console.error(`sample: ${sample.papers.length} papers, ${(bytes / 1024).toFixed(0)} KB`);
  }
  console.error(`all cases: ${(total / 1024).toFixed(0)} KB`);
}
