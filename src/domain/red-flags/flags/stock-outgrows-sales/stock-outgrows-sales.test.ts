import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("stock-outgrows-sales", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["stock doubles on even sales: red", { periods: twoYears({ now: { inventory: 320 } }) }, "red"],
    ["days up by 45 %: amber", { periods: twoYears({ now: { inventory: 237 } }) }, "amber"],
    ["days up, but a small sum", { periods: twoYears({ before: { inventory: 10 }, now: { inventory: 50 } }) }, ""],
    ["inventory not stated", { periods: without(twoYears(), "2025", "inventory") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
