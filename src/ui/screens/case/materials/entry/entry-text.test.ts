import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, toDecimal } from "../../../../../domain/kernel/money.ts";
import { readTypedAmount, typedAmount } from "./amount-text.ts";
import { type EntryColumn, readEntry, readRow } from "./entry.ts";
import { pasteGrid } from "./paste-grid.ts";
import { readPeriodText } from "./period-text.ts";

describe("typed amounts", () => {
  it.each([
    ["12", "万元", "120000.00"],
    ["12", "元", "12.00"],
    ["12元", "万元", "12.00"],
    ["12万", "元", "120000.00"],
    ["3.5亿元", "元", "350000000.00"],
    ["1,234.5678", "万元", "12345678.00"],
    ["１２．５", "万元", "125000.00"],
    ["-3", "万元", "-30000.00"],
  ] as const)("%s in %s is %s", (text, unit, decimal) => expect(readTypedAmount(text, unit)).toBe(decimal));

  it.each(["", "约12", "1 2", "万", "12e3", "99999999999999"])("%j is no amount", (text) => expect(readTypedAmount(text, "元")).toBeNull());

  it("shown and read again is the same amount, in either unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 - 1e15, max: 1e15 - 1 }), fc.constantFrom("元", "万元"), (amount, unit) => {
        const decimal = toDecimal(fen(amount));
        // The constants are the two units.
        expect(readTypedAmount(typedAmount(decimal, unit as "元" | "万元"), unit as "元" | "万元")).toBe(decimal);
      }),
    );
  });
});

describe("typed periods", () => {
  it.each([
    ["2025", "2025"],
    ["2025年", "2025"],
    ["2025年度", "2025"],
    ["2025-3", "2025-03"],
    ["2025年03月", "2025-03"],
    ["202503", "2025-03"],
    ["2025Q3", "2025-Q3"],
    ["2025年三季度", "2025-Q3"],
    ["2025年第3季度", "2025-Q3"],
    ["2025年1-9月", "2025-01..2025-09"],
    ["2025年1月至9月", "2025-01..2025-09"],
    ["2024年7月至2025年6月", "2024-07..2025-06"],
    ["2025-01..2025-09", "2025-01..2025-09"],
    ["2025年1-12月", "2025"],
    ["2025年7-9月", "2025-Q3"],
  ])("%s is %s", (text, period) => expect(readPeriodText(text)).toBe(period));

  it.each(["", "去年", "2025-13", "2025-01-09", "2025年9-1月", "25年", "2205", "20250131"])("%j is no period", (text) =>
    expect(readPeriodText(text)).toBeNull(),
  );
});

const columns: readonly EntryColumn[] = [
  { id: "name", kind: "text", label: "名称", isRequired: true },
  { id: "amount", kind: "amount", label: "金额", isRequired: true },
  { id: "share", kind: "percent", label: "占比", isRequired: false },
  { id: "declared", kind: "yes-no", label: "已申报", isRequired: false },
];

describe("a row", () => {
  it("that is blank says nothing", () => expect(readRow({ name: " " }, columns, "元")).toEqual({ is: "empty" }));

  it("that is complete has only what was typed: blank is not zero", () =>
    expect(readRow({ name: "甲", amount: "1", declared: "no" }, columns, "万元")).toEqual({
      is: "complete",
      values: { name: "甲", amount: "10000.00", declared: false },
    }));

  it("that lacks something names it, and what is wrong", () =>
    expect(readRow({ amount: "约 3", share: "20%" }, columns, "元")).toEqual({
      is: "incomplete",
      missing: ["名称"],
      wrong: { amount: "amount" },
    }));

  it.each([
    ["20", 0.2],
    ["20%", 0.2],
    ["6.25", 0.0625],
  ])("percent %s is %d", (text, value) =>
    expect(readEntry(text, { id: "x", kind: "percent", label: "", isRequired: false }, "元")).toEqual({ is: "value", value }),
  );
});

describe("a pasted block", () => {
  it.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"x\ny"\t"say ""hi"""', [["x\ny", 'say "hi"']]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%j", (text, grid) => expect(pasteGrid(text)).toEqual(grid));
});
