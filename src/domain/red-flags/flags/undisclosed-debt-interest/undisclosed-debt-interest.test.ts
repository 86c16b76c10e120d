import { describe, expect, it } from "vitest";
import { findingsFrom, sales, severities } from "../../../../../test/builders/revenue-context.ts";
import type { Row } from "../../../../../test/builders/statement-file.ts";
import rule from "./index.ts";

const pays = (to: string): Row[] =>
  Array.from({ length: 12 }, (_, index) => ({ day: `2025-${String(index + 1).padStart(2, "0")}-05`, amount: -9_000, to }));
const rows = [...sales(2025, 4_000_000), ...pays("薛秀兰"), ...pays("龚振华")];
const equity = (actual: string) => ({
  equityTest: {
    opening: "1500000",
    profit: "2100000",
    injected: "200000",
    withdrawn: "600000",
    appreciation: "0",
    depreciation: "100000",
    actual,
    profitBeforeDepreciation: true,
  },
});

describe("undisclosed-debt-interest", () => {
  it.each([
    ["regular payments by themselves: amber", { rows }, "amber"],
    ["and an equity test that falls short (AC-08): red", { rows, caseFile: equity("1900000") }, "red"],
    ["and an equity test that holds: amber", { rows, caseFile: equity("3100000") }, "amber"],
    ["more equity than expected is no debt", { rows, caseFile: equity("9000000") }, "amber"],
    ["no such payments", { rows: sales(2025, 4_000_000), caseFile: equity("1900000") }, ""],
    ["no statements", { caseFile: equity("1900000") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severities(rule, input)).toBe(expected);
  });

  it("shows the estimates side by side, the largest as 至多, and counts bank and equity", () => {
    const [found] = findingsFrom(rule, { rows, caseFile: equity("1900000") });
    expect(found?.evidence).toEqual(["bank", "equity"]);
    expect(found?.inputs[0]?.value).toBe(120_000_000);
    expect(found?.why["zh-CN"]).toContain("至多 120 万元");
    expect(found?.rows).toHaveLength(24);
  });
});
