/** Statements of the large banks built from their columns, each with the trap it is known for. */
import * as XLSX from "@e965/xlsx";
import { csvOf, htmlTableOf, xlsOf, xlsxOf } from "../builders/paper-bytes.ts";
import type { PlainRow } from "./read.ts";

export interface BuiltCase {
  readonly name: string;
  readonly layout: string;
  readonly bytes: () => Uint8Array;
  readonly file: string;
  /** day, time, amount, balance */
  readonly rows: readonly (readonly [string, string, number | null, number | null])[];
  readonly first?: Partial<PlainRow>;
  readonly holder?: string;
  readonly codes?: readonly string[];
  readonly reasons?: readonly string[];
}

export const lines = (...rows: string[]): Uint8Array => new TextEncoder().encode(rows.join("\r\n"));
export const grid = (name: string, rows: readonly (readonly (string | number | null)[])[]) => ({ name, rows });

export const builtBanks: readonly BuiltCase[] = [
  {
    name: "ABC app: header 日 志 号 with spaces, plus signs, an empty time, rows three fields short",
    layout: "bank-abc-app",
    file: "农行.csv",
    bytes: () =>
      lines(
        "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言",
        "20240103,091500,转账,+10000.00,12000.00,张三6228480012345678,123456789,掌上银行,货款",
        "20240104,,结息,-10.00,11990.00,",
        "20240105,001530,消费,-90.00,11900.00,李记粮油 6217001234567,223456789,POS,",
      ),
    rows: [
      ["2024-01-03", "09:15:00", 1000000, 1200000],
      ["2024-01-04", "", -1000, 1199000],
      ["2024-01-05", "00:15:30", -9000, 1190000],
    ],
    first: { counterparty: "张三", counterpartyAccount: "6228480012345678", serial: "123456789", memo: "转账 · 货款", type: "掌上银行" },
  },
  {
    name: "ABC counter export: sheet APSH, times as numbers without their first zero and as fractions of a day",
    layout: "bank-abc-counter",
    file: "APSH.xls",
    bytes: () => {
      const sheet = XLSX.utils.aoa_to_sheet([
        ["账号", "交易日期", "交易时间", "交易金额", "交易后余额", "对方户名", "对方账号", "交易摘要"],
        ["6228480402564890018", 20240131, 91502, 5000.5, 5000.5, "王五", "6217000010000000018", "货款"],
        ["6228480402564890018", 20240201, 0.4375, -0.5, 5000, "", "", "手续费"],
      ]);
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, sheet, "APSH");
      return new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }));
    },
    rows: [
      ["2024-01-31", "09:15:02", 500050, 500050],
      ["2024-02-01", "10:30:00", -50, 500000],
    ],
    first: { account: "6228480402564890018", counterpartyAccount: "6217000010000000018" },
  },
  {
    name: "CCB sheet 交易明细: direction words beside an unsigned amount",
    layout: "bank-ccb-counter",
    file: "建行.xlsx",
    bytes: () =>
      xlsxOf([
        grid("交易明细", [
          ["客户名称：某某商行", "", "账号：6217001234567890123"],
          ["交易日期", "交易时间", "借贷方向", "交易金额", "账户余额", "对方户名", "对方账号", "摘要"],
          ["20240101", "10:00:00", "贷", 1200, 2200, "甲", "6217000000000000001", "货款"],
          ["20240102", "11:00:00", "借", 200, 2000, "乙", "6217000000000000002", "进货"],
        ]),
      ]),
    rows: [
      ["2024-01-01", "10:00:00", 120000, 220000],
      ["2024-01-02", "11:00:00", -20000, 200000],
    ],
    holder: "某某商行",
    first: { account: "6217001234567890123", counterparty: "甲" },
  },
  {
    name: "CCB personal csv: 支出 and 收入 columns, zero for the other side",
    layout: "bank-ccb-debit",
    file: "建行.csv",
    bytes: () =>
      lines(
        "记账日,交易日期,交易时间,支出,收入,账户余额,币种,摘要,对方账号,对方户名,交易地点",
        "20240102,20240101,10:00:00,0.00,88.00,188.00,人民币元,转入,622700,甲,网银",
        "20240103,20240103,10:00:01,8.00,0.00,180.00,人民币元,消费,622701,乙,POS",
      ),
    rows: [
      ["2024-01-01", "10:00:00", 8800, 18800],
      ["2024-01-03", "10:00:01", -800, 18000],
    ],
    first: { currency: "CNY", memo: "转入 · 网银" },
  },
  {
    name: "BOCOM credit: an e-mail page, payments and purchases under headings, dates without a year across New Year",
    layout: "bank-bocom-credit",
    file: "账单.html",
    bytes: () =>
      htmlTableOf(
        "交通银行信用卡电子账单",
        grid("账单", [
          ["交通银行信用卡 2024年01月账单"],
          ["交易日期", "记账日期", "卡末四位", "交易说明", "交易币种/金额", "入账币种/金额"],
          ["以下是您的还款、退货及费用返还明细"],
          ["12/28", "12/29", "0354", "银联转账还款", "CNY 500.00", "CNY 500.00"],
          ["以下是您的消费、取现及其他费用明细"],
          ["01/03", "01/04", "0354", "某某超市", "CNY 1,020.50", "CNY 1,020.50"],
        ]),
        "gbk",
      ),
    rows: [
      ["2023-12-28", "", 50000, null],
      ["2024-01-03", "", -102050, null],
    ],
    first: { account: "0354", memo: "银联转账还款" },
    reasons: ["title", "header", "section", "section"],
  },
  {
    name: "ICBC v2: booked amounts count, the card's own amounts (here in dollars) do not; a total row that agrees",
    layout: "bank-icbc-debit-2",
    file: "工行.csv",
    bytes: () =>
      lines(
        "明细查询文件下载",
        "",
        "卡号: 6222021234567890123",
        "",
        "交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户",
        '2024-02-03     \t,"境外消费   \t","SHOP \t",USA\t,钞\t,"  \t","10.00   \t",美元 \t,"  \t","71.80  \t",人民币 \t,"928.20 \t","SHOP LTD \t","4000123 \t",',
        '2024-02-02     \t,"工资   \t"," \t",CHN\t,钞\t,"1,000.00  \t"," \t",人民币 \t,"1,000.00  \t"," \t",人民币 \t,"1,000.00 \t","某厂 \t","6222 \t",',
        " ",
        '人民币合计,,,,,,,,"1,000.00 \t","71.80 \t",',
      ),
    rows: [
      ["2024-02-03", "", -7180, 92820],
      ["2024-02-02", "", 100000, 100000],
    ],
    first: { account: "6222021234567890123", counterpartyAccount: "4000123", currency: "CNY" },
  },
  {
    name: "SPDB .xls: 存入 and 取出 as text, two spaces between day and time",
    layout: "bank-spdb-debit",
    file: "浦发.xls",
    bytes: () =>
      xlsOf([
        grid("sheet1", [
          ["浦发银行账户明细"],
          ["交易时间", "交易摘要", "存入金额", "取出金额", "账户余额", "对方户名", "对方账号"],
          ["2024-03-01  08:09:10", "转入", "1,500.00", "", "1,500.00", "甲", "622522"],
          ["2024-03-02  18:09:10", "消费", "", "0.50", "1,499.50", "乙", "622523"],
        ]),
      ]),
    rows: [
      ["2024-03-01", "08:09:10", 150000, 150000],
      ["2024-03-02", "18:09:10", -50, 149950],
    ],
  },
  {
    name: "PSBC: known by its title",
    layout: "bank-psbc-debit",
    file: "邮储.csv",
    bytes: () =>
      csvOf(
        [
          ["中国邮政储蓄银行账户交易明细"],
          ["户名：赵六  账号：6217991234567890123"],
          ["交易日期", "摘要", "收支标志", "交易金额", "账户余额", "对方户名", "对方账号"],
          ["2024-01-05", "汇入", "收入", "300.00", "300.00", "甲", "6217"],
          ["2024-01-06", "取现", "支出", "100.00", "200.00", "", ""],
        ],
        { encoding: "gbk" },
      ),
    rows: [
      ["2024-01-05", "", 30000, 30000],
      ["2024-01-06", "", -10000, 20000],
    ],
    holder: "赵六",
    first: { account: "6217991234567890123" },
  },
];
