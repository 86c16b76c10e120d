/** The Word file: its maker is loaded when it is asked for. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { EditorReport } from "../../domain/report/editor/editor-document.ts";
import { editorToReport } from "../../domain/report/editor/editor-to-report.ts";
import { notesOf } from "../../domain/report/notes.ts";

const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export async function exportWord(stored: EditorReport, assessment: Assessment, fileName: string): Promise<void> {
  const { wordReport } = await import("../../platform/docx/word-report.ts");
  const report = editorToReport(stored);
  const bytes = await wordReport(report, notesOf(report, assessment));
  const address = URL.createObjectURL(new Blob([bytes], { type: MIME }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
