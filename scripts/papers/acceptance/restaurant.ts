/**
 * AC-13: a restaurant whose tables fell from 100 to 50 while takeaway rose from 30 to 90; the platform keeps a fifth. Gross 130 → 140, net
 * 124 → 122: a change of business, no red flag, and the loan is not refused.
 */
import {
  accountBook,
  byMonth,
  evenYear,
  monthlyEntries,
  type Party,
  tradeEntries,
  wan,
  yuan,
} from "../../../test/builders/account-book.ts";
import { mintaiXlsx } from "../../../test/builders/bank-layouts.ts";
import { htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid } from "../../../test/builders/record-papers.ts";
import { smallScaleReturns } from "../../../test/builders/vat-forms.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const shop = "浦桥县老灶台餐馆";
const owner = "褚红梅";
const taxId = "92000000MA0LY0013R";
const account = "80100000000013006677";
/** A northern kitchen: full at the Spring Festival and in summer, quiet in the cold. */
const seasons = [8.8, 7.2, 7.8, 8.2, 8.9, 8.8, 9.1, 9.0, 8.7, 8.6, 7.5, 7.4];

export function restaurant(): PaperCase {
  const random = seededRandom(13_001);
  const tables: Party = { name: "收钱吧清算户 上海喔噻互联网科技有限公司", account: "" };
  const platform: Party = { name: "北京三快在线科技有限公司", account: "" };
  const suppliers = parties(["浦桥县蔬菜批发部", "老周肉铺", "水产配送赵师傅", "金龙调料行"], 131);
  const oneYear = (year: number, atTable: number, takeaway: number) => [
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(atTable), seasons),
      parties: [tables],
      memos: ["收钱吧清算款", "扫码收款清算"],
      perMonth: 14,
      days: [1, 30],
    }),
    // The platform settles the bill less its fee of a fifth.
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(takeaway * 0.8), seasons),
      parties: [platform],
      memos: ["外卖结算款", "美团外卖商家结算"],
      perMonth: 8,
      days: [2, 29],
    }),
    ...tradeEntries(random, {
      year,
      months: byMonth(-wan(54), seasons),
      parties: suppliers,
      memos: ["菜款", "肉款", "食材款"],
      perMonth: 12,
    }),
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(21_600)),
      day: 10,
      party: { name: "代发工资专户", account: "" },
      memo: "代发工资",
    }),
    ...monthlyEntries({
      year,
      months: [-yuan(27_000), 0, 0, -yuan(27_000), 0, 0, -yuan(27_000), 0, 0, -yuan(27_000), 0, 0],
      day: 2,
      party: { name: "任桂英", account: "6217000000000130099" },
      memo: "房租",
    }),
    ...monthlyEntries({
      year,
      months: byMonth(-yuan(21_500), seasons),
      day: 13,
      party: { name: "国网浦桥县供电公司", account: "" },
      memo: "电费",
    }),
    ...monthlyEntries({
      year,
      months: [-yuan(3_400), 0, 0, -yuan(3_300), 0, 0, -yuan(3_500), 0, 0, -yuan(3_450), 0, 0],
      day: 15,
      party: { name: "国家税务总局浦桥县税务局", account: "" },
      memo: "实时缴税",
    }),
  ];
  const book = accountBook({
    holder: owner,
    number: account,
    bank: "浦桥民泰村镇银行",
    opening: yuan(86_240.75),
    entries: [...oneYear(2024, 100, 30), ...oneYear(2025, 50, 90)],
  });
  const kWh = (year: number, total: number) => splitByWeight(total, seasons).map((use, index) => ({ year, month: index + 1, use }));
  const quarters = (year: number, gross: number) =>
    splitByWeight(Math.round(wan(gross) / 1.01), [23.8, 25.9, 26.8, 23.5]).map((sales, index) => ({
      year,
      quarter: index + 1,
      sales,
      isService: true,
    }));
  return {
    name: "ac-13-restaurant",
    about: "a restaurant that moved from tables to takeaway",
    caseFile: {
      borrower: {
        name: shop,
        kind: "sole-proprietor",
        industry: "catering",
        region: "浦桥县",
        creditCode: taxId,
        yearsInTrade: 5,
        vat: { kind: "small-scale", rate: 0.01 },
      },
      loan: { amount: "200000.00", months: 12, purpose: "添置外卖后厨设备", product: "credit", annualRate: 0.065 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "1400000.00", taxIncluded: true }] },
      accounts: [{ owner, number: account, bank: "浦桥民泰村镇银行", relation: "owner" }],
      answers: { "revenue-channels": "堂食 100 → 50 万元，外卖 30 → 90 万元，平台费 20%" },
    },
    papers: [
      { path: "村镇银行流水2024-2025.xlsx", bytes: mintaiXlsx(book) },
      { path: "增值税申报2024.xlsx", bytes: xlsxOf(smallScaleReturns({ name: shop, id: taxId }, quarters(2024, 130))) },
      { path: "增值税申报2025.xlsx", bytes: xlsxOf(smallScaleReturns({ name: shop, id: taxId }, quarters(2025, 140))) },
      {
        path: "电费.xls",
        bytes: htmlTableOf(
          "电费清单",
          electricityGrid({ name: shop, number: "0013772210" }, [...kWh(2024, 26_000), ...kWh(2025, 27_100)], 0.79),
        ),
      },
    ],
  };
}
