import { describe, expect, it } from "vitest";
import { findingsFrom, monthly, type StatedFact, severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const years = (before: number, now: number): StatedFact[] => [
  ["operatingRevenue", "2024", before],
  ["operatingRevenue", "2025", now],
];
const power = (before: number, now: number, months = 12): StatedFact[] => [
  ...monthly("electricityUse", 2024, before, "kWh"),
  ...monthly("electricityUse", 2025, (now * months) / 12, "kWh", months),
];

describe("volume-divergence", () => {
  it.each([
    ["revenue +35 %, power −18 % (AC-05): red", [...years(1000, 1350), ...power(50_000, 41_000)], "red"],
    ["revenue +10 %, power −8 %: amber", [...years(1000, 1100), ...power(50_000, 46_000)], "amber"],
    ["revenue +10 %, power −4 %", [...years(1000, 1100), ...power(50_000, 48_000)], ""],
    ["both up, power less so", [...years(1000, 1350), ...power(50_000, 51_000)], ""],
    ["both down", [...years(1000, 900), ...power(50_000, 41_000)], ""],
    ["five months of bills", [...years(1000, 1350), ...power(50_000, 41_000, 5)], ""],
    ["no bills", years(1000, 1350), ""],
    ["one year of statements", [["operatingRevenue", "2025", 1350], ...power(50_000, 41_000)] as StatedFact[], ""],
  ])("%s", (_name, facts, expected) => {
    expect(severities(rule, { facts })).toBe(expected);
  });

  it("counts the family of what was measured, and says both figures", () => {
    const [found] = findingsFrom(rule, { facts: [...years(1000, 1350), ...power(50_000, 41_000)] });
    expect(found?.evidence).toEqual(["utilities"]);
    expect(found?.why["zh-CN"]).toBe("营业收入同比增长 35%，而用电量下降 18%（相差 53 个百分点）。");
  });
});
