import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import type { Row } from "../../../../../test/builders/statement-file.ts";
import rule from "./index.ts";

/** A restaurant's year: the same takings, a share of them through a delivery platform. */
function year(of: number, delivery: number, months = 12): Row[] {
  return Array.from({ length: months }, (_, index): Row[] => {
    const month = `${of}-${String(index + 1).padStart(2, "0")}`;
    return [
      { day: `${month}-10`, amount: 10_000 * delivery, to: "美团支付", memo: "外卖结算" },
      { day: `${month}-20`, amount: 10_000 * (1 - delivery), to: "散客", memo: "餐费" },
    ];
  }).flat();
}

describe("revenue-channel-change", () => {
  it.each([
    ["from a quarter to two thirds: information only (AC-13)", [...year(2024, 0.25), ...year(2025, 0.65)], "blue"],
    ["back to the tables", [...year(2024, 0.65), ...year(2025, 0.25)], "blue"],
    ["a little", [...year(2024, 0.25), ...year(2025, 0.35)], ""],
    ["one year only", year(2025, 0.65), ""],
    ["three months of the year before", [...year(2024, 0.25, 3), ...year(2025, 0.65)], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
});
