/** Honest: a small-scale taxpayer, a repair garage with quarterly returns at 1 %, two years of statements in 万元, one bank card. */
import { ruralNewXlsx } from "../../../test/builders/bank-layouts.ts";
import { held } from "../../../test/builders/firm-books.ts";
import { xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { payrollGrids } from "../../../test/builders/record-papers.ts";
import { smallScaleReturns } from "../../../test/builders/vat-forms.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "临桑市路安汽车维修有限公司";
const taxId = "91000000MA0LA01060";
const account = "80100000000106003322";
const bank = "临桑农村商业银行";
const workers = [
  { name: "费永刚", post: "机修", wage: 7_200 },
  { name: "闻小峰", post: "钣喷", wage: 6_800 },
  { name: "邬志诚", post: "机修", wage: 6_300 },
  { name: "裴丽", post: "前台", wage: 4_400 },
];

export function repairGarage(): PaperCase {
  const wages = workers.reduce((sum, worker) => sum + worker.wage, 0) * 12;
  const firm = tradingCompany({
    seed: 30_106,
    company,
    taxId,
    county: "临桑市",
    owner: { name: "费永刚", account: "6210000000000106017" },
    account,
    bank,
    opening: {
      cash: 264_000,
      accountsReceivable: 148_000,
      inventory: 126_000,
      accountsPayable: 92_000,
      taxesPayable: 5_800,
      payrollPayable: 24_700,
      fixedAssetsCost: 580_000,
      accumulatedDepreciation: 214_000,
      paidInCapital: 300_000,
    },
    years: [
      {
        year: 2024,
        revenue: 2_460_000,
        cost: 1_512_000,
        payroll: wages - 9_000,
        surcharges: 3_100,
        selling: 64_000,
        administrative: 212_000,
        depreciation: 58_000,
        interest: 0,
        incomeTax: 15_900,
        closing: { accountsReceivable: 151_000, inventory: 129_000, accountsPayable: 94_000, taxesPayable: 5_900, payrollPayable: 24_700 },
        distributed: 200_000,
      },
      {
        year: 2025,
        revenue: 2_580_000,
        cost: 1_585_000,
        payroll: wages,
        surcharges: 3_300,
        selling: 66_000,
        administrative: 218_000,
        depreciation: 59_000,
        interest: 0,
        incomeTax: 17_700,
        closing: { accountsReceivable: 158_000, inventory: 134_000, accountsPayable: 97_000, taxesPayable: 6_200, payrollPayable: 24_700 },
        distributed: 200_000,
      },
    ],
    vat: { output: 0.01, input: 0 },
    exact: ["payroll", "payrollPayable"],
    seasons: [8.6, 6.1, 8.1, 8.2, 8.3, 8.2, 8.6, 8.7, 8.4, 8.9, 8.7, 9.2],
    customers: ["人保财险临桑中心支公司", "临桑公交公司", "顺达货运部", "临桑市邮政分公司", "贾师傅车队", "微车汇平台"],
    suppliers: ["达远汽配", "江城油品经销部", "正和轮胎"],
    salesMemos: ["维修款", "定损维修费", "保养费", "修理费"],
    purchaseMemos: ["配件款", "机油款"],
    salesPerMonth: 14,
    purchasesPerMonth: 6,
    rent: { landlord: "临桑市机电公司", monthly: 12_500 },
  });
  const quarters = [0, 1, 2, 3].map((quarter) => ({
    year: 2025,
    quarter: quarter + 1,
    sales: firm.sales.slice(quarter * 3, quarter * 3 + 3).reduce((a, b) => a + b, 0),
    isService: true,
  }));
  return {
    name: "honest-repair-garage",
    about: "honest small-scale taxpayer with quarterly returns",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "services",
        region: "临桑市",
        creditCode: taxId,
        yearsInTrade: 6,
        vat: { kind: "small-scale", rate: 0.01 },
      },
      loan: { amount: "300000.00", months: 24, purpose: "购置四轮定位设备", product: "credit", annualRate: 0.0595 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: {
        revenue: [
          {
            period: "2025",
            amount: (Math.round(held(firm.last.income, "operatingRevenue") / 1_000_000) * 10_000).toFixed(2),
            taxIncluded: false,
          },
        ],
      },
      accounts: [
        { owner: company, number: account, bank, relation: "borrower" },
        { owner: "费永刚", number: "6210000000000106017", relation: "owner" },
      ],
    },
    papers: [
      { path: "2024年度会小企报表.xlsx", bytes: xlsxOf(firm.statements({ year: 2024, style: { unit: "万元" } })) },
      { path: "2025年度会小企报表.xlsx", bytes: xlsxOf(firm.statements({ style: { unit: "万元" } })) },
      { path: "增值税小规模申报2025.xlsx", bytes: xlsxOf(smallScaleReturns({ name: company, id: taxId }, quarters)) },
      { path: "对公明细2025.xlsx", bytes: ruralNewXlsx(firm.account(), bank) },
      { path: "工资表2025.xlsx", bytes: xlsxOf(payrollGrids(company, 2025, () => workers)) },
    ],
  };
}
