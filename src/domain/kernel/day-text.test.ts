import { describe, expect, it } from "vitest";
import { dayText } from "./day.ts";
import { type DateOrder, readDay, readTime } from "./day-text.ts";

describe("readTime", () => {
  it.each([
    ["08:30:00", 30600],
    ["8:30", 30600],
    ["0830", 30600],
    ["083000", 30600],
    ["83000", 30600],
    ["10.23.45.123", 37425],
    ["102345123", 37425],
    ["92345123", 33825],
    ["10时23分45秒", 37425],
    ["10时23分", 37380],
    ["10:23:45.123456", 37425],
    ["00:00:00", 0],
    ["0.0", -1], // how exports write "no time"
    ["", -1],
    ["24:00:00", -1],
    ["10:60", -1],
    ["1023451", -1],
    ["8.5", -1],
    ["上午", -1],
  ])("%s", (text, second) => {
    expect(readTime(text)).toBe(second);
  });
});

describe("readDay", () => {
  it.each([
    ["2024-01-31", "YMD", "2024-01-31", -1],
    ["2024/1/31 08:30:00", "YMD", "2024-01-31", 30600],
    ["2024-01-31  08:30:00", "YMD", "2024-01-31", 30600],
    ["2024-01-31T08:30:00", "YMD", "2024-01-31", 30600],
    ["2024-01-31-08.30.00.123456", "YMD", "2024-01-31", 30600],
    ["20240131", "DMY", "2024-01-31", -1],
    ["20240131083000", "YMD", "2024-01-31", 30600],
    ["2024年1月31日08:30", "YMD", "2024-01-31", 30600],
    ["31/01/2024", "DMY", "2024-01-31", -1],
    ["01/31/2024", "MDY", "2024-01-31", -1],
  ] as const)("%s (%s)", (text, order, expected, second) => {
    const found = readDay(text, order);
    expect([found && dayText(found.day), found?.second]).toEqual([expected, second]);
  });

  it.each([
    ["31/01/2024", "YMD"],
    ["01/31/2024", "DMY"],
    ["2024-02-30", "YMD"],
    ["0250-02-27", "YMD"],
    ["202401311", "YMD"],
    ["2024-01-311", "YMD"],
    ["2024年1月", "YMD"],
    ["", "YMD"],
  ] as const satisfies readonly (readonly [string, DateOrder])[])("%s is no %s date", (text, order) => {
    expect(readDay(text, order)).toBeNull();
  });
});
