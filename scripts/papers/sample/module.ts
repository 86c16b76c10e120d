/** The sample borrower as a module of the app: base64 text, because under `connect-src 'none'` nothing may be fetched, not even our own files. */
import type { PaperCase } from "../paper-case.ts";

/** Text of src/sample/papers.ts. */
export function sampleModule(sample: PaperCase): string {
  const lines = sample.papers.map((paper) => `  [${JSON.stringify(paper.path)}, "${Buffer.from(paper.bytes).toString("base64")}"],`);
  return [
    "/** Written by `npm run papers`; do not edit. Path and base64 of each paper of the sample borrower. */",
    'import type { CaseFile } from "../domain/case/case-file.ts";',
    "",
    `export const sampleCase: CaseFile = ${JSON.stringify(sample.caseFile, null, 2)};`,
    "",
    "export const papers: readonly (readonly [path: string, base64: string])[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}
