/** 续贷: a new case from last time's. What stays true is taken along; what has to be shown anew is not. */
import type { CaseFile } from "../case/case-file.ts";
import type { Previous } from "../case/previous.ts";

/** Who the borrower is and how the numbers were calibrated stays true; what he declared, owed, was asked and was closed with does not. */
export function carryForward(before: CaseFile, previous: Previous): CaseFile {
  const { borrower, parties, accounts, bases, investigators, loan } = before;
  return {
    ...(borrower === undefined ? {} : { borrower }),
    ...(loan?.product === undefined ? {} : { loan: { product: loan.product } }),
    ...(investigators === undefined ? {} : { investigators }),
    ...(accounts === undefined ? {} : { accounts }),
    ...(parties === undefined ? {} : { parties }),
    ...(bases === undefined ? {} : { bases }),
    previous,
  };
}
