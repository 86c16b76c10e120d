/** The Word file: its maker is loaded when it is asked for. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { EditorReport } from "../../domain/report/editor/editor-document.ts";
import { exportReport } from "../../domain/report/editor/export-report.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import type { ReportTemplate } from "../../domain/report/templates/template.ts";
import { notesOf } from "../../domain/report/notes.ts";

const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A draft when there are numbers without a source. */
export async function exportWord(
  stored: EditorReport,
  places: readonly PendingPlace[],
  assessment: Assessment,
  look: ReportTemplate["look"],
  fileName: string,
): Promise<void> {
  const { wordReport } = await import("../../platform/docx/word-report.ts");
  const report = exportReport(stored, places);
  const bytes = await wordReport(report, notesOf(report, assessment), assessment, look);
  const address = URL.createObjectURL(new Blob([bytes], { type: MIME }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
