/** Layouts met beside the official forms: 企业会计准则, finance-site exports, side by side, stacked, firm-made. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../builders/book-of-grid.ts";
import { codesOf, readGrid, valuesOf } from "./read-sheet.ts";

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
  it("set lines of words between the headings and the first amounts", () => {
    const [headings = [], ...lines] = reports;
    const words = ["上市前/上市后", "报表类型", "公司类型", "流动资产："].map((label) => [
      label,
      ...headings.slice(1).map(() => (label === "流动资产：" ? null : "通用")),
    ]);
    const content = readGrid([[null, ...headings.slice(1)], ...words, ...lines]);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toEqual(valuesOf(readGrid(reports)));
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
