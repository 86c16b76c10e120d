import { describe, expect, it } from "vitest";
import type { Assessment } from "../assessment/assessment.ts";
import { ratioTrend } from "./ratio-trends.ts";

type Ratio = Assessment["ratios"][number];
const ratio = (id: string, period: string, value: number | null): Ratio => ({
  id,
  period,
  value,
  status: value === null ? "insufficient" : "ok",
  formula: "",
  missing: value === null ? ["流动负债合计"] : [],
  inputs: [],
});
const current = (...values: readonly (readonly [string, number | null])[]) =>
  values.map(([period, value]) => ratio("current-ratio", period, value));

describe("a ratio over the years", () => {
  it("runs from the oldest to the latest, and says which way it went", () => {
    const trend = ratioTrend("current-ratio", current(["2025", 1.4], ["2023", 1.1], ["2024", 1.2]), "manufacturing");
    expect(trend.points.map((point) => point.period)).toEqual(["2023", "2024", "2025"]);
    expect(trend.direction).toBe("up");
  });

  it("a year that lacks a figure is a hole that keeps its reason, never a zero", () => {
    const { points, direction } = ratioTrend("current-ratio", current(["2023", 1.1], ["2024", null], ["2025", 1.1]), "manufacturing");
    expect(points[1]).toMatchObject({ value: null, isBeyond: null, ratio: { missing: ["流动负债合计"] } });
    expect(direction).toBe("level");
  });

  it("never sets a half year beside years", () => {
    const { points } = ratioTrend("current-ratio", current(["2024", 1.2], ["2025-01..2025-06", 0.4], ["2025", 1.3]), "manufacturing");
    expect(points.map((point) => point.period)).toEqual(["2024", "2025"]);
  });

  it("marks what lies beyond the line of its trade, and only that", () => {
    const values = current(["2025", 0.8]);
    expect(ratioTrend("current-ratio", values, "manufacturing").points[0]?.isBeyond).toBe("watch");
    expect(ratioTrend("current-ratio", values, "catering").points[0]?.isBeyond).toBeNull();
    expect(ratioTrend("debt-service-coverage", [ratio("debt-service-coverage", "2025", 0.9)], "").points[0]?.isBeyond).toBe("weak");
  });

  it("not applicable: a ratio no flag judges has a direction and no line", () => {
    expect(ratioTrend("gross-margin", [ratio("gross-margin", "2025", 0.2)], "").lines).toEqual([]);
    expect(ratioTrend("gross-margin", [ratio("gross-margin", "2025", 0.2)], "").direction).toBeNull();
  });
});
