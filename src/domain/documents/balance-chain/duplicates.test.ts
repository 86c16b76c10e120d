import { describe, expect, it } from "vitest";
import { findDuplicates } from "./duplicates.ts";
import { type TestRow, tableOf } from "./test-table.ts";

const row = (day: string, amount: number, more: Partial<TestRow> = {}): TestRow => ({ day, amount, ...more });
const january = [row("2024-01-30", 5), row("2024-01-31", 7), row("2024-01-31", 7)];

function count(...tables: (readonly TestRow[])[]): number {
  return findDuplicates(tables.map(tableOf)).length;
}

describe("rows in two files", () => {
  it("the overlap of two exports is found once", () => {
    expect(count(january, [row("2024-01-31", 7), row("2024-01-31", 7), row("2024-02-01", 7)])).toBe(2);
  });
  it("as a multiset: one row answers for one", () => {
    expect(count(january, [row("2024-01-31", 7)])).toBe(1);
    expect(count([row("2024-01-31", 7)], january)).toBe(1);
  });
  it("equal rows inside one file are real", () => {
    expect(count(january)).toBe(0);
  });
  it("files that do not overlap in time share nothing", () => {
    expect(count(january, [row("2024-02-01", 7), row("2024-02-02", 5)])).toBe(0);
  });
  it.each([
    ["another account", { account: "6223" }],
    ["another currency", { currency: "HKD" }],
    ["another balance", { balance: 1 }],
    ["another serial number", { serial: "2" }],
  ] as const)("%s is another row", (_name, more) => {
    expect(count(january, [row("2024-01-31", 7, more)])).toBe(0);
  });
  it("without an account number only a balance can tell", () => {
    const nameless = { account: "" };
    expect(count([row("2024-01-31", 7, nameless)], [row("2024-01-31", 7, nameless)])).toBe(0);
    expect(count([row("2024-01-31", 7, { ...nameless, balance: 9 })], [row("2024-01-31", 7, { ...nameless, balance: 9 })])).toBe(1);
  });
  it("a row of the third file answers for one row in all the earlier ones together", () => {
    expect(count([row("2024-01-31", 7)], [row("2024-01-31", 7)], [row("2024-01-31", 7)])).toBe(2);
  });
  it("the order of the files changes no count", () => {
    const files = [january, [row("2024-01-31", 7), row("2024-02-01", 1)], [row("2024-01-30", 5)]];
    expect(count(...files)).toBe(count(...[...files].reverse()));
  });
});
