/** Layouts of which only the columns are known: files built in them, each with the trap it is known for. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { testBalanceChain } from "../../src/domain/documents/balance-chain/balance-chain.ts";
import { bankLayoutWords } from "../../src/domain/documents/families/bank/all.ts";
import { bankLayouts } from "../../src/domain/documents/families/bank/layouts/all.ts";
import { walletLayoutWords } from "../../src/domain/documents/families/wallet/all.ts";
import { walletLayouts } from "../../src/domain/documents/families/wallet/layouts/all.ts";
import { csvOf, htmlTableOf, xlsOf, xlsxOf } from "../builders/paper-bytes.ts";
import { codesOf, type PlainRow, plainRows, readPaper, statementOf, tallyHolds } from "./read.ts";

interface BuiltCase {
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

const lines = (...rows: string[]): Uint8Array => new TextEncoder().encode(rows.join("\r\n"));
const grid = (name: string, rows: readonly (readonly (string | number | null)[])[]) => ({ name, rows });

const built: readonly BuiltCase[] = [
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
  {
    name: "rural new: 账号 19 digits, 贷 is in",
    layout: "bank-rural-new",
    file: "农商.csv",
    bytes: () =>
      csvOf(
        [
          ["账号", "交易日期", "交易时间", "交易金额", "交易余额", "借贷标志", "币种", "对方姓名", "对方账号", "交易机构", "摘要"],
          [
            "6230361234567890123",
            "20240105",
            "102345",
            "500.00",
            "1500.00",
            "贷",
            "人民币",
            "孙七",
            "6230360000000000001",
            "某支行",
            "货款",
          ],
          [
            "6230361234567890123",
            "20240106",
            "090000",
            "200.00",
            "1300.00",
            "借",
            "人民币",
            "周八",
            "6230360000000000002",
            "某支行",
            "电费",
          ],
        ],
        { encoding: "gbk" },
      ),
    rows: [
      ["2024-01-05", "10:23:45", 50000, 150000],
      ["2024-01-06", "09:00:00", -20000, 130000],
    ],
    first: { account: "6230361234567890123", counterparty: "孙七", counterpartyAccount: "6230360000000000001" },
  },
  {
    name: "rural old: 发生额, 代理行机构号, 备注 as the memo",
    layout: "bank-rural-old",
    file: "农商老账号.xls",
    bytes: () =>
      xlsOf([
        grid("Sheet1", [
          ["账号", "交易日期", "交易时间", "发生额", "余额", "借贷标志", "对方姓名", "对方账号", "代理行机构号", "备注"],
          ["101001234567890", "2024-01-05", "10:23:45", 500, 1500, "贷", "孙七", "1010", "0101", "货款"],
          ["101001234567890", "2024-01-06", "", 200, 1300, "借", "", "", "0101", "取现"],
        ]),
      ]),
    rows: [
      ["2024-01-05", "10:23:45", 50000, 150000],
      ["2024-01-06", "", -20000, 130000],
    ],
    first: { memo: "货款" },
  },
  {
    name: "民泰: holder in the next cell, day and time in one, counters at the foot",
    layout: "bank-mintai",
    file: "民泰.xlsx",
    bytes: () =>
      xlsxOf([
        grid("流水", [
          ["客户账户流水"],
          ["客户姓名：", "吴九"],
          ["时间", "账号卡号", "支出", "收入", "余额", "交易对手名称", "交易对手账号", "交易对手行名", "摘要", "附言", "柜员流水号"],
          ["20240105 10:23:45", "6221", "", "1000.00", "1000.00", "甲", "6222", "工行", "货款", "一月", "T1"],
          ["20240106 10:23:46", "6221", "400.00", "", "600.00", "乙", "6223", "农行", "进货", "", "T2"],
          ["支出笔数", "1", "累计金额", "400.00"],
          ["收入笔数", "1", "累计金额", "1000.00"],
        ]),
      ]),
    rows: [
      ["2024-01-05", "10:23:45", 100000, 100000],
      ["2024-01-06", "10:23:46", -40000, 60000],
    ],
    holder: "吴九",
    first: { account: "6221", counterpartyAccount: "6222", memo: "货款 · 一月", serial: "T1" },
    reasons: ["title", "preamble", "header", "total", "total"],
  },
  {
    name: "TD: no header at all, month before day, proven by its balance",
    layout: "bank-headerless",
    file: "accountactivity.csv",
    bytes: () =>
      lines(
        "04/25/2023,PAYROLL,,1000.00,1500.00",
        "04/24/2023,RENT,900.00,,500.00",
        "04/03/2023,COFFEE,4.50,,1400.00",
        "04/02/2023,TRANSFER,,4.50,1404.50",
        "04/01/2023,OPEN,,1400.00,1400.00",
      ),
    rows: [
      ["2023-04-25", "", 100000, 150000],
      ["2023-04-24", "", -90000, 50000],
      ["2023-04-03", "", -450, 140000],
      ["2023-04-02", "", 450, 140450],
      ["2023-04-01", "", 140000, 140000],
    ],
    first: { currency: "CAD", memo: "PAYROLL" },
  },
  {
    name: "Meituan: 实付金额 is what was paid, not 订单金额; a 31-digit order number",
    layout: "wallet-meituan",
    file: "美团.csv",
    bytes: () =>
      csvOf(
        [
          ["美团交易账单"],
          ["收入：0笔 0.00元"],
          ["支出：1笔 20.50元"],
          [
            "交易创建时间",
            "交易成功时间",
            "交易类型",
            "订单标题",
            "收/支",
            "支付方式",
            "订单金额",
            "实付金额",
            "交易单号",
            "商家单号",
            "备注",
          ],
          [
            "2024-05-01 11:00:00",
            "2024-05-01 11:00:05",
            "支付",
            "外卖",
            "支出",
            "微信支付",
            "¥30.00",
            "¥20.50",
            "2405011100001234567890123456789",
            "M1",
            "/",
          ],
          [
            "2024-05-02 11:00:00",
            "",
            "退款",
            "外卖",
            "不计收支",
            "微信支付",
            "¥5.00",
            "¥5.00",
            "2405021100001234567890123456789",
            "M1",
            "/",
          ],
        ],
        { encoding: "utf-8-bom" },
      ),
    rows: [
      ["2024-05-01", "11:00:05", -2050, null],
      ["2024-05-02", "11:00:00", 500, null],
    ],
    first: { serial: "2405011100001234567890123456789", account: "美团", memo: "外卖" },
  },
  {
    name: "an unknown bank through its column names: one signed column 收入/支出金额, proven by the balance",
    layout: "generic-bank",
    file: "村镇银行.csv",
    bytes: () =>
      lines(
        "交易日期,账号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方账号,渠道",
        "2024年1月5日,6222,活期,1,人民币,钞,货款,0101,+1200.00,1200.00,甲,6223,网银",
        "2024年1月6日,6222,活期,2,人民币,钞,进货,0101,-1100.00,100.00,乙,6224,柜面",
        "2024年1月7日,6222,活期,3,人民币,钞,进货,0101,-50.00,50.00,乙,6224,柜面",
      ),
    rows: [
      ["2024-01-05", "", 120000, 120000],
      ["2024-01-06", "", -110000, 10000],
      ["2024-01-07", "", -5000, 5000],
    ],
    first: { type: "网银", counterparty: "甲" },
  },
];

describe("layouts built from their columns", () => {
  it.each(built)("$name", async ({ layout, bytes, file, rows, first, holder, codes, reasons }) => {
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
