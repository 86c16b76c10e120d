import { describe, expect, it } from "vitest";
import { findingsFrom, sales, severities } from "../../../../../test/builders/revenue-context.ts";
import type { Row } from "../../../../../test/builders/statement-file.ts";
import rule from "./index.ts";

const bridge = (amount: number): Row[] => [
  { day: "2025-06-03", amount, to: "外地贸易公司" },
  { day: "2025-06-04", amount: -amount, to: "陌生人甲" },
];

describe("bank-circular-flow", () => {
  it.each([
    ["a third of gross inflow passes through: amber", [...sales(2025, 1_000_000), ...bridge(500_000)], "amber"],
    ["less than a fifth", [...sales(2025, 1_000_000), ...bridge(200_000)], ""],
    ["none", sales(2025, 1_000_000), ""],
    ["no statements", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
  it("names the rows", () => {
    expect(findingsFrom(rule, { rows: [...sales(2025, 1_000_000), ...bridge(500_000)] })[0]?.rows).toHaveLength(2);
  });
});
