/** Every chapter: what it says when its papers are there, and what it says when they are not. */
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { runsOf } from "../../src/domain/report/report.ts";
import type { ReportSection } from "../../src/domain/report/section.ts";
import { sections } from "../../src/domain/report/sections/all.ts";
import basics from "../../src/domain/report/sections/basics/index.ts";
import conclusion from "../../src/domain/report/sections/conclusion/index.ts";
import equityTest from "../../src/domain/report/sections/equity-test/index.ts";
import evidence from "../../src/domain/report/sections/evidence/index.ts";
import finances from "../../src/domain/report/sections/finances/index.ts";
import loan from "../../src/domain/report/sections/loan/index.ts";
import missingPapers from "../../src/domain/report/sections/missing-papers/index.ts";
import netting from "../../src/domain/report/sections/netting/index.ts";
import profile from "../../src/domain/report/sections/profile/index.ts";
import redFlags from "../../src/domain/report/sections/red-flags/index.ts";
import revenue from "../../src/domain/report/sections/revenue/index.ts";
import tieOuts from "../../src/domain/report/sections/tie-outs/index.ts";
import { reportWriter } from "../../src/domain/report/writer.ts";
import { smallAssessment } from "./small-assessment.ts";

function said(section: ReportSection, assessment: Assessment): string {
  return section
    .build(reportWriter(assessment, "zh-CN"))
    .flatMap((block) => (block.type === "heading" ? [block.text] : runsOf(block).map((run) => run.text)))
    .join("");
}

describe("chapters with their papers", () => {
  it.each<[ReportSection, readonly string[]]>([
    [profile, ["河湾县顺达纸箱厂", "130 万元 / 100.73 万元", "22.5%", "29.1%", "113.8 万元", "征信报告"]],
    [basics, ["从事制造行业", "从业 7 年", "3 份", "2025年度报表.xlsx", "62.0%"]],
    [loan, ["80 万元", "捌拾万元整", "采购原纸 300 吨", "50.00", "到期一次还本"]],
    [revenue, ["申报收入 130 万元", "核实收入为 100.73 万元", "偏差率 22.5%", "虚增率 29.1%", "100.75", "开票清单"]],
    [netting, ["毛流入 150 万元", "减：内部互转16.20", "减：借款到账20.00", "113.80", "河湾县丰收果品 2 号店", "35.1%", "待确认"]],
    [finances, ["资产总计 200 万元", "经营活动现金流量净额 −3.4 万元", "9.2%", "毛利率"]],
    [tieOuts, ["共核对 2 项", "X1 期末现金与货币资金", "+47.7%", "不平", "3 个月以上的定期存单"]],
    [equityTest, ["应有权益 90 万元，实有权益 70 万元，相差 −20 万元，偏差率 −22.2%", "初始权益80.00"]],
    [redFlags, ["红色 1 项", "【红】账上有利润，手里没现金", "12 万元", "整数流水偏多——说明：3 月的整数为预收订金"]],
    [conclusion, ["建议补充核实", "偏差率 22.5%", "逐月拿出合同"]],
    [missingPapers, ["以下 1 项", "有没有未申报的借款和逾期"]],
    [evidence, ["2025年度报表.xlsx", "aaaaaaaaaaaa"]],
  ])("%o", (section, expected) => {
    const assessment = smallAssessment();
    expect(section.isReady(assessment)).toBe(true);
    const text = said(section, assessment);
    for (const part of expected) expect(text).toContain(part);
  });
});

describe("chapters without their papers say so", () => {
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
  it.each(sections.filter((section) => section !== conclusion))("%o", (section) => {
    expect(section.isReady(bare)).toBe(false);
    for (const words of Object.values(section.lacking)) expect(words).not.toMatch(/\d/);
  });
});

describe("what nobody knows", () => {
  it("is said to be unknown, never shown as zero", () => {
    const text = said(
      loan,
      smallAssessment((one) => {
        one.case = { asOf: null, loan: { purpose: "进货" } };
      }),
    );
    expect(text).toContain("借款人申请贷款 未取得");
    expect(text).not.toMatch(/0/);
  });

  it("is not taken from a fact that was replaced", () => {
    const text = said(
      finances,
      smallAssessment((one) => {
        const read = one.facts.find((fact) => fact.key === "totalAssets");
        if (read === undefined) throw new Error("the small firm has total assets");
        read.status = "superseded";
        const attestation = { by: "演示客户经理甲", at: "", what: "totalAssets", reason: "看错行", supersedes: read.id };
        one.facts.push({ ...read, id: "@totalAssets", value: "1800000.00", status: "ok", source: null, attestation });
      }),
    );
    expect(text).toContain("资产总计 180 万元");
  });
});
