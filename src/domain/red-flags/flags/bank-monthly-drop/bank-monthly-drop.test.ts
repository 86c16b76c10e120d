import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import type { Row } from "../../../../../test/builders/statement-file.ts";
import rule from "./index.ts";

/** Net inflow by month, the first in January of the year; the last row closes the last month. */
const months = (year: number, amounts: readonly number[]): Row[] =>
  amounts.flatMap((amount, index): Row[] => {
    const month = `${year}-${String(index + 1).padStart(2, "0")}`;
    return [
      { day: `${month}-01`, amount: amount - 1, to: "甲店" },
      { day: `${month}-28`, amount: 1, to: "乙店" },
    ];
  });
const flat = Array<number>(12).fill(1000);

describe("bank-monthly-drop", () => {
  it.each([
    ["December a third below November (AC-28): amber", months(2025, [...flat.slice(0, 11), 670]), {}, "amber"],
    ["a quarter below", months(2025, [...flat.slice(0, 11), 750]), {}, ""],
    [
      "as low as last December: the season",
      [...months(2024, [...flat.slice(0, 11), 670]), ...months(2025, [...flat.slice(0, 11), 670])],
      {},
      "",
    ],
    ["February below January: the festival", months(2025, [1000, 400]), {}, ""],
    ["February below last February", [...months(2024, flat), ...months(2025, [1000, 400])], {}, "amber"],
    ["a fall half a year ago is past", months(2025, [...flat.slice(0, 5), 400, ...flat.slice(0, 6)]), {}, ""],
    [
      "a farm's slack month against the month before: information",
      months(2025, [...flat.slice(0, 11), 300]),
      { borrower: { industry: "farming" as const } },
      "blue",
    ],
    ["no statements", [], {}, ""],
  ])("%s", (_name, rows, caseFile, expected) => {
    const closed = rows.length === 0 ? rows : [...rows, { day: `${rows.at(-1)?.day.slice(0, 8)}28`, amount: -1, to: "丙店" }];
    expect(severities(rule, { rows: closed, caseFile })).toBe(expected);
  });
});
