/** Made-up accounts in the layouts banks really export: columns, paddings, footers and order as met in practice. */
import type { AccountBook } from "./account-book.ts";
import { csvOf, type Grid, type GridCell, moneyText, type TextShape, xlsOf, xlsxOf } from "./paper-bytes.ts";

export function clock(second: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

function each<T>(book: AccountBook, row: (entry: AccountBook["entries"][number], balance: number, index: number) => T): T[] {
  return book.entries.map((entry, index) => row(entry, book.balances[index] ?? Number.NaN, index));
}

const ruralNewHeader = [
  "账号",
  "交易日期",
  "交易时间",
  "交易金额",
  "交易余额",
  "借贷标志",
  "币种",
  "对方姓名",
  "对方账号",
  "交易机构",
  "摘要",
];

function ruralNewRows(book: AccountBook, branch: string): GridCell[][] {
  return each(book, (entry, balance) => [
    book.number,
    entry.day.replaceAll("-", ""),
    clock(entry.second).replaceAll(":", ""),
    moneyText(Math.abs(entry.amount)),
    moneyText(balance),
    entry.amount > 0 ? "贷" : "借",
    "人民币",
    entry.counterparty,
    entry.counterpartyAccount,
    branch,
    entry.memo,
  ]);
}

/** 农商行 new system, csv: yyyymmdd, HHMMSS, unsigned amount with 借/贷. */
export function ruralNewCsv(book: AccountBook, branch: string, shape: TextShape = { encoding: "gbk" }): Uint8Array {
  return csvOf([ruralNewHeader, ...ruralNewRows(book, branch)], shape);
}

/** 农商行 new system as a workbook under a merged title. */
export function ruralNewXlsx(book: AccountBook, branch: string): Uint8Array {
  const title = `${branch}客户账户交易明细`;
  const rows: GridCell[][] = [
    [title],
    [`户名：${book.holder}`, null, null, `账号：${book.number}`],
    ruralNewHeader,
    ...ruralNewRows(book, branch),
  ];
  return xlsxOf([{ name: "交易明细", rows, merges: [{ top: 0, left: 0, bottom: 0, right: ruralNewHeader.length - 1 }] }]);
}

/** 农商行 old account, BIFF8 .xls, newest first, signed by 借贷标志, with a total row at the end. */
export function ruralOldXls(book: AccountBook, branchCode: string): Uint8Array {
  const header = ["账号", "交易日期", "交易时间", "发生额", "余额", "借贷标志", "对方姓名", "对方账号", "代理行机构号", "备注"];
  const rows: GridCell[][] = each(book, (entry, balance) => [
    book.number,
    entry.day,
    clock(entry.second),
    Math.abs(entry.amount) / 100,
    balance / 100,
    entry.amount > 0 ? "贷" : "借",
    entry.counterparty,
    entry.counterpartyAccount,
    branchCode,
    entry.memo,
  ]);
  rows.reverse();
  return xlsOf([{ name: "Sheet1", rows: [header, ...rows] }]);
}

/** ICBC debit card: preamble, padded cells that end in a TAB, four amount columns, a total row, newest first. */
export function icbcCsv(book: AccountBook): Uint8Array {
  const header =
    "交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名";
  const cell = (text: string, width: number) => `"${text.padEnd(width)}\t"`;
  const lines = each(book, (entry, balance) => {
    const amount = moneyText(Math.abs(entry.amount), true);
    const [income, outgo] = entry.amount > 0 ? [amount, ""] : ["", amount];
    return [
      `${entry.day}     \t`,
      cell(entry.memo, 20),
      cell("", 30),
      cell("CHN", 10),
      "钞        \t",
      cell(income, 16),
      cell(outgo, 16),
      "人民币    \t",
      cell(income, 16),
      cell(outgo, 16),
      "人民币    \t",
      cell(moneyText(balance, true), 16),
      cell(entry.counterparty, 30),
      "",
    ].join(",");
  }).reverse();
  const total = (sign: number) =>
    moneyText(Math.abs(book.entries.reduce((sum, entry) => (Math.sign(entry.amount) === sign ? sum + entry.amount : sum), 0)), true);
  const text = [
    "明细查询文件下载",
    "",
    `卡号: ${book.number},"卡别名: ${book.holder}"`,
    "",
    "子账户序号: 00000,子账户类别: 活期,子账户别名: ",
    "",
    header,
    ...lines,
    " ",
    `人民币合计,,,,,,,,"${total(1)}\t","${total(-1)}\t",`,
    "",
  ].join("\r\n");
  return new TextEncoder().encode(text);
}

/** CCB counter export: sheet 交易明细, direction in words, amount as text. */
export function ccbXls(book: AccountBook): Uint8Array {
  const header = ["序号", "交易日期", "交易时间", "借贷方向", "交易金额", "账户余额", "币种", "对方户名", "对方账号", "摘要"];
  const rows: GridCell[][] = each(book, (entry, balance, index) => [
    String(index + 1),
    entry.day.replaceAll("-", ""),
    clock(entry.second),
    entry.amount > 0 ? "贷" : "借",
    moneyText(Math.abs(entry.amount), true),
    moneyText(balance, true),
    "人民币",
    entry.counterparty,
    entry.counterpartyAccount,
    entry.memo,
  ]);
  return xlsOf([{ name: "交易明细", rows: [[`账号：${book.number}`, null, `户名：${book.holder}`], header, ...rows] }]);
}

/** ABC counter export: sheet APSH, yyyymmdd and HHMMSS, signed amounts. */
export function abcCounterXlsx(book: AccountBook): Uint8Array {
  const header = ["账号", "交易日期", "交易时间", "交易金额", "交易后余额", "对方户名", "对方账号", "交易摘要"];
  const rows: GridCell[][] = each(book, (entry, balance) => [
    book.number,
    entry.day.replaceAll("-", ""),
    clock(entry.second).replaceAll(":", ""),
    moneyText(entry.amount),
    moneyText(balance),
    entry.counterparty,
    entry.counterpartyAccount,
    entry.memo,
  ]);
  return xlsxOf([{ name: "APSH", rows: [header, ...rows] }]);
}

/** 民泰: the holder's name stands in the cell after its label; counters at the foot. */
export function mintaiXlsx(book: AccountBook): Uint8Array {
  const header = ["时间", "账号卡号", "支出", "收入", "余额", "交易对手名称", "交易对手账号", "交易对手行名", "摘要", "附言", "柜员流水号"];
  const rows: GridCell[][] = each(book, (entry, balance, index) => [
    `${entry.day.replaceAll("-", "")} ${clock(entry.second)}`,
    book.number,
    entry.amount < 0 ? moneyText(-entry.amount) : "",
    entry.amount > 0 ? moneyText(entry.amount) : "",
    moneyText(balance),
    entry.counterparty,
    entry.counterpartyAccount,
    "",
    entry.memo,
    "",
    `T${String(100_000 + index)}`,
  ]);
  const outs = book.entries.filter((entry) => entry.amount < 0);
  const ins = book.entries.filter((entry) => entry.amount > 0);
  const foot = (label: string, of: readonly { amount: number }[]): GridCell[] => [
    label,
    String(of.length),
    "累计金额",
    moneyText(Math.abs(of.reduce((sum, entry) => sum + entry.amount, 0))),
  ];
  const grid: Grid = {
    name: "流水",
    rows: [
      ["客户账户流水清单"],
      ["客户姓名：", book.holder, null, "币种：", "人民币"],
      header,
      ...rows,
      foot("支出笔数", outs),
      foot("收入笔数", ins),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: header.length - 1 }],
  };
  return xlsxOf([grid]);
}
