import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { isoSerial } from "./cell-values.ts";

describe("ISO dates as serial numbers", () => {
  it.each(["1900-01-01", "1900-02-28", "1900-03-01", "1999-12-31", "2024-02-29"])("%s as SheetJS counts it", (text) => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    const parsed = XLSX.SSF.parse_date_code(isoSerial(text, false) ?? Number.NaN);
    expect([parsed.y, parsed.m, parsed.d]).toEqual([year, month, day]);
  });

  it.each([
    ["2024-01-15T18:00:00", false, 45306.75],
    ["2024-01-15T18:00:00.000Z", false, 45306.75],
    ["2024-01-15", true, 43844],
    ["2024-1-15", false, null],
    ["2014-01-16T12:00:00.00000000000245000", false, 41655.5],
    ["06:00:00", false, 0.25],
    ["18:00:00.0000000000", true, 0.75],
    ["PT24H0M0.000S", false, 1],
    ["P1DT6H", false, 1.25],
    ["2024-01-15Z", false, 45306],
    ["昨天", false, null],
    ["2024-01-15T", false, null],
    ["", false, null],
    ["Z", false, null],
  ])("%s, 1904 %s: %s", (text, is1904, serial) => expect(isoSerial(text, is1904)).toBe(serial));
});
