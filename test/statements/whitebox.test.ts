/** The one-field-at-a-time files: each row is named by its remark (case=…, append=…), and each says what it must come to. */
import { readdirSync, readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/domain/documents/balance-chain/duplicates.ts";
import { shared, sharedPath } from "../shared.ts";
import { oracleFen, oracleRows, oracleWord } from "./csv-oracle.ts";
import { codesOf, plainRows, readPaper, readRows, statementOf, tallyHolds } from "./read.ts";

/** Remark → flow, where it differs from −1 (a payment that went through). */
const FLOWS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // A closed trade, a refunded payment: nothing stayed moved. 支付成功 and 等待确认收货 left the payer's purse.
  "支付宝交易明细测试数据集.csv": {
    "case=status-closed": 0,
    "case=status-refunded": 0,
    "case=direction-income": 1,
    "case=direction-neutral": 0,
    "append=var-direction-income": 1,
    "append=var-status-closed": 0,
  },
  "微信支付账单测试数据集.csv": {
    "case=status-returned": 0,
    "case=status-full-refund": 0,
    "case=direction-income": 1,
    "case=direction-neutral": 0,
    "append=var-direction-income": 1,
    "append=var-direction-transfer-in": 1,
    "append=var-direction-english-income": 1,
    "append=var-status-returned": 0,
    "append=var-status-full-refund": 0,
  },
  "京东交易流水测试数据集.csv": {
    "case=status-closed": 0,
    "case=status-refunded": 0,
    "case=direction-income": 1,
    "case=direction-neutral": 0,
    "append=var-direction-income": 1,
    "append=var-direction-transfer-in": 1,
    "append=var-direction-english-income": 1,
    "append=var-status-closed": 0,
  },
  "美团账单测试数据集.csv": {
    "case=status-closed": 0,
    "case=status-refunded": 0,
    "case=status-pending": 0,
    "case=direction-income": 1,
    "case=direction-neutral": 0,
    "append=var-direction-income": 1,
    "append=var-direction-english-income": 1,
    "append=var-status-refund": 0,
    "append=var-status-pending": 0,
  },
  // 未知方向 is not guessed: the row stays, is in no total and is asked about.
  "工商银行交易明细测试数据集.csv": {
    "case=status-failed": 0,
    "case=status-cancelled": 0,
    "case=status-reversed": 0,
    "case=direction-income": 1,
    "append=var-direction-income": 1,
    "append=var-direction-english-in": 1,
    "append=var-direction-unknown-fallback": 0,
    "append=var-status-cancelled": 0,
  },
  "建设银行交易明细测试数据集.csv": {
    "case=status-failed": 0,
    "case=status-cancelled": 0,
    "case=status-reversed": 0,
    "case=direction-income": 1,
    "case=direction-in-keyword": 1,
    "append=var-direction-income": 1,
    "append=var-direction-transfer-in": 1,
    "append=var-direction-english-in": 1,
    "append=var-direction-unknown-fallback": 0,
    "append=var-status-reversed": 0,
  },
};

const LAYOUTS: Readonly<Record<string, string>> = {
  "支付宝交易明细测试数据集.csv": "wallet-alipay",
  "微信支付账单测试数据集.csv": "wallet-wechat",
  "京东交易流水测试数据集.csv": "wallet-jd-plain",
  "美团账单测试数据集.csv": "wallet-meituan-plain",
  "工商银行交易明细测试数据集.csv": "generic-bank",
  "建设银行交易明细测试数据集.csv": "generic-bank",
};

