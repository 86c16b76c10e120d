/** The rows of papers a figure was summed from, as "<doc>#<line>": what a bar of the chart opens. */
import type { PaperDocument } from "../documents/document.ts";
import { type Figure, sources } from "../kernel/evidence.ts";
import { namesSheet } from "../netting/statement-files.ts";

/** More rows than anyone opens; the figure's own source names all of them as runs. */
const MOST_ROWS = 2_000;

export function rowsOfFigure(figure: Figure, documents: readonly PaperDocument[]): string[] {
  const papers = new Map(documents.map((paper) => [paper.id, paper]));
  const rows: string[] = [];
  for (const leaf of sources(figure)) {
    if (leaf.trace.kind !== "read") continue;
    const { document, at } = leaf.trace.source;
    const paper = papers.get(document);
    if (paper === undefined || (at.kind !== "lines" && at.kind !== "line")) continue;
    const sheet = namesSheet(paper) ? `${at.sheet}!` : "";
    const runs = at.kind === "line" ? [at.line, at.line] : at.runs;
    for (let i = 0; i + 1 < runs.length; i += 2) {
      for (let line = runs[i] ?? 0; line <= (runs[i + 1] ?? 0); line++) {
        if (rows.length >= MOST_ROWS) return rows;
        rows.push(`${document}#${sheet}${line}`);
      }
    }
  }
  return rows;
}
