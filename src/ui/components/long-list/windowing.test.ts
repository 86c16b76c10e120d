import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstRow, type Geometry, scrollHeight, scrollTopOf, shownRows } from "./windowing.ts";

const list = (rows: number): Geometry => ({ rows, rowHeight: 36, boxHeight: 432 });

describe("the window of a long list", () => {
  it.each([
    [0, 0, 0],
    [5, 0, 0],
    [5, 500, 0],
    [100, 36, 1],
    [100, 99_999, 88],
    [100_000, 36 * 500, 500],
  ])("%i rows scrolled to %i begin at row %i", (rows, scrollTop, first) => expect(firstRow(list(rows), scrollTop)).toBe(first));

  it("never grows beyond what a browser can draw", () => {
    expect(scrollHeight(list(1_000_000))).toBeLessThan(33_000_000);
    expect(scrollHeight(list(3))).toBe(432);
  });

  it("reaches every row, and scrolling to a row shows it first", () => {
    const sizes = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0 }), fc.integer({ min: 40, max: 900 }), (rows, asked, boxHeight) => {
        const box = { ...list(rows), boxHeight };
        const last = Math.max(0, rows - shownRows(box));
        const row = last === 0 ? 0 : asked % (last + 1);
        expect(firstRow(box, scrollTopOf(box, row))).toBe(row);
        expect(firstRow(box, scrollHeight(box) - boxHeight)).toBe(last);
      }),
    );
  });
});
