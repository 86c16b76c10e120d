/** Honest households without books: a farm that sleeps half the year, a wallet emptied every evening, a stall that pays in cash. */
import { accountBook, dayText, type Entry, entry, evenYear, tradeEntries, wan, yuan } from "../../builders/account-book.ts";
import { ruralNewCsv } from "../../builders/bank-layouts.ts";
import { xlsxOf } from "../../builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../builders/random.ts";
import { smallScaleReturns } from "../../builders/vat-forms.ts";
import { type WalletEntry, wechatXlsx } from "../../builders/wallet-layouts.ts";
import { parties } from "../../../scripts/papers/company-account.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import type { CaseFile } from "../../../src/domain/case/case-file.ts";

const officers: Pick<CaseFile, "investigators"> = { investigators: ["演示客户经理甲", "演示客户经理乙"] };
const year = 2025;

/** A melon grower: nothing before the end of January, so that the first row stands late in its month. */
function sparseFarm(): PaperCase {
  const random = seededRandom(32_001);
  const number = "80100000000320018899";
  const sold = [0, 0, 0, 0, 0, 0, 9.2, 21.5, 16.4, 0, 0, 2.1].map(wan);
  const entries: Entry[] = [
    ...tradeEntries(random, {
      year,
      months: sold,
      parties: parties(["城南瓜果市场老黄", "鲜果到家采购站", "邻县批发户郭老板"], 3201),
      memos: ["瓜款", "西瓜款"],
      perMonth: 6,
      days: [5, 25],
    }),
    entry(dayText(year, 1, 23), 36_000, -yuan(12_000), { name: "湾里村经济合作社", account: "" }, "土地承包费"),
    entry(dayText(year, 3, 14), 36_500, -yuan(46_200), { name: "湾里农资店", account: "" }, "化肥 种子款"),
    entry(dayText(year, 5, 20), 36_800, -yuan(31_400), { name: "湾里农资店", account: "" }, "农药 地膜款"),
  ];
  const book = accountBook({ holder: "温长河", number, bank: "湾里农村商业银行", opening: yuan(186_330.5), entries });
  return {
    name: "sparse account",
    about: "a grower whose account sleeps until late January",
    caseFile: {
      ...officers,
      borrower: {
        name: "温长河",
        kind: "farm-household",
        industry: "farming",
        region: "湾里县",
        yearsInTrade: 12,
        vat: { kind: "exempt" },
      },
      declared: { revenue: [{ period: "2025", amount: "490000.00", taxIncluded: true }] },
      accounts: [{ owner: "温长河", number, relation: "owner" }],
    },
    papers: [{ path: "农商行流水.csv", bytes: ruralNewCsv(book, "湾里农商行") }],
  };
}

