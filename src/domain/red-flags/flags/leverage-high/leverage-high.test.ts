import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("leverage-high", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["three quarters: a note", { periods: twoYears({ now: { totalLiabilities: 580 } }) }, "blue"],
    ["nine tenths: amber", { periods: twoYears({ now: { totalLiabilities: 690 } }) }, "amber"],
    [
      "a wholesaler at 83 %: a note",
      { periods: twoYears({ now: { totalLiabilities: 640 } }), caseFile: { borrower: { industry: "wholesale" as const } } },
      "blue",
    ],
    ["equity negative: still amber at most", { periods: twoYears({ now: { totalLiabilities: 900 } }) }, "amber"],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
