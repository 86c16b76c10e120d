import { describe, expect, it } from "vitest";
import { factsOf, type StatedFact } from "../../../test/builders/revenue-context.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { reliabilityOf } from "./reliability.ts";

const of = (...facts: StatedFact[]) => reliabilityOf(ledgerOf(factsOf(facts)));

describe("reliability", () => {
  it.each([
    ["nothing known", [], null],
    [
      "statements alone",
      [
        ["operatingRevenue", "2025", 1, "CNY", "C"],
        ["netIncome", "2025", 1, "CNY", "C"],
      ],
      0.5,
    ],
    ["declared words alone", [["declaredRevenue", "2025", 1, "CNY", "D"]], 0.3],
    [
      "words and a statement of the bank",
      [
        ["declaredRevenue", "2025", 1, "CNY", "D"],
        ["netOperatingInflow", "2025", 1, "CNY", "B"],
      ],
      (3 * 0.3 + 3 * 0.8) / 6,
    ],
    ["taxes", [["vatSales", "2025", 1, "CNY", "A"]], 1],
  ] as const)("%s", (_, facts, value) => {
    const found = of(...facts).value;
    if (value === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(value, 12);
  });
  it("takes the firm's own statement before the borrower's word, and the latest period", () => {
    const { parts } = of(
      ["declaredRevenue", "2025", 9, "CNY", "D"],
      ["operatingRevenue", "2024", 1, "CNY", "C"],
      ["operatingRevenue", "2025", 2, "CNY", "C"],
    );
    expect(parts.map((part) => [part.key, part.tier, part.fact.figure.value])).toEqual([["revenue", "C", 200]]);
  });
});
