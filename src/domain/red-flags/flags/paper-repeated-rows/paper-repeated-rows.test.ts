import { describe, expect, it } from "vitest";
import { findings, severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf, type TestRow } from "../../../authenticity/test-paper.ts";
import rule from "./index.ts";

const twelve = Array.from({ length: 12 }, (_, index) => index);
/** A month's receipts of odd amounts from different shops. */
const month = (number: string, from = 1): TestRow[] =>
  twelve.map((index) => ({
    day: `2025-${number}-${String(index + 2).padStart(2, "0")}`,
    amount: from * 1000 + index * 37.13 + 0.21,
    counterparty: `商店${index}`,
  }));

describe("paper-repeated-rows", () => {
  it.each<[string, readonly TestRow[], string]>([
    ["every month different", [...month("03", 1), ...month("04", 2), ...month("05", 3)], ""],
    ["March again in April: amber", [...month("03", 1), ...month("04", 2), ...month("04", 1)], "amber"],
    ["the same fees in three months are fees", [...month("03", 1), ...month("04", 1), ...month("05", 1)], ""],
    [
      "round sums repeat by chance",
      [...month("03"), ...month("04")].map((row, index) => ({ ...row, amount: (index % 12) * 1000 + 1000 })),
      "",
    ],
    ["a few rows are chance", [...month("03", 1).slice(0, 5), ...month("04", 1).slice(0, 5)], ""],
    ["payments out do not count", [...month("03", -1), ...month("04", -1)], ""],
    ["no rows", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severity(rule, { documents: [paperOf(rows)] })).toBe(expected);
  });
  it("names the rows of the later month", () => {
    const [found] = findings(rule, { documents: [paperOf([...month("03", 1), ...month("04", 1)])] });
    expect(found?.rows).toHaveLength(12);
    expect(found?.rows[0]).toMatch(/#14$/);
    expect(found?.why["zh-CN"]).toContain("12 笔");
  });
});
