/** Honest habits of money: through whose account it goes, when, in what pieces and in which currency. */
import {
  accountBook,
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
} from "../../builders/account-book.ts";
import { icbcCsv, ruralNewCsv, ruralNewXlsx } from "../../builders/bank-layouts.ts";
import { csvOf, type GridCell, moneyText, xlsxOf } from "../../builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../builders/random.ts";
import { smallScaleReturns } from "../../builders/vat-forms.ts";
import { type WalletEntry, wechatXlsx } from "../../builders/wallet-layouts.ts";
import { parties } from "../../../scripts/papers/company-account.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import type { CaseFile } from "../../../src/domain/case/case-file.ts";
import { account, account2025, bank, company, everything, opening, owner, ownerCard, reports, statement, trader, vat } from "./trader.ts";

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

/** What the owner draws every month, known by his name in the parties alone. */
function drawings(): PaperCase {
  const one = trader(32_002, { caseFile: { parties: [{ name: owner, relation: "实际控制人" }] } });
  const drawn = monthlyEntries({
    year,
    months: Array.from({ length: 12 }, () => -yuan(9_000)),
    day: 5,
    party: { name: owner, account: "" },
    memo: "转账",
  });
  return {
    name: "drawings by name",
    about: "the same sum to the owner on the 5th of every month",
    caseFile: one.caseFile,
    papers: everything(one, { cushion: 120_000, entries: (all) => [...all, ...drawn] }),
  };
}

