/** Honest firms whose papers are of another kind than usual: half a year, a trial balance, the other standard, bills that changed or got lost. */
import { cashLines, held, type YearBooks } from "../../builders/firm-books.ts";
import { enterpriseStatements } from "../../builders/enterprise-forms.ts";
import { type GridCell, xlsxOf } from "../../builders/paper-bytes.ts";
import { electricityGrid } from "../../builders/record-papers.ts";
import { yearStatements } from "../../builders/statement-forms.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { company, everything, meter, opening, powerBill, reports, statement, trader, vat, year2024, year2025 } from "./trader.ts";

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

export const paperHabits: readonly (() => PaperCase)[] = [
  september,
  trialBalance,
  dividendsWithInterest,
  newMeter,
  restatedYear,
  gapsInPower,
];
