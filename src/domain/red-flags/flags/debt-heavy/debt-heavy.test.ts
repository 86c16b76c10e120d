import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("debt-heavy", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["debt of two thirds of sales: amber", { periods: twoYears({ now: { shortTermBorrowings: 800 } }) }, "amber"],
    ["no debt line at all", { periods: without(twoYears(), "2025", "shortTermBorrowings") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
