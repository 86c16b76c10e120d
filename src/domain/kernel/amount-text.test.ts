import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOfNumber, isEmptyAmount, readAmount } from "./amount-text.ts";
import { toDecimal } from "./money.ts";

describe("amounts as papers write them", () => {
  it.each([
    ["1,234.50", "1234.50"],
    ["(1,234.50)", "-1234.50"],
    ["（1,234.50）", "-1234.50"],
    ["－5", "-5.00"],
    ["−5.00", "-5.00"],
    ["+10000.00", "10000.00"],
    ["¥28.16", "28.16"],
    ["￥-28.16", "-28.16"],
    ["１２３４．５０元", "1234.50"],
    [" 1234.56\t", "1234.56"],
    [".47", "0.47"],
    ["1234", "1234.00"],
    ["0", "0.00"],
  ])("%s is %s", (text, amount) => expect(toDecimal(readAmount(text)?.amount ?? (Number.NaN as never))).toBe(amount));
  it.each(["", "-", "1,23.4", "1.234,50", "12 34", "一百", "1e5", "5.90)", "--5", "(-5)", "约500", "99999999999999999"])(
    "%j is none",
    (text) => expect(readAmount(text)).toBeNull(),
  );
  it.each(["", " ", "-", "—", "--", "-------------------", "/"])("%j is an empty cell, not zero", (text) =>
    expect(isEmptyAmount(text)).toBe(true),
  );
  it("take the sheet's unit, and half of the last printed digit of it", () => {
    expect(readAmount("1,300.00", 10_000)).toEqual({ amount: 1_300_000_000, halfStep: 5_000 });
    expect(readAmount("49.75", 100_000_000)?.halfStep).toBe(50_000_000);
  });
  it("are printed and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) => {
        expect(readAmount(toDecimal(fen as never))?.amount).toBe(fen);
      }),
    );
  });
  it("are the same in 元 and 万元", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (n) => {
        const inWan = `${n < 0 ? "-" : ""}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, "0")}`;
        expect(readAmount(inWan, 10_000)?.amount).toBe(n * 10_000);
      }),
    );
  });
  it("held as floats lose their noise and nothing else", () => {
    expect(amountOfNumber(1234.56 + 1e-13 * 2)?.amount).toBe(123_456);
    expect(amountOfNumber(0.1 + 0.2)?.amount).toBe(30);
    expect(amountOfNumber(-77.005)?.amount).toBe(-7_701);
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => {
        expect(amountOfNumber(fen / 100)?.amount).toBe(fen);
      }),
    );
  });
  it("that no sheet can hold exactly are refused", () =>
    expect([amountOfNumber(Number.NaN), amountOfNumber(1e300), amountOfNumber(Number.POSITIVE_INFINITY)]).toEqual([null, null, null]));
});
