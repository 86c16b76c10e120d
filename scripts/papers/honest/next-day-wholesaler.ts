/**
 * Honest: a vegetable wholesaler (VAT exempt) who is paid in large sums in the evening and pays growers and co-operatives the next morning.
 * Nearly every inflow is gone within two days: to regular partners, who are on the purchase list. No statements at all.
 */
import {
  accountBook,
  dayAfter,
  dayText,
  daysInMonth,
  type Entry,
  entry,
  evenYear,
  monthlyEntries,
  wan,
  yuan,
} from "../../../test/builders/account-book.ts";
import { abcCounterXlsx } from "../../../test/builders/bank-layouts.ts";
import { csvOf, htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid, payrollGrids, purchaseGrid } from "../../../test/builders/record-papers.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const shop = "白石岭果蔬批发部";
const owner = "鲁志强";
const account = "6228000000000103017";
const seasons = [8.6, 7.1, 7.9, 8.1, 8.3, 8.6, 8.9, 8.7, 8.4, 8.3, 8.2, 8.9];
/** What the cold store draws on top in the warm months, kWh. */
const summerCooling = [0, 0, 0, 300, 700, 1_100, 1_500, 1_400, 800, 300, 0, 0];
const workers = [
  { name: "鲁志刚", post: "装卸", wage: 5_200 },
  { name: "孟小军", post: "装卸", wage: 5_000 },
  { name: "苏凤英", post: "分拣", wage: 4_300 },
  { name: "郝秋菊", post: "分拣", wage: 4_300 },
  { name: "路明", post: "司机", wage: 6_500 },
];

export function nextDayWholesaler(): PaperCase {
  const random = seededRandom(30_103);
  const year = 2025;
  const customers = parties(
    ["江城盒马配送中心", "临桑市百汇超市", "云埠市学校食材配送公司", "南堰县农贸公司", "城南菜市场老邓", "东关菜市场许姐"],
    1031,
  );
  const suppliers = parties(["白石岭蔬菜合作社", "沙河蔬菜种植合作社", "马庄菜农联合社", "寿禾蔬菜基地", "坝上土豆购销站"], 1032);
  const entries: Entry[] = [];
  const bought: number[] = [];
  let sold = 0;
  for (let month = 1; month <= 12; month++) {
    const trips = splitByWeight(
      Math.round((wan(1860) * (seasons[month - 1] ?? 0)) / 100),
      Array.from({ length: 13 }, () => 0.7 + random.next()),
    );
    let monthBought = 0;
    trips.forEach((amount, index) => {
      const day = dayText(year, month, Math.min(1 + index * 2, daysInMonth(year, month) - 3));
      const paid = Math.round(amount * (0.925 + random.next() * 0.02));
      const first = Math.round(paid * (0.45 + random.next() * 0.2));
      entries.push(entry(day, 68_400 + random.between(0, 5_000), amount, random.pick(customers), random.pick(["菜款", "货款", "蔬菜款"])));
      entries.push(
        entry(dayAfter(day, 1), 25_200 + random.between(0, 2_000), -first, random.pick(suppliers), random.pick(["菜款", "收购款"])),
      );
      entries.push(
        entry(
          dayAfter(day, 1),
          28_800 + random.between(0, 2_000),
          -(paid - first),
          random.pick(suppliers),
          random.pick(["菜款", "收购款"]),
        ),
      );
      monthBought += paid;
      sold += amount;
    });
    bought.push(monthBought);
  }
  const power = seasons.map((weight, index) => ({ month: index + 1, use: Math.round(weight * 640) + (summerCooling[index] ?? 0) }));
  entries.push(
    ...monthlyEntries({
      year,
      months: power.map(({ use }) => -Math.round(use * 66)),
      day: 12,
      party: { name: "国网白石县供电公司", account: "" },
      memo: "冷库电费",
    }),
  );
  entries.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(workers.reduce((sum, worker) => sum + worker.wage, 0))),
      day: 9,
      second: 40_000,
      party: { name: "代发工资", account: "" },
      memo: "工资",
    }),
  );
  entries.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(9_800)),
      day: 4,
      second: 41_000,
      party: { name: "白石岭农产品批发市场", account: "8010000000103199" },
      memo: "摊位冷库租金",
    }),
  );
  const book = accountBook({ holder: owner, number: account, bank: "中国农业银行", opening: yuan(176_220.4), entries });
  const base = power.reduce((sum, { use }) => sum + use, 0);
  return {
    name: "honest-next-day-wholesaler",
    about: "honest vegetable wholesaler who pays his growers the morning after he is paid",
    caseFile: {
      borrower: {
        name: shop,
        kind: "sole-proprietor",
        industry: "wholesale",
        region: "白石县",
        creditCode: "92000000MA0BR0103G",
        yearsInTrade: 12,
        vat: { kind: "exempt" },
      },
      loan: { amount: "300000.00", months: 12, purpose: "收购蔬菜", product: "credit", annualRate: 0.0625 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "18600000.00", taxIncluded: true }] },
      accounts: [{ owner, number: account, bank: "中国农业银行", relation: "owner" }],
      bases: [
        {
          source: "electricity",
          quantity: Math.round(base * 0.97),
          unit: "kWh",
          revenue: (Math.round(sold * 0.965) / 100).toFixed(2),
          period: "2024",
          basis: "bank",
        },
      ],
      margins: [
        { name: "叶菜", share: 0.55, margin: 0.07 },
        { name: "根茎瓜果", share: 0.45, margin: 0.06 },
      ],
    },
    papers: [
      { path: "农行明细2025.xlsx", bytes: abcCounterXlsx(book) },
      {
        path: "收购台账2025.csv",
        bytes: csvOf(
          purchaseGrid(random, {
            year,
            months: bought,
            suppliers,
            goods: [
              { name: "大白菜", model: "统货", unit: "公斤", price: 1.2 },
              { name: "土豆", model: "一级", unit: "公斤", price: 2.1 },
              { name: "西红柿", model: "一级", unit: "公斤", price: 3.6 },
              { name: "芹菜", model: "统货", unit: "公斤", price: 2.4 },
            ],
            perMonth: 16,
          }).rows,
          { encoding: "gbk" },
        ),
      },
      {
        path: "冷库电费2025.xls",
        bytes: htmlTableOf(
          "电费清单",
          electricityGrid(
            { name: shop, number: "0103660021" },
            power.map(({ month, use }) => ({ year, month, use })),
            0.66,
          ),
        ),
      },
      { path: "工资表2025.xlsx", bytes: xlsxOf(payrollGrids(shop, year, () => workers)) },
    ],
  };
}
