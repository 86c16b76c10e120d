import { describe, expect, it } from "vitest";
import { findings, severity, twoYears } from "../../../../../test/builders/flag-context.ts";
/** Days of 68, 90 and 60, then 155, 170 and 65, on sales and cost of 365: balances equal days. */
const flows = { operatingRevenue: 365, operatingCost: 365, notesReceivable: 0, notesPayable: 0 };
const ac07 = {
  "2023": { accountsReceivable: 68, inventory: 90, accountsPayable: 60, notesReceivable: 0, notesPayable: 0 },
  "2024": { ...flows, accountsReceivable: 68, inventory: 90, accountsPayable: 60 },
  "2025": { ...flows, accountsReceivable: 242, inventory: 250, accountsPayable: 70 },
};
import rule from "./index.ts";

describe("cash-cycle-longer", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["98 to 260 days (AC-07): red", { periods: ac07 }, "red"],
    ["50 days more: amber", { periods: twoYears({ now: { accountsReceivable: 300, inventory: 200 } }) }, "amber"],
    ["a first year", { periods: ac07, caseFile: { borrower: { yearsInTrade: 1 } } }, ""],
    ["no year before", { periods: { "2025": twoYears()["2025"] ?? {} } }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("goes by averages where both years have them", () => {
    const [found] = findings(rule, { periods: ac07 });
    expect(found?.why["zh-CN"]).toContain("由 98 天拉长到 260 天");
    expect(found?.why["zh-CN"]).not.toContain("期末数");
  });
});
