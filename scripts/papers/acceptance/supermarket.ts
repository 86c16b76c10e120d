/**
 * AC-08: a supermarket owner's hidden debt. Equity should be 150 + 210 + 20 − 60 − 10 = 310 and is 190 (−38.7 %); on the 5th of every month
 * 0.9 goes to each of two persons. Sales themselves are honest: tax and bank agree.
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
import { ruralNewXlsx } from "../../../test/builders/bank-layouts.ts";
import { xlsOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { smallScaleReturns } from "../../../test/builders/vat-forms.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const shop = "河湾县家家乐超市";
const owner = "韦长福";
const taxId = "92000000MA0JL0008M";
const account = "80100000000008004455";

export function supermarket(): PaperCase {
  const random = seededRandom(8_001);
  const year = 2025;
  const seasons = [10.4, 9.1, 7.6, 7.4, 7.9, 7.7, 8.1, 8.2, 8.6, 8.5, 7.9, 8.6];
  const suppliers = parties(
    ["河湾饮料经销部", "江城日化有限公司", "烟草公司河湾分公司", "禾丰粮油商行", "天天乳业配送站", "老街副食批发"],
    81,
  );
  // Card and code takings are settled by the acquirer every few days; some customers, village shops and a school, pay by transfer.
  const acquirer: Party = { name: "拉卡拉支付股份有限公司", account: "", weight: 6 };
  const buyers = [acquirer, ...parties(["河湾中学食堂", "三里桥小卖部", "马庄便民店"], 82)];
  const family: Party = { name: "河湾县实验小学", account: "" };
  const persons = [
    { name: "龚振华", account: "6217000000000080001" },
    { name: "薛秀兰", account: "6217000000000080002" },
  ];
  const book = accountBook({
    holder: owner,
    number: account,
    bank: "河湾农村商业银行",
    opening: yuan(318_446.2),
    entries: [
      ...tradeEntries(random, {
        year,
        months: byMonth(wan(464.6), seasons),
        parties: buyers,
        memos: ["货款", "收款", "商品款"],
        perMonth: 34,
        days: [1, 27],
      }),
      ...tradeEntries(random, {
        year,
        months: byMonth(-wan(358), seasons),
        parties: suppliers,
        memos: ["货款", "进货款", "酒水款"],
        perMonth: 16,
        days: [3, 30],
      }),
      ...monthlyEntries({
        year,
        months: evenYear.map(() => -yuan(24_300)),
        day: 11,
        party: { name: "代发工资专户", account: "" },
        memo: "代发工资",
      }),
      ...monthlyEntries({
        year,
        months: evenYear.map(() => -yuan(11_000)),
        day: 3,
        party: { name: "河湾县商业公司", account: "8010000000080099" },
        memo: "门面房租",
      }),
      ...monthlyEntries({
        year,
        months: byMonth(-yuan(52_600), seasons),
        day: 14,
        party: { name: "国网河湾县供电公司", account: "" },
        memo: "电费",
      }),
      ...monthlyEntries({
        year,
        months: [-yuan(11_210), 0, 0, -yuan(11_870), 0, 0, -yuan(11_900), 0, 0, -yuan(11_020), 0, 0],
        day: 16,
        party: { name: "国家税务总局河湾县税务局", account: "" },
        memo: "实时缴税",
      }),
      ...tradeEntries(random, {
        year,
        months: byMonth(-wan(9.8), evenYear),
        parties: [family, ...parties(["河湾县医院", "中国移动河湾分公司", "县城加油站"], 83)],
        memos: ["学费", "消费", "话费", "油费"],
        perMonth: 3,
      }),
      ...persons.flatMap((party, index) =>
        monthlyEntries({ year, months: evenYear.map(() => -yuan(9_000)), day: 5, second: 33_000 + index * 240, party, memo: "转账" }),
      ),
    ],
  });
  const quarterly = splitByWeight(wan(460), [27.1, 23, 24.9, 25]);
  return {
    name: "ac-08-supermarket",
    about: "equity is 120 short and two persons are paid 9,000 on the 5th of every month",
    caseFile: {
      borrower: {
        name: shop,
        kind: "sole-proprietor",
        industry: "retail",
        region: "河湾县",
        creditCode: taxId,
        yearsInTrade: 6,
        vat: { kind: "small-scale", rate: 0.01 },
      },
      loan: { amount: "500000.00", months: 12, purpose: "备货", product: "credit", annualRate: 0.063 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "4600000.00", taxIncluded: false }] },
      accounts: [{ owner, number: account, bank: "河湾农村商业银行", relation: "owner" }],
      equityTest: {
        opening: "1500000.00",
        profit: "2100000.00",
        injected: "200000.00",
        withdrawn: "600000.00",
        appreciation: "0.00",
        depreciation: "100000.00",
        profitBeforeDepreciation: true,
        actual: "1900000.00",
      },
      debts: [],
      answers: { "credit-enquiries-last-three-months": 7 },
    },
    papers: [
      { path: "老板农商行流水.xlsx", bytes: ruralNewXlsx(book, "河湾农村商业银行") },
      {
        path: "小规模增值税申报2025.xls",
        bytes: xlsOf(
          smallScaleReturns(
            { name: shop, id: taxId },
            quarterly.map((sales, index) => ({ year, quarter: index + 1, sales })),
          ),
        ),
      },
    ],
  };
}
