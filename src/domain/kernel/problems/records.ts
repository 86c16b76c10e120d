import type { ProblemWords } from "./words.ts";

/** Tax returns, bills, waybills, payroll, purchases, stock, and the mapping of unknown layouts. One entry a code, sorted. */
export const recordsProblems = {
} as const satisfies ProblemWords;
