/** From an assessment and the statement rows behind it to the working paper: the same in, the same out. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { evidenceIndex, type EvidenceEntry, shownFigures } from "../report/evidence-index.ts";
import type { ReportDocument } from "../report/report.ts";
import { type ReportWords, reportWords } from "../report/report-words.ts";
import { checksSheet, ratiosSheet, statementsSheet } from "./sheets/books.ts";
import { conclusionSheet, keyFiguresSheet } from "./sheets/conclusion.ts";
import { decisionsSheet, evidenceSheet, papersSheet } from "./sheets/evidence.ts";
import { flagsSheet, revenueSheet } from "./sheets/judgement.ts";
import { nettingSheet, removedSheet, rowsSheets } from "./sheets/netting.ts";
import { paperWords, type PaperWords } from "./words.ts";
import type { Workbook } from "./workbook.ts";

/** A statement row as the working paper shows it. Amounts are decimal strings. */
export interface WorkingRow {
  /** "<document>#<line>". */
  readonly ref: string;
  readonly date: string | null;
  readonly counterparty: string;
  readonly memo: string;
  readonly inflow: string | null;
  readonly outflow: string | null;
  readonly balance: string | null;
  readonly currency: string;
  readonly account: string;
  /** What has become of the row, in words. */
  readonly category: string;
  readonly path: string;
  readonly at: string;
}

/** The statement rows of the case; `byRef` gives those asked for, in the order asked, leaving out what it does not know. */
export interface WorkingRows {
  readonly count: number;
  all(): Iterable<WorkingRow>;
  byRef(refs: readonly string[]): readonly WorkingRow[];
}

/** What every sheet is made from. */
export interface PaperSource {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly rows: WorkingRows;
  readonly evidence: readonly EvidenceEntry[];
  readonly words: PaperWords;
  readonly common: ReportWords;
  /** Who answers for the report this paper belongs to; undefined for one that nobody edited. */
  readonly standing: ReportDocument["standing"];
}

export function workingPaper(assessment: Assessment, report: ReportDocument, rows: WorkingRows): Workbook {
  const { language } = report;
  const source: PaperSource = {
    assessment,
    language,
    rows,
    evidence: evidenceIndex(shownFigures(report.blocks), assessment, language, report.stated),
    words: paperWords[language],
    common: reportWords[language],
    standing: report.standing,
  };
  return {
    title: report.isDraft === true ? paperWords[language].draftTitle : paperWords[language].title,
    sheets: [
      conclusionSheet(source),
      keyFiguresSheet(source),
      statementsSheet(source),
      ratiosSheet(source),
      checksSheet(source),
      nettingSheet(source),
      removedSheet(source),
      revenueSheet(source),
      flagsSheet(source),
      papersSheet(source),
      decisionsSheet(source),
      evidenceSheet(source),
      ...rowsSheets(source),
    ],
  };
}
