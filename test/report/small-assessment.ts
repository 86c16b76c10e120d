/** A small assessment of a made-up firm, every part of it there; tests take parts away or change them. */
import * as v from "valibot";
import { type Assessment, assessmentSchema } from "../../src/domain/assessment/assessment.ts";

const books = "a".repeat(64);
const bank = "b".repeat(64);
const tax = "c".repeat(64);

type Fact = Assessment["facts"][number];

function readFact(key: string, period: string, value: string, document: string, at: string): Fact {
  const id = `${document.slice(0, 12)}/${at}#${key}@${period}`;
  return {
    id,
    key,
    period,
    value,
    unit: "CNY",
    tier: "C",
    status: "ok",
    source: { document, at, raw: value },
    derivation: null,
    attestation: null,
  };
}

function derivedFact(key: string, period: string, value: string, inputs: readonly string[]): Fact {
  const derivation = { formula: `${key}@${period}`, inputs: [...inputs] };
  return { id: `=${key}@${period}`, key, period, value, unit: "CNY", tier: "B", status: "ok", source: null, derivation, attestation: null };
}

function statedFact(key: string, period: string, value: string): Fact {
  const attestation = { by: "演示客户经理甲", at: "", what: key, reason: "declared", supersedes: null };
  return { id: `@${key}@${period}`, key, period, value, unit: "CNY", tier: "D", status: "ok", source: null, derivation: null, attestation };
}

function paper(
  id: string,
  path: string,
  kind: Assessment["documents"][number]["kind"],
  tier: Fact["tier"],
): Assessment["documents"][number] {
  const rows = { read: 30, mapped: 24, ignored: [] };
  return {
    id,
    path,
    paths: [path],
    bytes: 1000,
    format: "xlsx",
    kind,
    layout: kind,
    confidence: 1,
    why: [],
    tier,
    encoding: "utf-8",
    unit: "元",
    periods: ["2025"],
    rows,
    problems: [],
  };
}

const sales = readFact("operatingRevenue", "2025", "1300000.00", books, "利润表!C5");
const profit = readFact("netIncome", "2025", "120000.00", books, "利润表!C24");
const assets = readFact("totalAssets", "2025", "2000000.00", books, "资产负债表!C36");
const debts = readFact("totalLiabilities", "2025", "900000.00", books, "资产负债表!G23");
const equity = readFact("equity", "2025", "1100000.00", books, "资产负债表!G29");
const operating = readFact("operatingCashFlow", "2025", "-34000.00", books, "现金流量表!C12");
const declared = statedFact("declaredRevenue", "2025", "1300000.00");
const vat = readFact("vatSales", "2025", "1007500.00", tax, "主表!C7");
const gross = derivedFact("grossInflow", "2025", "1500000.00", [vat.id]);
const net = derivedFact("netOperatingInflow", "2025", "1138000.00", [gross.id]);
const bankRevenue = derivedFact("revenue-bank", "2025", "1007000.00", [net.id]);
const corroborated = derivedFact("corroboratedRevenue", "2025", "1007250.00", [vat.id, bankRevenue.id]);
const opening = statedFact("equityTest.opening", "2025", "800000.00");
const actual = statedFact("equityTest.actual", "2025", "700000.00");

function source(
  id: string,
  value: string | null,
  inputs: readonly string[],
  more: Partial<Assessment["revenue"]["sources"][number]> = {},
): Assessment["revenue"]["sources"][number] {
  return {
    id,
    family: id === "vat" ? "tax" : "bank",
    countsAs: id === "vat" ? "tax" : "bank",
    value,
    weight: 1,
    status: value === null ? "insufficient" : "ok",
    deviation: value === null ? null : 0.225,
    months: value === null ? 0 : 12,
    tier: "A",
    formula: "申报期内销售额合计",
    note: "",
    missing: value === null ? ["开票清单"] : [],
    inputs: [...inputs],
    rows: [],
    ...more,
  };
}

