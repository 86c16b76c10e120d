import { describe, expect, it } from "vitest";
import { CellKind } from "../../domain/documents/book.ts";
import { areaBudget, cellReference, columnLetters, SheetBuilder } from "./sheet-builder.ts";

describe("references", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, letters) => expect(columnLetters(index)).toBe(letters));

  it("count rows from one", () => expect(cellReference(13, 2)).toBe("C14"));
});

describe("a sheet while it is read", () => {
  it("grows to the last cell, whatever the order, and drops empty columns at the end", () => {
    const builder = new SheetBuilder();
    builder.put(200, 1, CellKind.number, 7);
    builder.put(3, 0, CellKind.number, 5);
    const { sheet, problems } = builder.finish("S", false);
    expect([sheet.rows, sheet.columns.length, problems]).toEqual([201, 2, []]);
    expect([sheet.columns[0]?.values[3], sheet.columns[1]?.values[200], sheet.columns[1]?.kinds[199]]).toEqual([5, 7, CellKind.blank]);
  });

  it("sheets of one book share what they may set aside", () => {
    const budget = areaBudget();
    const sheets = Array.from({ length: 80 }, () => {
      const builder = new SheetBuilder(budget);
      builder.put(199_999, 0, CellKind.number, 1);
      return builder.finish("S", false);
    });
    const refused = sheets.filter(({ problems }) => problems.some((found) => found.code === "too-many-cells"));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(80);
  });
});
