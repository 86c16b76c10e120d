import type { Bilingual } from "../kernel/language.ts";
import type { Assessment } from "../assessment/assessment.ts";
import type { Block } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

/** One chapter of the report. Folder name = id. */
export interface ReportSection {
  readonly id: string;
  readonly title: Bilingual;
  /** The front page is not counted among the chapters. */
  readonly isNumbered: boolean;
  /** False when the assessment holds nothing this chapter could be written from; then `lacking` is all it says. */
  isReady(assessment: Assessment): boolean;
  /** What is missing, as an officer would tell the borrower. */
  readonly lacking: Bilingual;
  build(write: ReportWriter): Block[];
}
