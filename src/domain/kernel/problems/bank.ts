import type { ProblemWords } from "./words.ts";

/** Bank and wallet statements. One entry a code, sorted. */
export const bankProblems = {
} as const satisfies ProblemWords;
