import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  contains,
  endMonth,
  monthCount,
  monthIndex,
  type Period,
  parsePeriod,
  span,
  spanPeriod,
  yearBefore,
} from "./period.ts";

const spans = fc
  .tuple(fc.integer({ min: 1990 * 12, max: 2090 * 12 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, more]) => ({ from, to: from + more }));
const p = (text: string) => text as Period;

describe("periods", () => {
  it.each(["2025", "2025-Q3", "2025-03", "2025-01..2025-09", "2024-11..2025-02"])("%s is one", (text) =>
    expect(parsePeriod(text)).toBe(text),
  );
  it.each(["", "25", "2025-13", "2025-00", "2025-Q5", "2025-09..2025-01", "2025-1", "2025-01..09", "2025-01-31"])("%s is none", (text) =>
    expect(parsePeriod(text)).toBeNull(),
  );
  it("take their shortest name", () => {
    expect(spanPeriod({ from: monthIndex(2025, 1), to: monthIndex(2025, 12) })).toBe("2025");
    expect(spanPeriod({ from: monthIndex(2025, 7), to: monthIndex(2025, 9) })).toBe("2025-Q3");
    expect(spanPeriod({ from: monthIndex(2025, 1), to: monthIndex(2025, 9) })).toBe("2025-01..2025-09");
  });
  it("come back from their name as the same span", () => {
    fc.assert(
      fc.property(spans, (given) => {
        expect(span(spanPeriod(given))).toEqual(given);
      }),
    );
  });
  it("know where they end, how long they are, and what lies inside", () => {
    expect(endMonth(p("2025"))).toBe(endMonth(p("2025-12")));
    expect(monthCount(p("2025-Q3"))).toBe(3);
    expect(contains(p("2025"), p("2025-Q3"))).toBe(true);
    expect(contains(p("2025"), p("2024-11..2025-02"))).toBe(false);
    expect(yearBefore(p("2025-01..2025-09"))).toBe("2024-01..2024-09");
  });
  it("sort by end, the shorter first", () =>
    expect([p("2026-01"), p("2025"), p("2025-12")].sort(comparePeriods)).toEqual(["2025-12", "2025", "2026-01"]));
});
