/** The working paper of a case as it stands: its assessment, its report as the officer left it, and its statement rows. */
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import { parseEditorReport } from "../../../domain/report/editor/editor-document.ts";
import { leavingReport, type TemplateContext } from "../../../domain/report/editor/standing-report.ts";
import { workingPaper } from "../../../domain/working-paper/working-paper.ts";
import type { Workbook } from "../../../domain/working-paper/workbook.ts";
import type { RowColumns } from "../rows/columns.ts";
import type { RowCategory } from "../rows/types.ts";
import { workingRows } from "./working-rows.ts";

export function workingPaperOf(
  assessment: Assessment,
  report: string | null,
  language: Language,
  rows: RowColumns,
  categories: Readonly<Record<RowCategory, string>>,
  templates: TemplateContext,
): Workbook {
  // With the report as it goes out, its footnotes and the evidence index carry the same numbers.
  const stored = report === null ? null : parseEditorReport(report);
  return workingPaper(assessment, leavingReport(stored, assessment, language, templates), workingRows(rows, categories));
}
