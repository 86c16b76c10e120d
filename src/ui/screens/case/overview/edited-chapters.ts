/** The chapters of a stored report that are not as its template writes them for this assessment. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { type ChapterDifference, chapterDifferences } from "../../../../domain/report/editor/chapter-differences.ts";
import { parseEditorReport } from "../../../../domain/report/editor/editor-document.ts";
import { standingReport, type TemplateContext } from "../../../../domain/report/editor/standing-report.ts";

/** Empty when the text is no report. New figures are set first: a changed number is no change of the officer's. */
export function editedChapters(json: string, assessment: Assessment, templates: TemplateContext): readonly ChapterDifference[] {
  const stored = parseEditorReport(json);
  if (stored === null) return [];
  const { report, fresh } = standingReport(stored, assessment, stored.language, templates);
  return chapterDifferences(report, fresh).filter((chapter) => chapter.passages.length > 0);
}
