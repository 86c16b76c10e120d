/** A folder of papers through the one way in: read, recognised, assessed. What the command line does, without its printing. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { importPaper } from "../../src/app/import-paper.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { type CaseFile, caseFileSchema } from "../../src/domain/case/case-file.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { sampleCaseFile, sampleFiles } from "../../src/sample/index.ts";

export interface CaseMaterials {
  readonly caseFile: CaseFile;
  readonly papers: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Throws when the description is not of the contract's shape: a made-up case must be right. */
export function parseCaseFile(said: unknown): CaseFile {
  return v.parse(caseFileSchema, said);
}

export async function readPapers(papers: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<PaperDocument[]> {
  const ports = { read: readBook, digest: { sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex") } };
  const documents: PaperDocument[] = [];
  for (const paper of papers) {
    const outcome = await importPaper(ports, paper.bytes, paper.path);
    if (outcome.kind !== "papers") throw new Error(`${paper.path} asks for a password`);
    documents.push(...outcome.papers.map(({ document }) => document));
  }
  return documents;
}

/** A committed case: its papers and case.json from the materials folder; "sample" is the module the app carries. */
export async function materialsOf(casesFolder: string, name: string): Promise<CaseMaterials> {
  if (name === "sample") return { caseFile: parseCaseFile(await sampleCaseFile()), papers: await sampleFiles() };
  const folder = join(casesFolder, name, "materials");
  const papers = readdirSync(folder)
    .filter((file) => file !== "case.json")
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
  return { caseFile: parseCaseFile(JSON.parse(readFileSync(join(folder, "case.json"), "utf8"))), papers };
}

export async function assessCase({ caseFile, papers }: CaseMaterials): Promise<Assessment> {
  return assess({ caseFile, documents: await readPapers(papers) });
}
