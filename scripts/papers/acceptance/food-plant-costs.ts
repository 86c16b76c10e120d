/**
 * AC-04: stock 80 + purchases 860 − stock 120 should cost 820; the books say 620. Of the missing 200, 90 sits in long-term deferred
 * expenses and 110 in construction in progress: the margin is 38 % on paper and 18 % in truth.
 */
import { byMonth, evenYear, wan } from "../../../test/builders/account-book.ts";
import { ruralOldXls } from "../../../test/builders/bank-layouts.ts";
import { csvOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { purchaseGrid, stockCountGrid } from "../../../test/builders/record-papers.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "东岭县味佳食品有限公司";
const taxId = "91000000MA0WJ0004N";
const account = "80100000000004007788";
const bank = "东岭农村商业银行";
const goods = [
  { name: "面粉", model: "25kg", unit: "袋", price: 86 },
  { name: "大豆油", model: "20L", unit: "桶", price: 172 },
  { name: "白砂糖", model: "50kg", unit: "袋", price: 318 },
  { name: "鸡蛋", model: "360枚", unit: "箱", price: 165 },
  { name: "包装膜", model: "卷", unit: "卷", price: 240 },
];

export function foodPlantCosts(): PaperCase {
  const supplier = { name: "东岭粮油供应站", account: "8010000000400333" };
  const firm = tradingCompany({
    seed: 4_001,
    company,
    taxId,
    county: "东岭县",
    owner: { name: "祁大海", account: "6210000000000040011" },
    account,
    bank,
    opening: {
      cash: 960_000,
      accountsReceivable: 720_000,
      inventory: 760_000,
      accountsPayable: 540_000,
      taxesPayable: 32_000,
      payrollPayable: 61_000,
      fixedAssetsCost: 2_600_000,
      accumulatedDepreciation: 820_000,
      paidInCapital: 1_500_000,
    },
    years: [
      {
        year: 2024,
        revenue: 9_650_000,
        cost: 7_820_000,
        payroll: 612_000,
        surcharges: 28_000,
        selling: 355_000,
        administrative: 248_000,
        depreciation: 210_000,
        interest: 0,
        incomeTax: 18_850,
        closing: {
          accountsReceivable: 745_000,
          inventory: 800_000,
          accountsPayable: 560_000,
          taxesPayable: 34_000,
          payrollPayable: 62_000,
        },
      },
      {
        year: 2025,
        revenue: 10_000_000,
        cost: 6_200_000,
        payroll: 640_000,
        surcharges: 30_000,
        selling: 372_000,
        administrative: 260_000,
        depreciation: 215_000,
        interest: 0,
        incomeTax: 114_150,
        deferredSpending: 900_000,
        constructionSpending: 1_100_000,
        closing: {
          accountsReceivable: 780_000,
          inventory: 1_200_000,
          accountsPayable: 585_000,
          taxesPayable: 36_000,
          payrollPayable: 63_000,
        },
      },
    ],
    exact: ["revenue", "cost", "inventory", "deferredSpending", "constructionSpending"],
    vat: { output: 0.13, input: 0.13 },
    customers: ["东岭县百惠超市", "家家福连锁", "城关副食批发部", "河湾镇供销社", "学府食堂", "老街食品店"],
    suppliers: ["东岭粮油供应站", "江南制糖销售部", "禾丰蛋品合作社", "新美包装材料厂"],
    salesPerMonth: 20,
    rent: { landlord: "东岭县食品工业园", monthly: 8_500 },
    capitalPayee: supplier,
  });
  return {
    name: "ac-04-food-plant-costs",
    about: "a fifth of the cost of goods has been moved into assets",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "东岭县",
        creditCode: taxId,
        yearsInTrade: 10,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "1500000.00", months: 12, purpose: "采购原料", product: "mortgage", annualRate: 0.052 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "10000000.00", taxIncluded: false }] },
      accounts: [{ owner: company, number: account, bank, relation: "borrower" }],
    },
    papers: [
      { path: "2024年报表.xlsx", bytes: xlsxOf(firm.statements({ year: 2024 })) },
      { path: "2025年报表.xlsx", bytes: xlsxOf(firm.statements({ style: { zero: "dash" } })) },
      { path: "增值税申报表2025.xlsx", bytes: xlsxOf(firm.vatReturns()) },
      { path: "农商行流水2025.xls", bytes: ruralOldXls(firm.account(), "0400101") },
      {
        path: "2025年采购明细.csv",
        bytes: csvOf(
          purchaseGrid(firm.random, { year: 2025, months: byMonth(wan(860), evenYear), suppliers: firm.suppliers, goods, perMonth: 14 })
            .rows,
          { encoding: "utf-8-bom" },
        ),
      },
      { path: "年末存货盘点.xlsx", bytes: xlsxOf([stockCountGrid(firm.random, company, "2025-12-31", wan(120), goods)]) },
    ],
  };
}
