/** Honest: a noodle shop that lives on two wallets. No statements, no bank card, quota-assessed tax: declared sales, wallets, power. */
import { dayText, daysInMonth, yuan } from "../../../test/builders/account-book.ts";
import { htmlTableOf } from "../../../test/builders/paper-bytes.ts";
import { type Random, seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid } from "../../../test/builders/record-papers.ts";
import { alipayCsv, type WalletEntry, wechatXlsx } from "../../../test/builders/wallet-layouts.ts";
import type { PaperCase } from "../paper-case.ts";

const owner = "毛素芬";
const seasons = [7.6, 6.2, 8.5, 8.6, 8.7, 8.4, 8.1, 8.2, 8.9, 9.1, 8.9, 8.8];

/** Takings of a year as daily collections, with suppliers paid from the wallet and spare money moved to the card. */
function wallet(
  random: Random,
  total: number,
  names: { collect: string; pay: string; own: string; move: string },
  perMonth: number,
): WalletEntry[] {
  const entries: WalletEntry[] = [];
  const base = { counterparty: "/", goods: "/", status: "支付成功", method: "零钱" };
  splitByWeight(total, seasons).forEach((month, index) => {
    const days = daysInMonth(2025, index + 1);
    const parts = splitByWeight(
      month,
      Array.from({ length: perMonth }, () => 0.6 + random.next()),
    );
    for (const [order, amount] of parts.entries()) {
      const day = dayText(2025, index + 1, 1 + Math.floor((order * days) / perMonth));
      entries.push({
        ...base,
        day,
        second: 76_000 + random.between(0, 3_000),
        amount,
        direction: "in",
        type: names.collect,
        counterparty: random.pick(["*辉", "*敏", "A小雨", "街坊老李", "*建国", "晴天"]),
        goods: "收款方备注:二维码收款",
        status: "已存入零钱",
        method: "/",
      });
    }
    for (const [supplier, share, goods] of [
      ["老秦面粉店", 0.22, "面粉"],
      ["东关菜市场许姐", 0.2, "蔬菜"],
      ["牛肉批发小何", 0.16, "牛肉"],
    ] as const) {
      for (const week of [6, 13, 20, 27]) {
        entries.push({
          ...base,
          day: dayText(2025, index + 1, week),
          second: 25_000 + random.between(0, 5_000),
          amount: Math.round((month * share) / 400) * 100,
          direction: "out",
          type: names.pay,
          counterparty: supplier,
          goods,
        });
      }
    }
    entries.push({
      ...base,
      day: dayText(2025, index + 1, 28),
      second: 79_000,
      amount: Math.round((month * 0.2) / 100) * 100,
      direction: "neither",
      type: names.move,
      counterparty: names.own,
      status: "提现已到账",
      method: "中国邮政储蓄银行(0104)",
    });
  });
  return entries;
}

export function noodleShop(): PaperCase {
  const random = seededRandom(30_104);
  const power = splitByWeight(14_900, seasons).map((use, index) => ({ year: 2025, month: index + 1, use }));
  const wechat = wallet(random, yuan(386_540), { collect: "二维码收款", pay: "转账", own: "中国邮政储蓄银行", move: "零钱提现" }, 26);
  const alipay = wallet(random, yuan(121_360), { collect: "收款", pay: "商家消费", own: "余额提现", move: "提现" }, 10);
  return {
    name: "honest-noodle-shop",
    about: "honest shop with nothing but wallets and a power bill",
    caseFile: {
      borrower: {
        name: "南堰镇毛姐牛肉面馆",
        kind: "sole-proprietor",
        industry: "catering",
        region: "南堰县",
        yearsInTrade: 4,
        vat: { kind: "quota" },
      },
      loan: { amount: "80000.00", months: 12, purpose: "重新装修门面", product: "credit", annualRate: 0.07 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "510000.00", taxIncluded: true }] },
      bases: [{ source: "electricity", quantity: 14_600, unit: "kWh", revenue: "498000.00", period: "2024", basis: "bank" }],
      holdings: [
        { side: "asset", item: "现金及存款", amount: "62000.00" },
        { side: "asset", item: "设备", amount: "45000.00" },
        { side: "asset", item: "存货", amount: "6800.00" },
        { side: "liability", item: "信用卡", amount: "8500.00" },
      ],
    },
    papers: [
      {
        path: "微信支付账单(20250101-20251231).xlsx",
        bytes: wechatXlsx({ holder: owner, from: "2025-01-01", to: "2025-12-31", entries: wechat }),
      },
      { path: "alipay_record_2025.csv", bytes: alipayCsv({ holder: owner, from: "2025-01-01", to: "2025-12-31", entries: alipay }) },
      { path: "电费2025.xls", bytes: htmlTableOf("电费清单", electricityGrid({ name: owner, number: "0104220077" }, power, 0.68)) },
    ],
  };
}
