import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
function three(r0: number, c0: number, r1: number, c1: number, r2: number, c2: number) {
  return {
    "2023": { operatingRevenue: r0, operatingCashFlow: c0 },
    "2024": { operatingRevenue: r1, operatingCashFlow: c1 },
    "2025": { operatingRevenue: r2, operatingCashFlow: c2 },
  };
}
import rule from "./index.ts";

describe("cash-margin-falling", () => {
  it.each([
    ["no statements", {}, ""],
    ["grows twice, cash falls twice by 19 points", { periods: three(1000, 120, 1200, 60, 1400, -98) }, "amber"],
    ["cash falls by less", { periods: three(1000, 120, 1200, 100, 1400, 90) }, ""],
    ["sales fall too", { periods: three(1000, 120, 900, 60, 800, -98) }, ""],
    [
      "only two years",
      {
        periods: { "2024": { operatingRevenue: 1000, operatingCashFlow: 120 }, "2025": { operatingRevenue: 1400, operatingCashFlow: -98 } },
      },
      "",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
