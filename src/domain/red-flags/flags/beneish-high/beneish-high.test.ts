import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
const before = {
  operatingRevenue: 1000,
  operatingCost: 750,
  accountsReceivable: 200,
  notesReceivable: 0,
  currentAssets: 500,
  fixedAssetsNet: 300,
  totalAssets: 880,
  depreciationExpense: 30,
  sellingExpenses: 60,
  administrativeExpenses: 60,
  currentLiabilities: 380,
  longTermBorrowings: 60,
};
function years(receivables: number, cash: number): Record<string, Record<string, number>> {
  const now =
    cash < 0
      ? {
          ...before,
          operatingRevenue: 1350,
          operatingCost: 960,
          currentAssets: 860,
          fixedAssetsNet: 310,
          totalAssets: 1290,
          depreciationExpense: 25,
          sellingExpenses: 65,
          currentLiabilities: 620,
          netIncome: 150,
        }
      : {
          ...before,
          operatingRevenue: 1080,
          operatingCost: 812,
          currentAssets: 530,
          fixedAssetsNet: 290,
          totalAssets: 900,
          sellingExpenses: 70,
          currentLiabilities: 370,
          longTermBorrowings: 50,
          netIncome: 74,
        };
  return { "2024": before, "2025": { ...now, accountsReceivable: receivables, operatingCashFlow: cash } };
}
import rule from "./index.ts";

describe("beneish-high", () => {
  it.each([
    ["no statements", {}, ""],
    ["one year", { periods: twoYears() }, ""],
    ["dressed up: amber", { periods: years(460, -90) }, "amber"],
    ["honest", { periods: years(214, 82) }, ""],
    ["partial: shown among the ratios, raises nothing", { periods: without(years(460, -90), "2024", "depreciationExpense") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
