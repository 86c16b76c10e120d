/** Papers as they should not be: what people really drop on an importer. Each says what must come of it. */
import { wan } from "../../test/builders/account-book.ts";
import { icbcCsv, ruralNewCsv, ruralNewXlsx, ruralOldXls } from "../../test/builders/bank-layouts.ts";
import { csvOf, encodeText, type GridCell, htmlTableOf, xlsOf, xlsxOf } from "../../test/builders/paper-bytes.ts";
import { seededRandom } from "../../test/builders/random.ts";
import { electricityGrid, purchaseGrid } from "../../test/builders/record-papers.ts";
import { balanceSheetForm, incomeStatementForm } from "../../test/builders/statement-forms.ts";
import { joined, zipOf } from "../../test/builders/zip-file.ts";
import { books, company, formulasWithoutValues, lockedWorkbook, statement, utf16, wallet, withCell } from "./messy-materials.ts";

export interface MessyPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
  /** Kinds of the papers that come of it, in order; an archive gives several. */
  readonly kinds: readonly string[];
  /** Problem codes that must be among those reported. */
  readonly problems: readonly string[];
  /** Rows of transactions that must be read, where it is a statement. */
  readonly rows?: number;
  /** Facts that must not be made up: the paper holds none. */
  readonly facts?: 0;
}

