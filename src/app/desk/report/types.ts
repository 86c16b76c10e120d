/** The report's part of what the page and the desk say to each other. */
import type { CaseId } from "../../../domain/kernel/ids.ts";

/** The stored report: the editor's own document as JSON text, and its undo history as another. */
export interface StoredReport {
  readonly json: string;
  readonly savedAt: string;
  /** "" when none was kept. */
  readonly history: string;
}

export interface ReportDeskApi {
  report(id: CaseId): Promise<StoredReport | null>;
  saveReport(id: CaseId, json: string, history: string): Promise<StoredReport>;
  /** Records that something left the product for a file or the printer. */
  recordExport(id: CaseId, what: string): Promise<void>;
}
