import { describe, expect, it } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import { sources } from "../kernel/evidence.ts";
import { buildHousehold } from "./household.ts";

const months = Array.from({ length: 12 }, (_, index) => ({
  month: `2025-${String(index + 1).padStart(2, "0")}`,
  season: index < 3 ? ("peak" as const) : ("normal" as const),
  dailySales: index < 3 ? "3000.00" : "2000.00",
  days: 30,
  fixedCosts: "8000.00",
}));
const shop: CaseFile = {
  holdings: [
    { side: "asset", item: "存货", amount: "200000.00" },
    { side: "asset", item: "存款", amount: "50000.00" },
    { side: "liability", item: "赊购", amount: "30000.00" },
  ],
  monthly: months,
  margins: [{ name: "百货", share: 1, margin: 0.2 }],
  answers: { "household-spending": "36000.00" },
};

describe("a household without statements", () => {
  it("adds up what it owns, owes and earns", () => {
    const found = buildHousehold(shop);
    // Sales 3 × 90,000 + 9 × 60,000 = 810,000; gross 162,000; net 66,000; a month (66,000 − 36,000) ÷ 12 = 2,500.
    expect(found).toMatchObject({
      netWorth: { value: 22_000_000 },
      sales: { value: 81_000_000 },
      grossProfit: { value: 16_200_000 },
      netProfit: { value: 6_600_000 },
      monthlyDisposable: { value: 250_000 },
      missing: [],
    });
    expect(found?.netWorth && sources(found.netWorth)).toHaveLength(3);
  });
  it("eleven months are no year: a season is never stretched", () => {
    expect(buildHousehold({ ...shop, monthly: months.slice(1) })).toMatchObject({
      sales: null,
      netProfit: null,
      missing: ["case:monthly"],
    });
  });
  it("a month without fixed costs is named, not taken as free", () => {
    const [first, ...rest] = months;
    const { fixedCosts: _none, ...bare } = first ?? { fixedCosts: "" };
    expect(buildHousehold({ ...shop, monthly: [bare as (typeof months)[number], ...rest] })).toMatchObject({
      fixedCosts: null,
      netProfit: null,
      missing: ["case:monthly.fixedCosts"],
    });
  });
  it("says what else it lacks", () => {
    expect(buildHousehold({ holdings: shop.holdings })?.missing).toEqual([
      "case:monthly",
      "case:margins",
      "case:answers.household-spending",
    ]);
  });
  it("nothing entered, nothing said", () => {
    expect(buildHousehold({})).toBeNull();
  });
});
