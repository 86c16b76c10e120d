import { describe, expect, it } from "vitest";
import { dayText } from "../../kernel/day.ts";
import { dayInText, provenDateOrder } from "./cell-day.ts";

const read = (raw: string, end: { year: number; month: number } | null = null): string => {
  const found = dayInText(raw, { order: "YMD", end });
  return typeof found === "string" ? found : dayText(found.day);
};

describe("dates in text", () => {
  it.each([
    ["12/29", { year: 2024, month: 1 }, "2023-12-29"],
    ["01/02", { year: 2024, month: 1 }, "2024-01-02"],
    ["2月29日", { year: 2024, month: 3 }, "2024-02-29"],
    ["2月29日", { year: 2023, month: 3 }, "unreadable"],
    ["12月34日", { year: 2024, month: 1 }, "unreadable"],
    ["12月34日", null, "unreadable"],
    ["12-29", null, "no-year"],
    ["----------", null, "blank"],
    ["", null, "blank"],
    ['="2024-01-05"', null, "2024-01-05"],
  ] as const)("%s in a statement ending %o is %s", (raw, end, expected) => {
    expect(read(raw, end)).toBe(expected);
  });

  it.each([
    [["03/04/2025", "24/03/2025"], "DMY"],
    [["03/24/2025"], "MDY"],
    [["03/04/2025"], null],
    [["13/04/2025", "04/13/2025"], null],
    [[], null],
  ] as const)("the order of %j is %s", (texts, order) => {
    expect(provenDateOrder(texts)).toBe(order);
  });
});
