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
import {
  accountBook,
  byMonth,
  dayAfter,
  dayText,
  type Entry,
  entry,
  evenYear,
  monthlyEntries,
  type Party,
  tradeEntries,
  wan,
  yuan,
} from "../../test/builders/account-book.ts";
import { ruralNewCsv, ruralOldXls } from "../../test/builders/bank-layouts.ts";
import { cashLines, held, type YearBooks } from "../../test/builders/firm-books.ts";
import { csvOf, htmlTableOf, xlsxOf } from "../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../test/builders/random.ts";
import {
  electricityGrid,
  monthlyWages,
  payrollGrids,
  purchaseGrid,
  stockCountGrid,
  waybillGrid,
} from "../../test/builders/record-papers.ts";
import { generalReturns } from "../../test/builders/vat-forms.ts";
import { type WalletEntry, wechatXlsx } from "../../test/builders/wallet-layouts.ts";
import { parties } from "./company-account.ts";
import type { PaperCase } from "./paper-case.ts";
import { tradingCompany } from "./trading-company.ts";

const company = "青檀县恒远五金制品有限公司";
const owner = "罗恒远";
const spouse = "宋丽萍";
const taxId = "91000000MA0HY2026Y";
const bank = "青檀农村商业银行";
const firmNumber = "80100000000020265501";
const ownerNumber = "6217000000002026017";
const year = 2025;
const seasons = [7.4, 4.8, 8.3, 8.8, 9.0, 8.7, 8.1, 8.2, 9.1, 9.4, 9.3, 8.9];
const workers = [
  { name: "贺国强", post: "车间主任", wage: 7_600 },
  { name: "牛建军", post: "冲压", wage: 6_300 },
  { name: "耿小虎", post: "冲压", wage: 6_200 },
  { name: "谷春生", post: "冲压", wage: 6_200 },
  { name: "庞海燕", post: "装配", wage: 4_800 },
  { name: "左秀芝", post: "装配", wage: 4_800 },
  { name: "季红", post: "装配", wage: 4_700 },
  { name: "管玉兰", post: "包装", wage: 4_300 },
  { name: "甘永年", post: "电镀", wage: 6_800 },
  { name: "柴志远", post: "模具", wage: 7_900 },
  { name: "路小梅", post: "会计", wage: 4_600 },
  { name: "向东", post: "司机", wage: 5_600 },
];
const products = [
  { name: "不锈钢合页", model: "4寸", unit: "副", price: 6.4, weight: 4 },
  { name: "液压铰链", model: "全盖", unit: "只", price: 3.1, weight: 3 },
  { name: "门吸", model: "强磁", unit: "只", price: 7.8, weight: 1 },
  { name: "冷轧带钢", model: "1.2×65", unit: "公斤", price: 4.6, weight: 3 },
  { name: "包装纸箱", model: "40×30×20", unit: "只", price: 3.2, weight: 1 },
];
/** Who sells what: bank memos and the purchase list name the same goods. */
const [steel, springs, plating, cartons] = ["江沅带钢加工配送中心", "永固弹簧厂", "青檀电镀园区服务公司", "白石岭纸箱厂"] as const;
const materials = [
  { name: "冷轧带钢", model: "1.2×65", unit: "公斤", price: 4.6, supplier: steel },
  { name: "不锈钢带", model: "201 1.0×50", unit: "公斤", price: 11.8, supplier: steel },
  { name: "电镀加工", model: "蓝白锌", unit: "公斤", price: 2.4, supplier: plating },
  { name: "弹簧轴芯", model: "铰链用", unit: "只", price: 0.62, supplier: springs },
  { name: "包装纸箱", model: "40×30×20", unit: "只", price: 3.2, supplier: cartons },
];

/** The books as handed over: the cash-flow statement ends 15 万 too high. */
function bent(books: YearBooks): YearBooks {
  return { ...books, cash: cashLines({ ...books.cash, salesReceipts: held(books.cash, "salesReceipts") + wan(15) }) };
}

