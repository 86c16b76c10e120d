/**
 * Honest: a crab-pond household. Nothing comes in from January to August, everything from September to December; feed and seed are paid in
 * spring. Never to be scaled up from a few months, never to be warned because June sold nothing.
 */
import { accountBook, dayText, type Entry, entry, monthlyEntries, tradeEntries, wan, yuan } from "../../../test/builders/account-book.ts";
import { ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { csvOf, htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom } from "../../../test/builders/random.ts";
import { electricityGrid, purchaseGrid, stockCountGrid } from "../../../test/builders/record-papers.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const owner = "岳水根";
const account = "80100000000105008899";
const bank = "澄塘农村商业银行";
const sold = [0, 0, 0, 0, 0, 0, 0, 0, 21.4, 34.8, 22.6, 8.3].map((amount) => wan(amount));
const feed = [0, 3.2, 2.4, 2.2, 2.9, 4.1, 4.6, 4.4, 2.1, 0.8, 0, 0].map((amount) => wan(amount));
const power = [120, 140, 420, 900, 1_650, 2_400, 3_100, 3_050, 2_100, 1_150, 380, 150];

export function crabFarm(): PaperCase {
  const random = seededRandom(30_105);
  const buyers = parties(["澄塘水产市场李记", "江城蟹庄", "云埠海鲜批发行", "湖鲜电商服务站"], 1051);
  const feeders = parties(["澄塘饲料经营部", "湖滨水产种苗场"], 1052);
  const entries: Entry[] = [
    ...tradeEntries(random, { year: 2025, months: sold, parties: buyers, memos: ["蟹款", "大闸蟹款", "货款"], perMonth: 9, days: [3, 27] }),
    ...tradeEntries(random, {
      year: 2025,
      months: feed.map((amount) => -amount),
      parties: feeders,
      memos: ["饲料款", "蟹苗款"],
      perMonth: 3,
      days: [4, 25],
    }),
    ...monthlyEntries({
      year: 2025,
      months: power.map((use) => -Math.round(use * 52)),
      day: 12,
      party: { name: "国网澄塘县供电公司", account: "" },
      memo: "农业生产电费",
    }),
    ...monthlyEntries({
      year: 2025,
      months: [0, 0, 0, 0, 0, 0, 0, 0, -yuan(9_600), -yuan(12_800), -yuan(9_600), 0],
      day: 29,
      party: { name: "短工工资代发", account: "" },
      memo: "捕捞工资",
    }),
    entry(dayText(2025, 1, 16), 36_000, -yuan(36_000), { name: "湖滨村经济合作社", account: "8010000000105400" }, "塘租 承包费"),
    ...monthlyEntries({
      year: 2025,
      months: Array.from({ length: 12 }, () => -yuan(3_200)),
      day: 3,
      party: { name: "澄塘县惠民超市", account: "" },
      memo: "消费",
    }),
  ];
  const book = accountBook({ holder: owner, number: account, bank, opening: yuan(348_512.36), entries });
  return {
    name: "honest-crab-farm",
    about: "honest seasonal farm: four months of income a year",
    caseFile: {
      borrower: { name: owner, kind: "farm-household", industry: "farming", region: "澄塘县", yearsInTrade: 9, vat: { kind: "exempt" } },
      loan: { amount: "150000.00", months: 12, purpose: "购买蟹苗和饲料", product: "guarantee", annualRate: 0.0585 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "870000.00", taxIncluded: true }] },
      accounts: [{ owner, number: account, bank, relation: "owner" }],
      bases: [{ source: "electricity", quantity: 15_100, unit: "kWh", revenue: "846000.00", period: "2024", basis: "bank" }],
      holdings: [
        { side: "asset", item: "银行存款", amount: "520000.00" },
        { side: "asset", item: "增氧机、船只", amount: "86000.00" },
        { side: "asset", item: "存塘幼蟹", amount: "60000.00" },
        { side: "liability", item: "赊欠饲料款", amount: "12000.00" },
      ],
    },
    papers: [
      { path: "农商行流水.csv", bytes: ruralNewCsv(book, `${bank}湖滨支行`) },
      {
        path: "饲料种苗采购.csv",
        bytes: csvOf(
          purchaseGrid(random, {
            year: 2025,
            months: feed,
            suppliers: feeders,
            goods: [
              { name: "河蟹配合饲料", model: "40kg", unit: "包", price: 236 },
              { name: "螺蛳", model: "鲜活", unit: "公斤", price: 4.2 },
              { name: "蟹苗", model: "扣蟹", unit: "公斤", price: 68 },
            ],
            perMonth: 4,
          }).rows,
          { encoding: "utf-8-bom" },
        ),
      },
      {
        path: "农排电费.xls",
        bytes: htmlTableOf(
          "电费清单",
          electricityGrid(
            { name: owner, number: "0105880002" },
            power.map((use, index) => ({ year: 2025, month: index + 1, use })),
            0.52,
          ),
        ),
      },
      {
        path: "存塘盘点.xlsx",
        bytes: xlsxOf([
          stockCountGrid(random, owner, "2025-12-31", wan(6), [
            { name: "幼蟹", model: "40只/斤", unit: "公斤", price: 66 },
            { name: "饲料", model: "40kg", unit: "包", price: 236, weight: 0.2 },
          ]),
        ]),
      },
    ],
  };
}