export function smallAssessment(change: (assessment: Assessment) => void = () => {}): Assessment {
  const assessment: Assessment = {
    schema: "assessment/0",
    engine: { version: "0.1.0", rulesets: [] },
    language: "zh-CN",
    case: {
      borrower: {
        name: "河湾县顺达纸箱厂",
        kind: "company",
        industry: "manufacturing",
        region: "河湾县",
        creditCode: "91000000MA0RD2026Y",
        yearsInTrade: 7,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "800000.00", months: 12, purpose: "采购原纸 300 吨", product: "guarantee", annualRate: 0.056 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      debts: [{ lender: "河湾农村商业银行", balance: "500000.00", annualRate: 0.056, repayment: "bullet", to: "2026-05-18" }],
      decisions: [
        {
          id: "d1",
          at: "2026-01-05T00:00:00Z",
          by: "演示客户经理甲",
          type: "close-flag",
          target: "round-amounts",
          value: "explained",
          reason: "3 月的整数为预收订金，已看合同",
        },
      ],
      asOf: "2025-12-31",
    },
    documents: [
      paper(books, "报表/2025年度报表.xlsx", "balance-sheet", "C"),
      paper(bank, "流水/农商行2025.csv", "bank-statement", "B"),
      paper(tax, "增值税2025.xlsx", "vat-return", "A"),
    ],
    problems: [],
    facts: [sales, profit, assets, debts, equity, operating, declared, vat, gross, net, bankRevenue, corroborated, opening, actual],
    transactions: { count: 240, from: "2025-01-02", to: "2025-12-30", inflow: "1500000.00", outflow: "1400000.00", balanceChain: [] },
    ratios: [
      {
        id: "net-margin",
        period: "2025",
        value: 0.092308,
        status: "ok",
        formula: "净利润÷营业收入",
        missing: [],
        inputs: [profit.id, sales.id],
      },
      {
        id: "gross-margin",
        period: "2025",
        value: null,
        status: "insufficient",
        formula: "毛利÷营业收入",
        missing: ["2025 年营业成本"],
        inputs: [],
      },
    ],
    checks: [
      check("B1", "流动资产合计", "pass", "600000.00", "600000.00", []),
      check("X1", "期末现金与货币资金", "fail", "464470.42", "314470.42", [operating.id, assets.id]),
      check("X8", "销售现金与流水", "insufficient", null, null, []),
    ],
    netting: {
      currency: "CNY",
      from: "2025-01-02",
      to: "2025-12-30",
      grossInflow: "1500000.00",
      removed: {
        reversal: "0.00",
        "internal-transfer": "162000.00",
        financing: "200000.00",
        "non-operating": "0.00",
        "related-party": "0.00",
        "round-trip": "0.00",
        "pass-through": "0.00",
        "other-currency": "0.00",
      },
      netOperatingInflow: "1138000.00",
      pairs: [
        { reason: "internal-transfer", rows: [`${bank}#4`, `${bank}#9`], amount: "162000.00", note: "互转" },
        { reason: "financing", rows: [`${bank}#12`], amount: "200000.00", note: "借款" },
      ],
      pending: [{ reason: "pass-through", rows: [`${bank}#20`], amount: "50000.00", note: "待确认" }],
      duplicates: [`${bank}#33`],
      months: [{ month: "2025-01", gross: "125000.00", net: "94000.00", outflow: "100000.00" }],
      counterparties: [
        { name: "河湾县丰收果品 2 号店", inflow: "400000.00", outflow: "0.00", rows: 24, share: 0.351494 },
        { name: "", inflow: "90000.00", outflow: "10.00", rows: 3, share: 0.079086 },
      ],
      concentration: {
        payers: [],
        payees: [],
        payerCount: 0,
        payeeCount: 0,
        clearingShare: 0,
        ownShare: 0,
        unnamedShare: 0,
        newPayers: null,
        gonePayers: null,
      },
      statistics: {
        monthlyVariation: 0.14,
        topFiveShare: 0.72,
        averageDailyBalance: "68392.42",
        lowestBalance: "515.57",
        monthEndShare: 0.0077,
        activeMonths: 12,
      },
      inputs: [gross.id, net.id],
    },
    revenue: {
      period: "2025",
      declared: "1300000.00",
      corroborated: "1007250.00",
      deviationRate: 0.225192,
      inflationRate: 0.290643,
      agreement: 1,
      sources: [source("vat", "1007500.00", [vat.id]), source("bank", "1007000.00", [bankRevenue.id]), source("invoices", null, [])],
      verdict: "amber",
      note: "申报 130 万元，印证 100.73 万元",
      inputs: [declared.id, corroborated.id],
    },
    equityTest: {
      expected: "900000.00",
      actual: "700000.00",
      gap: "-200000.00",
      deviation: -0.222222,
      gapToProfit: -1.666667,
      gapToSales: -0.153846,
      verdict: "amber",
      status: "ok",
      note: "",
      missing: [],
      inputs: [opening.id, actual.id],
    },
    household: null,
    repayment: null,
    redFlags: [
      flag(
        "cash-behind-profit",
        "red",
        "账上有利润，手里没现金",
        "净利润 12 万元，经营活动现金流量净额却是 -3.4 万元。",
        [profit.id, operating.id],
        "open",
      ),
      flag("round-amounts", "amber", "整数流水偏多", "整数金额占 41%。", [], "explained"),
    ],
    rules: null,
    score: null,
    limit: null,
    reliability: 0.62,
    reliabilityParts: [{ key: "revenue", weight: 3, tier: "C", fact: sales.id }],
    verdict: {
      level: "amber",
      sentence: "申报收入 130 万元，印证 100.73 万元，建议补充核实。",
      reasons: ["偏差率 22.5%"],
      verify: ["请逐月拿出合同、出库单和收款记录。"],
      missing: ["征信报告（须先取得授权）"],
      missingPapers: [{ id: "credit-report", paper: "征信报告（须先取得授权）", decides: "有没有未申报的借款和逾期" }],
      notes: [],
    },
  };
  const copy = structuredClone(assessment);
  change(copy);
  return v.parse(assessmentSchema, copy);
}

function check(
  id: string,
  name: string,
  outcome: Assessment["checks"][number]["outcome"],
  left: string | null,
  right: string | null,
  inputs: readonly string[],
): Assessment["checks"][number] {
  const difference = left === null || right === null ? null : (Number(left) - Number(right)).toFixed(2);
  const deviation = difference === null ? null : Number((Number(difference) / Number(right)).toFixed(6));
  const reasons = outcome === "fail" ? ["货币资金里可能有 3 个月以上的定期存单。"] : [];
  return {
    id,
    name,
    period: "2025",
    outcome,
    left,
    right,
    difference,
    deviation,
    tolerance: null,
    formula: `${name}的勾稽`,
    missing: [],
    inputs: [...inputs],
    reasons,
    reconciled: [],
  };
}

function flag(
  id: string,
  severity: "red" | "amber",
  title: string,
  why: string,
  inputs: readonly string[],
  status: "open" | "explained",
): Assessment["redFlags"][number] {
  return {
    id,
    family: 1,
    severity,
    nature: "weakness",
    evidence: ["books"],
    title,
    why,
    ask: "请看钱压在哪里。",
    period: "2025",
    inputs: [...inputs],
    rows: [],
    status,
    closedBy: status === "explained" ? "d1" : null,
  };
}
