import { describe, expect, it } from "vitest";
import { findings, severity, twoYears } from "../../../../../test/builders/flag-context.ts";
function ac04(purchases: number) {
  return {
    "2024": { inventory: 80, constructionInProgress: 0, longTermDeferredExpenses: 0 },
    "2025": {
      operatingRevenue: 1000,
      operatingCost: 620,
      inventory: 120,
      constructionInProgress: 110,
      longTermDeferredExpenses: 90,
      purchases,
    },
  };
}
import rule from "./index.ts";

describe("capitalised-cost", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["deferred and construction match the missing cost (AC-04): amber", { periods: ac04(860) }, "amber"],
    ["a firm that builds, with its cost complete", { periods: ac04(660) }, ""],
    [
      "margin jumps while assets grow: amber",
      {
        periods: twoYears({
          before: { constructionInProgress: 0, longTermDeferredExpenses: 0 },
          now: { operatingCost: 880, constructionInProgress: 100, longTermDeferredExpenses: 0 },
        }),
      },
      "amber",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("says the margin with the cost put back", () => {
    const [found] = findings(rule, { periods: ac04(860) });
    expect(found?.why["zh-CN"]).toContain("毛利率由 38% 变为 18%");
  });
});
