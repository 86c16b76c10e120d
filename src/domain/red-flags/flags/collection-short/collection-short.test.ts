import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
const vat = { borrower: { vat: { kind: "general" as const, rate: 0.13 } } };
import rule from "./index.ts";

describe("collection-short", () => {
  it.each([
    ["most was collected", { periods: twoYears(), caseFile: vat }, ""],
    ["less than eight tenths: amber", { periods: twoYears({ now: { salesReceipts: 1000 } }), caseFile: vat }, "amber"],
    ["nobody said the VAT rate: silent", { periods: twoYears({ now: { salesReceipts: 1000 } }) }, ""],
    ["no statements", {}, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
