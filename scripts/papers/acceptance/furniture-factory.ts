/**
 * AC-07: profit 120, cash from operations −160; receivable days 68 → 155, stock days 90 → 170, payable days 60 → 65 (on average balances),
 * so the cash cycle goes from 98 to 260 days.
 */
import { ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { xlsxOf } from "../../../test/builders/paper-bytes.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "白石县雅木家具有限公司";
const taxId = "91000000MA0YM0007C";
const account = "80100000000007003344";
const bank = "白石农村商业银行";
/** 2024 stands still at both ends, so that its averages are its balances. */
const steady = {
  accountsReceivable: 801_096,
  inventory: 678_082,
  accountsPayable: 452_055,
  taxesPayable: 40_000,
  payrollPayable: 50_000,
  otherPayables: 100_000,
};

export function furnitureFactory(): PaperCase {
  const firm = tradingCompany({
    seed: 7_001,
    company,
    taxId,
    county: "白石县",
    owner: { name: "乔木生", account: "6210000000000070011" },
    account,
    bank,
    opening: {
      ...steady,
      cash: 1_020_000,
      fixedAssetsCost: 1_900_000,
      accumulatedDepreciation: 640_000,
      shortTermBorrowings: 1_600_000,
      paidInCapital: 800_000,
    },
    years: [
      {
        year: 2024,
        revenue: 4_300_000,
        cost: 2_750_000,
        payroll: 310_000,
        surcharges: 20_000,
        selling: 152_000,
        administrative: 118_000,
        depreciation: 195_000,
        interest: 96_000,
        incomeTax: 32_950,
        closing: steady,
        distributed: 700_000,
      },
      {
        year: 2025,
        revenue: 4_800_000,
        cost: 3_000_000,
        payroll: 195_000,
        surcharges: 21_000,
        selling: 50_000,
        administrative: 30_842,
        depreciation: 200_000,
        interest: 100_000,
        incomeTax: 3_158,
        closing: {
          accountsReceivable: 3_275_616,
          inventory: 2_116_438,
          accountsPayable: 616_438,
          taxesPayable: 100_000,
          payrollPayable: 150_000,
          otherPayables: 588_493,
        },
        borrowed: 1_400_000,
        repaid: 400_000,
      },
    ],
    exact: ["revenue", "cost", "accountsReceivable", "inventory", "accountsPayable"],
    vat: { output: 0.13, input: 0.13 },
    customers: ["白石县居然家具城", "新世纪家居广场", "江城整装有限公司", "华府楼盘工程部"],
    suppliers: ["林海木业有限公司", "东方五金配件厂", "净味涂料销售部"],
    salesPerMonth: 9,
    purchasesPerMonth: 6,
    otherReceipts: { from: { name: "乔木生", account: "6210000000000070011" }, memo: "股东借款" },
    lender: `${bank}木材市场支行`,
    loans: [
      { day: "2025-02-20", amount: 700_000 },
      { day: "2025-06-05", amount: 700_000 },
      { day: "2025-12-10", amount: -400_000 },
    ],
  });
  return {
    name: "ac-07-furniture-factory",
    about: "profit on paper, receivables and stock swallow the cash",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "白石县",
        creditCode: taxId,
        yearsInTrade: 9,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "1000000.00", months: 12, purpose: "采购板材", product: "mortgage", annualRate: 0.058 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "4800000.00", taxIncluded: false }] },
      accounts: [{ owner: company, number: account, bank, relation: "borrower" }],
      debts: [
        {
          lender: `${bank}木材市场支行`,
          balance: "2600000.00",
          annualRate: 0.057,
          repayment: "revolving",
          from: "2024-12-01",
          to: "2026-11-30",
          declared: true,
        },
      ],
    },
    papers: [
      { path: "2024报表.xlsx", bytes: xlsxOf(firm.statements({ year: 2024, style: { cells: "text" } })) },
      { path: "2025报表.xlsx", bytes: xlsxOf(firm.statements({ style: { cells: "text" } })) },
      { path: "流水2025.csv", bytes: ruralNewCsv(firm.account(), `${bank}木材市场支行`) },
      { path: "增值税申报2025.xlsx", bytes: xlsxOf(firm.vatReturns()) },
    ],
  };
}
