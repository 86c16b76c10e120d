import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import { paperOf } from "../../../authenticity/test-paper.ts";
const paid = (wan: number) => ({ day: "2026-02-10", amount: wan * 10_000, counterparty: "第一医院" });
const customer = { parties: [{ name: "第一医院", relation: "customer" }] };
const unanswered = { ...customer, answers: { "receivable-confirmations-sent": 3, "receivable-confirmations-returned": 0 } };
import rule from "./index.ts";

describe("receivables-not-collected", () => {
  it.each([
    ["collected in time", [paid(100)], customer, ""],
    ["hardly collected, the debtors answer: amber", [paid(5)], customer, "amber"],
    ["hardly collected, the debtors do not answer: red", [paid(5)], unanswered, "red"],
    ["nobody named the debtors: everything that came in counts for the borrower", [paid(5), { ...paid(60), counterparty: "别人" }], {}, ""],
    ["nobody named them and hardly anything came in: red", [paid(5)], {}, "red"],
    ["the statement ends too early", [{ ...paid(5), day: "2026-01-20" }], unanswered, ""],
    ["no statement after the date", [{ ...paid(5), day: "2025-12-20" }], unanswered, ""],
  ])("%s", (_name, rows, caseFile, expected) => {
    const last = rows.some((row) => row.day > "2026-02-01") ? [{ day: "2026-03-30", amount: -1, counterparty: "供应商" }] : [];
    expect(severity(rule, { periods: twoYears(), caseFile, documents: [paperOf([...rows, ...last])] })).toBe(expected);
  });
  it("says nothing while receivables are small", () => {
    expect(
      severity(rule, {
        periods: twoYears({ now: { accountsReceivable: 60 } }),
        caseFile: unanswered,
        documents: [paperOf([paid(1), { day: "2026-03-30", amount: -1 }])],
      }),
    ).toBe("");
  });
});
