import { describe, expect, it } from "vitest";
import { monthly, type RevenueInput, revenueContext, sales } from "../../../test/builders/revenue-context.ts";
import type { CaseFile } from "../case/case-file.ts";
import { sources } from "../kernel/evidence.ts";
import type { RevenueResult } from "./define.ts";
import { triangulate } from "./triangulate.ts";
import { weightedMedian } from "./weighted-median.ts";
import { leastSquares } from "./fixed-load.ts";

const general: CaseFile = { borrower: { vat: { kind: "general", rate: 0.13 } } };
const bases: CaseFile = {
  ...general,
  bases: [
    { source: "electricity", quantity: 57_000, unit: "kWh", revenue: "9500000.00", period: "2024" },
    { source: "waybills", quantity: 1_900, unit: "件", revenue: "9500000.00", period: "2024" },
  ],
};
const power = monthly("electricityUse", 2025, 60_600, "kWh");
const pieces = monthly("waybillPieces", 2025, 1_990, "piece");
const vat = monthly("vatSales", 2025, 10_050_000);
const wholesaler: RevenueInput = {
  declared: 13_000_000,
  facts: [...vat, ...power, ...pieces],
  rows: sales(2025, 10_200_000 * 1.13),
  caseFile: bases,
};

function result(input: RevenueInput): RevenueResult {
  return triangulate(revenueContext(input));
}
function source(input: RevenueInput, id: string) {
  const found = result(input).sources.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("the clothing wholesaler who added thirty per cent (AC-01)", () => {
  it("is corroborated at 1,007.5 万, deviation 22.5 %, inflation 29.0 %, red by two families", () => {
    const found = result(wholesaler);
    expect(found.corroborated?.value).toBe(1_007_500_000);
    expect(found.deviationRate).toBeCloseTo(0.225, 9);
    expect(found.inflationRate).toBeCloseTo(0.29032, 4);
    expect(found.agreement).toBe(1);
    expect(found.verdict).toBe("red");
    // Power and freight rest on tax revenue here, so only tax and bank speak.
    expect(new Set(found.sources.flatMap((one) => one.countsAs ?? []))).toEqual(new Set(["tax", "bank"]));
  });
  it("with power alone is amber: one family never makes red", () => {
    const found = result({ declared: 13_000_000, facts: power, caseFile: bases });
    expect(found.verdict).toBe("amber");
    expect(found.note["zh-CN"]).toContain("印证不足");
  });
  it("with audited bases power and freight count by themselves", () => {
    const audited: CaseFile = { ...bases, bases: (bases.bases ?? []).map((base) => ({ ...base, basis: "audited" as const })) };
    expect(result({ declared: 13_000_000, facts: [...power, ...pieces], caseFile: audited }).verdict).toBe("red");
  });
  it("walks to papers and people from every figure", () => {
    for (const one of result(wholesaler).sources) {
      if (one.value === null) continue;
      expect(sources(one.value).length).toBeGreaterThan(0);
      for (const leaf of sources(one.value)) expect(leaf.trace.kind).not.toBe("derived");
    }
  });
  it("leaves out a source an officer excluded, and says who and why", () => {
    const decisions = [{ id: "1", at: "", by: "甲", type: "exclude-source" as const, target: "waybills", reason: "含亲戚的件" }];
    const found = source({ ...wholesaler, caseFile: { ...bases, decisions } }, "waybills");
    expect(found).toMatchObject({ status: "excluded", weight: 0, countsAs: null });
    expect(found.note["zh-CN"]).toContain("含亲戚的件");
  });
});

describe("bands of the deviation", () => {
  it.each([
    [1_000_000, "green"],
    [1_052_000, "green"],
    [1_080_000, "amber"],
    [1_200_000, "red"],
    [930_000, "amber"],
    [800_000, "amber"],
  ])("declared %d against 1,000,000 of tax and bank: %s", (declared, verdict) => {
    expect(result({ declared, facts: monthly("vatSales", 2025, 1_000_000), rows: sales(2025, 1_130_000), caseFile: general }).verdict).toBe(
      verdict,
    );
  });
  it("is grey without any outside paper, and without anything declared", () => {
    expect(result({ declared: 1_000_000 }).verdict).toBe("grey");
    expect(result({ facts: monthly("vatSales", 2025, 1_000_000) }).verdict).toBe("grey");
  });
  it("holds the income statement's revenue up when nobody declared another", () => {
    const found = result({ facts: [["operatingRevenue", "2025", 1_000_000, "CNY", "C"], ...monthly("vatSales", 2025, 1_000_000)] });
    expect(found).toMatchObject({ verdict: "green", period: "2025" });
  });
});

describe("each source", () => {
  it.each([
    ["quota", "quota"],
    ["exempt", "exempt"],
  ] as const)("VAT of a %s taxpayer is excluded, not low", (_, kind) => {
    expect(
      source({ declared: 1_000_000, facts: monthly("vatSales", 2025, 300_000), caseFile: { borrower: { vat: { kind } } } }, "vat").status,
    ).toBe("excluded");
  });
  it("VAT with exports is excluded", () => {
    expect(
      source({ declared: 1, facts: [...monthly("vatSales", 2025, 300_000), ["vatExportSales", "2025-03", 5_000]] }, "vat").status,
    ).toBe("excluded");
  });
  it("invoices beside a return are shown and weigh nothing; alone they speak for tax", () => {
    const invoices = monthly("invoicedSales", 2025, 900_000);
    expect(source({ declared: 1_000_000, facts: [...monthly("vatSales", 2025, 1_000_000), ...invoices] }, "invoices")).toMatchObject({
      status: "ok",
      weight: 0,
      countsAs: null,
    });
    expect(source({ declared: 1_000_000, facts: invoices }, "invoices")).toMatchObject({ status: "ok", weight: 1, countsAs: "tax" });
  });
  it("bank: receivables gained and advances taken adjust the receipts before tax is divided out", () => {
    const balances = [
      ["accountsReceivable", "2024", 100_000],
      ["accountsReceivable", "2025", 326_000],
      ["advancesReceived", "2024", 50_000],
      ["advancesReceived", "2025", 163_000],
    ] as const;
    const found = source({ declared: 1_000_000, rows: sales(2025, 1_130_000), facts: balances, caseFile: general }, "bank");
    expect(found.value?.value).toBe(Math.round((1_130_000 + 226_000 - 113_000) / 1.13) * 100);
  });
  it("bank: an account that sleeps for weeks as a habit is not cut off because its first row stands late in January", () => {
    const days = ["01-23", "03-14", "05-20", "07-12", "08-09", "09-18", "12-28"];
    const farm: CaseFile = { borrower: { kind: "farm-household", industry: "farming" } };
    const rows = days.map((day) => ({ day: `2025-${day}`, amount: 70_000, to: "瓜果市场", memo: "瓜款" }));
    expect(source({ declared: 490_000, rows, caseFile: farm }, "bank")).toMatchObject({ status: "ok", months: 12 });
    // The same late start of an account in daily use is a statement cut off: 11 months, and a season is not scaled up.
    const daily = Array.from({ length: 340 }, (_, index) => ({
      ...rows[0],
      day: new Date(Date.UTC(2025, 0, 23 + index)).toISOString().slice(0, 10),
      amount: 1400,
      to: "瓜果市场",
      memo: "瓜款",
    }));
    expect(source({ declared: 490_000, rows: daily, caseFile: farm }, "bank")).toMatchObject({ status: "insufficient", months: 11 });
    // Unless the paper itself says that it covers the month; months it has no row of at all are never filled in this way.
    const said = { declared: 490_000, rows: daily, caseFile: farm };
    expect(source({ ...said, covers: ["2025-01-01", "2025-12-31"] }, "bank")).toMatchObject({ status: "ok", months: 12 });
    expect(source({ ...said, rows: daily.slice(120), covers: ["2025-01-01", "2025-12-31"] }, "bank")).toMatchObject({ months: 8 });
  });
  it("bank: a firm in its first year was owed nothing before it opened", () => {
    const young: CaseFile = { borrower: { vat: { kind: "general", rate: 0.13 }, yearsInTrade: 1 } };
    const facts = [["accountsReceivable", "2025", 113_000]] as const;
    const input = { declared: 1_100_000, facts, rows: sales(2025, 1_130_000) };
    expect(source({ ...input, caseFile: young }, "bank").value?.value).toBe(110_000_000);
    expect(source({ ...input, caseFile: general }, "bank").value?.value).toBe(100_000_000);
  });
  it("bank: without a VAT rate tax-inclusive money is not taken for revenue", () => {
    expect(
      source({ declared: 1_000_000, rows: sales(2025, 1_130_000), caseFile: { borrower: { kind: "company" } } }, "bank"),
    ).toMatchObject({ status: "insufficient", missing: ["case:borrower.vat.rate"] });
  });
  it("bank: the effective rate of the returns serves where nobody said one", () => {
    const facts = [...monthly("vatSales", 2025, 1_000_000), ...monthly("vatOutputTax", 2025, 90_000)];
    expect(source({ declared: 1_000_000, rows: sales(2025, 1_090_000), facts }, "bank").value?.value).toBe(100_000_000);
  });
  it("months: fewer than six are insufficient, nine are scaled and weigh three quarters, a seasonal trade is not scaled", () => {
    const facts = (months: number) => monthly("vatSales", 2025, 100_000 * months, "CNY", months);
    expect(source({ declared: 1_200_000, facts: facts(5) }, "vat").status).toBe("insufficient");
    expect(source({ declared: 1_200_000, facts: facts(9) }, "vat")).toMatchObject({ status: "ok", weight: 0.75, months: 9, deviation: 0 });
    expect(source({ declared: 1_200_000, facts: facts(9), caseFile: { borrower: { industry: "farming" } } }, "vat").status).toBe(
      "insufficient",
    );
  });
  it("power: own bills of the year before, by the tax return, else by the books", () => {
    const bills = [...monthly("electricityUse", 2024, 50_000, "kWh"), ...monthly("electricityUse", 2025, 40_000, "kWh")];
    const byTax = source({ declared: 1_000_000, facts: [...bills, ["vatSales", "2024", 1_000_000]] }, "electricity");
    expect(byTax).toMatchObject({ countsAs: "tax", value: { value: 80_000_000 } });
    const byBooks = source({ declared: 1_000_000, facts: [...bills, ["operatingRevenue", "2024", 1_000_000]] }, "electricity");
    expect(byBooks).toMatchObject({ countsAs: "books", value: { value: 80_000_000 } });
    expect(source({ declared: 1_000_000, facts: monthly("electricityUse", 2025, 40_000, "kWh") }, "electricity")).toMatchObject({
      status: "insufficient",
      missing: ["case:bases"],
    });
  });
  it("power: a fixed load is taken out where last year's months lie on a line", () => {
    const sold = (index: number) => 80_000 + index * 10_000;
    const facts = Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, "0");
      return [
        ["vatSales", `2024-${month}`, sold(index)],
        ["electricityUse", `2024-${month}`, 2_000 + sold(index) * 0.05, "kWh"],
        ["electricityUse", `2025-${month}`, 2_000 + sold(index) * 0.1, "kWh"],
      ] as const;
    }).flat();
    const total = Array.from({ length: 12 }, (_, index) => sold(index)).reduce((sum, value) => sum + value, 0);
    expect(source({ declared: 1_000_000, facts }, "electricity").value?.value).toBe(total * 2 * 100);
  });
  it("goods: stock and purchases marked up by the margin of the price tags", () => {
    const facts = [
      ...monthly("purchases", 2025, 860_000, "CNY"),
      ["inventory", "2024", 80_000, "CNY", "C"],
      ["inventory", "2025", 120_000, "CNY", "C"],
    ] as const;
    const margins = [
      { name: "饮料", share: 0.4, margin: 0.22 },
      { name: "日化", share: 0.35, margin: 0.3 },
      { name: "烟", share: 0.25, margin: 0.1 },
    ];
    expect(source({ declared: 1_000_000, facts, caseFile: { margins } }, "purchases").value?.value).toBe(
      Math.round((820_000 / (1 - 0.218)) * 100),
    );
    expect(source({ declared: 1_000_000, facts }, "purchases")).toMatchObject({ status: "insufficient", missing: ["case:margins"] });
  });
  it("seasons: the borrower's words are shown and count for nothing; the officer's count counts", () => {
    const table = Array.from({ length: 12 }, (_, index) => ({
      month: `2025-${String(index + 1).padStart(2, "0")}`,
      dailySales: "3000",
      days: 30,
    }));
    expect(source({ declared: 1_080_000, caseFile: { monthly: table } }, "seasons")).toMatchObject({
      status: "ok",
      weight: 0,
      countsAs: null,
      tier: "D",
    });
    expect(
      source({ declared: 1_080_000, caseFile: { monthly: table, answers: { "monthly-counted-on-site": true } } }, "seasons"),
    ).toMatchObject({ weight: 1, countsAs: "site" });
  });
});

describe("arithmetic", () => {
  it.each([
    [
      [
        [10_050, 1],
        [10_200, 1],
        [10_100, 1],
        [9_950, 1],
      ],
      10_075,
    ],
    [
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      2,
    ],
    [
      [
        [1, 0.25],
        [2, 1],
      ],
      2,
    ],
    [[[5, 1]], 5],
    [[], null],
  ] as const)("weighted median of %j is %d", (entries, median) => {
    expect(weightedMedian(entries.map(([value, weight]) => ({ value, weight })))).toBe(median);
  });
  it("least squares finds the line, and none through one point", () => {
    expect(leastSquares([1, 2, 3], [5, 7, 9])).toEqual({ slope: 2, intercept: 3, fit: 1 });
    expect(leastSquares([1], [1])).toBeNull();
  });
});