/** A snack shop paid by WeChat, emptied to the owner's card every evening less the fee. */
function dailyWallet(): PaperCase {
  const random = seededRandom(32_004);
  const keeper = "祝小梅";
  const number = "80100000000320048811";
  const wechat: WalletEntry[] = [];
  const card: Entry[] = [];
  splitByWeight(yuan(612_400), evenYear).forEach((month, index) => {
    const parts = splitByWeight(
      month,
      Array.from({ length: 25 }, () => 0.6 + random.next()),
    );
    parts.forEach((amount, order) => {
      const day = dayText(year, index + 1, order + 2);
      wechat.push({
        day,
        second: 68_000 + order,
        amount,
        direction: "in",
        type: "二维码收款",
        counterparty: random.pick(["*强", "小鹿", "*阿姨", "王师傅"]),
        goods: "收款方备注:二维码收款",
        method: "/",
        status: "已存入零钱",
      });
      const moved = amount - 100;
      const fee = Math.max(10, Math.round(moved * 0.001));
      wechat.push({
        day,
        second: 79_000,
        amount: moved,
        direction: "neither",
        type: "零钱提现",
        counterparty: "清溪农村商业银行",
        goods: "/",
        method: "清溪农村商业银行(8811)",
        status: "提现已到账",
      });
      card.push(entry(day, 79_120, moved - fee, { name: "财付通支付科技有限公司", account: "" }, "微信提现"));
    });
    card.push(entry(dayText(year, index + 1, 28), 33_000, -Math.round(month * 0.55), { name: "清溪食品批发部", account: "" }, "进货款"));
  });
  return {
    name: "wallet emptied daily",
    about: "every evening's takings go from WeChat to the card",
    caseFile: {
      ...officers,
      borrower: {
        name: "清溪镇小梅零食铺",
        kind: "sole-proprietor",
        industry: "retail",
        region: "清溪县",
        yearsInTrade: 5,
        vat: { kind: "quota" },
      },
      declared: { revenue: [{ period: "2025", amount: "612000.00", taxIncluded: true }] },
      accounts: [{ owner: keeper, number, relation: "owner" }],
    },
    papers: [
      { path: "微信账单.xlsx", bytes: wechatXlsx({ holder: keeper, from: "2025-01-01", to: "2025-12-31", entries: wechat }) },
      {
        path: "农商行卡.csv",
        bytes: ruralNewCsv(
          accountBook({ holder: keeper, number, bank: "清溪农村商业银行", opening: yuan(38_200), entries: card }),
          "清溪农商行",
        ),
      },
    ],
  };
}

/** A vegetable stall: half of the takings are paid in at the counter in cash. */
function cashStall(): PaperCase {
  const random = seededRandom(32_009);
  const keeper = "符阿珍";
  const number = "80100000000320098822";
  const entries: Entry[] = [];
  splitByWeight(yuan(538_000), evenYear).forEach((month, index) => {
    const parts = splitByWeight(
      month,
      Array.from({ length: 13 }, () => 0.7 + random.next()),
    );
    parts.forEach((amount, order) => {
      const rounded = Math.round(amount / 10_000) * 10_000;
      const day = dayText(year, index + 1, 2 + order * 2);
      entries.push(
        entry(
          day,
          60_000 + order,
          order % 2 === 0 ? rounded : amount,
          order % 2 === 0 ? { name: keeper, account: "" } : { name: "网联清算有限公司", account: "" },
          order % 2 === 0 ? "现金存款" : "扫码收款",
        ),
      );
    });
    for (const week of [5, 12, 19, 26])
      entries.push(
        entry(
          dayText(year, index + 1, week),
          20_000,
          -Math.round((month * 0.18) / 100) * 100,
          { name: "城北蔬菜批发市场", account: "" },
          "菜款",
        ),
      );
  });
  const power = smallScaleReturns(
    { name: "城北市场阿珍蔬菜摊", id: "92000000MA0FY3209F" },
    [0, 1, 2, 3].map((quarter) => ({ year, quarter: quarter + 1, sales: 0, exempt: yuan(134_500) })),
  );
  return {
    name: "cash stall",
    about: "cash paid in at the counter, vegetables exempt from VAT",
    caseFile: {
      ...officers,
      borrower: {
        name: "城北市场阿珍蔬菜摊",
        kind: "sole-proprietor",
        industry: "retail",
        region: "城北区",
        yearsInTrade: 8,
        vat: { kind: "exempt" },
      },
      declared: { revenue: [{ period: "2025", amount: "540000.00", taxIncluded: true }] },
      accounts: [{ owner: keeper, number, relation: "owner" }],
    },
    papers: [
      {
        path: "农商行卡.csv",
        bytes: ruralNewCsv(accountBook({ holder: keeper, number, bank: "城北农村商业银行", opening: yuan(64_000), entries }), "城北农商行"),
      },
      { path: "增值税小规模.xlsx", bytes: xlsxOf(power) },
    ],
  };
}

export const shopHabits: readonly (() => PaperCase)[] = [sparseFarm, dailyWallet, cashStall];
