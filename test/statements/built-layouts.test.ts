/** Layouts of which only the columns are known: files built in them, each with the trap it is known for. */
import { describe, expect, it } from "vitest";
import { testBalanceChain } from "../../src/domain/documents/balance-chain/balance-chain.ts";
import { bankLayoutWords } from "../../src/domain/documents/families/bank/all.ts";
import { bankLayouts } from "../../src/domain/documents/families/bank/layouts/all.ts";
import { walletLayoutWords } from "../../src/domain/documents/families/wallet/all.ts";
import { walletLayouts } from "../../src/domain/documents/families/wallet/layouts/all.ts";
import { xlsxOf } from "../builders/paper-bytes.ts";
import { builtBanks, grid, lines } from "./built-banks.ts";
import { builtOthers } from "./built-others.ts";
import { codesOf, plainRows, readPaper, statementOf, tallyHolds } from "./read.ts";

describe("layouts built from their columns", () => {
  it.each([...builtBanks, ...builtOthers])("$name", async ({ layout, bytes, file, rows, first, holder, codes, reasons }) => {
    const paper = await readPaper(bytes(), file);
    const statement = statementOf(paper);
    const found = plainRows(statement.transactions);
    expect(statement.recognition.layout).toBe(layout);
    expect(found.map((row) => [row.day, row.time, row.amount, row.balance])).toEqual(rows);
    expect(found[0]).toMatchObject(first ?? {});
    if (holder !== undefined) expect(statement.transactions.holder).toBe(holder);
    if (reasons !== undefined) expect(paper.tally.ignored.map((row) => row.reason)).toEqual(reasons);
    expect(codesOf(paper)).toEqual(codes ?? []);
    expect(tallyHolds(paper)).toBe(true);
    for (const chain of testBalanceChain(statement.transactions)) expect(chain.held).toBe(chain.tested);
  });

  it("泰隆: several sheets, each an account, every way it writes a time", async () => {
    const header = [
      "客户账号",
      "账户名称",
      "交易日期",
      "交易时间",
      "借方发生额",
      "贷方发生额",
      "账户余额",
      "借贷标志",
      "币种",
      "对方户名",
      "对方客户账号",
      "对方金融机构名称",
      "摘要描述",
      "柜员号",
      "机构号",
      "渠道号",
    ];
    const row = (account: string, time: string, out: string, into: string, balance: string) => [
      account,
      "郑十",
      "20240105",
      time,
      out,
      into,
      balance,
      out === "" ? "贷" : "借",
      "156",
      "甲",
      "6230",
      "农商行",
      "货款",
      "01",
      "02",
      "MB",
    ];
    const paper = await readPaper(
      xlsxOf([
        grid("账户1", [
          header,
          row("101", "10.23.45.123", "", "100.00", "100.00"),
          row("101", "102346123", "30.00", "", "70.00"),
          row("101", "92347123", "20.00", "", "50.00"),
        ]),
        grid("账户2", [header, row("102", "0.0", "", "9.00", "9.00"), row("102", "2024-01-05-10.23.45.123456", "0.00", "1.00", "10.00")]),
      ]),
      "泰隆.xlsx",
    );
    const [one, two] = paper.contents.map((content) => (content.transactions ? plainRows(content.transactions) : []));
    expect(paper.layout).toBe("bank-tailong");
    expect(one?.map((found) => [found.time, found.amount, found.account, found.currency])).toEqual([
      ["10:23:45", 10000, "101", "CNY"],
      ["10:23:46", -3000, "101", "CNY"],
      ["09:23:47", -2000, "101", "CNY"],
    ]);
    expect(two?.map((found) => [found.time, found.amount, found.account])).toEqual([
      ["", 900, "102"],
      ["10:23:45", 100, "102"],
    ]);
    expect(paper.contents[0]?.transactions?.holder).toBe("郑十");
    expect(codesOf(paper)).toEqual([]);
  });

  it("BOCOM credit under no heading: nobody says which way the rows went, so it is asked", async () => {
    const page = (title: string): Uint8Array =>
      lines(
        `<html><body>${title}<table><tr><td>交易日期</td><td>记账日期</td><td>卡末四位</td><td>交易说明</td><td>交易币种/金额</td><td>入账币种/金额</td></tr>`,
        "<tr><td>12/28</td><td>12/29</td><td>0354</td><td>银联转账还款</td><td>CNY 500.00</td><td>CNY 500.00</td></tr></table></body></html>",
      );
    const paper = await readPaper(page("<table><tr><td>交通银行信用卡</td><td>2024年01月</td></tr></table>"), "账单.html");
    expect(codesOf(paper)).toEqual(["sign-unclear"]);
    // The year comes from the title's own table.
    expect(plainRows(statementOf(paper).transactions).map((row) => [row.day, row.flow])).toEqual([["2023-12-28", 0]]);
  });

  it("every layout has an id of its own and a name in both languages", () => {
    const layouts = [...bankLayouts, ...walletLayouts];
    expect(new Set(layouts.map((layout) => layout.id)).size).toBe(layouts.length);
    for (const layout of layouts) expect((bankLayoutWords[layout.id] ?? walletLayoutWords[layout.id])?.["zh-CN"]).toMatch(/[一-龥]/);
  });
});
