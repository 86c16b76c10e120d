import type { Bilingual } from "../kernel/language.ts";
import type { Run, Sentence } from "../report/report.ts";
import type { ReportWriter } from "../report/writer.ts";

export interface Asked {
  readonly id: string;
  /** Orders the questions; see weights. */
  readonly weight: number;
  readonly question: Sentence;
  readonly because: Sentence;
  readonly hint: Sentence | null;
  readonly where: readonly string[];
}

/** What a reviewer asks first. Only their order means anything. */
export const weights = {
  redFlag: 100,
  noEvidence: 95,
  brokenTie: 80,
  redFlagClosed: 78,
  correction: 75,
  amberFlag: 70,
  thinEvidence: 65,
  renewal: 62,
  loan: 60,
  excluded: 58,
  removal: 55,
  flagClosed: 50,
  pending: 45,
  concentration: 42,
  missing: 40,
  spoken: 30,
  blueFlag: 20,
  investigators: 10,
} as const;

export type Slots = Readonly<Record<string, Run | readonly Run[]>>;

/** The three sentences of a question share its id and its slots. */
export function asking(write: ReportWriter, id: string, weight: number, where: readonly string[]) {
  return (question: Bilingual, because: Bilingual, slots: Slots = {}, hint: Bilingual | null = null): Asked => ({
    id,
    weight,
    where,
    question: write.sentence(`rehearsal.${id}.question`, question, slots),
    because: write.sentence(`rehearsal.${id}.because`, because, slots),
    hint: hint === null ? null : write.sentence(`rehearsal.${id}.hint`, hint, slots),
  });
}
