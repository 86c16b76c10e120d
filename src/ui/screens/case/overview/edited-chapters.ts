/** The chapters of a stored report that are not as its template writes them for this assessment. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { buildReport } from "../../../../domain/report/build-report.ts";
import { type ChapterDifference, chapterDifferences } from "../../../../domain/report/editor/chapter-differences.ts";
import { parseEditorReport } from "../../../../domain/report/editor/editor-document.ts";
import { refreshEditor } from "../../../../domain/report/editor/refresh-editor.ts";
import { reportToEditor } from "../../../../domain/report/editor/report-to-editor.ts";
import { templateById } from "../../../../domain/report/templates/built-in.ts";

/** Empty when the text is no report. New figures are set first: a changed number is no change of the officer's. */
export function editedChapters(json: string, assessment: Assessment): readonly ChapterDifference[] {
  const stored = parseEditorReport(json);
  if (stored === null) return [];
  const template = templateById(stored.template);
  const built = reportToEditor(buildReport(assessment, stored.language, template), template.id);
  const standing = refreshEditor(stored, assessment, stored.language, template).report;
  return chapterDifferences(standing, built).filter((chapter) => chapter.passages.length > 0);
}
