import type { ProblemWords } from "./words.ts";

/** The case itself: what people typed, decisions, the assessment. One entry a code, sorted. */
export const assessmentProblems = {
} as const satisfies ProblemWords;
