/** Honest habits of bookkeeping: what an agency, a young firm or a bad year does to the statements. */
import { cashLines, held, type YearBooks } from "../../builders/firm-books.ts";
import { enterpriseStatements } from "../../builders/enterprise-forms.ts";
import { type GridCell, xlsxOf } from "../../builders/paper-bytes.ts";
import { electricityGrid } from "../../builders/record-papers.ts";
import { yearStatements } from "../../builders/statement-forms.ts";
import { smallScaleReturns } from "../../builders/vat-forms.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { company, everything, meter, opening, powerBill, reports, statement, trader, vat, year2024, year2025 } from "./trader.ts";

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
      { path: "增值税2025.xlsx", bytes: xlsxOf(smallScaleReturns({ name: company, id: "91000000MA0HT0309X" }, quarters)) },
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

/** Monthly statements to September only, each form with its month and its cumulated column. */
function september(): PaperCase {
  const part = 0.745;
  const of = (amount: number) => Math.round(amount * part);
  const one = trader(31_007, {
    plan: {
      years: [
        year2024,
        {
          ...year2025,
          revenue: of(year2025.revenue),
          cost: of(year2025.cost),
          payroll: of(year2025.payroll),
          surcharges: of(year2025.surcharges),
          selling: of(year2025.selling),
          administrative: of(year2025.administrative),
          depreciation: of(year2025.depreciation),
          incomeTax: of(year2025.incomeTax),
          distributed: 0,
        },
      ],
      seasons: [8.2, 5.6, 8.1, 8.4, 8.6, 8.3, 8.2, 8.4, 8.9, 0, 0, 0],
    },
    caseFile: { declared: { revenue: [{ period: "2025-01..2025-09", amount: "5630000.00", taxIncluded: false }] } },
  });
  const interim = one.firm
    .statements()
    .map((grid) => ({
      ...grid,
      // The builder prints years; a cumulative form says its month and has no column of last year.
      rows: grid.rows.map((row) =>
        row.map(
          (cell): GridCell =>
            typeof cell === "string"
              ? cell
                  .replace("2025年12月31日", "2025年9月30日")
                  .replace("2025年度", "2025年9月")
                  .replace("本年金额", "本年累计金额")
                  .replace("上年金额", "")
              : cell,
        ),
      ),
    }))
    .map((grid) =>
      grid.name === "资产负债表" ? grid : { ...grid, rows: grid.rows.map((row, index) => (index < 3 ? row : row.slice(0, 3))) },
    );
  const [prior] = reports(one);
  if (prior === undefined) throw new Error("no statements of the year before");
  return {
    name: "September figures",
    about: "fiscal papers cumulated to September",
    caseFile: one.caseFile,
    papers: [
      prior,
      { path: "2025年9月报表.xlsx", bytes: xlsxOf(interim) },
      { path: "增值税2025.xlsx", bytes: xlsxOf(one.firm.vatReturns().slice(0, 9)) },
      ...statement(one, { entries: (entries) => entries.filter((row) => row.day <= "2025-09-30") }),
    ],
  };
}

function trialBalance(): PaperCase {
  const one = trader(31_008);
  const { opening: before, closing, income } = one.firm.last;
  const rows: GridCell[][] = [];
  const put = (code: string, name: string, key: string, side: 1 | -1) => {
    const [from, to] = [(before[key] ?? 0) / 100, (closing[key] ?? 0) / 100];
    const debit = side === 1 ? Math.max(to - from, 0) : Math.max(from - to, 0);
    const credit = side === 1 ? Math.max(from - to, 0) : Math.max(to - from, 0);
    rows.push(side === 1 ? [code, name, from, null, debit, credit, to, null] : [code, name, null, from, debit, credit, null, to]);
  };
  put("1002", "银行存款", "cash", 1);
  put("1122", "应收账款", "accountsReceivable", 1);
  put("1405", "库存商品", "inventory", 1);
  put("1601", "固定资产", "fixedAssetsCost", 1);
  put("1602", "累计折旧", "accumulatedDepreciation", -1);
  put("2202", "应付账款", "accountsPayable", -1);
  put("2211", "应付职工薪酬", "payrollPayable", -1);
  put("2221", "应交税费", "taxesPayable", -1);
  put("3001", "实收资本", "paidInCapital", -1);
  put("3104", "利润分配", "retainedEarnings", -1);
  const turned = (code: string, name: string, key: string) => {
    const amount = held(income, key) / 100;
    rows.push([code, name, null, null, amount, amount, null, null]);
  };
  turned("5001", "主营业务收入", "operatingRevenue");
  turned("5401", "主营业务成本", "operatingCost");
  turned("5403", "税金及附加", "taxesAndSurcharges");
  turned("5601", "销售费用", "sellingExpenses");
  turned("5602", "管理费用", "administrativeExpenses");
  turned("5801", "所得税费用", "incomeTax");
  const total = (column: number) => Math.round(rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0) * 100) / 100;
  const grid = {
    name: "科目余额表",
    rows: [
      ["科目余额表"],
      [`编制单位：${company}`, null, "2025年1月至2025年12月", null, null, null, null, "单位：元"],
      ["科目编码", "科目名称", "期初余额", null, "本期发生额", null, "期末余额", null],
      [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"],
      ...rows,
      ["合计", null, ...[2, 3, 4, 5, 6, 7].map(total)],
    ],
  };
  return {
    name: "trial balance",
    about: "the bookkeeper hands over a trial balance and no statements",
    caseFile: one.caseFile,
    papers: [{ path: "科目余额表2025.xlsx", bytes: xlsxOf([grid]) }, ...vat(one), ...statement(one)],
  };
}

