/** Honest habits of bookkeeping: what an agency, a young firm or a bad year does to the statements. */
import { cashLines, held, type YearBooks } from "../../builders/firm-books.ts";
import { xlsxOf } from "../../builders/paper-bytes.ts";
import { smallScaleReturns } from "../../builders/vat-forms.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { company, everything, reports, statement, trader, year2024, year2025 } from "./trader.ts";

/** Receipts and payments written down without VAT, the tax paid over left out too: the bottom line is the bank's all the same. */
function withoutVat(books: YearBooks): YearBooks {
  const income = (key: string) => held(books.income, key);
  const change = (key: string) => held(books.closing, key) - held(books.opening, key);
  const salesReceipts = income("operatingRevenue") - change("accountsReceivable");
  const purchasePayments = income("operatingCost") + change("inventory") - change("accountsPayable");
  const before = held(books.cash, "salesReceipts") - held(books.cash, "purchasePayments") - held(books.cash, "taxPayments");
  const taxPayments = income("taxesAndSurcharges") + income("incomeTax");
  const rest = salesReceipts - purchasePayments - taxPayments - before;
  return {
    ...books,
    cash: cashLines({
      ...books.cash,
      salesReceipts,
      purchasePayments,
      taxPayments,
      otherOperatingPayments: held(books.cash, "otherOperatingPayments") + Math.max(rest, 0),
      otherOperatingReceipts: (books.cash["otherOperatingReceipts"] ?? 0) + Math.max(-rest, 0),
    }),
  };
}

function cashFlowWithoutVat(): PaperCase {
  const one = trader(31_001);
  return {
    name: "cash flow without VAT",
    about: "an agency books receipts and payments without VAT",
    caseFile: one.caseFile,
    papers: everything(one, { alter: withoutVat }),
  };
}

function factoryWithoutVat(): PaperCase {
  const one = trader(31_011, {
    borrower: { industry: "manufacturing" },
    plan: {
      years: [
        { ...year2024, productionPayroll: 420_000 },
        { ...year2025, productionPayroll: 440_000 },
      ],
    },
  });
  return {
    name: "factory, cash flow without VAT",
    about: "the same in a factory with wages in its cost",
    caseFile: one.caseFile,
    papers: everything(one, { alter: withoutVat }),
  };
}

function firstYear(): PaperCase {
  const start = {
    cash: 800_000,
    accountsReceivable: 0,
    inventory: 0,
    accountsPayable: 0,
    fixedAssetsCost: 0,
    accumulatedDepreciation: 0,
    paidInCapital: 800_000,
  };
  const one = trader(31_002, {
    borrower: { yearsInTrade: 1 },
    plan: {
      opening: start,
      years: [
        {
          ...year2025,
          revenue: 2_860_000,
          cost: 2_330_000,
          payroll: 168_000,
          surcharges: 5_900,
          selling: 112_000,
          administrative: 88_000,
          depreciation: 12_000,
          incomeTax: 7_100,
          distributed: 0,
          capitalExpenditure: 160_000,
          closing: {
            accountsReceivable: 264_000,
            inventory: 287_000,
            accountsPayable: 171_000,
            taxesPayable: 6_100,
            payrollPayable: 14_000,
          },
        },
      ],
      rent: { landlord: "禾田县物资公司", monthly: 4_000 },
    },
  });
  return {
    name: "first year",
    about: "opened in January: no year before, stock and receivables built up",
    caseFile: one.caseFile,
    papers: everything(one),
  };
}

function lossYear(): PaperCase {
  const one = trader(31_003, {
    plan: {
      years: [
        year2024,
        {
          ...year2025,
          revenue: 6_480_000,
          cost: 5_560_000,
          selling: 262_000,
          administrative: 371_000,
          incomeTax: 0,
          distributed: 0,
          closing: { ...year2025.closing, accountsReceivable: 572_000, inventory: 502_000 },
        },
      ],
    },
  });
  return {
    name: "a loss in one year",
    about: "sales fell by a tenth and the year ended in a small loss",
    caseFile: one.caseFile,
    papers: everything(one),
  };
}

function smallScale(): PaperCase {
  const one = trader(31_004, {
    borrower: { vat: { kind: "small-scale", rate: 0.01 } },
    plan: {
      vat: { output: 0.01, input: 0 },
      years: [
        { ...year2024, revenue: 3_960_000, cost: 2_960_000, incomeTax: 14_600 },
        { ...year2025, revenue: 4_120_000, cost: 3_080_000, incomeTax: 14_700 },
      ],
    },
  });
  const quarters = [0, 1, 2, 3].map((quarter) => ({
    year: 2025,
    quarter: quarter + 1,
    sales: one.firm.sales.slice(quarter * 3, quarter * 3 + 3).reduce((a, b) => a + b, 0),
  }));
  return {
    name: "quarterly filer",
    about: "small-scale taxpayer, four returns a year, statements in 万元",
    caseFile: one.caseFile,
    papers: [
      ...reports(one, { style: { unit: "万元" } }),
      { path: "增值税2025.xlsx", bytes: xlsxOf(smallScaleReturns({ name: company, id: "91000000MA0HT0309Q" }, quarters)) },
      ...statement(one),
    ],
  };
}

function inTenThousands(): PaperCase {
  const one = trader(31_005);
  return {
    name: "statements in 万元",
    about: "statements in 万元 with two decimals beside a bank in 元",
    caseFile: one.caseFile,
    papers: everything(one, { style: { unit: "万元", cells: "text" } }),
  };
}

function bonusMonth(): PaperCase {
  const one = trader(31_006);
  return {
    name: "bonus month",
    about: "half of the year's wages are paid as a bonus in January",
    caseFile: one.caseFile,
    papers: everything(one, {
      cushion: 200_000,
      entries: (entries) =>
        entries.map((row) =>
          row.memo === "代发工资" ? { ...row, amount: row.day.startsWith("2025-01") ? row.amount * 6.5 : Math.round(row.amount / 2) } : row,
        ),
    }),
  };
}

export const bookHabits: readonly (() => PaperCase)[] = [
  cashFlowWithoutVat,
  factoryWithoutVat,
  firstYear,
  lossYear,
  smallScale,
  inTenThousands,
  bonusMonth,
];
