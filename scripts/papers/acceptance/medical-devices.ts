/**
 * AC-03: receivables 250 → 600 (+140 %) on revenue 1,000 → 1,150 (+15 %); days at year end 91 → 190; none of the three hospitals answers,
 * and nothing of theirs is collected in the ninety days after the year (the first-quarter statement shows it).
 */
import { accountBook, entry, monthlyEntries, tradeEntries, wan, yuan } from "../../../test/builders/account-book.ts";
import { ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { xlsOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom } from "../../../test/builders/random.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "临桑市康泽医疗器械有限公司";
const taxId = "91000000MA0KY00039";
const account = "80100000000003005566";
const bank = "临桑农村商业银行";

export function medicalDevices(): PaperCase {
  const firm = tradingCompany({
    seed: 3_001,
    company,
    taxId,
    county: "临桑市",
    owner: { name: "葛康", account: "6210000000000030011" },
    account,
    bank,
    opening: {
      cash: 2_150_000,
      accountsReceivable: 2_300_000,
      inventory: 1_450_000,
      accountsPayable: 980_000,
      taxesPayable: 61_000,
      payrollPayable: 52_000,
      fixedAssetsCost: 720_000,
      accumulatedDepreciation: 290_000,
      shortTermBorrowings: 1_000_000,
      paidInCapital: 2_000_000,
    },
    years: [
      {
        year: 2024,
        revenue: 10_000_000,
        cost: 7_150_000,
        payroll: 760_000,
        surcharges: 42_000,
        selling: 690_000,
        administrative: 410_000,
        depreciation: 95_000,
        interest: 55_000,
        incomeTax: 39_900,
        closing: {
          accountsReceivable: 2_500_000,
          inventory: 1_520_000,
          accountsPayable: 1_010_000,
          taxesPayable: 65_000,
          payrollPayable: 55_000,
        },
      },
      {
        year: 2025,
        revenue: 11_500_000,
        cost: 8_170_000,
        payroll: 805_000,
        surcharges: 47_000,
        selling: 735_000,
        administrative: 428_000,
        depreciation: 98_000,
        interest: 108_000,
        incomeTax: 55_450,
        closing: {
          accountsReceivable: 6_000_000,
          inventory: 1_660_000,
          accountsPayable: 1_120_000,
          taxesPayable: 69_000,
          payrollPayable: 57_000,
        },
        borrowed: 2_200_000,
        repaid: 500_000,
      },
    ],
    exact: ["revenue", "accountsReceivable"],
    vat: { output: 0.13, input: 0.13 },
    customers: ["临桑市第一人民医院", "临桑市中医院", "东湖社区卫生服务中心", "惠民大药房连锁", "济和医院", "青石镇卫生院"],
    suppliers: ["华宁医疗科技有限公司", "普济耗材供应链有限公司", "瑞康试剂商贸有限公司"],
    salesMemos: ["货款", "设备款", "耗材款"],
    purchasesPerMonth: 7,
    rent: { landlord: "临桑市高新园区管理处", monthly: 14_000 },
    lender: `${bank}高新支行`,
    loans: [
      { day: "2025-05-12", amount: 1_200_000 },
      { day: "2025-08-15", amount: 1_000_000 },
      { day: "2025-11-20", amount: -500_000 },
    ],
  });
  const year = firm.account();
  const balance = year.balances[year.balances.length - 1];
  if (balance === undefined) throw new Error("the year has entries");
  const random = seededRandom(3_002);
  // After the year: the small customers go on paying; the three hospitals that owe most do not.
  const quarter = accountBook({
    holder: company,
    number: account,
    bank,
    opening: balance,
    entries: [
      ...tradeEntries(random, {
        year: 2026,
        months: [wan(38), wan(21), wan(36)],
        parties: firm.customers.slice(2),
        memos: ["货款", "耗材款"],
        perMonth: 8,
      }),
      ...tradeEntries(random, {
        year: 2026,
        months: [-wan(30), -wan(16), -wan(28)],
        parties: firm.suppliers,
        memos: ["货款"],
        perMonth: 4,
        days: [12, 28],
      }),
      ...monthlyEntries({
        year: 2026,
        months: [-yuan(67_500), -yuan(67_500), -yuan(67_500)],
        day: 10,
        party: { name: "代发工资专户", account: "" },
        memo: "代发工资",
      }),
      entry("2026-01-15", 40_000, -yuan(52_300), { name: "国家税务总局临桑市税务局", account: "" }, "实时缴税"),
    ],
  });
  return {
    name: "ac-03-medical-devices",
    about: "receivables grow nine times faster than sales and are not collected",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "wholesale",
        region: "临桑市",
        creditCode: taxId,
        yearsInTrade: 7,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "3000000.00", months: 12, purpose: "以应收账款作担保，采购设备", product: "pledge", annualRate: 0.058 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "11500000.00", taxIncluded: false }] },
      accounts: [{ owner: company, number: account, bank, relation: "borrower" }],
      parties: ["临桑市第一人民医院", "临桑市中医院", "济和医院"].map((name) => ({ name, relation: "customer" })),
      debts: [
        {
          lender: `${bank}高新支行`,
          balance: "2700000.00",
          annualRate: 0.055,
          repayment: "bullet",
          from: "2025-05-12",
          to: "2026-05-11",
          declared: true,
        },
      ],
      answers: { "receivable-confirmations-sent": 3, "receivable-confirmations-returned": 0, "receivables-with-invoices": "1800000.00" },
    },
    papers: [
      { path: "2024年度报表.xls", bytes: xlsOf(firm.statements({ year: 2024 })) },
      { path: "2025年度报表.xlsx", bytes: xlsxOf(firm.statements()) },
      { path: "对公流水2025.csv", bytes: ruralNewCsv(year, `${bank}高新支行`) },
      { path: "对公流水2026一季度.csv", bytes: ruralNewCsv(quarter, `${bank}高新支行`) },
    ],
  };
}
