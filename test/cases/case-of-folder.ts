/** A folder of papers through the one way in: read, recognised, assessed. What the command line does, without its printing. */
import { createHash } from "node:crypto";
import * as v from "valibot";
import { importPaper } from "../../src/app/import-paper.ts";
import { type CaseFile, caseFileSchema } from "../../src/domain/case/case-file.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";

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
