import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fen, fen } from "../kernel/money.ts";
import { annuity, rateRatio } from "./annuity.ts";

describe("a level instalment", () => {
  it.each([
    // 50 万元, 24 months, 6.5 %: the calculator of any bank says 22,273.13.
    [50_000_000, 0.065, 24, 2_227_313],
    [8_000_000, 0.07, 12, 692_214],
    [12_000_000, 0, 12, 1_000_000],
    [100, 0.05, 1, 100],
  ])("%i at %f over %i months is %i", (amount, rate, months, expected) => expect(annuity(fen(amount), rate, months)).toBe(expected));

  it.each([
    [0, 12],
    [0.05, 0],
    [0.05, 1.5],
    [-0.05, 12],
    [Number.NaN, 12],
    [0.05, 481],
  ])("is none for a rate of %f over %f months unless both are sound", (rate, months) =>
    expect(annuity(fen(1_000_000), rate, months) === null).toBe(!(rate >= 0 && Number.isInteger(months) && months > 0 && months <= 480)),
  );

  it("repays the loan: what is left after the last month is less than a fen a month", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 2400 }),
        fc.integer({ min: 1, max: 120 }),
        (amount, bp, months) => {
          const rate = bp / 10_000;
          const paid = annuity(amount as Fen, rate, months);
          if (paid === null) throw new Error("a sound loan has an instalment");
          let left = amount;
          for (let month = 0; month < months; month++) left = left * (1 + rate / 12) - paid;
          expect(Math.abs(left)).toBeLessThan(months * (1 + rate / 12) ** months);
        },
      ),
    ));

  it("keeps the rate as it was said", () => expect(rateRatio(0.0585)).toEqual({ top: 585n, bottom: 120_000n }));
});
