/** Layouts met beside the official forms: 企业会计准则, finance-site exports, side by side, stacked, firm-made. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../builders/book-of-grid.ts";
import { codesOf, readGrid, refOf, valuesOf } from "./read-sheet.ts";

type Rows = readonly (readonly GridCell[])[];
const yuan = (amount: number): number => Math.round(amount * 100);

describe("企业会计准则", () => {
  it("a report-form balance sheet of the 2019 format, with parts that are never added", () => {
    const rows: Rows = [
      ["资产负债表"],
      ["会企01表"],
      ["编制单位：临水县某某机械有限公司", null, "2025年12月31日", "单位：人民币元"],
      ["项　目", "附注", "期末余额", "上年年末余额"],
      ["流动资产："],
      ["　货币资金", "七、1", "1,000,000.00", "900,000.00"],
      ["　交易性金融资产", null, null, null],
      ["　应收票据", null, "20,000.00", "—"],
      ["　应收账款", null, "300,000.00", "250,000.00"],
      ["　其他应收款", null, "50,000.00", "40,000.00"],
      ["　　其中：应收利息", null, "1,000.00", ""],
      ["　　　　　应收股利", null, "2,000.00", ""],
      ["　合同资产", null, "10,000.00", "5,000.00"],
      ["　一年内到期的非流动资产", null, "7,000.00", null],
      ["流动资产合计", null, "1,387,000.00", "1,195,000.00"],
      ["非流动资产："],
      ["　使用权资产", null, "１３，０００．００", null],
      ["资产总计", null, "1,400,000.00", "1,195,000.00"],
      ["　应付票据及应付账款", null, "400,000.00", "395,000.00"],
      ["　租赁负债", null, "0.00", null],
      ["负债合计", null, "400,000.00", "395,000.00"],
      ["所有者权益（或股东权益）："],
      ["　实收资本（或股本）", null, "1,200,000.00", "1,200,000.00"],
      ["　减：库存股", null, "0.00", "0.00"],
      ["　未分配利润", null, "(200,000.00)", "－400,000.00"],
      ["所有者权益（或股东权益）合计", null, "1,000,000.00", "800,000.00"],
      ["负债和所有者权益（或股东权益）总计", null, "1,400,000.00", "1,195,000.00"],
    ];
    const content = readGrid(rows, { name: "表1" });
    expect(content.recognition).toMatchObject({ kind: "balance-sheet", layout: "enterprise-balance-sheet" });
    expect(content.problems).toEqual([]);
    const values = valuesOf(content);
    expect(values).toMatchObject({
      "cash@2025": yuan(1_000_000),
      "otherReceivables@2025": yuan(50_000),
      "otherReceivablesInterest@2025": yuan(1000),
      "otherReceivablesDividends@2025": yuan(2000),
      "currentPortionOfNonCurrentAssets@2025": yuan(7000),
      "rightOfUseAssets@2025": yuan(13_000),
      "notesAndAccountsPayable@2024": yuan(395_000),
      "leaseLiabilities@2025": 0,
      "retainedEarnings@2025": yuan(-200_000),
      "retainedEarnings@2024": yuan(-400_000),
      "equity@2025": yuan(1_000_000),
      "totalLiabilitiesAndEquity@2024": yuan(1_195_000),
    });
    expect(values).not.toHaveProperty("interestReceivable@2025");
    expect(values).not.toHaveProperty("notesReceivable@2024");
    expect(values).not.toHaveProperty("shortTermInvestments@2025");
    expect(content.facts[0]?.halfStep).toBe(0.5);
  });

  it("an annual income statement of 本期 and 上期", () => {
    const content = readGrid([
      ["利润表"],
      ["编制单位：某某公司", "2025年度", "单位：千元"],
      ["项目", "本期金额", "上期金额"],
      ["一、营业总收入", 2000, 1800],
      ["其中：营业收入", 2000, 1800],
      ["二、营业总成本", 1700, 1500],
      ["其中：营业成本", 1400, 1200],
      ["研发费用", 30, 20],
      ["财务费用", 40, 30],
      ["其中：利息费用", 45, 32],
      ["利息收入", 5, 2],
      ["加：其他收益", 3, 1],
      ["投资收益（损失以“－”号填列）", -8, 4],
      ["三、营业利润（亏损以“－”号填列）", 295, 305],
      ["四、利润总额（亏损总额以“－”号填列）", 295, 305],
      ["减：所得税费用", 45, 40],
      ["五、净利润（净亏损以“－”号填列）", 250, 265],
      ["（一）持续经营净利润（净亏损以“－”号填列）", 250, 265],
      ["基本每股收益", 0.25, 0.26],
    ]);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toMatchObject({
      "operatingRevenue@2025": yuan(2_000_000),
      "totalOperatingRevenue@2024": yuan(1_800_000),
      "researchAndDevelopmentExpenses@2025": yuan(30_000),
      "interestExpense@2025": yuan(45_000),
      "interestIncome@2025": yuan(5000),
      "investmentIncome@2025": yuan(-8000),
      "netIncome@2024": yuan(265_000),
      "continuingNetIncome@2025": yuan(250_000),
    });
    expect(content.tally.ignored.find((row) => row.at === "Sheet1!19")?.reason).toBe("not-an-amount");
  });

  it("营业总收入 stands in for 营业收入 only where that is not printed", () => {
    const rows = (label: string): Rows => [
      ["利润表"],
      ["2025年度 单位：元"],
      ["项目", "本年金额"],
      ["营业总收入", 500_000],
      [label, 480_000],
      ["营业成本", 300_000],
      ["净利润", 90_000],
    ];
    expect(valuesOf(readGrid(rows("营业收入")))).toMatchObject({
      "operatingRevenue@2025": yuan(480_000),
      "totalOperatingRevenue@2025": yuan(500_000),
    });
    expect(valuesOf(readGrid(rows("投资收益")))).toMatchObject({
      "operatingRevenue@2025": yuan(500_000),
      "totalOperatingRevenue@2025": yuan(500_000),
    });
  });
});

describe("finance-site exports", () => {
  const reports: Rows = [
    ["科目\\时间", "2018年年报", "2019年三季报", "2019-06-30", "20190331"],
    ["货币资金(亿元)", 1.25, 1.3, "1.31", 1],
    ["存货(亿元)", 0.5, 0.41, 0.4, 0.4],
    ["资产总计(亿元)", 10.01, 11, 10.5, 10.2],
    ["负债合计(亿元)", 4, 4.5, 4.2, 4.1],
    ["所有者权益(或股东权益)合计(亿元)", 6.01, 6.5, 6.3, 6.1],
  ];
  it("read the unit inside the label and a period a column; the tolerance follows 亿元 with two decimals", () => {
    const content = readGrid(reports);
    expect(content.problems).toEqual([]);
    expect(content.unit).toBe("亿元");
    expect(content.periods).toEqual(["2018", "2019-03", "2019-06", "2019-09"]);
    expect(valuesOf(content)).toMatchObject({
      "cash@2018": yuan(125_000_000),
      "cash@2019-06": yuan(131_000_000),
      "equity@2019-09": yuan(650_000_000),
    });
    // Half of 0.01 亿元 is 50 万元.
    expect(content.facts.every((fact) => fact.halfStep === yuan(500_000))).toBe(true);
  });
  it("hold whichever way the columns stand", () => {
    const turned = reports.map(([label, ...cells]) => [label ?? null, ...cells.reverse()]);
    expect(valuesOf(readGrid(turned))).toEqual(valuesOf(readGrid(reports.map((row) => [row[0] ?? null, ...row.slice(1).reverse()]))));
  });
  it("income is cumulative up to the report's date", () => {
    const content = readGrid([
      ["利润表", "2018年年报", "2019年三季报", "2019年中报", "2019-03-31", 2017],
      ["营业收入(万元)", 10, 7, 5, 2, 9],
      ["营业成本(万元)", 6, 4, 3, 1, 5],
      ["净利润(万元)", 2, 1, 1, 0.5, 2],
    ]);
    expect(content.periods).toEqual(["2017", "2018", "2019-Q1", "2019-01..2019-06", "2019-01..2019-09"]);
  });
  it("a summary block that repeats the detail is one fact; where it differs it is reported and both stay", () => {
    const rows = (summary: number): Rows => [
      ["单位：万元", 2021.0, 2020.0],
      ["*所有者权益合计", summary, -20],
      ["*资产合计", 100, 90],
      ["流动资产"],
      ["货币资金", 10, 9],
      ["资产总计", 100, 90],
      ["负债合计", 130, 110],
      ["实收资本", 5, 5],
      ["所有者权益（或股东权益）合计", -30, -20],
    ];
    const same = readGrid(rows(-30));
    expect(same.problems).toEqual([]);
    expect(same.facts.filter((fact) => fact.key === "equity")).toHaveLength(2);
    const differing = readGrid(rows(-31));
    expect(differing.facts.filter((fact) => fact.key === "equity" && fact.period === "2021").map((fact) => fact.value)).toEqual([
      yuan(-310_000),
      yuan(-300_000),
    ]);
    expect(differing.problems).toEqual([
      expect.objectContaining({ code: "line-stated-twice", at: "Sheet1!B9", params: expect.objectContaining({ firstAt: "B2" }) }),
    ]);
  });
  it("transposed: years as rows, with 万元 in the headers and a blank that stays blank", () => {
    const content = readGrid([
      ["报告期", "营业收入(万元)", "营业成本(万元)", "销售费用", "管理费用(万元)", "净利润(万元)"],
      ["2023年年报", 100, 60, null, 10, 20],
      ["2024年年报", "120.5", 70, null, 11, 22],
    ]);
    expect(content.recognition.layout).toBe("transposed-income-statement");
    expect(valuesOf(content)).toMatchObject({ "operatingRevenue@2024": yuan(1_205_000), "netIncome@2023": yuan(200_000) });
    expect(content.facts).toHaveLength(8);
  });
  it("several firms are refused, named or not", () => {
    const header = ["公司名称", "报告期", "货币资金", "应收账款", "存货", "资产总计", "负债合计"];
    const named = readGrid([header, ["甲公司", "2024-12-31", 1, 2, 3, 4, 5], ["乙公司", "2024-12-31", 1, 2, 3, 4, 5]]);
    expect([named.facts, codesOf(named)]).toEqual([[], ["several-companies"]]);
    const unnamed = readGrid([header.slice(1), ["2024-12-31", 100_000, 2, 3, 4, 5], ["2024-12-31", 1, 2, 3, 4, 5]]);
    expect([unnamed.facts, codesOf(unnamed)]).toEqual([[], ["period-repeated"]]);
    const columns = readGrid([
      ["资产负债表"],
      ["项目", "甲食品有限公司", "乙贸易有限公司"],
      ["2024年12月31日 单位：元"],
      ["货币资金", 1000, 2000],
      ["存货", 1, 2],
      ["资产总计", 5, 6],
    ]);
    expect([columns.facts, codesOf(columns)]).toEqual([[], ["several-companies"]]);
  });
});

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
