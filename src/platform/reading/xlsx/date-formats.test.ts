import { describe, expect, it } from "vitest";
import { isDateFormat } from "./date-formats.ts";

describe("number formats", () => {
  it.each([
    "yyyy-mm-dd",
    "m/d/yy h:mm",
    '[$-804]yyyy"年"m"月";@',
    "yyyy年m月d日",
    "[h]:mm:ss",
    "mm:ss.0",
    "d-mmm",
    "aaaa;yyyy",
    "YYYY/MM/DD",
    "h:mm AM/PM",
    "[$-411]e",
    "[$-804]aaaa;@",
    "A/P",
  ])("%s shows a date", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    "General",
    "GENERAL",
    "Standard",
    "G/通用格式",
    "@",
    "0.00",
    "#,##0.00_);[Red](#,##0.00)",
    '0.00"day"',
    "0\\d",
    "[Red]0",
    '"日期"0',
    "0.00E+00",
    "##0.0e-0",
    "0.00 EUR",
    "¥#,##0.00",
    "#,##0元",
    "_-* 0",
    "_d0",
    "*y0",
    "",
  ])("%s does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
