/** What the screens are shown of a stored case. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { PaperDocument } from "../../domain/documents/document.ts";
import { caseName, type History, type StoredCase } from "./stored-case.ts";
import type { CaseSummary, CaseView, PaperRow } from "./types.ts";

export function caseSummary(stored: StoredCase): CaseSummary {
  return {
    id: stored.id,
    name: caseName(stored.caseFile),
    stage: stored.stage,
    isSample: stored.isSample,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    deletedAt: stored.deletedAt,
    papers: stored.papers.filter((paper) => paper.deletedAt === null).length,
    level: stored.snapshots.at(-1)?.level ?? null,
    red: stored.red,
    amber: stored.amber,
  };
}

export function caseView(stored: StoredCase, papers: readonly PaperDocument[], assessment: Assessment, history: History): CaseView {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return {
    summary: caseSummary(stored),
    caseFile: stored.caseFile,
    papers: stored.papers.flatMap((entry): PaperRow[] => {
      const paper = byId.get(entry.id);
      return paper
        ? [
            {
              id: entry.id,
              paths: entry.paths,
              bytes: entry.bytes,
              format: paper.format,
              kind: paper.kind,
              layout: paper.layout,
              sheets: paper.contents.map((content, index) => ({
                name: sheetName(paper, index),
                kind: content.recognition.kind,
                layout: content.recognition.layout,
                mapped: content.tally.mapped,
                read: content.tally.read,
              })),
              importedAt: entry.importedAt,
              deletedAt: entry.deletedAt,
            },
          ]
        : [];
    }),
    assessment,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    savedAt: stored.updatedAt,
    earlier: stored.snapshots.map(({ at, level }) => ({ at, level })),
  };
}

/** The sheet a part of a paper was read from. */
function sheetName(paper: PaperDocument, index: number): string {
  const content = paper.contents[index];
  return content?.sheet ?? String(index + 1);
}