export function messyPapers(): MessyPaper[] {
  const account = statement();
  const year = books();
  const balance = balanceSheetForm(year, { company });
  const income = incomeStatementForm(year.income, { year: 2025 }, { company });
  const rural = ruralNewCsv(account, "临溪农村商业银行");
  const workbook = ruralNewXlsx(account, "临溪农村商业银行");
  const old = ruralOldXls(account, "0990001");
  const rows = account.entries.length;
  const plainRows = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
  const meter = electricityGrid(
    { name: company, number: "0099000011" },
    [1, 2, 3].map((month) => ({ year: 2025, month, use: 420 + month * 15 })),
    0.7,
  );
  const purchases = purchaseGrid(seededRandom(99_003), {
    year: 2025,
    months: [wan(6), wan(4)],
    suppliers: [{ name: "江沅批发部", account: "" }],
    goods: [{ name: "毛巾", model: "35×75", unit: "条", price: 6.5 }],
    perMonth: 3,
  });
  const other = balanceSheetForm(year, { company: "临溪县另一家贸易有限公司" });
  return [
    // Names that lie about the bytes.
    { name: "文本却叫.xlsx", bytes: rural, kinds: ["bank-statement"], problems: ["other-extension"], rows },
    { name: "工作簿却叫.csv", bytes: workbook, kinds: ["bank-statement"], problems: ["other-extension"], rows },
    { name: "网页却叫.xls", bytes: htmlTableOf("电费清单", meter), kinds: ["utility-bill"], problems: ["other-extension"] },
    { name: "旧工作簿却叫.et", bytes: old, kinds: ["bank-statement"], problems: [], rows },
    {
      name: "Unicode文本.xls",
      bytes: utf16(new TextDecoder("gb18030").decode(rural).replaceAll(",", "\t")),
      kinds: ["bank-statement"],
      problems: ["other-extension"],
      rows,
    },
    { name: "没有扩展名", bytes: icbcCsv(account), kinds: ["bank-statement"], problems: [], rows },
    // Broken bytes.
    { name: "空文件.csv", bytes: new Uint8Array(0), kinds: ["unreadable"], problems: ["empty-file"] },
    { name: "截断.xlsx", bytes: workbook.slice(0, Math.floor(workbook.length * 0.6)), kinds: ["unreadable"], problems: ["damaged-file"] },
    { name: "截断.xls", bytes: old.slice(0, Math.floor(old.length * 0.6)), kinds: ["unreadable"], problems: ["workbook-not-opened"] },
    { name: "只剩开头.xls", bytes: old.slice(0, 700), kinds: ["other"], problems: ["unknown-format"] },
    {
      name: "乱码.xlsx",
      bytes: joined([Uint8Array.of(0x50, 0x4b, 3, 4), Uint8Array.from({ length: 3_000 }, (_, index) => (index * 89 + 7) & 0xff)]),
      kinds: ["unreadable"],
      problems: [],
    },
    { name: "加密工作簿.xlsx", bytes: lockedWorkbook(), kinds: ["unreadable"], problems: ["encrypted-workbook"] },
    {
      name: "压缩炸弹.zip",
      bytes: zipOf([{ name: "流水.csv", bytes: new Uint8Array(24_000_000) }]),
      kinds: ["unreadable"],
      problems: ["archive-too-large"],
    },
    {
      name: "越界路径.zip",
      bytes: zipOf([{ name: "../流水.csv", bytes: rural }]),
      kinds: ["unreadable"],
      problems: ["archive-unsafe-name"],
    },
    // Archives.
    {
      name: "一包材料(GBK文件名).zip",
      bytes: zipOf(
        [
          { name: "流水/一季度.csv", bytes: rural },
          { name: "电费.xls", bytes: htmlTableOf("电费清单", meter) },
        ],
        { gbkNames: true },
      ),
      kinds: ["bank-statement", "utility-bill"],
      problems: [],
    },
    {
      name: "微信账单(密码123456).zip",
      bytes: zipOf([{ name: "微信支付账单(20250101-20250630).csv", bytes: wallet() }], { password: "123456" }),
      password: "123456",
      kinds: ["wallet-statement"],
      problems: [],
      rows: 20,
    },
    // Papers that say less than they seem to.
    {
      name: "空白资产负债表.xlsx",
      bytes: xlsxOf([
        {
          ...balance,
          rows: balance.rows.map((row, index) =>
            index < 4 ? row : row.map((cell, column) => ([2, 3, 6, 7].includes(column) ? null : cell)),
          ),
        },
      ]),
      kinds: ["balance-sheet"],
      problems: [],
      facts: 0,
    },
    { name: "公式没有结果.xlsx", bytes: formulasWithoutValues(), kinds: ["balance-sheet"], problems: ["formula-without-value"] },
    {
      name: "看不清的数.xlsx",
      bytes: xlsxOf([{ ...income, rows: withCell(income.rows, 5, 2, "78O,12l.5O") }]),
      kinds: ["income-statement"],
      problems: ["unreadable-amount"],
    },
    {
      name: "没写单位.xlsx",
      bytes: xlsxOf([{ ...income, rows: income.rows.map((row) => row.map((cell) => (cell === "单位：元" ? null : cell))) }]),
      kinds: ["income-statement"],
      problems: ["unit-not-stated"],
    },
    {
      name: "没写期间.xlsx",
      bytes: xlsxOf([{ ...income, rows: income.rows.map((row) => row.map((cell) => (cell === "2025年度" ? null : cell))) }]),
      kinds: ["income-statement"],
      problems: ["period-not-stated"],
      facts: 0,
    },
    {
      name: "两家公司在一张表.xlsx",
      bytes: xlsxOf([{ name: "资产负债表", rows: [...balance.rows, [], ...other.rows] }]),
      kinds: ["balance-sheet"],
      problems: ["several-companies"],
      facts: 0,
    },
    {
      name: "合计对不上.csv",
      bytes: csvOf(withCell(purchases.rows, purchases.rows.length - 1, 7, "1.00"), { encoding: "gbk" }),
      kinds: ["purchase-list"],
      problems: ["stated-total-differs"],
    },
    // Statements with odd cells.
    {
      name: "账号成了小数.xlsx",
      bytes: xlsxOf([
        {
          name: "Sheet1",
          rows: [
            ["账号", "交易日期", "交易时间", "交易金额", "交易余额", "借贷标志", "币种", "对方姓名", "对方账号", "交易机构", "摘要"],
            [6.228480402564891e18, "20250103", "101500", 1200, 5200, "贷", "人民币", "城南五金店", 6.217000010012346e18, "临溪", "货款"],
            [6.228480402564891e18, "20250104", "101500", 200, 5000, "借", "人民币", "江沅批发部", 6.217000010012346e18, "临溪", "货款"],
          ],
        },
      ]),
      kinds: ["bank-statement"],
      problems: ["account-number-destroyed"],
      rows: 2,
    },
    {
      name: "信用卡账单2024年01月.csv",
      bytes: csvOf(
        [
          ["2024年01月信用卡账单"],
          ...plainRows(
            "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n12/29,12/30,超市购物,128.50,4321,128.50(CN)\n01/03,01/04,加油,300.00,4321,300.00(CN)\n01/09,01/09,手机银行还款,-428.50,4321,-428.50(CN)",
          ),
        ],
        { encoding: "utf-8" },
      ),
      kinds: ["bank-statement"],
      problems: [],
      rows: 3,
    },
    {
      name: "不存在的日子.csv",
      bytes: csvOf(
        plainRows(
          "账号,交易日期,交易时间,交易金额,交易余额,借贷标志,币种,对方姓名,对方账号,交易机构,摘要\n80100000000099001122,20250228,090000,100.00,1100.00,贷,人民币,甲,1,临溪,货款\n80100000000099001122,20250230,090000,100.00,1200.00,贷,人民币,甲,1,临溪,货款\n80100000000099001122,20250301,090000,一百,1300.00,贷,人民币,甲,1,临溪,货款",
        ),
        { encoding: "gbk" },
      ),
      kinds: ["bank-statement"],
      problems: ["unreadable-date", "unreadable-amount"],
      rows: 3,
    },
    {
      name: "全角与括号.csv",
      bytes: csvOf(
        [
          ["日期", "摘要", "收入", "支出", "余额", "对方户名"],
          ["２０２５－０１－０５", "货款", "１，２３４．５０", "", "11,234.50", "甲"],
          ["2025/1/6", "退款", "", "(34.50)", "11,200.00元", "乙"],
          ["2025年1月7日", "费用", "－", "￥200.00", "11,000.00", "丙"],
        ],
        { encoding: "utf-8-bom" },
      ),
      kinds: ["bank-statement"],
      problems: [],
      rows: 3,
    },
    {
      name: "表头在第三十行.csv",
      bytes: csvOf([
        ...Array.from({ length: 29 }, (_, index): GridCell[] => [`说明第${index + 1}行：本明细仅供参考`]),
        ["交易日期", "收入", "支出", "余额", "对方户名", "摘要"],
        ["2025-01-05", "500.00", "", "1500.00", "甲", "货款"],
        ["2025-01-06", "", "200.00", "1300.00", "乙", "房租"],
      ]),
      kinds: ["bank-statement"],
      problems: [],
      rows: 2,
    },
    {
      name: "引号与换行.csv",
      bytes: encodeText(
        '交易日期,收入,支出,余额,对方户名,摘要\r\n2025-01-05,500.00,,1500.00,"甲""小号""商店","货款\r\n第一批"\r\n2025-01-06,,200.00,1300.00,乙"丙,房租\r\n2025-01-07,,100.00\r\n',
      ),
      kinds: ["bank-statement"],
      problems: [],
      rows: 3,
    },
    {
      name: "原型污染.csv",
      bytes: encodeText(
        "__proto__,constructor,交易日期,收入,支出,余额,摘要\r\nx,y,2025-01-05,500.00,,1500.00,__proto__\r\nx,y,2025-01-06,,100.00,1400.00,toString\r\n",
      ),
      kinds: ["bank-statement"],
      problems: [],
      rows: 2,
    },
    // Not papers at all.
    {
      name: "便条.txt",
      bytes: encodeText("周三上门看库存，带上盘点表。\n老板电话下午打。\n"),
      kinds: ["other"],
      problems: ["not-a-paper"],
    },
    {
      name: "接口数据.json",
      bytes: encodeText('{"ENT_INFO":{"BASIC":{"ENTNAME":"临溪县样例商贸有限公司","REGCAP":"20.000000"}}}'),
      kinds: ["other"],
      problems: [],
    },
    {
      name: "照片.png",
      bytes: Uint8Array.from([
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a,
        0x7e, 0x9b, 0x55,
      ]),
      kinds: ["other"],
      problems: ["not-read-yet"],
    },
    {
      name: "价目表.xls",
      bytes: xlsOf([
        {
          name: "价目",
          rows: [
            ["品名", "规格", "批发价", "零售价"],
            ["毛巾", "35×75", 6.5, 9.9],
            ["香皂", "100g", 2.8, 4],
          ],
        },
      ]),
      kinds: ["other"],
      problems: ["not-a-paper"],
    },
  ];
}
