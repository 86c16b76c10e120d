import { assessmentProblems } from "./problems/assessment.ts";
import { bankProblems } from "./problems/bank.ts";
import { financialProblems } from "./problems/financial.ts";
import { readingProblems } from "./problems/reading.ts";
import { recordsProblems } from "./problems/records.ts";

/** Every problem code with its words: the only place a problem becomes a sentence. */
export const problemWords = { ...assessmentProblems, ...bankProblems, ...financialProblems, ...readingProblems, ...recordsProblems };
