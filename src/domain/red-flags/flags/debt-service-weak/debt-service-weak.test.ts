import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
const company = { borrower: { kind: "company" as const } };
function debts(balance: string) {
  return { ...company, debts: [{ lender: "甲", balance, repayment: "amortising" as const, to: "2027-12-31" }] };
}
import rule from "./index.ts";

describe("debt-service-weak", () => {
  it.each([
    ["no statements", {}, ""],
    ["covered", { periods: twoYears(), caseFile: debts("600000.00") }, ""],
    ["1.1 times: amber", { periods: twoYears(), caseFile: debts("1330000.00") }, "amber"],
    ["0.6 times: red", { periods: twoYears(), caseFile: debts("2600000.00") }, "red"],
    [
      "a bullet loan is no instalment",
      {
        periods: twoYears(),
        caseFile: { ...company, debts: [{ lender: "甲", balance: "9000000.00", repayment: "bullet" as const, to: "2026-06-30" }] },
      },
      "",
    ],
    ["profit covers interest thinly: amber", { periods: twoYears({ now: { totalProfit: 5 } }), caseFile: company }, "amber"],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
