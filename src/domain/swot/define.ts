import type { Bilingual } from "../kernel/language.ts";
import type { swotParameters } from "../parameters/swot.ts";
import type { Run } from "../report/report.ts";
import type { ReportWriter } from "../report/writer.ts";

export const swotSides = ["strengths", "weaknesses", "opportunities", "threats"] as const;
export type SwotSide = (typeof swotSides)[number];

export type SwotParameter = keyof typeof swotParameters;

/** One row of the table: what must be on file, which parameter it is held against, and the sentence it writes. */
export interface SwotRule {
  readonly id: string;
  readonly side: SwotSide;
  /** Null when the rule follows a verdict of the assessment, which has parameters of its own. */
  readonly parameter: SwotParameter | null;
  readonly sentence: Bilingual;
  /** The slots of the sentence; null when the facts on file do not bear it out. */
  holds(write: ReportWriter): Readonly<Record<string, Run | readonly Run[]>> | null;
}
