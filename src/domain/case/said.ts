/** What a person said about a paper: it wins over detection. A paper is named by its hash or by any name it came in under. */
import type { PaperDocument } from "../documents/document.ts";
import type { CaseFile } from "./case-file.ts";

export type SaidOfPaper = NonNullable<CaseFile["documents"]>[number];

export function said(caseFile: CaseFile, paper: Pick<PaperDocument, "id" | "paths">): SaidOfPaper | undefined {
  return (caseFile.documents ?? []).find((entry) => isPaper(paper, entry.sha256 ?? "") || isPaper(paper, entry.name ?? ""));
}

/** True when `target` names the paper: its hash, a path, or the last part of a path. */
export function isPaper(paper: Pick<PaperDocument, "id" | "paths">, target: string): boolean {
  if (target === "") return false;
  return paper.id === target.toLowerCase() || paper.paths.some((path) => path === target || path.split("/").at(-1) === target);
}
