/** Sheets firms make themselves, and what their headings leave open. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../builders/book-of-grid.ts";
import { codesOf, readGrid, refOf, valuesOf } from "./read-sheet.ts";

type Rows = readonly (readonly GridCell[])[];
const yuan = (amount: number): number => Math.round(amount * 100);

describe("firm-made sheets", () => {
  it("years side by side under two rows of headings, merged or only written once", () => {
    const rows = (second: GridCell): Rows => [
      ["资产负债表", null, null, null, null],
      ["单位：元", null, null, null, null],
      ["项目", "2025年", second, "2024年", null],
      [null, "年末数", "年初数", "年末数", "年初数"],
      ["货币资金", 100_000, 90_000, 90_000, 80_000],
      ["存货", 50_000, 40_000, 40_000, 30_000],
      ["资产总计", 150_000, 130_000, 130_000, 110_000],
    ];
    const expected = { "cash@2025": yuan(100_000), "cash@2024": yuan(90_000), "cash@2023": yuan(80_000) };
    const merges = [
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 4 },
    ];
    for (const content of [readGrid(rows(null), { merges }), readGrid(rows(null))]) {
      expect(content.problems).toEqual([]);
      expect(valuesOf(content)).toMatchObject(expected);
      expect(content.facts.filter((fact) => fact.key === "cash")).toHaveLength(3);
    }
  });
  it("labels set in two columns, a part one column further", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年6月30日", null, null, "单位:元"],
      ["项目", null, "期末数", "年初数"],
      ["存货", null, 900_000, 800_000],
      [null, "原材料", 500_000, 400_000],
      [null, "库存商品", 400_000, 400_000],
      ["固定资产", null, 70_000, 60_000],
      ["资产总计", null, 970_000, 860_000],
    ]);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toMatchObject({
      "inventory@2025-06": yuan(900_000),
      "rawMaterials@2025-06": yuan(500_000),
      "totalAssets@2024": yuan(860_000),
    });
  });
  it("a date cut into cells, an Excel date, a date in Chinese numerals", () => {
    const body: Rows = [
      ["项目", "期末余额"],
      ["货币资金", 100_000],
      ["存货", 50_000],
      ["资产总计", 150_000],
    ];
    for (const head of [
      [["资产负债表"], ["2025", "年", "12", "月", "31", "日", "单位：元"]],
      [["资产负债表（单位：元）"], [{ serial: 46022 }]],
      [["资产负债表"], ["二〇二五年十二月三十一日", "金额单位:人民币元"]],
    ] as Rows[]) {
      const content = readGrid([...head, ...body]);
      expect(content.problems).toEqual([]);
      expect(content.periods).toEqual(["2025"]);
    }
  });
  it("twelve months of income", () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
    const content = readGrid([
      ["2025年度利润表 单位：元"],
      ["项目", ...months],
      ["营业收入", ...months.map((_, index) => 10_000 + index)],
      ["营业成本", ...months.map(() => 6000)],
      ["净利润", ...months.map(() => 2000)],
    ]);
    expect(content.problems).toEqual([]);
    expect(content.periods).toHaveLength(12);
    expect(valuesOf(content)).toMatchObject({ "operatingRevenue@2025-12": yuan(10_011) });
  });
  it("本月 and 本年累计 of bookkeeping software; 第12期 is December", () => {
    const content = readGrid([
      ["利润表"],
      ["编制单位：某店", "2025年第12期", "单位：元"],
      ["项目", "行次", "本年累计金额", "本月金额"],
      ["一、营业收入", 1, 120_000, 10_000],
      ["减：营业成本", 2, 80_000, 7000],
      ["四、净利润", 32, 20_000, 1500],
    ]);
    expect(content.periods).toEqual(["2025-12", "2025"]);
    expect(refOf(content, "operatingRevenue", "2025")).toBe("C4");
  });
  it("asks where a heading may mean the month or the year", () => {
    const content = readGrid([
      ["利润表"],
      ["2025年9月", null, "单位：元"],
      ["项目", "本期金额", "上期金额"],
      ["营业收入", 120_000, 1],
      ["营业成本", 80_000, 1],
      ["净利润", 20_000, 1],
    ]);
    expect(content.facts).toEqual([]);
    expect(codesOf(content)).toEqual(["period-unclear", "period-unclear"]);
    const opening = readGrid([
      ["资产负债表"],
      ["2025年9月30日", null, "单位：元"],
      ["项目", "期末余额", "期初余额"],
      ["货币资金", 120_000, 1],
      ["存货", 80_000, 1],
      ["资产总计", 200_000, 2],
    ]);
    expect([opening.periods, codesOf(opening)]).toEqual([["2025-09"], ["period-unclear"]]);
  });
  it("a dated range makes 本期 clear", () => {
    const content = readGrid([
      ["利润表"],
      ["所属期间：2025-01-01至2025-09-30", null, "单位：元"],
      ["项目", "本期金额", "上年同期金额"],
      ["营业收入", 120_000, 1],
      ["营业成本", 80_000, 1],
      ["净利润", 20_000, 1],
    ]);
    expect([content.periods, codesOf(content)]).toEqual([["2024-01..2024-09", "2025-01..2025-09"], []]);
  });
  it("reports what it cannot read at its cell, never as zero", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", "单位：元"],
      ["项目", "期末余额"],
      ["货币资金", { formula: "SUM(B5:B6)" }],
      ["存货", { error: "#REF!" }],
      ["应收账款", "约三万"],
      ["预付账款", "**"],
      ["资产总计", 150_000],
      ["待处理财产损溢", 700],
      ["其他应收款-老板", "800"],
    ]);
    expect(content.facts.map((fact) => fact.key)).toEqual(["totalAssets"]);
    expect(content.problems.map((found) => [found.code, found.at])).toEqual([
      ["statement-formula-without-value", "Sheet1!B4"],
      ["unreadable-amount", "Sheet1!B5"],
      ["unreadable-amount", "Sheet1!B6"],
      ["unreadable-amount", "Sheet1!B7"],
      ["unmatched-line", "Sheet1"],
    ]);
    expect(content.problems[4]?.params).toEqual({ count: 2, labels: "「待处理财产损溢」「其他应收款-老板」" });
    expect(content.tally).toMatchObject({ read: 10, mapped: 5 });
  });
  it("leaves out the parent company beside consolidated figures, and says so", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", null, "单位：元"],
      ["项目", "期末余额", "母公司期末余额", "增减%"],
      ["货币资金", 120_000, 9, 3],
      ["存货", 80_000, 9, 3],
      ["资产总计", 200_000, 9, 3],
    ]);
    expect(codesOf(content)).toEqual(["parent-columns-left-out"]);
    expect(content.facts).toHaveLength(3);
  });
  it("a balance sheet in dollars keeps its currency", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", "单位：万美元"],
      ["项目", "期末余额"],
      ["货币资金", 12.5],
      ["存货", 8],
      ["资产总计", 20.5],
    ]);
    expect(content.unit).toBe("万元");
    expect(content.facts.map((fact) => fact.currency)).toEqual(["USD", "USD", "USD"]);
  });
});

describe("heads and captions", () => {
  it("captions without headings beside them do not cut the table", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", null, "单位：元"],
      ["项目", "期末余额", "年初余额"],
      ["资产："],
      ["货币资金", 120_000, 100_000],
      ["资产总计", 120_000, 100_000],
      ["负债和所有者权益："],
      ["短期借款", 20_000, 0],
      ["所有者权益："],
      ["实收资本", 100_000, 100_000],
      ["负债和所有者权益总计", 120_000, 100_000],
    ]);
    expect(content.problems).toEqual([]);
    expect(content.facts).toHaveLength(10);
    expect(content.tally.ignored.map((row) => row.reason)).toEqual(["title", "preamble", "header", "section", "section", "section"]);
  });
  it("takes a period from its two ends", () => {
    const content = readGrid([
      ["利润表"],
      ["所属期起：", "2025-01-01", "所属期止：", "2025-12-31", "报送日期：2026-01-15", "单位：元"],
      ["项目", "本期金额", "上期金额"],
      ["营业收入", 120_000, 1],
      ["营业成本", 80_000, 1],
      ["净利润", 20_000, 1],
    ]);
    expect([content.periods, codesOf(content)]).toEqual([["2024", "2025"], []]);
  });
  it("keeps the form's date apart from the dates of its headings", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", null, "单位：元"],
      ["项目", "期末余额", "2024年12月31日"],
      ["货币资金", 120_000, 100_000],
      ["存货", 1, 2],
      ["资产总计", 120_000, 100_000],
    ]);
    expect([content.periods, codesOf(content)]).toEqual([["2024", "2025"], []]);
  });
  it("reads neither of two columns of one period that differ", () => {
    const content = readGrid([
      ["资产负债表"],
      ["2025年12月31日", null, "单位：元"],
      ["项目", "期末余额（审定前）", "期末余额（审定后）", "年初余额"],
      ["货币资金", 120_000, 100_000, 90_000],
      ["存货", 1, 1, 1],
      ["资产总计", 120_001, 100_001, 2],
    ]);
    expect([content.periods, codesOf(content)]).toEqual([["2024"], ["period-repeated"]]);
  });
  it("recognises labels without any amounts or headings as a blank form", () => {
    const labels = [
      "流动资产",
      "货币资金",
      "应收账款",
      "存货",
      "流动资产合计",
      "固定资产",
      "资产总计",
      "短期借款",
      "应付账款",
      "负债合计",
      "所有者权益合计",
    ];
    const content = readGrid(labels.map((label) => [label, null, null]));
    expect(content.recognition.kind).toBe("balance-sheet");
    expect(content.facts).toEqual([]);
    expect(codesOf(content)).toEqual(["statement-without-amounts"]);
    expect(content.tally.mapped).toBe(0);
  });
  it("a supplement repeats a line: one fact when equal", () => {
    const content = readGrid([
      ["现金流量表"],
      ["2025年度", "单位：元"],
      ["项目", "本期金额"],
      ["一、经营活动产生的现金流量："],
      ["销售商品、提供劳务收到的现金", 500_000],
      ["经营活动现金流入小计", 500_000],
      ["分配股利、利润或偿付利息支付的现金", 1000],
      ["经营活动产生的现金流量净额", 90_000],
      ["补充资料"],
      ["净利润", 70_000],
      ["加：固定资产折旧", 10_000],
      ["财务费用（收益以“－”号填列）", 2000],
      ["存货的减少（增加以“－”号填列）", 8000],
      ["经营活动产生的现金流量净额", 90_000],
    ]);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toEqual({
      "salesReceipts@2025": yuan(500_000),
      "operatingInflows@2025": yuan(500_000),
      "dividendAndInterestPayments@2025": yuan(1000),
      "operatingCashFlow@2025": yuan(90_000),
      "supplementNetIncome@2025": yuan(70_000),
      "depreciationExpense@2025": yuan(10_000),
      "supplementFinancialExpenses@2025": yuan(2000),
      "supplementInventoryDecrease@2025": yuan(8000),
    });
  });
  it("tables without titles change form where their lines do", () => {
    const content = readGrid([
      ["报表（单位：元）", "2025年"],
      ["货币资金", 1000],
      ["存货", 2000],
      ["资产总计", 3000],
      ["负债合计", 500],
      ["所有者权益合计", 2500],
      ["营业收入", 9000],
      ["营业成本", 7000],
      ["管理费用", 500],
      ["净利润", 1500],
    ]);
    expect(valuesOf(content)).toMatchObject({
      "totalAssets@2025": yuan(3000),
      "operatingRevenue@2025": yuan(9000),
      "netIncome@2025": yuan(1500),
    });
    expect(content.facts).toHaveLength(9);
  });
});
