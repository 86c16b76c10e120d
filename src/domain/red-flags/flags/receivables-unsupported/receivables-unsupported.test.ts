import { describe, expect, it } from "vitest";
import { findings, severity, twoYears } from "../../../../../test/builders/flag-context.ts";
function answers(invoiced: number, sent: number, returned: number) {
  return {
    answers: {
      "receivables-with-invoices": `${invoiced}.00`,
      "receivable-confirmations-sent": sent,
      "receivable-confirmations-returned": returned,
    },
  };
}
import rule from "./index.ts";

describe("receivables-unsupported", () => {
  it.each([
    ["no statements", {}, ""],
    ["nobody asked", { periods: twoYears() }, ""],
    ["invoices and confirmations back it", { periods: twoYears(), caseFile: answers(2_000_000, 3, 3) }, ""],
    ["a third has invoices: amber", { periods: twoYears(), caseFile: answers(700_000, 3, 3) }, "amber"],
    ["no invoices and no answers (AC-03): red", { periods: twoYears(), caseFile: answers(700_000, 3, 0) }, "red"],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("names the families that speak against it", () => {
    expect(findings(rule, { periods: twoYears(), caseFile: answers(700_000, 3, 0) })).toMatchObject([{ evidence: ["tax", "site"] }]);
    expect(findings(rule, { periods: twoYears(), caseFile: answers(2_000_000, 3, 0) })).toMatchObject([{ evidence: ["site"] }]);
  });
});
