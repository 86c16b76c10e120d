/** What the boaster does to his accounts: one disguise each. */
import {
  accountBook,
  type AccountBook,
  byMonth,
  dayAfter,
  dayText,
  type Entry,
  entry,
  type Party,
  yuan,
} from "../../builders/account-book.ts";
import { icbcCsv, ruralNewCsv, ruralNewXlsx } from "../../builders/bank-layouts.ts";
import { csvOf, type GridCell, moneyText } from "../../builders/paper-bytes.ts";
import { seededRandom, splitAmount } from "../../builders/random.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import {
  account,
  account2025,
  bank,
  company,
  meter,
  owner,
  ownerCard,
  powerBill,
  reports,
  statement,
  trader,
  vat,
} from "../habits/trader.ts";
import { boaster, MISSING, made } from "./boaster.ts";

/** Undisguised: bank, tax and power all know better. */
function plain(): PaperCase {
  const one = boaster(41_001);
  return made("no disguise", "declared 30 % above bank and tax", one, [...vat(one), ...statement(one)]);
}

const relatives = ["卢广利", "卢小燕", "卢建国", "汪秀芹", "汪志强", "汪丽", "谭海", "谭春梅", "卢二妮", "汪国平"];

/** The missing sales come in as a thousand small payments from relatives, and go out again as small purchases. */
function smallInflows(seed: number): (all: readonly Entry[]) => readonly Entry[] {
  const random = seededRandom(seed);
  return (all) => {
    const extra: Entry[] = [];
    byMonth(MISSING).forEach((month, index) => {
      for (const amount of splitAmount(random, month, 40)) {
        const name = random.pick(relatives);
        const day = dayText(2025, index + 1, random.between(1, 26));
        extra.push(entry(day, random.between(31_000, 60_000), amount, { name, account: "" }, "货款"));
      }
      for (const amount of splitAmount(random, month, 30))
        extra.push(
          entry(
            dayText(2025, index + 1, random.between(20, 30)),
            62_000,
            -amount,
            { name: random.pick(["城西张记", "老马五金行", "胡姐配件", "顺发经营部"]), account: "" },
            "采购款",
          ),
        );
    });
    return [...all, ...extra];
  };
}

function relativesNamed(): PaperCase {
  const one = boaster(41_002, { parties: relatives.map((name) => ({ name, relation: "亲戚" })) });
  return made(
    "small inflows of named relatives",
    "the missing sales are a few hundred small payments of relatives the officer has listed",
    one,
    [...vat(one), ...statement(one, { cushion: 400_000, entries: smallInflows(5) })],
  );
}

function relativesUnnamed(): PaperCase {
  const one = boaster(41_003);
  return made("small inflows of nobody's relatives", "the same, and nobody told the officer who they are", one, [
    ...vat(one),
    ...statement(one, { cushion: 400_000, entries: smallInflows(6) }),
  ]);
}

function relativesUnnamedNoTax(): PaperCase {
  const one = boaster(41_004);
  return made("small inflows, returns left at home", "the same, with a list of sales of his own making in place of the VAT returns", one, [
    ...statement(one, { cushion: 400_000, entries: smallInflows(7) }),
    {
      path: "销售汇总.csv",
      bytes: csvOf([
        ["月份", "销售额"],
        ...byMonth(983_000_000).map((amount, index): GridCell[] => [`2025-${String(index + 1).padStart(2, "0")}`, moneyText(amount)]),
      ]),
    },
  ]);
}

function relativesUnnamedWithPower(): PaperCase {
  const one = boaster(41_005);
  return made("small inflows, power bill at hand", "the same with two years of power bills and the statements of the year before", one, [
    ...reports(one).slice(0, 1),
    ...vat(one),
    ...powerBill(meter(one)),
    ...statement(one, { cushion: 400_000, entries: smallInflows(8) }),
  ]);
}

/** Round and round between two own accounts at different banks, booked as sales. */
function ownAccounts(): PaperCase {
  const second = "6222000000000410066";
  const one = boaster(41_006, {
    accounts: [
      { owner: company, number: account, bank, relation: "borrower" },
      { owner, number: ownerCard, relation: "owner" },
    ],
  });
  const here: Entry[] = [];
  const there: Entry[] = [];
  byMonth(MISSING).forEach((month, index) => {
    const out = dayText(2025, index + 1, 11);
    const back = dayAfter(out, 1);
    here.push(entry(out, 50_000, -month, { name: owner, account: second }, "往来款"));
    there.push(entry(out, 50_100, month, { name: company, account }, "往来款"));
    there.push(entry(back, 40_000, -month, { name: company, account }, "货款"));
    here.push(entry(back, 40_100, month, { name: owner, account: second }, "货款"));
  });
  const card = accountBook({ holder: owner, number: second, bank: "中国工商银行", opening: yuan(3_000), entries: there });
  return made("round trip through two banks", "own money goes out, comes back from his card and is called sales", one, [
    ...vat(one),
    ...statement(one, { cushion: 400_000, entries: (all) => [...all, ...here] }),
    { path: "工行卡.csv", bytes: icbcCsv(card) },
  ]);
}

