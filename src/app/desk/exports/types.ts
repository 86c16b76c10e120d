/** What leaves the desk as a file: the working paper, and the bank's own Word templates it keeps. */
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { RowCategory } from "../rows/types.ts";

/** A Word template of the bank's, kept on this machine for every case. */
export interface ReportTemplate {
  readonly id: string;
  /** As the officer called it. */
  readonly name: string;
  readonly bytes: number;
  readonly savedAt: string;
  readonly savedBy: string;
}

export interface NewTemplate {
  /** Null for a new one; the id of the one it takes the place of. */
  readonly id: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ExportVerbs {
  /** 底稿 as .xlsx, of the case as it stands. Null when it may not leave (demonstration mode). */
  workingPaper(id: CaseId, language: Language, categories: Readonly<Record<RowCategory, string>>): Promise<Uint8Array | null>;
  reportTemplates(): Promise<readonly ReportTemplate[]>;
  reportTemplateBytes(id: string): Promise<Uint8Array>;
  saveReportTemplate(template: NewTemplate): Promise<readonly ReportTemplate[]>;
  deleteReportTemplate(id: string): Promise<readonly ReportTemplate[]>;
}
