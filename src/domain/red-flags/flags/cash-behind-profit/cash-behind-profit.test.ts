import { describe, expect, it } from "vitest";
import { findings, severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("cash-behind-profit", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["profit without cash: red", { periods: twoYears({ now: { operatingCashFlow: -60 } }) }, "red"],
    ["little of it in cash: amber", { periods: twoYears({ now: { netIncome: 100, operatingCashFlow: 20 } }) }, "amber"],
    ["a gap that is small beside sales", { periods: twoYears({ now: { netIncome: 10, operatingCashFlow: -20 } }) }, ""],
    ["a loss is another matter", { periods: twoYears({ now: { netIncome: -10, operatingCashFlow: -90 } }) }, ""],
    [
      "a first year builds stock: amber",
      { periods: twoYears({ now: { operatingCashFlow: -60 } }), caseFile: { borrower: { yearsInTrade: 1 } } },
      "amber",
    ],
    [
      "opened with nothing but its owners' money: a first year too",
      { periods: twoYears({ before: { cash: 80, totalAssets: 80 }, now: { operatingCashFlow: -60 } }) },
      "amber",
    ],
    ["no cash-flow statement", { periods: without(twoYears(), "2025", "operatingCashFlow") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("AC-05 and AC-07: the figures stand in the sentence", () => {
    const [ac05] = findings(rule, { periods: { "2025": { operatingRevenue: 1350, netIncome: 180, operatingCashFlow: -95 } } });
    expect(ac05?.why["zh-CN"]).toContain("净利润 180 万元");
    expect(ac05?.why["zh-CN"]).toContain("-0.53");
    const [ac07] = findings(rule, { periods: { "2025": { operatingRevenue: 480, netIncome: 120, operatingCashFlow: -160 } } });
    expect(ac07).toMatchObject({ severity: "red", evidence: ["books"] });
    expect(ac07?.why.en).toContain("-1.33");
  });
});
