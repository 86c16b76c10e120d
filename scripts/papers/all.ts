/** Every made-up borrower, one line each. */
import { bulletLoanWholesaler } from "./honest/bullet-loan-wholesaler.ts";
import type { PaperCase } from "./paper-case.ts";

export const paperCases: readonly (() => PaperCase)[] = [
  bulletLoanWholesaler,
];
