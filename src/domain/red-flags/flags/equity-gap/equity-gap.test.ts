import { describe, expect, it } from "vitest";
import { findings, severity, twoYears } from "../../../../../test/builders/flag-context.ts";
function equity(actual: string) {
  return {
    equityTest: {
      opening: "1500000.00",
      profit: "2100000.00",
      injected: "200000.00",
      withdrawn: "600000.00",
      appreciation: "0.00",
      depreciation: "100000.00",
      actual,
    },
  };
}
import rule from "./index.ts";

describe("equity-gap", () => {
  it.each([
    ["no statements", {}, ""],
    ["short by 38.7 % (AC-08): red", { caseFile: equity("1900000.00") }, "red"],
    ["short by 8 %: amber", { caseFile: equity("2850000.00") }, "amber"],
    ["close enough", { caseFile: equity("3050000.00") }, ""],
    ["much more than expected: amber, never red", { caseFile: equity("9000000.00") }, "amber"],
    [
      "short by 38.7 %, called a loss of value: amber",
      { caseFile: { equityTest: { ...equity("1900000.00").equityTest, appreciation: "-1200000.00" } } },
      "amber",
    ],
    [
      "an honest house that rose, counted on both sides",
      { caseFile: { equityTest: { ...equity("3400000.00").equityTest, appreciation: "300000.00" } } },
      "",
    ],
    ["incomplete", { caseFile: { equityTest: { opening: "1.00" } } }, ""],
    ["the books alone are no witness", { periods: twoYears({ now: { equity: 100 } }) }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("counts as the family equity", () => {
    expect(findings(rule, { caseFile: equity("1900000.00") })).toMatchObject([{ evidence: ["equity"] }]);
  });
});
