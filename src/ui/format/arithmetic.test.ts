import { describe, expect, it } from "vitest";
import { arithmeticOf, type Term } from "./arithmetic.ts";

const term = (name: string, value: number): Term => ({ name, value, text: String(value) });
const many = (count: number): string => `${count} numbers`;

describe("the line of numbers behind a figure", () => {
  const cases: readonly [string, number, readonly number[], string | null, boolean?][] = [
    ["a quotient", 1.432432, [530, 370], "530 ÷ 370", false],
    ["a sum", 900, [530, 370], "530 + 370"],
    ["a difference", 160, [530, 370], "530 − 370"],
    ["several taken off one", 100, [530, 370, 60], "530 − 370 − 60"],
    ["a product", 75, [300, 0.25], "300 × 0.25"],
    ["a proportion", 742.5, [99, 100, 750], "99 ÷ 100 × 750"],
    ["nothing that is true", 123, [530, 370], null],
    ["money within half a fen", 333.33, [1000, 3], "1000 ÷ 3"],
    ["a ratio that is only nearly right", 0.004, [0.5, 0.497], null, false],
    ["a division by nothing", 12, [530, 0], null],
  ];
  it.each(cases)("%s", (_, result, values, numbers, isMoney = true) => {
    const terms = values.map((value, index) => term(`n${index}`, value));
    expect(arithmeticOf(result, isMoney, terms, many)?.numbers ?? null).toBe(numbers);
  });
  it("names what is added, and counts when there are many", () => {
    expect(arithmeticOf(900, true, [term("流动资产", 530), term("固定资产", 370)], many)?.words).toBe("流动资产 + 固定资产");
    expect(
      arithmeticOf(
        7,
        true,
        Array.from({ length: 7 }, () => term("month", 1)),
        many,
      )?.words,
    ).toBe("7 numbers");
  });
});
