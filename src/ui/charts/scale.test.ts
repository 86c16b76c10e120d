import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { across, place, spanOf, sparkline, trackOf, waterfall } from "./scale.ts";

const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 });

describe("a track", () => {
  it("starts at zero and leaves room at its end", () => {
    expect(trackOf([500, 1000])).toEqual({ from: 0, to: 1060 });
    expect(place(trackOf([1000]), 0)).toBe(0);
  });
  it("stands even when there is nothing to show", () => {
    expect(spanOf(trackOf([]), 0, 0)).toEqual({ start: 0, width: 0 });
  });
  it("holds every bar", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const track = trackOf(values);
        for (const value of values) {
          const { start, width } = spanOf(track, 0, value);
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe("a waterfall", () => {
  it("hangs each removal where the one before ended", () => {
    expect(waterfall(1000, [200, 0, 300])).toEqual([
      { from: 1000, to: 800 },
      { from: 800, to: 800 },
      { from: 800, to: 500 },
    ]);
  });
  it("ends at gross less all removals", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (gross, removals) => {
        expect(waterfall(gross, removals).at(-1)?.to).toBe(gross - removals.reduce((sum, removal) => sum + removal, 0));
      }),
    );
  });
});

describe("a sparkline", () => {
  it("breaks where a figure is missing instead of drawing through it", () => {
    expect(sparkline([1, null, 3], 60, 20, 2)).toEqual(["2,18", "58,2"]);
  });
  it("is flat for equal figures and empty without any", () => {
    expect(sparkline([5, 5], 60, 20, 2)).toEqual(["2,10 58,10"]);
    expect(sparkline([null, null], 60, 20, 2)).toEqual([]);
  });
});

describe("an SVG length", () => {
  it("is a percentage with two decimals", () => {
    expect(across(1 / 3)).toBe("33.33%");
  });
});
