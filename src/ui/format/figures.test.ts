import { describe, expect, it } from "vitest";
import { amountInWords, chineseAmount, percent, wan, yuan } from "./figures.ts";

describe("figures on the screen", () => {
  it("are grouped and keep both decimals", () => {
    expect(yuan("1234567.8")).toBe("1,234,567.80");
    expect(wan("13000000.00")).toBe("1,300.00");
    expect(wan("-50.00")).toBe("-0.01");
  });
  it("are said in the unit a person would use", () => {
    expect(amountInWords("13000000.00", "zh-CN")).toBe("1,300 万元");
    expect(amountInWords("820.00", "zh-CN")).toBe("820.00 元");
  });
  it("show fractions as percentages", () => {
    expect(percent(0.225)).toBe("22.5%");
    expect(percent(-0.387)).toBe("−38.7%");
    expect(percent(0.05, true)).toBe("+5.0%");
  });
});

describe("大写金额", () => {
  it.each([
    ["0.00", "零元整"],
    ["0.05", "伍分"],
    ["0.50", "伍角整"],
    ["10.00", "壹拾元整"],
    ["1050.20", "壹仟零伍拾元贰角整"],
    ["100005.23", "壹拾万零伍元贰角叁分"],
    ["10000.00", "壹万元整"],
    ["1000500.00", "壹佰万零伍佰元整"],
    ["100000000.00", "壹亿元整"],
    ["100010000.00", "壹亿零壹万元整"],
    ["6400.01", "陆仟肆佰元零壹分"],
    ["-20.00", "负贰拾元整"],
  ])("%s 元 is %s", (decimal, words) => expect(chineseAmount(decimal)).toBe(words));
});
