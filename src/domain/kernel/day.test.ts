import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, day, dayOfSerial, dayParts, dayText, parseIsoDay } from "./day.ts";

describe("days", () => {
  it("count from 1970-01-01", () => {
    expect(day(1970, 1, 1)).toBe(0);
    expect(day(2000, 3, 1)).toBe(11_017);
  });
  it("agree with the calendar of the machine", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (n) => {
        const instant = new Date(n * 86_400_000);
        expect(dayParts(n as Day)).toEqual({
          year: instant.getUTCFullYear(),
          month: instant.getUTCMonth() + 1,
          date: instant.getUTCDate(),
        });
      }),
    );
  });
  it("are printed and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (n) => {
        expect(parseIsoDay(dayText(n as Day))).toBe(n);
      }),
    );
  });
  it.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 12, 34],
    [250, 2, 27],
    [2025, 4, 31],
  ])("%i-%i-%i does not exist and is not rolled over", (year, month, date) => expect(day(year, month, date)).toBeNull());
  it("of a workbook are its serials, in both date systems", () => {
    expect(dayText(dayOfSerial(45292) as Day)).toBe("2024-01-01");
    expect(dayText(dayOfSerial(45292 - 1462, true) as Day)).toBe("2024-01-01");
    expect(dayOfSerial(60)).toBeNull(); // 1900-02-29 never was
  });
});
