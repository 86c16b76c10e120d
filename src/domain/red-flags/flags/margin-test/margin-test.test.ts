import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
function prices(declared: number) {
  return {
    margins: [
      { name: "饮料", share: 0.4, margin: 0.22 },
      { name: "日化", share: 0.35, margin: 0.3 },
      { name: "烟", share: 0.25, margin: 0.1 },
    ],
    answers: { "gross-margin": declared },
  };
}
import rule from "./index.ts";

describe("margin-test", () => {
  it.each([
    ["no statements", {}, ""],
    ["30 % declared, 21.8 % by prices: red", { periods: { "2025": { operatingRevenue: 100 } }, caseFile: prices(0.3) }, "red"],
    ["five points: amber", { periods: { "2025": { operatingRevenue: 100 } }, caseFile: prices(0.268) }, "amber"],
    ["close enough", { periods: { "2025": { operatingRevenue: 100 } }, caseFile: prices(0.23) }, ""],
    ["earning less than prices allow: a note", { periods: { "2025": { operatingRevenue: 100 } }, caseFile: prices(0.1) }, "blue"],
    ["no prices", { periods: { "2025": { operatingRevenue: 100, operatingCost: 70 } } }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
