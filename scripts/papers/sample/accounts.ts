/** The sample borrower's money as it moved: true trade of 723 万 in, and what was staged around it. */
import {
  type AccountBook,
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
} from "../../../test/builders/account-book.ts";
import { type Random, splitByWeight } from "../../../test/builders/random.ts";
import { monthlyWages } from "../../../test/builders/record-papers.ts";
import type { WalletEntry } from "../../../test/builders/wallet-layouts.ts";
import { parties } from "../company-account.ts";
import { bank, company, customers, firmNumber, owner, ownerNumber, seasons, suppliers, workers, year } from "./facts.ts";

export const lender: Party = { name: `${bank}城西支行`, account: "" };

/** What the accounts of the firm, of its owner and the owner's wallet really saw in the year. */
export function sampleAccounts(random: Random): { firm: AccountBook; person: AccountBook; wechat: WalletEntry[] } {
  const toOwner: Party = { name: owner, account: ownerNumber };
  const toFirm: Party = { name: company, account: firmNumber };
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

  return {
    firm: accountBook({ holder: company, number: firmNumber, bank, opening: wan(38.62), entries: firm }),
    person: accountBook({ holder: owner, number: ownerNumber, bank, opening: wan(11.4), entries: person }),
    wechat,
  };
}
