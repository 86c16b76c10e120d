import { describe, expect, it } from "vitest";
import { severity, twoYears } from "../../../../../test/builders/flag-context.ts";
import { tiedBalance2024, tiedIncome2025 } from "../../../../../test/builders/statement-ledger.ts";

/** The year, then its months with a margin that swings by `swing`. */
function months(margin: number, swing: number): Record<string, Record<string, number>> {
  const periods: Record<string, Record<string, number>> = { "2025": { operatingRevenue: 1200, operatingCost: 960 } };
  for (let month = 1; month <= 12; month++) {
    periods[`2025-${String(month).padStart(2, "0")}`] = {
      operatingRevenue: 100,
      operatingCost: 100 * (1 - margin - (month % 2 === 0 ? swing : -swing)),
    };
  }
  return periods;
}
const flat = { "2024": { ...tiedBalance2024, ...tiedIncome2025 }, "2025": { ...tiedBalance2024, ...tiedIncome2025 } };
const eights = Object.fromEntries(
  ["operatingRevenue", ...Object.keys(tiedBalance2024)].slice(0, 14).map((key, index) => [key, index * 13 * 10 + 8]),
);
import rule from "./index.ts";

describe("figures-too-perfect", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["margins that never move: a note", { periods: { ...months(0.2, 0.0001) } }, "blue"],
    ["margins that move", { periods: { ...months(0.2, 0.01) } }, ""],
    ["five months say nothing", { periods: Object.fromEntries(Object.entries(months(0.2, 0)).slice(0, 6)) }, ""],
    ["every ratio as last year: a note", { periods: flat }, "blue"],
    ["both: amber", { periods: { ...flat, ...Object.fromEntries(Object.entries(months(0.2, 0)).slice(1)) } }, "amber"],
    ["amounts that end in eights: a note", { periods: { "2025": eights } }, "blue"],
    [
      "amounts rounded to the ten thousand",
      { periods: { "2025": Object.fromEntries(Object.keys(eights).map((key, index) => [key, index * 10 + 10])) } },
      "",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
