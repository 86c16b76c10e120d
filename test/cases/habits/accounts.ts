/** Honest habits of money: through whose account it goes, when, in what pieces and in which currency. */
import { accountBook, dayAfter, dayText, type Entry, entry, monthlyEntries, type Party, yuan } from "../../builders/account-book.ts";
import { icbcCsv, ruralNewXlsx } from "../../builders/bank-layouts.ts";
import { csvOf, type GridCell, moneyText } from "../../builders/paper-bytes.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { account, account2025, bank, company, everything, opening, owner, ownerCard, reports, statement, trader, vat } from "./trader.ts";

const year = 2025;

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

/** The officer asked for a year and got it from 14 January on. */
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

export const accountHabits: readonly (() => PaperCase)[] = [
  drawings,
  throughOwner,
  twoBanks,
  returns,
  builder,
  dollarAccount,
  shareholderBridge,
  openedInJanuary,
];
