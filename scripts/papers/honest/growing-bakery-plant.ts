/**
 * Honest: a cake factory that really grew by a quarter: power, wages, invoices, receivables and stock grew with it, and a new oven was paid
 * in cash. Books under 企业会计准则 with last year's column beside; a CCB account; invoices listed by the e-invoice platform.
 */
import { byMonth } from "../../../test/builders/account-book.ts";
import { ccbXls } from "../../../test/builders/bank-layouts.ts";
import { enterpriseStatements } from "../../../test/builders/enterprise-forms.ts";
import { htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid, salesInvoiceGrid } from "../../../test/builders/record-papers.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "云埠市麦香烘焙食品有限公司";
const taxId = "91000000MA0MX0108U";
const account = "6227000000000108021";
const lender = "云埠农村商业银行开发区支行";
/** Mooncakes in early autumn, gifts before the Spring Festival. */
const seasons = [9.6, 6.4, 7.2, 7.4, 7.9, 7.8, 7.9, 9.9, 11.4, 7.6, 7.9, 9.0];

export function growingBakeryPlant(): PaperCase {
  const power = (year: number, total: number) =>
    splitByWeight(
      total / 30,
      seasons.map((weight) => weight + 1.5),
    ).map((part, index) => ({ year, month: index + 1, use: part * 30 }));
  const meter = [...power(2024, 171_000), ...power(2025, 213_000)];
  const firm = tradingCompany({
    seed: 30_108,
    company,
    taxId,
    county: "云埠市",
    owner: { name: "阮麦香", account: "6210000000000108017" },
    account,
    bank: "中国建设银行",
    opening: {
      cash: 940_000,
      accountsReceivable: 890_000,
      inventory: 560_000,
      accountsPayable: 610_000,
      advancesReceived: 120_000,
      taxesPayable: 48_000,
      payrollPayable: 96_000,
      fixedAssetsCost: 3_450_000,
      accumulatedDepreciation: 980_000,
      shortTermBorrowings: 800_000,
      paidInCapital: 2_000_000,
    },
    years: [
      {
        year: 2024,
        revenue: 9_160_000,
        cost: 6_320_000,
        payroll: 1_080_000,
        surcharges: 46_000,
        selling: 486_000,
        administrative: 298_000,
        depreciation: 310_000,
        interest: 43_000,
        incomeTax: 28_900,
        closing: {
          accountsReceivable: 960_000,
          inventory: 590_000,
          accountsPayable: 640_000,
          advancesReceived: 130_000,
          taxesPayable: 52_000,
          payrollPayable: 99_000,
        },
        borrowed: 800_000,
        repaid: 800_000,
        distributed: 200_000,
      },
      {
        year: 2025,
        revenue: 11_480_000,
        cost: 7_880_000,
        payroll: 1_320_000,
        surcharges: 58_000,
        selling: 610_000,
        administrative: 352_000,
        depreciation: 342_000,
        interest: 42_000,
        incomeTax: 43_800,
        closing: {
          accountsReceivable: 1_190_000,
          inventory: 720_000,
          accountsPayable: 790_000,
          advancesReceived: 160_000,
          taxesPayable: 63_000,
          payrollPayable: 118_000,
        },
        capitalExpenditure: 620_000,
        borrowed: 800_000,
        repaid: 800_000,
        distributed: 200_000,
      },
    ],
    vat: { output: 0.13, input: 0.13 },
    seasons,
    customers: [
      "江城便利连锁有限公司",
      "临桑市百汇超市",
      "云埠一中食堂",
      "好邻居便利店",
      "茶语轩餐饮",
      "东湖大酒店",
      "电商直营店 有赞结算",
    ],
    suppliers: ["禾丰面粉有限公司", "江南制糖销售部", "天天乳业配送站", "新美包装材料厂"],
    salesMemos: ["货款", "糕点款", "月饼款"],
    salesPerMonth: 20,
    purchasesPerMonth: 9,
    electricityCharges: meter.slice(12).map(({ use }) => Math.round(use * 74)),
    lender,
    loans: [
      { day: "2025-10-20", amount: -800_000 },
      { day: "2025-10-22", amount: 800_000 },
    ],
  });
  const [prior] = firm.books;
  if (!prior) throw new Error("two years were planned");
  const buyers = firm.customers.map((party, index) => ({ ...party, id: `91000000MA0CU${String(index).padStart(4, "0")}X` }));
  return {
    name: "honest-growing-bakery",
    about: "honest factory that really grew by a quarter",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "云埠市",
        creditCode: taxId,
        yearsInTrade: 7,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "1500000.00", months: 12, purpose: "旺季备料", product: "guarantee", annualRate: 0.053 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "11480000.00", taxIncluded: false }] },
      accounts: [
        { owner: company, number: account, bank: "中国建设银行", relation: "borrower" },
        { owner: "阮麦香", number: "6210000000000108017", relation: "owner" },
      ],
      bases: [{ source: "electricity", quantity: 171_000, unit: "kWh", revenue: "9160000.00", period: "2024", basis: "tax" }],
      debts: [
        { lender, balance: "800000.00", annualRate: 0.053, repayment: "bullet", from: "2025-10-22", to: "2026-10-21", declared: true },
      ],
    },
    papers: [
      { path: "2025年度财务报表(企业会计准则).xlsx", bytes: xlsxOf(enterpriseStatements(firm.last, prior, company)) },
      { path: "建行交易明细2025.xls", bytes: ccbXls(firm.account()) },
      {
        path: "电费2024-2025.xls",
        bytes: htmlTableOf("电费清单", electricityGrid({ name: company, number: "0108556610" }, meter, 0.74, 30)),
      },
      {
        path: "销项发票2025.xlsx",
        bytes: xlsxOf([
          salesInvoiceGrid(firm.random, {
            year: 2025,
            months: byMonth(
              firm.sales.reduce((a, b) => a + b, 0),
              seasons,
            ),
            rate: 0.13,
            seller: { name: company, id: taxId },
            buyers,
            goods: ["*焙烤食品*蛋糕", "*焙烤食品*面包", "*焙烤食品*月饼"],
            perMonth: 18,
          }),
        ]),
      },
    ],
  };
}
