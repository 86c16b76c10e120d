import { describe, expect, it } from "vitest";
import { monthIndex } from "../../../kernel/period.ts";
import { type PaperDate, readHeadingDate, readMonthOfYear, readPaperDate } from "./paper-date.ts";

const words = (date: PaperDate | null): string => {
  if (date === null) return "none";
  const month = (index: number): string => `${Math.floor(index / 12)}-${(index % 12) + 1}`;
  return `${date.precision} ${month(date.from)}${date.from === date.to ? "" : `..${month(date.to)}`}`;
};

describe("dates in the heads of statements", () => {
  it.each([
    ["2025年12月31日", "day 2025-12"],
    ["编制单位：某店 2025/9/30 单位：元", "day 2025-9"],
    ["20230930", "day 2023-9"],
    ["2025年9月", "month 2025-9"],
    ["2025年第12期", "month 2025-12"],
    ["2025-09", "month 2025-9"],
    ["2025年度", "span 2025-1..2025-12"],
    ["2025年1-9月", "span 2025-1..2025-9"],
    ["2025年1月至9月", "span 2025-1..2025-9"],
    ["2025年1月1日至2025年12月31日", "span 2025-1..2025-12"],
    ["2025-01至2025-06", "span 2025-1..2025-6"],
    ["20250101-20251231", "span 2025-1..2025-12"],
    ["2018年年报", "span 2018-1..2018-12"],
    ["2019年三季报", "span 2019-1..2019-9"],
    ["2019前三季度", "span 2019-1..2019-9"],
    ["2019年第三季度", "span 2019-7..2019-9"],
    ["2019年中报", "span 2019-1..2019-6"],
    ["2019一季报", "span 2019-1..2019-3"],
    ["2025Q3", "span 2025-7..2025-9"],
    ["二〇二五年十二月三十一日", "day 2025-12"],
    ["二零二五年六月", "month 2025-6"],
    ["２０２５年１２月３１日", "day 2025-12"],
    ["2025年2月30日", "none"],
    ["2025年13月", "none"],
    ["电话 13800001234", "none"],
    ["1号店", "none"],
    ["", "none"],
  ])("%s is %s", (text, expected) => {
    expect(words(readPaperDate(text))).toBe(expected);
  });

  it.each([
    ["2021", "span 2021-1..2021-12"],
    ["2021.0", "span 2021-1..2021-12"],
    ["202309", "month 2023-9"],
    ["2023", "span 2023-1..2023-12"],
    ["12345", "none"],
    ["期末余额", "none"],
  ])("a heading %s is %s", (text, expected) => {
    expect(words(readHeadingDate(text))).toBe(expected);
  });

  it("a month without a year takes the year of the form", () => {
    expect(words(readMonthOfYear("3月", 2025))).toBe("month 2025-3");
    expect(words(readMonthOfYear("1-9月累计", 2025))).toBe("span 2025-1..2025-9");
    expect(words(readMonthOfYear("13月", 2025))).toBe("none");
  });

  it("knows the start of a year and a day inside a month", () => {
    expect(readPaperDate("2025年初")).toMatchObject({ isStart: true, to: monthIndex(2025, 12) });
    expect(readPaperDate("2025年1月1日")).toMatchObject({ isStart: true, isMonthEnd: false });
    expect(readPaperDate("2025年12月25日")?.isMonthEnd).toBe(false);
    expect(readPaperDate("2024年2月29日")?.isMonthEnd).toBe(true);
  });
});
