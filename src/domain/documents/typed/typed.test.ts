import { describe, expect, it } from "vitest";
import { codesOf, factsOf, paper } from "../../../../test/records/grid-book.ts";
import { yearPeriod } from "../../kernel/period.ts";
import { type TypedEntry, typedContent } from "./typed-content.ts";

const entry = (change: Partial<TypedEntry>): TypedEntry => ({
  key: "operatingRevenue",
  period: yearPeriod(2025),
  amount: "1",
  unit: "元",
  page: 3,
  ...change,
});
const typed = (...entries: TypedEntry[]) => typedContent({ document: paper, kind: "income-statement", entries });

describe("figures typed from a paper", () => {
  it.each([
    ["yuan", { amount: "1,234.50" }, 123_450],
    ["ten-thousands", { amount: "1300", unit: "万元" }, 1_300_000_000],
    ["full-width and bracketed", { amount: "（１２．５）" }, -1250],
    ["a quantity", { key: "electricityUse", amount: "60,600", unit: "kWh" }, 60_600],
  ] as const)("%s", (_name, change, value) => {
    const content = typed(entry(change));
    expect(content.facts.map((fact) => fact.value)).toEqual([value]);
    expect(content.facts[0]?.source).toEqual({ document: paper, at: { kind: "page", page: 3 }, raw: change.amount });
  });

  it.each(["", "一百万", "12x", "1.2.3", "NaN"])("%j is a problem, never a number", (amount) => {
    const content = typed(entry({ amount }), entry({ key: "netIncome", amount: "5" }));
    expect(factsOf(content)).toEqual({ "netIncome@2025": 500 });
    expect(codesOf(content)).toEqual(["typed-amount-unreadable"]);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(content.tally.read);
  });

  it("a photo has no pages", () => {
    expect(typed(entry({ page: null })).facts[0]?.source.at).toEqual({ kind: "photo" });
  });
});
