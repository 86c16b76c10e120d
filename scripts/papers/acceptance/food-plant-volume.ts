/** AC-05: profit +180 with cash from operations −95; stock +210, receivables +120; sales +35 % while electricity falls 18 %. */
import { byMonth, evenYear } from "../../../test/builders/account-book.ts";
import { ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid } from "../../../test/builders/record-papers.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "南堰县鲜之源食品有限公司";
const taxId = "91000000MA0XY00059";
const account = "80100000000005009911";
const bank = "南堰农村商业银行";

export function foodPlantVolume(): PaperCase {
  const charges = byMonth(82_000 * 72, evenYear);
  const firm = tradingCompany({
    seed: 5_001,
    company,
    taxId,
    county: "南堰县",
    owner: { name: "卞学文", account: "6210000000000050011" },
    account,
    bank,
    opening: {
      cash: 2_300_000,
      accountsReceivable: 1_050_000,
      inventory: 1_180_000,
      accountsPayable: 880_000,
      taxesPayable: 52_000,
      payrollPayable: 71_000,
      fixedAssetsCost: 3_100_000,
      accumulatedDepreciation: 960_000,
      shortTermBorrowings: 4_500_000,
      paidInCapital: 1_000_000,
    },
    years: [
      {
        year: 2024,
        revenue: 10_000_000,
        cost: 7_900_000,
        payroll: 690_000,
        surcharges: 31_000,
        selling: 305_000,
        administrative: 270_000,
        depreciation: 290_000,
        interest: 248_000,
        incomeTax: 13_300,
        closing: {
          accountsReceivable: 1_100_000,
          inventory: 1_230_000,
          accountsPayable: 900_000,
          taxesPayable: 50_000,
          payrollPayable: 70_000,
        },
      },
      {
        year: 2025,
        revenue: 13_500_000,
        cost: 9_762_500,
        payroll: 705_000,
        surcharges: 42_500,
        selling: 342_000,
        administrative: 203_000,
        depreciation: 300_000,
        interest: 250_000,
        incomeTax: 95_000,
        closing: {
          accountsReceivable: 2_300_000,
          inventory: 3_330_000,
          accountsPayable: 900_000,
          taxesPayable: 50_000,
          payrollPayable: 70_000,
        },
      },
    ],
    exact: ["revenue", "accountsReceivable", "inventory"],
    vat: { output: 0.13, input: 0.13 },
    customers: ["南堰县好又多超市", "城西农贸批发", "港城食品配送有限公司", "利民副食", "三江餐饮管理有限公司"],
    suppliers: ["南堰水产合作社", "江沅冷链食品", "顺风调料厂", "白石岭纸箱厂"],
    electricityCharges: charges,
    lender: `${bank}城关支行`,
    loans: [],
  });
  const use = (kWh: number) => splitByWeight(kWh / 40, evenYear).map((part) => part * 40);
  const meter = [
    ...use(100_000).map((kWh, index) => ({ year: 2024, month: index + 1, use: kWh })),
    ...use(82_000).map((kWh, index) => ({ year: 2025, month: index + 1, use: kWh })),
  ];
  return {
    name: "ac-05-food-plant-volume",
    about: "paper profit without cash, sales up while the machines ran less",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "南堰县",
        creditCode: taxId,
        yearsInTrade: 8,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "2000000.00", months: 12, purpose: "扩大生产", product: "guarantee", annualRate: 0.056 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "13500000.00", taxIncluded: false }] },
      accounts: [{ owner: company, number: account, bank, relation: "borrower" }],
      debts: [
        {
          lender: `${bank}城关支行`,
          balance: "4500000.00",
          annualRate: 0.0555,
          repayment: "bullet",
          from: "2024-06-01",
          to: "2026-05-31",
          declared: true,
        },
      ],
    },
    papers: [
      { path: "2024年度财务报表.xlsx", bytes: xlsxOf(firm.statements({ year: 2024, style: { unit: "万元" } })) },
      { path: "2025年度财务报表.xlsx", bytes: xlsxOf(firm.statements({ style: { unit: "万元" } })) },
      {
        path: "电费2024-2025.xls",
        bytes: htmlTableOf("电费清单", electricityGrid({ name: company, number: "0005118820" }, meter, 0.72, 40), "utf-8"),
      },
      { path: "基本户流水2025.csv", bytes: ruralNewCsv(firm.account(), `${bank}城关支行`, { encoding: "utf-8" }) },
    ],
  };
}
