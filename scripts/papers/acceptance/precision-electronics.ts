/**
 * AC-06: the perfect statements of a precision-electronics firm. Sales receipts of 2,400 where 2,085 follow from the books (X8 +15.1 %),
 * closing cash of 185 in the cash-flow statement and 152 in the balance sheet (X1 by 33), and a margin that moves a tenth of a point.
 */
import { byMonth, evenYear, wan } from "../../../test/builders/account-book.ts";
import { cashLines, held, type Lines, type YearBooks } from "../../../test/builders/firm-books.ts";
import { xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { incomeStatementForm } from "../../../test/builders/statement-forms.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "云埠市精科电子有限公司";
const taxId = "91000000MA0JK0006T";

/** The bent cash-flow statement: 315 more received, 282 more paid for sundry matters, so 33 more at the end. */
function bent(books: YearBooks): YearBooks {
  const cash = cashLines({
    ...books.cash,
    salesReceipts: wan(2400),
    otherOperatingPayments: held(books.cash, "otherOperatingPayments") + wan(2400) - held(books.cash, "salesReceipts") - wan(33),
  });
  return { ...books, cash };
}

/** Hundredths of a percent by which a month's cost leaves the year's share. */
function wobble(month: number): number {
  return [0, 6, -8, 9, -5, 7, -9, 3, -4, 8, -6, -1][month] ?? 0;
}

/** Twelve months whose margin hardly moves; each line adds up to the year's. */
function months(income: Lines): Lines[] {
  const revenue = byMonth(held(income, "operatingRevenue"), evenYear);
  const cost = byMonth(
    held(income, "operatingCost"),
    evenYear.map((weight, index) => weight * (1 + wobble(index) / 10_000)),
  );
  const keys = ["taxesAndSurcharges", "sellingExpenses", "administrativeExpenses", "financialExpenses", "interestExpense", "incomeTax"];
  const rest = new Map(keys.map((key) => [key, byMonth(held(income, key), evenYear)]));
  return revenue.map((sales, index) => {
    const of = (key: string) => rest.get(key)?.[index] ?? 0;
    const spent = of("taxesAndSurcharges") + of("sellingExpenses") + of("administrativeExpenses") + of("financialExpenses");
    const totalProfit = sales - (cost[index] ?? 0) - spent;
    return {
      operatingRevenue: sales,
      operatingCost: cost[index] ?? 0,
      ...Object.fromEntries(keys.map((key) => [key, of(key)])),
      operatingProfit: totalProfit,
      totalProfit,
      netIncome: totalProfit - of("incomeTax"),
    };
  });
}

export function precisionElectronics(): PaperCase {
  const firm = tradingCompany({
    seed: 6_001,
    company,
    taxId,
    county: "云埠市",
    owner: { name: "费明哲", account: "6210000000000060011" },
    account: "80100000000006001122",
    bank: "云埠农村商业银行",
    opening: {
      cash: 2_200_000,
      accountsReceivable: 2_450_000,
      inventory: 2_300_000,
      accountsPayable: 1_650_000,
      advancesReceived: 330_000,
      taxesPayable: 96_000,
      payrollPayable: 182_000,
      fixedAssetsCost: 6_800_000,
      accumulatedDepreciation: 1_900_000,
      shortTermBorrowings: 2_000_000,
      paidInCapital: 3_000_000,
    },
    years: [
      {
        year: 2024,
        revenue: 18_400_000,
        cost: 12_880_000,
        payroll: 1_850_000,
        surcharges: 92_000,
        selling: 980_000,
        administrative: 760_000,
        depreciation: 620_000,
        interest: 104_000,
        incomeTax: 55_700,
        closing: {
          accountsReceivable: 2_600_000,
          inventory: 2_420_000,
          accountsPayable: 1_700_000,
          advancesReceived: 350_000,
          taxesPayable: 101_000,
          payrollPayable: 188_000,
        },
        capitalExpenditure: 1_200_000,
        distributed: 900_000,
      },
      {
        year: 2025,
        revenue: 20_000_000,
        cost: 14_000_000,
        payroll: 1_980_000,
        surcharges: 100_000,
        selling: 1_060_000,
        administrative: 810_000,
        depreciation: 655_000,
        interest: 104_000,
        incomeTax: 64_550,
        closing: {
          accountsReceivable: 4_200_000,
          inventory: 2_580_000,
          accountsPayable: 1_790_000,
          advancesReceived: 200_000,
          taxesPayable: 105_000,
          payrollPayable: 195_000,
        },
        capitalExpenditure: 0,
        distributed: 0,
      },
    ],
    exact: ["revenue", "cost", "accountsReceivable", "advancesReceived"],
    vat: { output: 0.13, input: 0.13 },
    customers: ["云埠精密仪器厂"],
    suppliers: ["华南元件商行"],
  });
  const target = wan(152);
  const short = held(firm.last.closing, "cash") - target;
  // The year's dividends bring the balance sheet's cash to the case's 152.
  const plan = {
    ...firm.last,
    closing: { ...firm.last.closing },
    cash: cashLines({ ...firm.last.cash, profitPayments: held(firm.last.cash, "profitPayments") + short }),
  };
  const books: YearBooks = { ...plan, closing: withDividend(plan.closing, short) };
  const style = { company };
  const monthly = months(books.income);
  let toDate: Lines = {};
  const sheets = monthly.map((one, index) => {
    toDate = Object.fromEntries(Object.keys(one).map((key) => [key, (toDate[key] ?? 0) + (one[key] ?? 0)]));
    return incomeStatementForm(toDate, { year: 2025, month: index + 1, monthly: one }, style);
  });
  return {
    name: "ac-06-precision-electronics",
    about: "perfect ratios, statements that contradict each other",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "云埠市",
        creditCode: taxId,
        yearsInTrade: 12,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "3000000.00", months: 12, purpose: "采购元件", product: "guarantee", annualRate: 0.05 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "20000000.00", taxIncluded: false }] },
      debts: [
        {
          lender: "云埠农村商业银行",
          balance: "2000000.00",
          annualRate: 0.052,
          repayment: "bullet",
          from: "2025-02-01",
          to: "2026-01-31",
          declared: true,
        },
      ],
    },
    papers: [
      { path: "2024年度财务报表.xlsx", bytes: xlsxOf(firm.statements({ year: 2024 })) },
      { path: "2025年度财务报表.xlsx", bytes: xlsxOf(firm.statements({ alter: () => bent(books) })) },
      { path: "2025年1-12月利润表.xlsx", bytes: xlsxOf(sheets) },
      { path: "增值税申报表2025.xlsx", bytes: xlsxOf(firm.vatReturns()) },
    ],
  };
}

function withDividend(closing: Lines, amount: number): Lines {
  const less = ["cash", "currentAssets", "totalAssets", "retainedEarnings", "equity", "totalLiabilitiesAndEquity"];
  return Object.fromEntries(Object.entries(closing).map(([key, value]) => [key, less.includes(key) ? value - amount : value]));
}
