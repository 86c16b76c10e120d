import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, fromDecimal, mulDiv, scale, sum, toDecimal } from "./money.ts";

const amounts = fc.maxSafeInteger();

describe("money in 分", () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s", (value) => expect(() => fen(value)).toThrow(RangeError));
  it("has no minus zero", () => expect(Object.is(fen(-0), 0)).toBe(true));
  it("is printed and read back as the same amount", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(fromDecimal(toDecimal(fen(value)))).toBe(value);
      }),
    );
  });
  it.each([
    ["1000000.00", 100_000_000],
    ["-0.5", -50],
    ["7", 700],
    ["1,000.00", null],
    ["1.234", null],
    ["", null],
    ["1e5", null],
    ["90071992547409.91", Number.MAX_SAFE_INTEGER],
    ["90071992547409.92", null],
  ])("reads the contract's %s", (text, value) => expect(fromDecimal(text)).toBe(value));
  it("adds up exactly, and says so when it cannot", () => {
    expect(sum([fen(1), fen(2), fen(-4)])).toBe(-1);
    expect(() => sum([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
  });
  it("multiplies beyond 2^53 without losing a 分", () =>
    expect(mulDiv(1e13, 10_000, 10_001)).toBe(Number((2n * 10n ** 17n + 10_001n) / 20_002n)));
  it("rounds half away from zero, on both sides", () => {
    expect([mulDiv(5, 1, 2), mulDiv(-5, 1, 2), mulDiv(4, 1, 3), mulDiv(5, -1, 2)]).toEqual([3, -3, 1, -3]);
    expect([scale(fen(5), 0.5), scale(fen(-5), 0.5)]).toEqual([3, -3]);
  });
  it("gives the amount back when multiplied and divided by the same number", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1e6 }), (value, n) => {
        expect(mulDiv(value, n, n)).toBe(value);
      }),
    );
  });
});
