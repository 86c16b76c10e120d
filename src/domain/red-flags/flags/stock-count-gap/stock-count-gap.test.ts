import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
function count(wan: number) {
  return { stockCount: [{ name: "货", quantity: 1, unitCost: `${wan * 10_000}.00` }] };
}
import rule from "./index.ts";

describe("stock-count-gap", () => {
  it.each([
    ["no statements", {}, ""],
    ["the count agrees", { periods: twoYears(), caseFile: count(160) }, ""],
    ["books 15 % above the count: amber", { periods: twoYears(), caseFile: count(143) }, "amber"],
    ["books 50 % above the count: red", { periods: twoYears(), caseFile: count(110) }, "red"],
    ["more goods than the books say: a note", { periods: twoYears(), caseFile: count(220) }, "blue"],
    ["the stock list of the same day: amber", { periods: twoYears({ now: { inventoryCount: 100 } }) }, "amber"],
    ["nobody counted", { periods: twoYears() }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
