/**
 * The sample borrower of 试用样例: a hardware maker of our own invention whose papers contradict each other in six planted ways.
 *  1. Sales: the books say 860 万; tax, bank, power and freight all say about 640.
 *  2. Cash: the cash-flow statement ends 15 万 above the balance sheet.
 *  3. Money through the account: three large sums in and out within two days, and a trading house on both sides six times.
 *  4. Hidden debt: two persons get 8,500 each from the owner's card on the 18th of every month; equity is a third short.
 *  5. Stock: 146 万 in the books, 68 万 on the shelves.
 *  6. Other receivables grew from 20 to 175 万.
 */
import { readFileSync } from "node:fs";
import { byMonth, wan } from "../../../test/builders/account-book.ts";
import { ruralNewCsv, ruralOldXls } from "../../../test/builders/bank-layouts.ts";
import { csvOf, htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid, payrollGrids, purchaseGrid, stockCountGrid, waybillGrid } from "../../../test/builders/record-papers.ts";
import { generalReturns } from "../../../test/builders/vat-forms.ts";
import { wechatXlsx } from "../../../test/builders/wallet-layouts.ts";
import type { PaperCase } from "../paper-case.ts";
import { lender, sampleAccounts } from "./accounts.ts";
import { bent, sampleBooks } from "./books.ts";
import {
  bank,
  company,
  customers,
  firmNumber,
  materials,
  owner,
  ownerNumber,
  products,
  seasons,
  spouse,
  suppliers,
  taxId,
  workers,
  year,
} from "./facts.ts";

export function sampleBorrower(): PaperCase {
  const random = seededRandom(2_026);
  const accounts = sampleAccounts(random);
  const sales = byMonth(wan(638.4), seasons);
  const purchases = byMonth(wan(412), seasons);
  const use = (kWh: number) =>
    splitByWeight(
      kWh / 20,
      seasons.map((weight) => weight + 2),
    ).map((part) => part * 20);
  const meter = [
    ...use(88_400).map((kWh, index) => ({ year: 2024, month: index + 1, use: kWh })),
    ...use(94_900).map((kWh, index) => ({ year, month: index + 1, use: kWh })),
  ];
  const asset = (name: string) => new Uint8Array(readFileSync(new URL(`../assets/${name}`, import.meta.url)));
  return {
    name: "sample",
    about: "the sample borrower: six planted contradictions, red",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "manufacturing",
        region: "青檀县",
        creditCode: taxId,
        yearsInTrade: 9,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "2000000.00", months: 12, purpose: "采购带钢及扩大生产", product: "guarantee", annualRate: 0.056 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "8600000.00", taxIncluded: false }] },
      accounts: [
        { owner: company, number: firmNumber, bank, relation: "borrower" },
        { owner, number: ownerNumber, bank, relation: "owner" },
      ],
      parties: [
        { name: owner, relation: "shareholder" },
        { name: spouse, relation: "spouse" },
      ],
      bases: [
        { source: "electricity", quantity: 88_400, unit: "kWh", revenue: "5980000.00", period: "2024", basis: "tax" },
        { source: "waybills", quantity: 7_900, unit: "piece", revenue: "5980000.00", period: "2024", basis: "tax" },
      ],
      debts: [
        {
          lender: lender.name,
          balance: "1500000.00",
          annualRate: 0.056,
          repayment: "bullet",
          from: "2025-05-19",
          to: "2026-05-18",
          declared: true,
        },
      ],
      equityTest: {
        opening: "1860000.00",
        profit: "1310000.00",
        injected: "0.00",
        withdrawn: "300000.00",
        appreciation: "0.00",
        depreciation: "0.00",
        profitBeforeDepreciation: false,
        actual: "1930000.00",
      },
      margins: [
        { name: "合页铰链", share: 0.7, margin: 0.36 },
        { name: "门吸配件", share: 0.3, margin: 0.37 },
      ],
    },
    papers: [
      { path: "财务报表/2024年度财务报表.xlsx", bytes: xlsxOf(sampleBooks.statements({ year: 2024 })) },
      { path: "财务报表/2025年度财务报表.xlsx", bytes: xlsxOf(sampleBooks.statements({ alter: bent })) },
      {
        path: "流水/恒远五金_农商行对公_2025.csv",
        bytes: ruralNewCsv(accounts.firm, `${bank}城西支行`),
      },
      {
        path: "流水/罗恒远_农商行老账号_2025.xls",
        bytes: ruralOldXls(accounts.person, "2026003"),
      },
      {
        path: "流水/微信支付账单_罗恒远.xlsx",
        bytes: wechatXlsx({ holder: owner, from: "2025-01-01", to: "2025-12-31", entries: accounts.wechat }),
      },
      {
        path: "税务/增值税申报表2025.xlsx",
        bytes: xlsxOf(
          generalReturns(
            { name: company, id: taxId },
            sales.map((amount, index) => ({
              year,
              month: index + 1,
              sales: amount,
              outputTax: Math.round(amount * 0.13),
              inputTax: Math.round((purchases[index] ?? 0) * 0.13),
            })),
          ),
        ),
      },
      {
        path: "水电物流/电费清单2024-2025.xls",
        bytes: htmlTableOf("电费清单", electricityGrid({ name: company, number: "0020268801" }, meter, 0.71, 20)),
      },
      {
        path: "水电物流/托运明细2025.xlsx",
        bytes: xlsxOf([
          waybillGrid(random, {
            year,
            pieces: splitByWeight(8_440, seasons),
            sender: company,
            receivers: customers,
            places: ["江城", "云埠市", "南堰县", "临桑市", "白石县"],
            goods: ["合页", "铰链", "五金件", "门吸"],
            perBill: 38,
          }),
        ]),
      },
      { path: "用工进销存/2025年工资表.xlsx", bytes: xlsxOf(payrollGrids(company, year, () => workers)) },
      {
        path: "用工进销存/2025年采购明细.csv",
        bytes: csvOf(purchaseGrid(random, { year, months: purchases, suppliers, goods: materials, perMonth: 9 }).rows, { encoding: "gbk" }),
      },
      { path: "用工进销存/存货盘点表20251231.xlsx", bytes: xlsxOf([stockCountGrid(random, company, "2025-12-31", wan(68.2), products)]) },
      { path: "证照合同/营业执照.jpg", bytes: asset("business-licence.jpg") },
      { path: "证照合同/厂房租赁合同.pdf", bytes: asset("factory-lease.pdf") },
    ],
  };
}
