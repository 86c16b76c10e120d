import { describe, expect, it } from "vitest";
import { flagContext, severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf, type TestRow } from "../../../authenticity/test-paper.ts";
import { fen } from "../../../kernel/money.ts";
import type { NettingResult } from "../../../netting/define.ts";

function rows(count: number, roundEach: number): TestRow[] {
  return Array.from({ length: count }, (_, index) => ({ day: "2025-01-01", amount: index % roundEach === 0 ? 30_000 : 12_345.6 }));
}
import rule from "./index.ts";

describe("paper-round-amounts", () => {
  it.each([
    ["a few", [paperOf(rows(60, 5))], ""],
    ["half: amber", [paperOf(rows(60, 2))], "amber"],
    ["too few rows", [paperOf(rows(40, 1))], ""],
    ["no papers", [], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });

  it("own transfers that netting paired are left out", () => {
    const paper = paperOf(rows(60, 1));
    const context = flagContext({ documents: [paper] });
    const pairs = Array.from({ length: 60 }, (_, index) => ({
      reason: "internal-transfer" as const,
      rows: [`${paper.id}#${index + 2}`],
      amount: fen(0),
      note: { "zh-CN": "", en: "" },
    }));
    // Only `pairs` is read here.
    expect(rule.find({ ...context, netting: { pairs } as unknown as NettingResult })).toEqual([]);
  });
});
