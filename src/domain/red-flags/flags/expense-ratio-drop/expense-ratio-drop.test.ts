import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("expense-ratio-drop", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["from 14.5 % to 7.5 %: amber", { periods: twoYears({ now: { sellingExpenses: 30, administrativeExpenses: 60 } }) }, "amber"],
    [
      "a large fall of a small ratio",
      {
        periods: twoYears({
          before: { sellingExpenses: 10, administrativeExpenses: 10 },
          now: { sellingExpenses: 5, administrativeExpenses: 5 },
        }),
      },
      "",
    ],
    ["one year only", { periods: without(twoYears(), "2024", "operatingRevenue") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