function dividendsWithInterest(): PaperCase {
  const lender = "禾田农村商业银行";
  const loan = { interest: 31_200, borrowed: 600_000, repaid: 600_000 };
  const one = trader(31_009, {
    caseFile: {
      debts: [
        { lender, balance: "600000.00", annualRate: 0.052, repayment: "bullet", from: "2025-05-12", to: "2026-05-11", declared: true },
      ],
    },
    plan: {
      opening: { ...opening, shortTermBorrowings: 600_000 },
      years: [
        { ...year2024, ...loan, incomeTax: 28_800 },
        { ...year2025, ...loan, incomeTax: 30_100 },
      ],
      lender,
      loans: [
        { day: "2025-05-10", amount: -600_000 },
        { day: "2025-05-12", amount: 600_000 },
      ],
    },
  });
  const [prior] = one.firm.books;
  if (prior === undefined) throw new Error("two years were planned");
  return {
    name: "dividends and interest in one line",
    about: "企业会计准则: what the owners took is not told apart from interest",
    caseFile: one.caseFile,
    papers: [
      { path: "2025年报表.xlsx", bytes: xlsxOf(enterpriseStatements(one.firm.last, prior, company)) },
      ...vat(one),
      ...statement(one),
    ],
  };
}

/** One file before the change, one after it: another meter number, readings from zero, another factor. */
function newMeter(): PaperCase {
  const one = trader(31_010);
  const months = meter(one);
  const isNew = ({ year, month }: { year: number; month: number }) => year === 2025 && month >= 7;
  const bill = (part: typeof months, number: string, factor: number) =>
    xlsxOf([electricityGrid({ name: company, number }, part, 0.74, factor)]);
  return {
    name: "new meter",
    about: "the meter and its factor changed in July",
    caseFile: one.caseFile,
    papers: [
      ...everything(one),
      {
        path: "电费旧表.xlsx",
        bytes: bill(
          months.filter((month) => !isNew(month)),
          "0309110022",
          1,
        ),
      },
      { path: "电费新表.xlsx", bytes: bill(months.filter(isNew), "0309110099", 40) },
    ],
  };
}

/** This year's column of last year has fees moved between lines; last year's own report is in the case too. */
function restatedYear(): PaperCase {
  const one = trader(31_013);
  const [before, now] = one.firm.books;
  if (before === undefined || now === undefined) throw new Error("two years were planned");
  const moved: YearBooks = {
    ...before,
    cash: cashLines({
      ...before.cash,
      otherOperatingReceipts: 9_650_000,
      purchasePayments: held(before.cash, "purchasePayments") + 21_650_000,
      otherOperatingPayments: held(before.cash, "otherOperatingPayments") - 12_000_000,
    }),
  };
  return {
    name: "last year restated",
    about: "the column of last year has fees moved between lines",
    caseFile: one.caseFile,
    papers: [
      { path: "2024年报表.xlsx", bytes: xlsxOf(one.firm.statements({ year: 2024 })) },
      { path: "2025年报表.xlsx", bytes: xlsxOf(yearStatements(now, { company }, moved)) },
      ...vat(one),
      ...statement(one),
    ],
  };
}

function gapsInPower(): PaperCase {
  const one = trader(31_012);
  const months = meter(one).filter(({ year, month }) => !(year === 2025 && (month === 4 || month === 5)));
  return {
    name: "two bills lost",
    about: "power bills of April and May are missing",
    caseFile: one.caseFile,
    papers: [...everything(one), ...powerBill(months)],
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
  september,
  trialBalance,
  dividendsWithInterest,
  newMeter,
  restatedYear,
  gapsInPower,
];
