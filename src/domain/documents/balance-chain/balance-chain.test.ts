import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testBalanceChain } from "./balance-chain.ts";
import { type TestRow, tableOf } from "./test-table.ts";

const oldestFirst: readonly TestRow[] = [
  { day: "2024-01-01", amount: 100, balance: 1100 },
  { day: "2024-01-02", amount: -30, balance: 1070 },
  { day: "2024-01-03", amount: 5.5, balance: 1075.5 },
];

function summary(rows: readonly TestRow[]) {
  return testBalanceChain(tableOf(rows)).map(({ account, currency, order, held, tested }) => ({ account, currency, order, held, tested }));
}

describe("balance chain", () => {
  const whole = { account: "6222", currency: "CNY", held: 2, tested: 2 };
  it("holds oldest first", () => {
    expect(summary(oldestFirst)).toEqual([{ ...whole, order: "oldest-first" }]);
  });
  it("holds newest first", () => {
    expect(summary([...oldestFirst].reverse())).toEqual([{ ...whole, order: "newest-first" }]);
  });
  it("breaks where a row was altered, and names expected and found", () => {
    const [chain] = testBalanceChain(tableOf(oldestFirst.map((row, index) => (index === 1 ? { ...row, amount: -300 } : row))));
    expect([chain?.held, chain?.tested, chain?.breaks]).toEqual([1, 2, [{ sheet: "流水", line: 3, expected: 80000, found: 107000 }]]);
  });
  it("breaks where a row is missing", () => {
    expect(summary(oldestFirst.filter((_, index) => index !== 1))).toMatchObject([{ held: 0, tested: 1 }]);
  });
  it("tests every account and currency by itself, though their rows are mixed", () => {
    const other: readonly TestRow[] = [
      { day: "2024-01-01", amount: 7, balance: 7, currency: "HKD" },
      { day: "2024-01-02", amount: 1, balance: 8, currency: "HKD" },
    ];
    const mixed = oldestFirst.flatMap((row, index) => (other[index] ? [row, other[index]] : [row]));
    expect(summary(mixed)).toEqual([
      { ...whole, order: "oldest-first" },
      { account: "6222", currency: "HKD", order: "oldest-first", held: 1, tested: 1 },
    ]);
  });
  it("carries the amount of a row without a balance to the next one", () => {
    const rows = oldestFirst.map((row, index) => (index === 1 ? { day: row.day, amount: row.amount } : row));
    expect(testBalanceChain(tableOf(rows))).toMatchObject([{ held: 1, tested: 1, withoutBalance: 1 }]);
  });
  it("does not test across an amount that cannot be read", () => {
    expect(summary(oldestFirst.map((row, index) => (index === 1 ? { ...row, amount: Number.NaN } : row)))).toMatchObject([
      { held: 1, tested: 1 },
    ]);
  });
  it("a failed row moves nothing", () => {
    const failed: TestRow = { day: "2024-01-02", amount: -9, balance: 1100, isVoid: true };
    expect(summary([...oldestFirst.slice(0, 1), failed, ...oldestFirst.slice(1)])).toMatchObject([{ held: 3, tested: 3 }]);
  });
  it("has nothing to say without balances", () => {
    expect(summary(oldestFirst.map(({ day, amount }) => ({ day, amount })))).toMatchObject([{ held: 0, tested: 0, order: "oldest-first" }]);
  });
  it("an empty table has no chain", () => {
    expect(summary([])).toEqual([]);
  });

  it("any amounts with their running balance hold in every test, either way round", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 30 }), fc.boolean(), (amounts, isReversed) => {
        let balance = 0;
        const rows = amounts.map((amount) => {
          balance += amount;
          return { day: "2024-01-01", amount: amount / 100, balance: balance / 100 };
        });
        const [chain] = testBalanceChain(tableOf(isReversed ? rows.reverse() : rows));
        expect([chain?.held, chain?.tested]).toEqual([amounts.length - 1, amounts.length - 1]);
      }),
    );
  });
});
