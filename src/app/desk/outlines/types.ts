import type { Assessment } from "../../../domain/assessment/assessment.ts";
import type { CaseFile } from "../../../domain/case/case-file.ts";
import type { PaperDocument } from "../../../domain/documents/document.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { ReportTemplate } from "../../../domain/report/templates/template.ts";

/** The bank's own report templates (报告模板): what a report is made of. The Word files it may be poured into are another matter. */
export interface OutlineVerbs {
  /** The bank's own, the newest change first. One that can no longer be read is left out. */
  reportOutlines(): Promise<readonly ReportTemplate[]>;
  /** Stores it under its id with a version of its own; refused with a RangeError when it is no template of the schema. */
  saveReportOutline(template: ReportTemplate): Promise<readonly ReportTemplate[]>;
  /** An assessment of papers that belong to no case: what a preview is written from. Nothing is stored. */
  assessUnstored(caseFile: CaseFile, documents: readonly PaperDocument[], language: Language): Promise<Assessment>;
  deleteReportOutline(id: string): Promise<readonly ReportTemplate[]>;
}
