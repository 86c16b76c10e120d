import type { ProblemWords } from "./words.ts";

/** The three statements and the trial balance. One entry a code, sorted. */
export const financialProblems = {
} as const satisfies ProblemWords;
