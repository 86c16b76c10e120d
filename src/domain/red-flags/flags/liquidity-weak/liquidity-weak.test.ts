import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("liquidity-weak", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["below one this year: amber", { periods: twoYears({ now: { currentLiabilities: 600 } }) }, "amber"],
    [
      "two years and cash drains: red",
      { periods: twoYears({ before: { currentLiabilities: 500 }, now: { currentLiabilities: 600, operatingCashFlow: -40 } }) },
      "red",
    ],
    [
      "two years but operations bring cash: amber",
      { periods: twoYears({ before: { currentLiabilities: 500 }, now: { currentLiabilities: 600 } }) },
      "amber",
    ],
    [
      "a restaurant lives on it",
      { periods: twoYears({ now: { currentLiabilities: 600 } }), caseFile: { borrower: { industry: "catering" as const } } },
      "",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
