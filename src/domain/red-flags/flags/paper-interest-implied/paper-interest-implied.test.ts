import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf, type TestRow } from "../../../authenticity/test-paper.ts";

const DAYS = ["2025-03-21", "2025-06-21", "2025-09-21", "2025-12-21"];
/** About 100,000 in the account, and the interest paid each quarter. */
function account(...interest: number[]): TestRow[] {
  let balance = 100_000;
  return interest.map((amount, quarter) => {
    balance += amount;
    return { day: DAYS[quarter] ?? "", amount, balance, memo: "结息" };
  });
}
import rule from "./index.ts";

describe("paper-interest-implied", () => {
  it.each([
    ["one rate", [paperOf(account(25, 25, 25, 25))], ""],
    ["a rate that jumps: amber", [paperOf(account(25, 25, 250, 25))], "amber"],
    ["two quarters say nothing", [paperOf(account(25, 250, 25).slice(0, 3))], ""],
    ["no papers", [], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });
});
