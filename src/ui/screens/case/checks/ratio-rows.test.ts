import { describe, expect, it } from "vitest";
import { type Ratio, ratioBlocks, ratioPeriods, trendOf } from "./ratio-rows.ts";

function ratio(id: string, period: string, value: number | null): Ratio {
  return { id, period, value, status: value === null ? "insufficient" : "ok", formula: "", missing: [], inputs: [] };
}

const ratios = [
  ratio("current-ratio", "2024", 1.2),
  ratio("current-ratio", "2025", 1.1),
  ratio("current-ratio", "2025-06", 1.5),
  ratio("net-margin", "2025", null),
];

describe("the table of ratios", () => {
  it("groups ratios and names them in the language asked for", () => {
    const blocks = ratioBlocks(ratios, "zh-CN");
    expect(blocks.map((block) => [block.group, block.rows.map((row) => row.name)])).toEqual([
      ["liquidity", ["流动比率"]],
      ["profit", ["销售净利率"]],
    ]);
  });
  it("orders periods latest first", () => {
    expect(ratioPeriods(ratios)).toEqual(["2025", "2025-06", "2024"]);
  });
  it("draws trends of like periods only, and leaves gaps where a figure lacks", () => {
    const [row] = ratioBlocks(ratios, "en")[0]?.rows ?? [];
    expect(row && trendOf(row, ratioPeriods(ratios))).toEqual([1.2, 1.1]);
    const margin = ratioBlocks(ratios, "en")[1]?.rows[0];
    expect(margin && trendOf(margin, ratioPeriods(ratios))).toEqual([]);
  });
});
