/** Single contents of a template: {借款人}, {额度}, {金额大写} … Each figure stands at its address in the assessment. */
import type { Bilingual } from "../../kernel/language.ts";
import { bestFact, yearsOf } from "../key-facts.ts";
import type { FigureForm, Run } from "../report.ts";
import type { ReportWriter } from "../writer.ts";
import type { Names, ValuePlaceholder } from "./placeholder.ts";

/** A line to write on, for what the case does not say and a pen will. */
const LINE = "　　　　　　";

function value(names: Names, zh: string, en: string, example: string, run: ValuePlaceholder["run"]): ValuePlaceholder {
  const meaning: Bilingual = { "zh-CN": zh, en };
  return { names, meaning, example, run };
}

const said = (write: ReportWriter, text: string | undefined | null): Run => (text ? write.name(text) : write.unknown());
const pen = (write: ReportWriter, text: string | undefined): Run => write.name(text ? text : LINE);

function figure(names: Names, zh: string, en: string, example: string, of: readonly string[], form: FigureForm): ValuePlaceholder {
  return value(names, zh, en, example, (write) => write.bare(of, form));
}

/** A line of the statements, of the last full year. */
function statement(names: Names, example: string, key: string): ValuePlaceholder {
  return value(names, `最近一年的${names[0]}`, `${names[1]} of the last year`, example, (write) => {
    const year = yearsOf(write.assessment).at(-1);
    const fact = year === undefined ? null : bestFact(write.assessment, key, year);
    return fact === null ? write.unknown() : write.bare(["fact", fact.id], "amount");
  });
}

function chineseDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`;
}

export const values: readonly ValuePlaceholder[] = [
  value(["借款人", "borrower", "客户名称", "借款人名称"], "借款人名称", "the borrower's name", "河湾县顺达纸箱厂", (write) =>
    said(write, write.assessment.case.borrower?.name),
  ),
  value(["借款人类型", "borrowerKind"], "企业、个体工商户、农户或自然人", "kind of borrower", "企业", (write) => {
    const kind = write.assessment.case.borrower?.kind;
    return said(write, kind && write.words.borrowerKinds[kind]);
  }),
  value(["行业", "industry"], "所属行业", "industry", "制造", (write) => {
    const industry = write.assessment.case.borrower?.industry;
    return said(write, industry && write.words.industries[industry]);
  }),
  value(["地区", "region"], "经营地", "where the business is", "河湾县", (write) => said(write, write.assessment.case.borrower?.region)),
  value(["统一社会信用代码", "creditCode"], "统一社会信用代码", "unified social credit code", "91000000MA0RD2026Y", (write) =>
    said(write, write.assessment.case.borrower?.creditCode),
  ),
  figure(["经营年限", "yearsInTrade"], "经营年限（年）", "years in trade", "7", ["case", "yearsInTrade"], "count"),
  figure(["额度", "loanAmount", "申请金额", "贷款金额"], "申请金额，带单位", "amount applied for", "80 万元", ["case", "amount"], "amount"),
  figure(["额度元", "loanAmountYuan"], "申请金额，单位元", "amount applied for, in CNY", "800,000.00", ["case", "amount"], "yuan"),
  figure(["额度万元", "loanAmountWan"], "申请金额，单位万元", "amount in ten thousand CNY", "80.00", ["case", "amount"], "wan"),
  value(["金额大写", "loanAmountInWords", "额度大写"], "申请金额的大写", "the amount in capital numerals", "捌拾万元整", (write) =>
    write.bare(["case", "amount"], "capital"),
  ),
  figure(["期限", "loanMonths"], "申请期限（月）", "term in months", "12", ["case", "months"], "count"),
  figure(["年利率", "annualRate", "利率"], "年利率", "annual rate", "5.6%", ["case", "annualRate"], "percent"),
  value(["用途", "purpose", "贷款用途"], "贷款用途", "purpose of the loan", "采购原纸", (write) =>
    said(write, write.assessment.case.loan?.purpose),
  ),
  value(["担保方式", "product"], "信用、抵押、质押或保证", "kind of security", "保证", (write) => {
    const product = write.assessment.case.loan?.product;
    return said(write, product && write.words.products[product]);
  }),
  value(["日期", "date", "填表日期"], "导出当天的日期", "the day of the export", "2026 年 1 月 5 日", (write, { day }) =>
    day === null ? write.name(LINE) : write.name(write.language === "zh-CN" ? chineseDay(day) : day),
  ),
  value(["资料截止日", "asOf", "资料截至"], "材料里最晚的日期", "the latest date found in the papers", "2025-12-31", (write) =>
    said(write, write.assessment.case.asOf),
  ),
  value(
    ["调查人", "investigator", "主办", "客户经理"],
    "主办客户经理；没有填写时留空待签",
    "first investigator",
    "演示客户经理甲",
    (write) => pen(write, write.assessment.case.investigators?.[0]),
  ),
  value(["协办", "coInvestigator", "协办调查人"], "协办客户经理；没有填写时留空待签", "second investigator", "演示客户经理乙", (write) =>
    pen(write, write.assessment.case.investigators?.[1]),
  ),
  value(["复核人", "reviewer", "审查人"], "留空，由复核人手写", "left blank for the reviewer's pen", LINE, (write) =>
    pen(write, undefined),
  ),
  value(["核对结论", "verdict", "结论"], "核对结论（只是建议）", "the verdict, a suggestion", "建议补充核实", (write) =>
    write.text(write.words.levels[write.assessment.verdict.level] ?? write.assessment.verdict.level),
  ),
  value(
    ["结论说明", "verdictSentence"],
    "一句话说明结论",
    "the verdict in a sentence",
    "申报收入与印证收入相差较大，建议补充核实。",
    (write) => write.said("verdict|sentence", write.assessment.verdict.sentence),
  ),
  figure(["材料可信度", "reliability"], "材料可信度", "evidence reliability", "62.0%", ["assessment", "reliability"], "percent"),
  figure(["申报收入", "declaredRevenue"], "借款人申报的收入", "declared revenue", "130 万元", ["revenue", "declared"], "amount"),
  figure(
    ["核实收入", "corroboratedRevenue"],
    "多个来源印证的收入",
    "corroborated revenue",
    "100.73 万元",
    ["revenue", "corroborated"],
    "amount",
  ),
  figure(
    ["偏差率", "deviationRate"],
    "（申报－核实）÷申报",
    "(declared − corroborated) ÷ declared",
    "22.5%",
    ["revenue", "deviationRate"],
    "percent",
  ),
  figure(
    ["虚增率", "inflationRate"],
    "（申报－核实）÷核实",
    "(declared − corroborated) ÷ corroborated",
    "29.1%",
    ["revenue", "inflationRate"],
    "percent",
  ),
  figure(["毛流入", "grossInflow"], "流水毛流入", "gross inflow", "150 万元", ["netting", "gross"], "amount"),
  figure(["净经营流入", "netInflow"], "清洗后的净经营流入", "net operating inflow", "113.8 万元", ["netting", "net"], "amount"),
  figure(
    ["日均余额", "averageDailyBalance"],
    "账户日均余额",
    "average daily balance",
    "6.84 万元",
    ["netting", "averageDailyBalance"],
    "amount",
  ),
  statement(["资产总计", "totalAssets"], "200 万元", "totalAssets"),
  statement(["负债合计", "totalLiabilities"], "90 万元", "totalLiabilities"),
  statement(["所有者权益", "equity"], "110 万元", "equity"),
  statement(["营业收入", "operatingRevenue"], "130 万元", "operatingRevenue"),
  statement(["净利润", "netIncome"], "12 万元", "netIncome"),
  statement(["经营现金流", "operatingCashFlow"], "−3.4 万元", "operatingCashFlow"),
  figure(["材料份数", "paperCount"], "材料份数", "number of papers", "3", ["count", "papers"], "count"),
  figure(["红色疑点数", "redFlagCount"], "未解释的红色疑点", "open red flags", "1", ["count", "redFlags"], "count"),
  figure(["黄色疑点数", "amberFlagCount"], "未解释的黄色疑点", "open amber flags", "2", ["count", "amberFlags"], "count"),
  value(["引擎版本", "engineVersion"], "核对引擎版本", "engine version", "0.1.0", (write) => write.name(write.assessment.engine.version)),
];
