import { describe, expect, it } from "vitest";
import type { CheckOutcome } from "../../../../domain/assessment/assessment.ts";
import { type Check, groupOf, tieBlocks, tiePeriods } from "./tie-groups.ts";

function check(id: string, period: string, outcome: CheckOutcome): Check {
  return {
    id,
    period,
    outcome,
    name: `name of ${id}`,
    left: null,
    right: null,
    difference: null,
    deviation: null,
    tolerance: null,
    formula: "",
    missing: [],
    inputs: [],
    reasons: [],
    reconciled: [],
  };
}

const checks = [
  check("B10", "2025", "pass"),
  check("B2", "2025", "fail"),
  check("B2", "2024", "pass"),
  check("X8", "2025", "insufficient"),
  check("margin-test", "2025", "warn"),
];

describe("the matrix of ties", () => {
  it("groups by form, in the order of the lines", () => {
    const blocks = tieBlocks(checks, ["2025", "2024"], false);
    expect(blocks.map((block) => [block.group, block.rows.map((row) => row.id)])).toEqual([
      ["B", ["B2", "B10"]],
      ["X", ["X8"]],
      ["other", ["margin-test"]],
    ]);
    expect(blocks[0]).toMatchObject({ held: 2, off: 1, lacking: 0 });
  });
  it("shows only rows with something off when asked, whole rows with their other periods", () => {
    const blocks = tieBlocks(checks, ["2025", "2024"], true);
    expect(blocks.map((block) => block.rows.map((row) => row.id))).toEqual([["B2"], ["margin-test"]]);
    expect(blocks[0]?.rows[0]?.byPeriod.get("2024")?.outcome).toBe("pass");
  });
  it("counts only the periods shown", () => {
    expect(tieBlocks(checks, ["2024"], false)).toMatchObject([{ group: "B", held: 1, off: 0 }]);
  });
  it("puts the latest period first", () => {
    expect(tiePeriods(checks, 1, false)).toEqual(["2025"]);
    expect(tiePeriods(checks, 1, true)).toEqual(["2025", "2024"]);
  });
  it("knows a form's letter only before a number", () => {
    expect(["B1", "X15", "Bonus", "stock-count"].map(groupOf)).toEqual(["B", "X", "other", "other"]);
  });
});
