/**
 * Honest: a hardware wholesaler with one bullet loan renewed every March (repaid and drawn again two days later).
 * Traps: the principal repaid is many times a month's cash, the debt is declared, months swing with the building season.
 */
import { wan } from "../../../test/builders/account-book.ts";
import { ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { csvOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { purchaseGrid, stockCountGrid } from "../../../test/builders/record-papers.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "望禾县广顺五金建材有限公司";
const taxId = "91000000MA0GR0001L";
const account = "80100000000030001234";
const lender = "望禾农村商业银行营业部";
const goods = [
  { name: "镀锌管", model: "DN25", unit: "根", price: 68 },
  { name: "球阀", model: "DN20", unit: "只", price: 22 },
  { name: "膨胀螺栓", model: "M10×100", unit: "盒", price: 36 },
  { name: "电焊条", model: "J422 3.2", unit: "箱", price: 118 },
  { name: "角磨机", model: "100型", unit: "台", price: 175 },
  { name: "PVC排水管", model: "110", unit: "根", price: 31 },
];

export function bulletLoanWholesaler(): PaperCase {
  const firm = tradingCompany({
    seed: 30_101,
    company,
    taxId,
    county: "望禾县",
    owner: { name: "谭广顺", account: "6210000000000100017" },
    account,
    bank: "望禾农村商业银行",
    opening: {
      cash: 1_860_000,
      accountsReceivable: 1_180_000,
      inventory: 2_350_000,
      accountsPayable: 760_000,
      taxesPayable: 42_000,
      payrollPayable: 38_000,
      fixedAssetsCost: 860_000,
      accumulatedDepreciation: 310_000,
      shortTermBorrowings: 1_200_000,
      paidInCapital: 500_000,
    },
    years: [
      {
        year: 2024,
        revenue: 13_260_000,
        cost: 11_030_000,
        payroll: 468_000,
        surcharges: 31_000,
        selling: 420_000,
        administrative: 326_000,
        depreciation: 82_000,
        interest: 66_000,
        incomeTax: 41_900,
        closing: {
          accountsReceivable: 1_260_000,
          inventory: 2_480_000,
          accountsPayable: 790_000,
          taxesPayable: 45_000,
          payrollPayable: 40_000,
        },
        borrowed: 1_200_000,
        repaid: 1_200_000,
        distributed: 300_000,
      },
      {
        year: 2025,
        revenue: 13_920_000,
        cost: 11_560_000,
        payroll: 492_000,
        surcharges: 33_000,
        selling: 446_000,
        administrative: 338_000,
        depreciation: 84_000,
        interest: 63_600,
        incomeTax: 45_200,
        closing: {
          accountsReceivable: 1_330_000,
          inventory: 2_590_000,
          accountsPayable: 830_000,
          taxesPayable: 47_000,
          payrollPayable: 41_500,
        },
        borrowed: 1_200_000,
        repaid: 1_200_000,
        distributed: 300_000,
      },
    ],
    vat: { output: 0.13, input: 0.13 },
    seasons: [7.2, 3.9, 8.3, 9.6, 9.8, 8.9, 7.8, 7.9, 9.2, 9.6, 9.4, 8.4],
    customers: [
      "望禾县第二建筑安装公司",
      "宏基装饰工程部",
      "城南水电安装队",
      "陈家桥五金店",
      "新民五金店",
      "望禾县自来水工程队",
      "马庄水暖门市",
      "恒信物业服务有限公司",
    ],
    suppliers: ["江沅钢管制造有限公司", "禾门阀门厂", "栖溪紧固件有限公司", "华磊电焊材料商行", "东岭塑胶管业有限公司"],
    salesMemos: ["货款", "五金货款", "材料款", "管件款"],
    salesPerMonth: 26,
    purchasesPerMonth: 11,
    rent: { landlord: "望禾县供销资产经营公司", monthly: 12_000 },
    lender,
    loans: [
      { day: "2025-03-18", amount: -1_200_000 },
      { day: "2025-03-20", amount: 1_200_000 },
    ],
  });
  return {
    name: "honest-bullet-loan",
    about: "honest hardware wholesaler with a bullet loan renewed each March",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "wholesale",
        region: "望禾县",
        creditCode: taxId,
        yearsInTrade: 11,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "1200000.00", months: 12, purpose: "续贷，采购五金管材", product: "guarantee", annualRate: 0.053 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "13920000.00", taxIncluded: false }] },
      accounts: [
        { owner: company, number: account, bank: "望禾农村商业银行", relation: "borrower" },
        { owner: "谭广顺", number: "6210000000000100017", relation: "owner" },
      ],
      debts: [
        { lender, balance: "1200000.00", annualRate: 0.053, repayment: "bullet", from: "2025-03-20", to: "2026-03-19", declared: true },
      ],
    },
    papers: [
      { path: "2025年财务报表.xlsx", bytes: xlsxOf(firm.statements()) },
      { path: "增值税申报表2025.xlsx", bytes: xlsxOf(firm.vatReturns()) },
      { path: "农商行对公流水2025.csv", bytes: ruralNewCsv(firm.account(), "望禾农村商业银行营业部") },
      {
        path: "采购明细2025.csv",
        bytes: csvOf(
          purchaseGrid(firm.random, { year: 2025, months: firm.purchases, suppliers: firm.suppliers, goods, perMonth: 12 }).rows,
          { encoding: "gbk" },
        ),
      },
      { path: "2025年末盘点表.xlsx", bytes: xlsxOf([stockCountGrid(firm.random, company, "2025-12-31", wan(259), goods)]) },
    ],
  };
}
