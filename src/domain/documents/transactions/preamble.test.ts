import { describe, expect, it } from "vitest";
import { dayText } from "../../kernel/day.ts";
import { CellKind } from "../book.ts";
import type { Book, Sheet } from "../book.ts";
import { readPreamble } from "./preamble.ts";

function bookOf(rows: readonly (readonly string[])[], name = "Sheet1"): { book: Book; sheet: Sheet } {
  const strings: string[] = [];
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const kinds = new Uint8Array(rows.length);
    const values = new Float64Array(rows.length);
    for (const [row, cells] of rows.entries()) {
      const text = cells[column] ?? "";
      if (text === "") continue;
      kinds[row] = CellKind.text;
      values[row] = strings.push(text) - 1;
    }
    return { kinds, values };
  });
  const sheet: Sheet = { name, isHidden: false, rows: rows.length, columns, merges: [], formulas: new Map() };
  return {
    sheet,
    book: { format: "csv", encoding: "utf-8", uses1904Dates: false, strings, sheets: [sheet], externalLinks: [], problems: [] },
  };
}

const preamble = (...rows: (readonly string[])[]) => {
  const { book, sheet } = bookOf([...rows, ["交易日期", "金额"]]);
  return readPreamble(sheet, book, rows.length);
};

describe("what stands above the table", () => {
  it.each([
    [["户名：张三  账号：6230361234567890123"], "张三", "6230361234567890123"],
    [["户名:张三", "账号:6230 3612 3456 7890 123"], "张三", "6230361234567890123"],
    [["客户姓名：", "吴九", "卡号：", "6221"], "吴九", "6221"],
    [["户名", "某某有限公司", "账号", "101001"], "某某有限公司", "101001"],
    [["账户名称：某某（集团）有限公司,账号：1"], "某某(集团)有限公司", "1"],
    [["微信昵称：[测试]"], "", "测试"],
    [["卡号: 1234****9876", "卡别名: 这是卡别名"], "", "1234****9876"],
    [["对方户名：甲"], "", ""],
  ])("%j: holder %s, account %s", (row, holder, account) => {
    const found = preamble(row);
    expect([found.holder, found.account]).toEqual([holder, account]);
  });

  it.each([
    ["招商银行信用卡对账单（个人消费卡账户 2024年01月）（补）", { year: 2024, month: 1 }],
    ["账单周期：2023-12-06 至 2024-01-05", { year: 2024, month: 1 }],
    ["起止日期：2022-01-01 至 2024-01-05", null], // two New Years: a date without a year could be either
    ["中国银行信用卡账单(0250年21月)", null],
    ["交易明细", null],
  ])("%s ends %o", (title, end) => {
    expect(preamble([title]).end).toEqual(end);
  });

  it.each([
    ["起始时间：[2025-01-01 00:00:00] 终止时间：[2025-12-31 23:59:59]", "2025-01-01", "2025-12-31"],
    ["起止日期：20250101-20251231", "2025-01-01", "2025-12-31"],
    ["查询日期：2025年1月1日至2025年6月30日", "2025-01-01", "2025-06-30"],
    ["起始日期：2025-12-31 终止日期：2025-01-01", null, null],
    ["导出时间：[2025-12-31 23:59:59]", null, null],
    ["账号：6222020250101202512", null, null],
    ["户名：张三", null, null],
  ])("%s covers %s to %s", (line, from, to) => {
    const { stated } = preamble([line]);
    expect([stated.from, stated.to].map((one) => (one === undefined ? null : dayText(one)))).toEqual([from, to]);
  });

  it.each([
    ["收入：1笔 28.50元", { inflow: 2850, outflow: null, count: null }],
    ["支出：16笔(含4笔部分退款)，1648.43元", { inflow: null, outflow: 164843, count: null }],
    ["不计收支：10笔，1097.59元", { inflow: null, outflow: null, count: null }],
    ["共66笔记录", { inflow: null, outflow: null, count: 66 }],
    ["共：26笔记录", { inflow: null, outflow: null, count: 26 }],
  ])("%s", (line, stated) => {
    expect(preamble([line]).stated).toEqual(stated);
  });

  it("a currency named above the table", () => {
    expect(preamble(["币种：美元"]).currency).toBe("USD");
  });
});
