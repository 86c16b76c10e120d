import { describe, expect, it } from "vitest";
import { investigatorsOf } from "./investigators.ts";

describe("two investigators", () => {
  it.each([
    ["nobody named, amount unknown", [], undefined, 2],
    ["one named, amount unknown", ["甲"], undefined, 1],
    ["two named", ["甲", "乙"], "5000000.00", 0],
    ["one named at the bound", ["甲"], "200000.00", 1],
    ["one named below the bound", ["甲"], "199999.99", 0],
    ["nobody named below the bound", [], "50000.00", 1],
    ["the same person twice is one", ["甲", "甲"], "5000000.00", 1],
    ["a blank first line is nobody", ["", "乙"], "5000000.00", 1],
  ] as const)("%s", (_, investigators, amount, lacking) => {
    expect(investigatorsOf({ investigators: [...investigators], loan: amount === undefined ? {} : { amount } }).lacking).toBe(lacking);
  });
});
