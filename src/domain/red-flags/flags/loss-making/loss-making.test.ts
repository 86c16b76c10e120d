import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("loss-making", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["a loss: amber", { periods: twoYears({ now: { netIncome: -5 } }) }, "amber"],
    ["a second loss: red", { periods: twoYears({ before: { netIncome: -8 }, now: { netIncome: -5 } }) }, "red"],
    ["profit not stated", { periods: without(twoYears(), "2025", "netIncome") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
