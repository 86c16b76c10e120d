/** The chapters of judgement: what each says of a case, what it says when nothing is there, and what it leaves to people. */
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { runsOf } from "../../src/domain/report/report.ts";
import type { ReportSection } from "../../src/domain/report/section.ts";
import attachments from "../../src/domain/report/sections/attachments/index.ts";
import grade from "../../src/domain/report/sections/grade/index.ts";
import limit from "../../src/domain/report/sections/limit/index.ts";
import mitigation from "../../src/domain/report/sections/mitigation/index.ts";
import postLoan from "../../src/domain/report/sections/post-loan/index.ts";
import repayment from "../../src/domain/report/sections/repayment/index.ts";
import { factorOf } from "../../src/domain/report/sections/risk-factors/factors.ts";
import riskFactors from "../../src/domain/report/sections/risk-factors/index.ts";
import security from "../../src/domain/report/sections/security/index.ts";
import swot from "../../src/domain/report/sections/swot/index.ts";
import { tradeViews } from "../../src/domain/report/sections/trade/industries.ts";
import trade from "../../src/domain/report/sections/trade/index.ts";
import { reportWriter } from "../../src/domain/report/writer.ts";
import { goldenAssessment } from "./golden-assessments.ts";
import { smallAssessment } from "./small-assessment.ts";

function said(section: ReportSection, assessment: Assessment): string {
  return section
    .build(reportWriter(assessment, "zh-CN"))
    .flatMap((block) => (block.type === "heading" ? [block.text] : runsOf(block).map((run) => run.text)))
    .join("");
}

const small = smallAssessment();

describe("with their facts", () => {
  it.each<[ReportSection, readonly string[]]>([
    [trade, ["制造：用电用工", "本行业还应看而未取得的", "今年和上年的电费清单", "看开了几台机、几班人"]],
    [riskFactors, ["主体风险", "从业 7 年", "征信报告未取得", "偏差率 22.5%", "【红】账上有利润，手里没现金", "担保能力判断：＿"]],
    [swot, ["优势", "从事本行 7 年", "劣势", "未解释的疑点（事实和核实办法见疑点一章）：账上有利润，手里没现金", "占净经营流入 35.1%"]],
    [repayment, ["月供 6.87 万元", "每月利息 3,733.33 元", "16.56 倍", "不等于可以还款的钱", "第二还款来源：＿"]],
    [security, ["由保证人担保", "认可的担保价值及依据：＿"]],
    [grade, ["不计算得分和等级", "偏差率 22.5%", "材料可信度 62.0%", "（人工填写）", "评定等级：＿"]],
    [
      limit,
      [
        "不测算额度",
        "申请额度的月供 6.87 万元",
        "现有借款 50 万元，加本笔共 130 万元",
        "说清下列红色疑点，核实结果写入报告：账上有利润，手里没现金",
        "取得征信报告",
      ],
    ],
    [mitigation, ["办法逐项写在疑点一章：账上有利润，手里没现金", "付款方集中", "借款偏重", "补充措施：＿"]],
    [postLoan, ["放款后 15 天内", "月均净经营流入", "30.0%", "补齐的材料：征信报告", "河湾农村商业银行的借款 50 万元，2026-05-18 到期"]],
    [attachments, ["2025年度报表.xlsx", "aaaaaaaaaaaa", "已取得", "征信报告（须先取得授权）", "未取得"]],
  ])("%o", (section, expected) => {
    expect(section.isReady(small)).toBe(true);
    const text = said(section, small);
    for (const part of expected) expect(text).toContain(part);
  });

  it("a grade, a limit and a value of security are never a figure of ours", () => {
    for (const section of [grade, limit, security]) {
      const cells = section
        .build(reportWriter(small, "zh-CN"))
        .flatMap((block) => (block.type === "table" ? block.rows.map((row) => row.cells.at(-1) ?? []) : []));
      expect(cells.flat().filter((run) => run.type === "figure")).toEqual([]);
    }
  });
});

describe("without their papers", () => {
  const bare = smallAssessment((one) => {
    one.case = { asOf: null };
    one.documents = [];
    one.facts = [];
    one.ratios = [];
    one.checks = [];
    one.netting = null;
    one.transactions = null;
    one.equityTest = null;
    one.redFlags = [];
    one.revenue = { ...one.revenue, declared: null, corroborated: null, deviationRate: null, inflationRate: null, sources: [], inputs: [] };
    one.verdict = { ...one.verdict, missing: [], missingPapers: [] };
  });
  it.each([trade, riskFactors, swot, repayment, security, grade, limit, mitigation, postLoan, attachments])("%o say so", (section) =>
    expect(section.isReady(bare)).toBe(false),
  );
});

describe("the chapter on the business", () => {
  it.each([
    ["ac-13-restaurant", ["餐饮：收款渠道", "收钱吧清算户", "占净经营流入 61.0%", "用电：2025 年共 27,100 度"]],
    ["ac-08-supermarket", ["零售：进账节奏", "月均净经营流入"]],
    ["ac-01-clothing-wholesaler", ["批发：上下游", "最大付款方", "运单：2025 年发出"]],
    ["sample", ["制造：用电用工", "发薪 12 人", "存货：2025 年末账面 146.01 万元"]],
    ["honest-crab-farm", ["种养殖：季节", "9 月、10 月、11 月", "90.5%", "库存清单或盘点（2025 年）合计 6 万元"]],
    ["honest-repair-garage", ["服务：客户", "最大付款方顺达货运部", "发薪 4 人"]],
  ])("of %s looks where its trade looks", async (name, expected) => {
    const text = said(trade, await goldenAssessment(name));
    for (const part of expected) expect(text).toContain(part);
  });
  it.each(["transport", "construction"] as const)("of %s asks for what the trade lives on", (industry) => {
    const text = said(
      trade,
      smallAssessment((one) => (one.case.borrower = { ...one.case.borrower, industry })),
    );
    expect(text).toContain(tradeViews[industry].heading["zh-CN"]);
    expect(text).toContain(tradeViews[industry].onSite["zh-CN"]);
    expect(text).toContain(industry === "transport" ? "物流运单或磅单" : "保证金、质保金清单");
  });
});

describe("the five factors", () => {
  it.each([
    ["receivables-unsupported", 2, "security"],
    ["bank-concentration", 9, "outside"],
    ["bank-lending-platforms", 7, "subject"],
    ["stock-outgrows-sales", 3, "business"],
    ["leverage-high", 7, "finances"],
    ["paper-balance-chain", 8, "subject"],
  ])("%s of family %i is of the factor %s", (id, family, factor) => expect(factorOf({ id, family })).toBe(factor));

  it("hold every open flag once", async () => {
    const assessment = await goldenAssessment("sample");
    const text = said(riskFactors, assessment);
    for (const flag of assessment.redFlags.filter((one) => one.severity !== "blue")) expect(text.split(flag.title)).toHaveLength(2);
  });
});

it("a credit loan has no security to value", () => {
  const text = said(
    security,
    smallAssessment((one) => (one.case.loan = { ...one.case.loan, product: "credit" })),
  );
  expect(text).toBe("本笔为信用方式，没有担保物和保证人。");
});
