import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, toDecimal } from "../kernel/money.ts";
import { figureShown } from "./figure-shown.ts";
import type { FigureForm } from "./report.ts";

describe("a figure as text", () => {
  it.each<[string | number | null, FigureForm, string, string]>([
    ["8600000.00", "amount", "860 万元", "CNY 8,600,000"],
    ["6388759.49", "amount", "638.88 万元", "CNY 6,388,759.49"],
    ["12580000.00", "amount", "1,258 万元", "CNY 12,580,000"],
    ["950.50", "amount", "950.5 元", "CNY 950.5"],
    ["-341292.65", "amount", "−34.13 万元", "−CNY 341,292.65"],
    ["0.00", "amount", "0 元", "CNY 0"],
    ["1007250.00", "wan", "100.73", "100.73"],
    ["-340000.00", "wan", "−34.00", "−34.00"],
    ["1234567.80", "yuan", "1,234,567.80", "1,234,567.80"],
    ["2000000.00", "capital", "贰佰万元整", "贰佰万元整"],
    [0.257121, "percent", "25.7%", "25.7%"],
    [0.2571, "signed-percent", "+25.7%", "+25.7%"],
    [-0.3275, "signed-percent", "−32.8%", "−32.8%"],
    [1.801835, "times", "1.80", "1.80"],
    [0, "times", "0.00", "0.00"],
    [-0.001, "times", "0.00", "0.00"],
    [-1.3, "times", "−1.30", "−1.30"],
    [1234, "times", "1,234.00", "1,234.00"],
    [62.155536, "days", "62.2", "62.2"],
    [12, "count", "12", "12"],
    ["88400", "quantity", "88,400", "88,400"],
    [null, "amount", "未取得", "not obtained"],
    [null, "count", "未取得", "not obtained"],
    ["n/a", "wan", "n/a", "n/a"],
  ])("%s as %s is %s", (value, form, zh, en) => {
    expect(figureShown(value, form, "zh-CN")).toBe(zh);
    expect(figureShown(value, form, "en")).toBe(en);
  });

  it("in 万元 is within 50 元 of the amount, and in 元 exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) => {
        const plain = (text: string): number => Number(text.replace(/,/g, "").replace("−", "-"));
        const decimal = toDecimal(fen(amount));
        expect(Math.abs(plain(figureShown(decimal, "wan", "zh-CN")) * 1_000_000 - amount)).toBeLessThanOrEqual(5_000.1);
        expect(Math.round(plain(figureShown(decimal, "yuan", "zh-CN")) * 100)).toBe(amount);
      }),
    );
  });
});
