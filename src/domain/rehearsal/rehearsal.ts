/** What a reviewer is likely to ask, before she asks it: from open flags, thin evidence, missing papers and what the officer changed. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { addressOf } from "../report/address.ts";
import type { Run, Sentence } from "../report/report.ts";
import { reportWriter } from "../report/writer.ts";
import { changeQuestions } from "./ask-of-changes.ts";
import { evidenceQuestions } from "./ask-of-evidence.ts";
import { flagQuestionsOf } from "./ask-of-flags.ts";
import { loanQuestions } from "./ask-of-the-loan.ts";
import type { Asked } from "./define.ts";

export interface ReviewerQuestion {
  /** Stable over assessments; each question stands once. */
  readonly id: string;
  readonly question: string;
  readonly because: Sentence;
  /** What the facts on file let the officer answer; null when they let him answer nothing. */
  readonly hint: Sentence | null;
  /**
   * What to open: a report address ("check|X1|2025|difference", "netting|removed|financing", "fact|<id>", "source|vat|value"), or
   * "flag|<id>", "decision|<id>", "missing|<position>", "case|purpose".
   */
  readonly where: string;
}

/** In the order a reviewer would ask: heaviest first; equal weights keep the order of their kind. */
export function reviewerQuestions(assessment: Assessment, language: Language): ReviewerQuestion[] {
  const write = reportWriter(assessment, language);
  const asked = [...flagQuestionsOf(write), ...evidenceQuestions(write), ...changeQuestions(write), ...loanQuestions(write)];
  const seen = new Set<string>();
  const once = asked.filter((one) => {
    const question = textOf(one.question);
    if (seen.has(question)) return false;
    seen.add(question);
    return true;
  });
  return [...once]
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, question, because, hint, where }) => ({ id, question: textOf(question), because, hint, where: addressOf(...where) }));
}

function textOf({ runs }: Asked["question"]): string {
  return runs.map((run: Run) => run.text).join("");
}