/** The same through a shell firm; the second account is not shown. */
function shellFirm(): PaperCase {
  const one = boaster(41_007);
  const shell: Party = { name: "江岸宏达商贸有限公司", account: "8010000000410077" };
  const extra = byMonth(MISSING).flatMap((month, index) => [
    entry(dayText(2025, index + 1, 11), 50_000, -month, shell, "采购款"),
    entry(dayAfter(dayText(2025, index + 1, 11), 6), 40_000, Math.round(month * 0.98), shell, "货款"),
  ]);
  return made("round trip through a shell firm", "one firm is both supplier and customer, in like amounts", one, [
    ...vat(one),
    ...statement(one, { cushion: 500_000, entries: (all) => [...all, ...extra] }),
  ]);
}

function altered(change: (book: AccountBook) => AccountBook): PaperCase["papers"] {
  const one = boaster(41_008);
  return [...vat(one), { path: "对公流水2025.xlsx", bytes: ruralNewXlsx(change(account2025(one)), bank) }];
}

/** One receipt of 8 万 typed over with 88 万; the balances stay. */
function alteredRow(): PaperCase {
  const one = trader(41_008);
  const change = (book: AccountBook): AccountBook => {
    const at = book.entries.findIndex((row) => row.amount > yuan(30_000));
    return { ...book, entries: book.entries.map((row, index) => (index === at ? { ...row, amount: row.amount + yuan(800_000) } : row)) };
  };
  return made("one row altered", "one receipt raised by 80 万, its balance left", one, [...reports(one), ...altered(change)]);
}

/** Every receipt raised by 30 % in a spreadsheet and all balances worked out anew. */
function recomputed(): PaperCase {
  const one = boaster(41_009);
  const raise = (all: readonly Entry[]) => all.map((row) => (row.amount > 0 ? { ...row, amount: Math.round(row.amount * 1.3) } : row));
  return made("all rows altered, balances worked out anew", "a statement rewritten as a whole", one, [
    ...vat(one),
    ...statement(one, { entries: raise }),
  ]);
}

/** The receipts of four months are copied into the month after, payers, amounts and times as they were, balances worked out anew. */
function copiedMonth(): PaperCase {
  const one = boaster(41_010);
  const months = [3, 5, 9, 10];
  const copy = (all: readonly Entry[]) => [
    ...all,
    ...months.flatMap((month) =>
      all
        .filter((row) => row.amount > 0 && Number(row.day.slice(5, 7)) === month)
        .map((row) => ({ ...row, day: dayText(2025, month + 1, Number(row.day.slice(8))) })),
    ),
  ];
  return made("months copied in again", "four months' receipts copied into the month after", one, [
    ...vat(one),
    ...statement(one, { entries: copy }),
  ]);
}

/** The whole statement a second time under another name, and its second half a third time in another layout. */
function renamedFile(): PaperCase {
  const one = boaster(41_011);
  const [paper] = statement(one);
  if (paper === undefined) throw new Error("no statement");
  const book = account2025(one);
  const half = book.entries.findIndex((row) => row.day >= "2025-07-01");
  const later: AccountBook = {
    ...book,
    opening: book.balances[half - 1] ?? 0,
    entries: book.entries.slice(half),
    balances: book.balances.slice(half),
  };
  return made("the same account three times", "a renamed copy, and the second half in another layout", one, [
    ...vat(one),
    { path: "对公流水2025.xlsx", bytes: ruralNewXlsx(book, bank) },
    { path: "另一账户流水.xlsx", bytes: ruralNewXlsx(book, bank) },
    { path: "下半年.csv", bytes: ruralNewCsv(later, bank) },
  ]);
}

function loanAsSales(lender: Party, name: string, about: string, seed: number): PaperCase {
  const one = boaster(seed);
  const extra: Entry[] = [];
  for (const month of [2, 5, 8, 11]) extra.push(entry(dayText(2025, month, 12), 41_000, Math.round(MISSING / 4), lender, "货款"));
  for (let month = 1; month <= 12; month++) extra.push(entry(dayText(2025, month, 20), 42_000, -yuan(21_000), lender, "往来"));
  const spent = byMonth(MISSING).map((amount, index) =>
    entry(dayText(2025, index + 1, 27), 43_000, -Math.round(amount * 0.8), { name: "江城房产经纪有限公司", account: "" }, "购房款"),
  );
  return made(name, about, one, [...vat(one), ...statement(one, { cushion: 1_200_000, entries: (all) => [...all, ...extra, ...spent] })]);
}

export const accountDisguises: readonly (() => PaperCase)[] = [
  plain,
  relativesNamed,
  relativesUnnamed,
  relativesUnnamedWithPower,
  relativesUnnamedNoTax,
  ownAccounts,
  shellFirm,
  alteredRow,
  recomputed,
  copiedMonth,
  renamedFile,
  () =>
    loanAsSales(
      { name: "汇通小额贷款有限公司", account: "" },
      "loan of a lending firm as sales",
      "a small-loan company's money called payment for goods",
      41_012,
    ),
  () => loanAsSales({ name: "葛先福", account: "" }, "private loan as sales", "a private lender's money called payment for goods", 41_013),
];
