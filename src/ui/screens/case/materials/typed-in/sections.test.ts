import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import { en } from "../../../../../locales/en.ts";
import { typedIn as enWords } from "../../../../../locales/en/typed-in.ts";
import { typedIn } from "../../../../../locales/zh-CN/typed-in.ts";
import { readRow, rowTexts } from "../entry/entry.ts";
import { sectionColumns, sectionIds } from "./columns.ts";
import { filledIn, isForm, readAnswer, readForm, readRows, writeAnswer, writeForm, writeRows } from "./sections.ts";

/** Every section filled in, as case.json would say it. */
const full: CaseFile = {
  borrower: {
    name: "甲面馆",
    kind: "sole-proprietor",
    industry: "catering",
    region: "乙县",
    yearsInTrade: 4,
    vat: { kind: "general", rate: 0.06 },
  },
  loan: { amount: "80000.00", months: 12, purpose: "装修", product: "credit", annualRate: 0.0625 },
  investigators: ["丙", "丁"],
  declared: { revenue: [{ period: "2025", amount: "510000.00", taxIncluded: false }], netIncome: "1.00" },
  accounts: [{ owner: "甲", number: "622000", bank: "某行", relation: "spouse" }],
  parties: [{ name: "戊", relation: "配偶" }],
  bases: [{ source: "electricity", quantity: 14600.5, unit: "kWh", revenue: "498000.00", period: "2024", basis: "bank" }],
  debts: [
    { lender: "某行", balance: "50000.00", annualRate: 0.07, repayment: "bullet", from: "2025-01-01", to: "2026-01-01", declared: true },
  ],
  equityTest: { opening: "100000.00", profit: "0.00", profitBeforeDepreciation: false },
  monthly: [{ month: "2025-01", season: "peak", dailySales: "1500.00", days: 26, fixedCosts: "3000.00" }],
  margins: [{ name: "面", share: 0.7, cost: "4.00", price: "12.00" }],
  stockCount: [{ name: "面粉", quantity: 20, unit: "袋", unitCost: "95.50" }],
  holdings: [{ side: "asset", item: "现金", amount: "62000.00", note: "存折" }],
};

describe("every section", () => {
  it.each(sectionIds)("%s: what is stored, shown as text and read again is the same, in either unit", (section) => {
    const columns = sectionColumns(section, typedIn);
    const stored = isForm(section) ? [readForm(section, full)] : readRows(section, full);
    expect(filledIn(section, full)).toBeGreaterThan(0);
    for (const unit of ["元", "万元"] as const) {
      const read = stored.map((values) => readRow(rowTexts(values, columns, unit), columns, unit));
      const rows = read.map((row) => (row.is === "complete" ? row.values : row));
      expect(rows).toEqual(stored);
      expect(isForm(section) ? writeForm(section, full, readForm(section, full)) : writeRows(section, full, rows as typeof stored)).toEqual(
        full,
      );
    }
  });

  it.each(sectionIds)("%s: emptied, nothing is said any more and the others stay", (section) => {
    const emptied = isForm(section) ? writeForm(section, full, {}) : writeRows(section, full, []);
    expect(emptied && filledIn(section, emptied)).toBe(0);
    for (const other of sectionIds) if (other !== section) expect(emptied && filledIn(other, emptied)).toBe(filledIn(other, full));
  });

  it.each(sectionIds)("%s has a name for every field in both languages", (section) => {
    expect(en.product).not.toBe("");
    for (const t of [typedIn, enWords]) for (const column of sectionColumns(section, t)) expect(column.label, column.id).toBeTruthy();
  });
});

describe("odd cases", () => {
  it("an amount declared under another name survives the revenue table", () =>
    expect(writeRows("revenue", full, [])?.declared).toEqual({ netIncome: "1.00" }));

  it("a VAT rate without a kind is not kept", () =>
    expect(writeForm("borrower", {}, { name: "甲", vatRate: 0.13 })).toEqual({ borrower: { name: "甲" } }));

  it("a third investigator is not lost", () =>
    expect(writeForm("investigators", { investigators: ["甲", "乙", "丙"] }, { first: "丁", second: "乙" })?.investigators).toEqual([
      "丁",
      "乙",
      "丙",
    ]));

  it("an answer is kept beside the others and taken away again", () => {
    const said = writeAnswer("household-spending", { answers: { other: 1 } }, { "household-spending": "60000.00" });
    expect(said?.answers).toEqual({ other: 1, "household-spending": "60000.00" });
    expect(said && readAnswer("household-spending", said)).toEqual({ "household-spending": "60000.00" });
    expect(said && writeAnswer("household-spending", said, {})?.answers).toEqual({ other: 1 });
  });
});
