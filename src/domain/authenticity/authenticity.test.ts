import { describe, expect, it } from "vitest";
import { paperOf, tableOfRows, type TestRow } from "./test-paper.ts";
import { continuityDoubts, documentDoubts, tierDoubts } from "./bank-doubts.ts";
import { interestRates } from "./interest-rates.ts";

const DAYS = ["2025-03-21", "2025-06-21", "2025-09-21", "2025-12-21"];

/** A year with an interest row each quarter at 0.1 %, on balances of its own. */
function account(balances: readonly number[], interest: readonly number[]): TestRow[] {
  const rows: TestRow[] = [];
  let balance = balances[0] ?? 0;
  for (const [quarter, day] of DAYS.entries()) {
    const paid = interest[quarter] ?? 0;
    balance += paid;
    rows.push({ day, amount: paid, balance, memo: "结息", serial: `S00000${quarter}` });
    const next = balances[quarter + 1];
    if (next !== undefined) {
      rows.push({ day, amount: next - balance, balance: next, memo: "货款" });
      balance = next;
    }
  }
  return rows;
}

describe("interest-implied balance", () => {
  it("stays constant on a true statement whatever the balance", () => {
    const rows = account([100_000, 200_000, 50_000, 400_000], [25, 51.11, 12.78, 101.11]);
    const quarters = interestRates(tableOfRows(rows))[0]?.quarters ?? [];
    expect(quarters).toHaveLength(3);
    for (const quarter of quarters) expect(quarter.rate).toBeCloseTo(0.001, 4);
    expect(documentDoubts(paperOf(rows))).toEqual([]);
  });
  it("jumps where balances were added, and asks", () => {
    const rows = account([100_000, 200_000, 1_000_000, 400_000], [25, 51.11, 12.78, 101.11]);
    expect(documentDoubts(paperOf(rows))).toMatchObject([{ kind: "interest-rate", severity: "amber" }]);
  });
  it("leaves agreement deposits and cents alone", () => {
    const rows = account([100_000, 200_000, 1_000_000, 400_000], [25, 51.11, 12.78, 101.11]).map((row) => ({
      ...row,
      memo: row.memo === "结息" ? "协定存款结息" : row.memo,
    }));
    expect(documentDoubts(paperOf(rows as TestRow[]))).toEqual([]);
    expect(documentDoubts(paperOf(account([100, 200, 1000, 400], [0.03, 0.05, 0.01, 0.1])))).toEqual([]);
  });
});

describe("running balance", () => {
  const chain = (break_: number): TestRow[] => {
    let balance = 1000;
    return Array.from({ length: 40 }, (_, index) => {
      balance += 100;
      return {
        day: `2025-01-${String((index % 28) + 1).padStart(2, "0")}`,
        amount: 100,
        balance: index < break_ ? balance + 7 * (index + 1) : balance,
      };
    });
  };
  it.each([
    ["holds", 0, []],
    ["breaks once: rows may be missing", 1, [{ kind: "balance-chain", severity: "amber", numbers: { held: 38, tested: 39 } }]],
    ["breaks again and again", 20, [{ kind: "balance-chain", severity: "red" }]],
  ])("%s", (_name, breaks, expected) => {
    expect(documentDoubts(paperOf(chain(breaks)))).toMatchObject(expected);
  });
});

describe("serial numbers and round amounts", () => {
  it("one serial on two days is a doubt, on one day it is a fee", () => {
    const two = [
      { day: "2025-01-01", amount: 5, serial: "20250101001" },
      { day: "2025-01-09", amount: 6, serial: "20250101001" },
    ];
    expect(documentDoubts(paperOf(two))).toMatchObject([{ kind: "duplicate-serials", numbers: { count: 1 } }]);
    expect(documentDoubts(paperOf(two.map((row) => ({ ...row, day: "2025-01-01" }))))).toEqual([]);
  });
  const rows = (count: number, roundEach: number, counterparty = "客户"): TestRow[] =>
    Array.from({ length: count }, (_, index) => ({ day: "2025-01-01", amount: index % roundEach === 0 ? 20_000 : 12_345.6, counterparty }));
  it.each([
    ["half are round", rows(60, 2), 1],
    ["a third is round", rows(60, 3), 0],
    ["too few rows", rows(48, 1), 0],
    ["transfers to oneself", rows(60, 1, "本人"), 0],
  ])("%s", (_name, given, count) => {
    expect(documentDoubts(paperOf(given, { holder: "本人" })).filter((doubt) => doubt.kind === "round-amounts")).toHaveLength(count);
  });
  it("rows netting paired as own transfers are left out", () => {
    const paper = paperOf(rows(60, 1));
    const own = new Set(Array.from({ length: 60 }, (_, index) => `${paper.id}#${index + 2}`));
    expect(documentDoubts(paper, own)).toEqual([]);
  });
});

describe("between files and against the paper's own totals", () => {
  const january: TestRow[] = [
    { day: "2025-01-30", amount: 10, balance: 110 },
    { day: "2025-01-31", amount: 10, balance: 120 },
  ];
  it.each([
    ["opens where the other closed", 130, "2025-02-01", 0],
    ["opens elsewhere", 230, "2025-02-01", 1],
    ["opens elsewhere after weeks nobody handed over", 230, "2025-03-15", 0],
  ])("%s", (_name, balance, day, count) => {
    const february = paperOf([{ day, amount: 10, balance }], { id: "b" });
    expect(continuityDoubts([paperOf(january), february])).toHaveLength(count);
  });
  it("the paper's own total", () => {
    expect(documentDoubts(paperOf(january, { stated: { inflow: 9000, outflow: null, count: null } }))).toMatchObject([
      { kind: "stated-totals", numbers: { off: 7000 } },
    ]);
    expect(documentDoubts(paperOf(january, { stated: { inflow: 2000, outflow: 0, count: 2 } }))).toEqual([]);
  });
  it("three kinds of doubt count three, five of a kind count one", () => {
    const bad = Array.from({ length: 60 }, (_, index) => ({
      day: index < 30 ? "2025-01-01" : "2025-01-02",
      amount: 20_000,
      balance: index * 7,
      serial: `2025010${String(index % 30).padStart(4, "0")}`,
    }));
    expect(tierDoubts(paperOf(bad))).toBe(3);
    expect(tierDoubts(paperOf(january))).toBe(0);
  });
});
