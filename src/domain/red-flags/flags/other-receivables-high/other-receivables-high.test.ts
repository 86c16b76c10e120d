import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("other-receivables-high", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["a sixth of assets: a note", { periods: twoYears({ now: { otherReceivables: 130 } }) }, "blue"],
    ["a quarter of assets: amber", { periods: twoYears({ now: { otherReceivables: 200 } }) }, "amber"],
    [
      "a builder pays deposits: a note",
      { periods: twoYears({ now: { otherReceivables: 200 } }), caseFile: { borrower: { industry: "construction" as const } } },
      "blue",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