export function sampleBorrower(): PaperCase {
  const random = seededRandom(2_026);
  const customers = parties(
    [
      "江城五金机电城永兴商行",
      "云埠市佳居门业有限公司",
      "南堰县木业联合社",
      "临桑市万家橱柜厂",
      "白石县雅木家具有限公司",
      "东岭建材市场老冯",
      "外贸单位 华顺五金进出口公司",
    ],
    2027,
  );
  const supplied: Readonly<Record<string, readonly string[]>> = {
    [steel]: ["带钢款", "材料款"],
    [springs]: ["弹簧轴芯款", "货款"],
    [plating]: ["电镀加工费"],
    [cartons]: ["纸箱款"],
  };
  const suppliers = parties([steel, springs, plating, cartons], 2028).map((party) => ({
    ...party,
    memos: supplied[party.name] ?? ["货款"],
  }));
  const books = tradingCompany({
    seed: 2_029,
    company,
    taxId,
    county: "青檀县",
    owner: { name: owner, account: ownerNumber },
    account: firmNumber,
    bank,
    opening: {
      cash: 412_000,
      accountsReceivable: 905_000,
      inventory: 590_000,
      accountsPayable: 468_000,
      otherReceivables: 190_000,
      taxesPayable: 26_000,
      payrollPayable: 63_800,
      fixedAssetsCost: 1_960_000,
      accumulatedDepreciation: 742_000,
      shortTermBorrowings: 1_000_000,
      paidInCapital: 1_200_000,
    },
    years: [
      {
        year: 2024,
        revenue: 5_980_000,
        cost: 4_490_000,
        payroll: 318_000,
        productionPayroll: 489_000,
        surcharges: 21_500,
        selling: 176_000,
        administrative: 232_000,
        depreciation: 148_000,
        interest: 56_000,
        incomeTax: 26_900,
        closing: {
          accountsReceivable: 960_000,
          inventory: 620_000,
          accountsPayable: 485_000,
          otherReceivables: 200_000,
          taxesPayable: 27_000,
          payrollPayable: 63_800,
        },
        distributed: 300_000,
        capitalExpenditure: 180_000,
        borrowed: 1_000_000,
        repaid: 1_000_000,
      },
      {
        year,
        revenue: 8_600_000,
        cost: 6_107_000,
        payroll: 326_000,
        productionPayroll: 511_000,
        surcharges: 29_800,
        selling: 232_000,
        administrative: 296_000,
        depreciation: 152_000,
        interest: 58_000,
        incomeTax: 69_960,
        closing: {
          accountsReceivable: 1_080_000,
          inventory: 1_460_000,
          accountsPayable: 560_000,
          otherReceivables: 1_750_000,
          taxesPayable: 31_000,
          payrollPayable: 63_800,
          otherPayables: 400_000,
        },
        distributed: 150_000,
        borrowed: 1_500_000,
        repaid: 1_000_000,
      },
    ],
    vat: { output: 0.13, input: 0.13 },
    exact: ["otherReceivables"],
    customers: ["江城五金机电城永兴商行"],
    suppliers: ["江沅带钢加工配送中心"],
  });

  const toOwner: Party = { name: owner, account: ownerNumber };
  const toFirm: Party = { name: company, account: firmNumber };
  const lender: Party = { name: `${bank}城西支行`, account: "" };
  const house: Party = { name: "青檀县鑫辉贸易商行", account: "8010000000202688" };
  const firm: Entry[] = [
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(590), seasons),
      parties: customers,
      memos: ["货款", "五金货款", "合页款", "铰链款"],
      perMonth: 15,
      days: [1, 27],
    }),
    ...tradeEntries(random, {
      year,
      months: byMonth(-wan(452), seasons),
      parties: suppliers,
      memos: ["货款", "带钢款", "材料款", "电镀费"],
      perMonth: 8,
      days: [6, 29],
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -monthlyWages(workers)),
      day: 10,
      party: { name: "代发工资专户", account: "" },
      memo: "代发工资",
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(12_500)),
      day: 8,
      party: { name: "青檀县城西工业园管理服务中心", account: "8010000000202601" },
      memo: "厂房租金",
    }),
    ...monthlyEntries({
      year,
      months: byMonth(-wan(21.6), seasons),
      day: 15,
      party: { name: "国家税务总局青檀县税务局", account: "" },
      memo: "实时缴税",
    }),
    ...monthlyEntries({ year, months: evenYear.map(() => -yuan(4_850)), day: 21, party: lender, memo: "贷款还息" }),
    entry(dayText(year, 5, 19), 38_000, wan(150), lender, "贷款发放"),
    entry(dayText(year, 5, 22), 34_000, -wan(100), lender, "归还贷款本金"),
  ];
  const person: Entry[] = [
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(95), seasons),
      parties: parties(["青檀县城关门窗店", "小刘铝材", "新村装修队", "河湾五金店"], 2030),
      memos: ["货款", "合页款", "配件款"],
      perMonth: 6,
      days: [1, 26],
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(8_500)),
      day: 18,
      second: 33_120,
      party: { name: "孟庆海", account: "6217000000002026301" },
      memo: "转账",
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(8_500)),
      day: 18,
      second: 33_480,
      party: { name: "阮素琴", account: "6217000000002026302" },
      memo: "转账",
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(6_200)),
      day: 25,
      party: { name: "青檀县佳惠超市", account: "" },
      memo: "消费",
    }),
  ];
  // The owner's takings go to the firm once a month; in spring and autumn the firm pays some back.
  for (let month = 1; month <= 12; month++) {
    person.push(entry(dayText(year, month, 27), 51_000, -wan(5), toFirm, "转存货款"));
    firm.push(entry(dayText(year, month, 27), 51_030, wan(5), toOwner, "转存货款"));
  }
  for (const month of [3, 6, 9, 11]) {
    firm.push(entry(dayText(year, month, 28), 52_000, -wan(4), toOwner, "备用金"));
    person.push(entry(dayText(year, month, 28), 52_020, wan(4), toFirm, "备用金"));
  }
  // Money that only passes through: it comes from one stranger and is gone to two others by the next day.
  for (const [day, amount, from, first, second] of [
    ["2025-06-24", 58, "温成林", "翟文斌", "靳海涛"],
    ["2025-09-25", 62, "温成林", "翟文斌", "鲍建新"],
    ["2025-12-25", 66, "惠民调剂服务部", "靳海涛", "盛学军"],
  ] as const) {
    firm.push(entry(day, 35_000, wan(amount), { name: from, account: "6217000000002026701" }, "货款"));
    firm.push(entry(dayAfter(day, 1), 33_000, -wan(Math.floor(amount / 2)), { name: first, account: "6217000000002026702" }, "往来款"));
    firm.push(
      entry(dayAfter(day, 1), 34_000, -wan(amount - Math.floor(amount / 2)), { name: second, account: "6217000000002026703" }, "往来款"),
    );
  }
  // The trading house pays in and is paid back ten days later, six times.
  for (const [index, month] of [2, 4, 6, 8, 10, 12].entries()) {
    const amount = wan(18 + index);
    firm.push(entry(dayText(year, month, 5), 42_000, amount, house, "货款"));
    firm.push(entry(dayText(year, month, 15), 43_000, -Math.round(amount * 0.98), house, "货款"));
  }
  const wechat: WalletEntry[] = byMonth(wan(38), seasons).flatMap((total, index) => [
    ...splitByWeight(
      total,
      Array.from({ length: 11 }, () => 0.4 + random.next()),
    ).map(
      (amount): WalletEntry => ({
        day: dayText(year, index + 1, random.between(1, 26)),
        second: random.between(31_000, 66_000),
        amount,
        direction: "in",
        type: "二维码收款",
        counterparty: random.pick(["*军", "*丽", "门窗小王", "装修老杨", "废品回收老吴"]),
        goods: "收款方备注:二维码收款",
        method: "/",
        status: "已存入零钱",
      }),
    ),
    {
      day: dayText(year, index + 1, 28),
      second: 70_000,
      amount: yuan(2_300 + index * 40),
      direction: "out",
      type: "商户消费",
      counterparty: "中国石化青檀城西站",
      goods: "加油",
      method: "零钱",
      status: "支付成功",
    },
  ]);

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
  const asset = (name: string) => new Uint8Array(readFileSync(new URL(`./assets/${name}`, import.meta.url)));
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
      { path: "财务报表/2024年度财务报表.xlsx", bytes: xlsxOf(books.statements({ year: 2024 })) },
      { path: "财务报表/2025年度财务报表.xlsx", bytes: xlsxOf(books.statements({ alter: bent })) },
      {
        path: "流水/恒远五金_农商行对公_2025.csv",
        bytes: ruralNewCsv(
          accountBook({ holder: company, number: firmNumber, bank, opening: wan(38.62), entries: firm }),
          `${bank}城西支行`,
        ),
      },
      {
        path: "流水/罗恒远_农商行老账号_2025.xls",
        bytes: ruralOldXls(accountBook({ holder: owner, number: ownerNumber, bank, opening: wan(11.4), entries: person }), "2026003"),
      },
      {
        path: "流水/微信支付账单_罗恒远.xlsx",
        bytes: wechatXlsx({ holder: owner, from: "2025-01-01", to: "2025-12-31", entries: wechat }),
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
