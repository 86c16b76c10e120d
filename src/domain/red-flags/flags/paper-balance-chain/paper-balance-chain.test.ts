import { describe, expect, it } from "vitest";
import { findings, severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf, type TestRow } from "../../../authenticity/test-paper.ts";

/** Thirty rows; the balances of the first few are made up. */
function chain(off: number): TestRow[] {
  return Array.from({ length: 30 }, (_, index) => ({
    day: `2025-01-${String(index + 1).padStart(2, "0")}`,
    amount: 10,
    balance: 100 + 10 * index + (index < off ? 3 * (index + 1) : 0),
  }));
}
import rule from "./index.ts";

describe("paper-balance-chain", () => {
  it.each([
    ["it follows", [paperOf(chain(0))], ""],
    ["one row is off: amber", [paperOf(chain(1))], "amber"],
    ["half of it is off: red", [paperOf(chain(15))], "red"],
    ["no balances", [paperOf(chain(0).map(({ day, amount }) => ({ day, amount })))], ""],
    ["too few rows", [paperOf(chain(3).slice(0, 4))], ""],
    ["no papers", [], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });

  it("names the rows", () => {
    const [found] = findings(rule, { documents: [paperOf(chain(1))] });
    expect(found?.rows).toEqual([`${"a".repeat(64)}#3`]);
    expect(found).toMatchObject({ evidence: ["bank"] });
  });
});
