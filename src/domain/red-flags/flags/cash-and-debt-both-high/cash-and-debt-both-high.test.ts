import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("cash-and-debt-both-high", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    [
      "a third in cash, half in debt, interest in full: amber",
      { periods: twoYears({ now: { cash: 260, shortTermBorrowings: 380, interestExpense: 20 } }) },
      "amber",
    ],
    ["hardly any interest", { periods: twoYears({ now: { cash: 260, shortTermBorrowings: 380, interestExpense: 2 } }) }, ""],
    ["little cash", { periods: twoYears({ now: { shortTermBorrowings: 380, interestExpense: 20 } }) }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
