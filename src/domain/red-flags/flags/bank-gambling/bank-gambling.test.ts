import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const bets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: `2025-03-${String(index + 1).padStart(2, "0")}`,
    amount: -500,
    to: "某娱乐城",
    memo: "投注",
  }));

describe("bank-gambling", () => {
  it.each([
    ["eighteen payments (AC-16): amber", bets(18), "amber"],
    ["a lottery ticket now and then", bets(2), ""],
    ["no statements", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
});
