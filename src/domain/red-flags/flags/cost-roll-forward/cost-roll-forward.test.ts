import { describe, expect, it } from "vitest";
import { findings, severity, without } from "../../../../../test/builders/flag-context.ts";
/** Purchases by month, in 万元 a year. */
function ac04(purchases: number) {
  const periods: Record<string, Record<string, number>> = {
    "2024": { inventory: 80 },
    "2025": { operatingRevenue: 1000, operatingCost: 620, inventory: 120 },
  };
  for (let month = 1; month <= 12; month++) periods[`2025-${String(month).padStart(2, "0")}`] = { purchases: purchases / 12 };
  return periods;
}
import rule from "./index.ts";

describe("cost-roll-forward", () => {
  it.each([
    ["no statements", {}, ""],
    ["80 + 860 − 120 against 620 (AC-04): red", { periods: ac04(860) }, "red"],
    ["purchases explain the cost", { periods: ac04(665) }, ""],
    ["a list with tax explains itself", { periods: ac04(740) }, ""],
    ["more than tax explains: amber", { periods: ac04(770) }, "amber"],
    ["a maker books more cost than purchases", { periods: ac04(400) }, ""],
    ["a list that misses a month", { periods: without(ac04(860), "2025-05", "purchases") }, ""],
    ["no opening stock", { periods: without(ac04(860), "2024", "inventory") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("says the gap: 200, 24.4 % of what cost should be", () => {
    const [found] = findings(rule, { periods: ac04(860) });
    for (const part of ["80 万元", "860 万元", "120 万元", "820 万元", "620 万元", "200 万元", "24.4%"])
      expect(found?.why["zh-CN"]).toContain(part);
    expect(found).toMatchObject({ evidence: ["goods"] });
  });
});
