import type { Assessment } from "../../assessment/assessment.ts";
import type { Language } from "../../kernel/language.ts";
import { buildReport } from "../build-report.ts";
import { runsOf } from "../report.ts";
import type { ReportTemplate } from "../templates/template.ts";
import type { EditorReport } from "./editor-document.ts";
import { editorToReport } from "./editor-to-report.ts";
import { refreshEditor } from "./refresh-editor.ts";
import { reportToEditor } from "./report-to-editor.ts";

/**
 * A report under another template. A text nobody touched becomes the new template's, in its order; one that a person worked on keeps her
 * sentences where they stand, loses the machine's that the new template does not write, and gains those it does.
 */
export function followTemplate(
  current: EditorReport,
  assessment: Assessment,
  language: Language,
  before: ReportTemplate,
  next: ReportTemplate,
): EditorReport {
  const written = (template: ReportTemplate) => reportToEditor(buildReport(assessment, language, template), template.id);
  if (textOf(current) !== textOf(written(before))) return refreshEditor(current, assessment, language, next).report;
  const { figures, comments, locks, confirmations, confirmation, lapses } = current;
  return { ...written(next), figures, comments, locks, confirmations, confirmation, lapses };
}

function textOf(report: EditorReport): string {
  return editorToReport(report)
    .blocks.map((block) =>
      block.type === "heading"
        ? block.text
        : runsOf(block)
            .map((run) => run.text)
            .join(""),
    )
    .join("\n");
}
