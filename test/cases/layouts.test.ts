/** One account told in every layout we can write is one account: the reader must find the same days, amounts, balances and names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bankNetting } from "../../scripts/papers/acceptance/bank-netting.ts";
import type { TransactionTable } from "../../src/domain/documents/document.ts";
import { type Day, dayText } from "../../src/domain/kernel/day.ts";
import { type AccountBook, accountBook, byMonth, evenYear, monthlyEntries, tradeEntries, wan, yuan } from "../builders/account-book.ts";
import { abcCounterXlsx, ccbXls, icbcCsv, mintaiXlsx, ruralNewCsv, ruralNewXlsx, ruralOldXls } from "../builders/bank-layouts.ts";
import { encodeGb18030 } from "../builders/gb18030.ts";
import { seededRandom, splitAmount, splitByWeight } from "../builders/random.ts";
import { assessCase, readPapers } from "./case-of-folder.ts";

const random = seededRandom(77);
const book = accountBook({
  holder: "样例有限公司",
  number: "80100000000077001234",
  bank: "样例农村商业银行",
  opening: yuan(120_000.05),
  entries: [
    ...tradeEntries(random, {
      year: 2025,
      months: byMonth(wan(60), evenYear),
      parties: [
        { name: "甲商店", account: "8010000000770011" },
        { name: "乙超市", account: "8010000000770012" },
      ],
      memos: ["货款", "材料款"],
      perMonth: 5,
      evenness: 0.1,
    }),
    ...monthlyEntries({
      year: 2025,
      months: byMonth(-wan(55), evenYear),
      day: 28,
      party: { name: "丙批发部", account: "8010000000770013" },
      memo: "进货款",
    }),
  ],
});

const layouts: readonly (readonly [name: string, write: (account: AccountBook) => Uint8Array])[] = [
  ["农商行新系统.csv", (account) => ruralNewCsv(account, "营业部")],
  ["农商行新系统-utf8.csv", (account) => ruralNewCsv(account, "营业部", { encoding: "utf-8" })],
  ["农商行新系统-补空格.csv", (account) => ruralNewCsv(account, "营业部", { encoding: "utf-8-bom", padTo: 24, newline: "\n" })],
  ["农商行新系统-制表符.txt", (account) => ruralNewCsv(account, "营业部", { encoding: "gbk", separator: "\t" })],
  ["农商行新系统.xlsx", (account) => ruralNewXlsx(account, "营业部")],
  ["农商行老账号.xls", (account) => ruralOldXls(account, "0770001")],
  ["工行.csv", icbcCsv],
  ["建行.xls", ccbXls],
  ["农行柜面.xlsx", abcCounterXlsx],
  ["民泰.xlsx", mintaiXlsx],
];

/** Day, amount, balance, counterparty and memo of every row. Days come from the table as plain numbers. */
function rowsOf(table: TransactionTable): string[] {
  const word = (column: { codes: Uint32Array; words: readonly string[] }, row: number) => column.words[column.codes[row] ?? 0] ?? "";
  return Array.from({ length: table.rows }, (_, row) =>
    [
      dayText((table.day[row] ?? Number.NaN) as Day),
      table.amount[row],
      table.balance[row],
      word(table.counterparty, row),
      word(table.memo, row),
    ].join(" "),
  ).sort();
}

describe("one account in every layout", () => {
  const told = book.entries
    .map((entry, index) => [entry.day, entry.amount, book.balances[index], entry.counterparty, entry.memo].join(" "))
    .sort();

  it.each(layouts)("%s", async (name, write) => {
    const [paper] = await readPapers([{ path: name, bytes: write(book) }]);
    const tables = (paper?.contents ?? []).flatMap((content) => content.transactions ?? []);
    expect(paper?.kind).toBe("bank-statement");
    expect(tables.flatMap(rowsOf)).toEqual(told);
    expect(paper?.problems.filter((found) => found.severity === "error")).toEqual([]);
  });
});

describe("laws of a case", () => {
  it("the order in which papers are named changes nothing", async () => {
    const { caseFile, papers } = bankNetting();
    const one = await assessCase({ caseFile, papers });
    const other = await assessCase({ caseFile, papers: [...papers].reverse() });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("the same paper under two names counts once", async () => {
    const { caseFile, papers } = bankNetting();
    const [first] = papers;
    if (!first) throw new Error("the case has papers");
    const one = await assessCase({ caseFile, papers });
    const twice = await assessCase({ caseFile, papers: [...papers, { path: `副本/${first.path}`, bytes: first.bytes }] });
    expect(twice.documents).toHaveLength(one.documents.length);
    expect(twice.netting).toEqual(one.netting);
    expect(twice.verdict).toEqual(one.verdict);
  });
});

describe("the builders themselves", () => {
  it("what is split adds up again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9e13 }),
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          expect(splitByWeight(total, weights).reduce((a, b) => a + b, 0)).toBe(total);
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e12 }), fc.integer({ min: 1, max: 60 }), fc.integer(), (total, count, seed) => {
        const parts = splitAmount(seededRandom(seed), total, count);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });

  it("GBK bytes decode to the text they were made of", () => {
    const text = "农商行流水：余额￥1,234.50（元）①〇Ａ―—“引号”";
    expect(new TextDecoder("gb18030").decode(encodeGb18030(text))).toBe(text);
    expect(() => encodeGb18030("𠮷")).toThrow();
  });
});
