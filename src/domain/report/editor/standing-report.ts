/**
 * The report of a case as it stands now, whoever asks for it: the text the officer left with its figures brought up to date, or the
 * suggested template's when nothing was saved. What leaves the product is this and nothing else, so no export can pass by 待核.
 */
import type { Assessment } from "../../assessment/assessment.ts";
import type { Language } from "../../kernel/language.ts";
import { buildReport } from "../build-report.ts";
import type { ReportDocument } from "../report.ts";
import { templateById } from "../templates/built-in.ts";
import { chooseTemplate } from "../templates/choose-template.ts";
import type { ReportTemplate, Stage } from "../templates/template.ts";
import { withLapses } from "./confirmation.ts";
import type { EditorReport } from "./editor-document.ts";
import { exportReport } from "./export-report.ts";
import { refreshEditor } from "./refresh-editor.ts";
import { reportToEditor } from "./report-to-editor.ts";
import { pendingPlaces } from "./unsourced.ts";

export interface StandingReport {
  readonly report: EditorReport;
  /** What the machine would write by the same template. */
  readonly fresh: EditorReport;
}

/** Templates of the bank and the stage of the case: what a template is found or chosen by. */
export interface TemplateContext {
  readonly own: readonly ReportTemplate[];
  readonly stage: Stage;
}

export function standingReport(
  stored: EditorReport | null,
  assessment: Assessment,
  language: Language,
  { own, stage }: TemplateContext,
): StandingReport {
  const template = stored === null ? chooseTemplate(assessment, own, stage, language).template : templateById(stored.template, own);
  const fresh = reportToEditor(buildReport(assessment, language, template), template.id);
  return { fresh, report: stored === null ? fresh : withLapses(refreshEditor(stored, assessment, language, template).report) };
}

/** As it may go out: with its tags and names, and as a draft when a number in it is without a source. */
export function leavingReport(
  stored: EditorReport | null,
  assessment: Assessment,
  language: Language,
  context: TemplateContext,
): ReportDocument {
  const { report, fresh } = standingReport(stored, assessment, language, context);
  return exportReport(report, pendingPlaces(report, fresh, assessment));
}
