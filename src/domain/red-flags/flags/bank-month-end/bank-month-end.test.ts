import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import type { Row } from "../../../../../test/builders/statement-file.ts";
import rule from "./index.ts";

const year = (atEnd: number, months = 12): Row[] =>
  Array.from({ length: months }, (_, index): Row[] => {
    const month = `2025-${String(index + 1).padStart(2, "0")}`;
    return [
      { day: `${month}-12`, amount: 1000 * (1 - atEnd), to: "甲店" },
      { day: `${month}-28`, amount: 1, to: "丙店" },
      { day: index === 1 ? "2025-02-27" : `${month}-30`, amount: 1000 * atEnd, to: "乙店" },
    ];
  }).flat();

describe("bank-month-end", () => {
  it.each([
    ["half on the last three days: amber", year(0.5), "amber"],
    ["a third", year(0.33), ""],
    ["half, but four months only", year(0.5, 4), ""],
    ["no statements", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
});
