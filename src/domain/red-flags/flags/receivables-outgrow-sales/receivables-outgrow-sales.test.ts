import { describe, expect, it } from "vitest";
import { findings, severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
const ac03 = {
  "2024": { operatingRevenue: 1000, accountsReceivable: 250, notesReceivable: 0 },
  "2025": { operatingRevenue: 1150, accountsReceivable: 600, notesReceivable: 0 },
};
import rule from "./index.ts";

describe("receivables-outgrow-sales", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["250 to 600 on sales up 15 % (AC-03): red", { periods: ac03 }, "red"],
    ["days up by a third: amber", { periods: twoYears({ now: { accountsReceivable: 300 } }) }, "amber"],
    ["days up, but a small sum", { periods: twoYears({ before: { accountsReceivable: 10 }, now: { accountsReceivable: 40 } }) }, ""],
    ["a first year", { periods: ac03, caseFile: { borrower: { yearsInTrade: 1 } } }, ""],
    ["no sales of the year before", { periods: without(ac03, "2024", "operatingRevenue") }, ""],
    ["no receivables of the year before", { periods: without(ac03, "2024", "accountsReceivable") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("says the figures: 91 days to 190, 140 % against 15 %", () => {
    const [found] = findings(rule, { periods: ac03 });
    for (const part of ["250 万元", "600 万元", "140%", "15%", "91 天", "190 天"]) expect(found?.why["zh-CN"]).toContain(part);
  });
});