/** Suppliers who want a private card: the firm pays its owner, he pays them the same day. */
function throughOwner(): PaperCase {
  const one = trader(32_003, {
    caseFile: {
      accounts: [
        { owner: company, number: account, bank, relation: "borrower" },
        { owner, number: ownerCard, relation: "owner" },
      ],
    },
  });
  const him: Party = { name: owner, account: ownerCard };
  const firm: Party = { name: company, account };
  const book = account2025(one);
  const isPaid = (row: Entry) => row.amount < 0 && /货款|采购款|材料款/.test(row.memo) && row.counterparty.includes("批发部");
  const paid = book.entries.filter(isPaid);
  const company2025 = accountBook({
    ...book,
    entries: book.entries.map((row) =>
      isPaid(row) ? { ...row, counterparty: him.name, counterpartyAccount: him.account, memo: "备用金" } : row,
    ),
  });
  const card: Entry[] = paid.flatMap((row) => [
    entry(row.day, row.second + 60, -row.amount, firm, "备用金"),
    entry(row.day, row.second + 900, row.amount, { name: row.counterparty, account: "" }, row.memo),
  ]);
  card.push(
    ...monthlyEntries({
      year,
      months: Array.from({ length: 12 }, () => -yuan(4_300)),
      day: 9,
      party: { name: "禾田县惠民超市", account: "" },
      memo: "消费",
    }),
  );
  return {
    name: "paid through the owner's card",
    about: "suppliers paid from the owner's card, funded by the firm",
    caseFile: one.caseFile,
    papers: [
      ...reports(one),
      ...vat(one),
      { path: "对公流水2025.xlsx", bytes: ruralNewXlsx(company2025, bank) },
      {
        path: "老板工行卡.csv",
        bytes: icbcCsv(accountBook({ holder: owner, number: ownerCard, bank: "中国工商银行", opening: yuan(90_000), entries: card })),
      },
    ],
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

/** Money moved between two banks with a fee each time, arriving the day after. */
function twoBanks(): PaperCase {
  const second = "6222000000000320056";
  const one = trader(32_005, {
    caseFile: {
      accounts: [
        { owner: company, number: account, bank, relation: "borrower" },
        { owner: company, number: second, bank: "中国工商银行", relation: "borrower" },
      ],
    },
  });
  const moves: Entry[] = [];
  const arrivals: Entry[] = [];
  for (let month = 1; month <= 12; month++) {
    const out = dayText(year, month, 18);
    moves.push(entry(out, 51_000, -yuan(60_015), { name: company, account: second }, "转账"));
    arrivals.push(entry(dayAfter(out, 1), 31_000, yuan(60_000), { name: company, account }, "跨行转账"));
    const back = dayText(year, month, 25);
    arrivals.push(entry(back, 51_000, -yuan(58_010), { name: company, account }, "转账"));
    moves.push(entry(dayAfter(back, 1), 31_000, yuan(58_000), { name: company, account: second }, "跨行转账"));
  }
  const other = accountBook({ holder: company, number: second, bank: "中国工商银行", opening: yuan(15_600), entries: arrivals });
  return {
    name: "two banks with fees",
    about: "transfers between two own accounts, each with a fee, a day apart",
    caseFile: one.caseFile,
    papers: [
      ...everything(one, { cushion: 80_000, entries: (all) => [...all, ...moves] }),
      { path: "工行对公.csv", bytes: icbcCsv(other) },
    ],
  };
}

/** Customers return goods and are paid back, some in full, some in part. */
function returns(): PaperCase {
  const one = trader(32_006);
  const book = account2025(one);
  const sold = book.entries.filter((row) => row.amount > yuan(20_000)).filter((_, index) => index % 9 === 0);
  const extra: Entry[] = sold.flatMap((row, index) => {
    const buyer: Party = { name: row.counterparty, account: row.counterpartyAccount };
    const again = dayAfter(row.day, 4);
    const back = index % 2 === 0 ? row.amount : Math.round(row.amount * 0.3);
    return again > "2025-12-28"
      ? []
      : [entry(again, 38_000, back, buyer, "货款"), entry(dayAfter(again, 2), 39_000, -back, buyer, "退货款")];
  });
  return {
    name: "returns",
    about: "a wholesaler pays customers back for what they return",
    caseFile: one.caseFile,
    papers: everything(one, { cushion: 150_000, entries: (all) => [...all, ...extra] }),
  };
}

/** Twelve progress payments a year, three owners, wages and materials in between. */
function builder(): PaperCase {
  const one = trader(32_007, {
    borrower: { industry: "construction", vat: { kind: "general", rate: 0.09 } },
    plan: {
      opening: { ...opening, cash: 1_900_000 },
      vat: { output: 0.09, input: 0.09 },
      customers: ["禾田县城市建设投资有限公司", "禾田县教育局", "安居置业有限公司"],
      salesMemos: ["工程款", "工程进度款"],
      salesPerMonth: 1,
      seasons: [14, 0, 3, 6, 9, 8, 7, 8, 12, 7, 8, 18],
      suppliers: ["兴达商品混凝土有限公司", "永固建材经销处", "宏昌钢材市场"],
    },
  });
  return {
    name: "builder",
    about: "few and large progress payments, the largest before the Spring Festival",
    caseFile: one.caseFile,
    papers: everything(one),
  };
}

/** Home trade in 元 and a dollar account for what is bought abroad. */
function dollarAccount(): PaperCase {
  const number = "80100000000320080099";
  const one = trader(32_008, {
    caseFile: {
      accounts: [
        { owner: company, number: account, bank, relation: "borrower" },
        { owner: company, number, bank, relation: "borrower" },
      ],
    },
  });
  const rows: GridCell[][] = [];
  let balance = 1_200_000;
  for (let month = 1; month <= 12; month++) {
    for (const [day, amount, party, memo] of [
      [11, 1_850_000, "CUSTOMER OVERSEAS LTD", "汇入汇款"],
      [17, -1_790_000, "TOOLS SUPPLIER GMBH", "进口付汇"],
    ] as const) {
      balance += amount;
      rows.push([
        number,
        dayText(year, month, day).replaceAll("-", ""),
        "101500",
        moneyText(Math.abs(amount)),
        moneyText(balance),
        amount > 0 ? "贷" : "借",
        "美元",
        party,
        "",
        bank,
        memo,
      ]);
    }
  }
  const header = ["账号", "交易日期", "交易时间", "交易金额", "交易余额", "借贷标志", "币种", "对方姓名", "对方账号", "交易机构", "摘要"];
  return {
    name: "dollar account",
    about: "an account in dollars beside the one in 元",
    caseFile: one.caseFile,
    papers: [...everything(one), { path: "美元账户2025.csv", bytes: csvOf([header, ...rows], { encoding: "gbk" }) }],
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
    { name: "城北市场阿珍蔬菜摊", id: "92000000MA0FZ3209P" },
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

/** Dividends paid to two shareholders whose names stand in the parties; one of them lends the firm money for a month and gets it back. */
function shareholderBridge(): PaperCase {
  const one = trader(32_010, {
    caseFile: {
      parties: [
        { name: owner, relation: "股东" },
        { name: "卢广利", relation: "股东" },
      ],
    },
  });
  const lent: Entry[] = [
    entry(dayText(year, 8, 4), 36_000, yuan(150_000), { name: "卢广利", account: "" }, "往来款"),
    entry(dayText(year, 9, 3), 36_000, -yuan(150_000), { name: "卢广利", account: "" }, "归还往来款"),
  ];
  return {
    name: "a shareholder helps out",
    about: "a shareholder lends for a month and is paid back",
    caseFile: one.caseFile,
    papers: everything(one, { entries: (all) => [...all, ...lent] }),
  };
}

/** The statement begins on 14 January because the account was opened then; the firm's old bank closed. */
function openedInJanuary(): PaperCase {
  const one = trader(32_011);
  return {
    name: "statement from mid-January",
    about: "the statement was asked for from 14 January on",
    caseFile: one.caseFile,
    papers: [
      ...reports(one),
      ...vat(one),
      ...statement(one, { cushion: 400_000, entries: (all) => all.filter((row) => row.day >= "2025-01-14") }),
    ],
  };
}

export const moneyHabits: readonly (() => PaperCase)[] = [
  sparseFarm,
  drawings,
  throughOwner,
  dailyWallet,
  twoBanks,
  returns,
  builder,
  dollarAccount,
  cashStall,
  shareholderBridge,
  openedInJanuary,
];
