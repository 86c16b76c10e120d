import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("implied-interest-rate", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["36 %: amber", { periods: twoYears({ now: { interestExpense: 54 } }) }, "amber"],
    ["2 %: a note", { periods: twoYears({ now: { interestExpense: 3 } }) }, "blue"],
    ["debt doubled within the year: silent", { periods: twoYears({ now: { interestExpense: 80, shortTermBorrowings: 300 } }) }, ""],
    ["interest not stated", { periods: without({ ...twoYears() }, "2025", "interestExpense") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