describe.skipIf(!shared)("one field at a time", () => {
  it("knows every file of the folder", () => {
    const files = readdirSync(sharedPath("fixtures/statements/whitebox")).filter((name) => name.endsWith(".csv"));
    expect(files.sort()).toEqual(Object.keys(FLOWS).sort());
  });

  it.each(Object.keys(FLOWS))("%s", async (file) => {
    const bytes = new Uint8Array(readFileSync(sharedPath("fixtures/statements/whitebox", file)));
    const paper = await readPaper(bytes, file);
    const statement = statementOf(paper);
    const found = plainRows(statement.transactions);
    expect(statement.recognition.layout).toBe(LAYOUTS[file]);
    expect(tallyHolds(paper)).toBe(true);
    const lines = oracleRows(bytes);
    const headerLine = lines.findIndex((cells) => cells[0] === "交易时间");
    const header = lines[headerLine] ?? [];
    const cell = (cells: readonly string[], ...names: string[]): string => cells[header.findIndex((label) => names.includes(label))] ?? "";
    const data = lines.slice(headerLine + 1).filter((cells) => cells.length > 3);
    expect(found.length).toBe(data.length);
    for (const [index, cells] of data.entries()) {
      const row = found[index];
      const remark = cell(cells, "备注");
      const flow = FLOWS[file]?.[remark] ?? -1;
      const isIn = ["收入", "转入", "income", "in", "不计收支", "未知方向"].includes(cell(cells, "收/支"));
      const [date = "", time = ""] = cell(cells, "交易时间").replaceAll("/", "-").split(" ");
      expect({ remark, flow: row?.flow }).toEqual({ remark, flow });
      expect(row?.amount).toBe((isIn ? 1 : -1) * (oracleFen(cell(cells, "金额", "金额(元)", "交易金额")) ?? Number.NaN));
      expect([row?.day, row?.time]).toEqual([date, time === "" ? "" : time.padEnd(8, ":00")]);
      expect(row?.counterparty).toBe(oracleWord(cell(cells, "交易对方")));
      expect(row?.status).toBe(cell(cells, "交易状态", "当前状态"));
      expect(row?.serial).toBe(cell(cells, "交易订单号", "交易单号", "交易流水号"));
      expect(row?.memo).toContain(remark);
    }
    const unknown = Object.keys(FLOWS[file] ?? {}).filter((remark) => remark.includes("unknown")).length;
    expect(codesOf(paper)).toEqual(Array.from({ length: unknown }, () => "direction-unknown"));
  });
});

describe.skipIf(!shared)("workbooks", () => {
  it("CITIC credit (.xls): text amounts, refunds negative, four last digits from a number", async () => {
    const bytes = new Uint8Array(readFileSync(sharedPath("fixtures/statements/citic-credit.xls")));
    const paper = await readPaper(bytes, "citic-credit.xls");
    const found = plainRows(statementOf(paper).transactions);
    const book = XLSX.read(bytes, { type: "array" });
    const oracle: string[][] = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, { header: 1, raw: false });
    const data = oracle.slice(2).filter((cells) => /^\d{4}-/.test(cells[0] ?? ""));
    expect(data.length).toBe(13);
    expect(found.map((row) => [row.day, row.memo, row.account, row.currency, row.amount])).toEqual(
      data.map((cells) => [cells[0], cells[2], cells[3], "CNY", 0 - Math.round(Number(cells[7]) * 100)]),
    );
    expect(tallyHolds(paper)).toBe(true);
  });

  it("WeChat workbook: the same bill on two sheets is read twice and repeats itself row by row", async () => {
    const bytes = new Uint8Array(readFileSync(sharedPath("fixtures/statements/wechat.xlsx")));
    const paper = await readPaper(bytes, "wechat.xlsx");
    const tables = paper.contents.flatMap((content) => (content.transactions ? [content.transactions] : []));
    const [table, raw] = tables.map(plainRows);
    const csv = await readRows(new Uint8Array(readFileSync(sharedPath("fixtures/statements/wechat.csv"))), "wechat.csv");
    const plain = (rows: typeof csv) =>
      rows.map(({ day, time, amount, flow, counterparty, type, status }) => ({ day, time, amount, flow, counterparty, type, status }));
    // One sheet holds "¥28.16" as text, the other 28.16 as a number: both say the same.
    expect(plain(table ?? [])).toEqual(plain(csv));
    expect(plain(raw ?? [])).toEqual(plain(csv));
    expect(findDuplicates(tables).length).toBe(27);
    expect(tallyHolds(paper)).toBe(true);
  });
});
