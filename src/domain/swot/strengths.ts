/** What speaks for the borrower: results that are clearly better than the bands that would raise a flag. */
import { lastYearOfMonths } from "../report/computed-figures.ts";
import { yearsOf } from "../report/key-facts.ts";
import { numberAt, sourced } from "../report/sourced.ts";
import type { FigureForm } from "../report/report.ts";
import type { ReportWriter } from "../report/writer.ts";
import { swotParameters as P } from "../parameters/swot.ts";
import type { SwotParameter, SwotRule } from "./define.ts";

const lastYear = (write: ReportWriter): string => yearsOf(write.assessment).at(-1) ?? "";

/** A ratio of the last year on the good side of its parameter. */
function ratioRule(
  id: string,
  ratio: string,
  parameter: SwotParameter,
  isGood: (value: number, bound: number) => boolean,
  form: FigureForm,
  zh: string,
  en: string,
  alsoNeeds: (write: ReportWriter) => boolean = () => true,
): SwotRule {
  return {
    id,
    side: "strengths",
    parameter,
    sentence: { "zh-CN": zh, en },
    holds: (write) => {
      const year = lastYear(write);
      const value = numberAt(write, "ratio", ratio, year);
      if (value === null || !isGood(value, P[parameter].value) || !alsoNeeds(write)) return null;
      return { period: write.period(year), value: sourced(write, ["ratio", ratio, year], form) };
    },
  };
}

const atLeast = (value: number, bound: number): boolean => value >= bound;
const atMost = (value: number, bound: number): boolean => value <= bound;

export const strengths: readonly SwotRule[] = [
  {
    id: "revenue-corroborated",
    side: "strengths",
    parameter: "sources-least",
    sentence: {
      "zh-CN": "申报收入 {declared}，{sources} 个来源印证的核实收入 {corroborated}，两者相符。",
      en: "Declared revenue of {declared} agrees with {corroborated}, borne out by {sources} sources.",
    },
    holds: (write) =>
      write.assessment.revenue.verdict === "green" && (numberAt(write, "count", "usedSources") ?? 0) >= P["sources-least"].value
        ? {
            declared: sourced(write, ["revenue", "declared"], "amount"),
            corroborated: sourced(write, ["revenue", "corroborated"], "amount"),
            sources: write.count("usedSources"),
          }
        : null,
  },
  {
    id: "statements-tie",
    side: "strengths",
    parameter: "ties-least",
    sentence: {
      "zh-CN": "三张报表核对了 {checks} 项勾稽，全部相符。",
      en: "All {checks} tie-outs tested between the statements agree.",
    },
    holds: (write) => {
      const tested = numberAt(write, "count", "checks") ?? 0;
      return tested >= P["ties-least"].value && tested === numberAt(write, "count", "passed") ? { checks: write.count("checks") } : null;
    },
  },
  {
    id: "equity-agrees",
    side: "strengths",
    parameter: null,
    sentence: {
      "zh-CN": "权益检验相符：应有权益 {expected}，实有权益 {actual}。",
      en: "The equity test agrees: {expected} expected, {actual} there.",
    },
    holds: (write) => {
      const { equityTest } = write.assessment;
      return equityTest?.status === "ok" && equityTest.verdict === "green"
        ? { expected: sourced(write, ["equity", "expected"], "amount"), actual: sourced(write, ["equity", "actual"], "amount") }
        : null;
    },
  },
  ratioRule(
    "liquid",
    "current-ratio",
    "current-ratio-good",
    atLeast,
    "times",
    "{period}末流动比率 {value}，短期偿债宽裕。",
    "The current ratio at the end of {period} is {value}: short-term debts are well covered.",
  ),
  ratioRule(
    "low-leverage",
    "debt-to-assets",
    "leverage-good",
    atMost,
    "percent",
    "{period}末资产负债率 {value}，家底以自有资金为主。",
    "Liabilities are {value} of assets at the end of {period}: most of it is the owners' own.",
  ),
  ratioRule(
    "interest-covered",
    "interest-coverage",
    "interest-coverage-good",
    atLeast,
    "times",
    "{period}利息保障倍数 {value}，利润付息有余。",
    "Profit of {period} covers interest {value} times.",
  ),
  ratioRule(
    "service-covered",
    "debt-service-coverage",
    "debt-service-good",
    atLeast,
    "times",
    "{period}偿债备付率 {value}，分期本息有保障。",
    "Debt service coverage of {period} is {value}: instalments are covered.",
  ),
  ratioRule(
    "profit-in-cash",
    "cash-to-net-income",
    "cash-to-income-good",
    atLeast,
    "times",
    "{period}净现比 {value}，利润基本收回了现金。",
    "Operating cash is {value} of the profit of {period}: profit was paid in cash.",
  ),
  {
    id: "cycle-shorter",
    side: "strengths",
    parameter: "cycle-shorter",
    sentence: {
      "zh-CN": "现金周期由 {before} 天缩短到 {now} 天。",
      en: "The cash cycle went from {before} to {now} days.",
    },
    holds: (write) => {
      const [before = "", now = ""] = yearsOf(write.assessment).slice(-2);
      const [from, to] = [numberAt(write, "ratio", "cash-cycle", before), numberAt(write, "ratio", "cash-cycle", now)];
      return from !== null && to !== null && from - to >= P["cycle-shorter"].value
        ? { before: sourced(write, ["ratio", "cash-cycle", before], "days"), now: sourced(write, ["ratio", "cash-cycle", now], "days") }
        : null;
    },
  },
  {
    id: "growth-corroborated",
    side: "strengths",
    parameter: "growth-good",
    sentence: {
      "zh-CN": "{period}营业收入同比增长 {growth}，且全年收入已得到印证。",
      en: "Revenue of {period} grew by {growth}, and the year's revenue is corroborated.",
    },
    holds: (write) => {
      const growth = numberAt(write, "computed", "growth", "operatingRevenue");
      return growth !== null && growth >= P["growth-good"].value && write.assessment.revenue.verdict === "green"
        ? { period: write.period(lastYear(write)), growth: sourced(write, ["computed", "growth", "operatingRevenue"], "percent") }
        : null;
    },
  },
  {
    id: "steady-inflow",
    side: "strengths",
    parameter: "variation-good",
    sentence: {
      "zh-CN": "{months} 个月流水进账平稳，月度波动系数 {variation}，月均净经营流入 {net}。",
      en: "Inflow is steady over {months} months (variation {variation}), {net} a month on average.",
    },
    holds: (write) => {
      const statistics = write.assessment.netting?.statistics;
      const variation = statistics?.monthlyVariation ?? null;
      return statistics !== undefined &&
        lastYearOfMonths(write.assessment).length > 0 &&
        statistics.activeMonths >= YEAR &&
        variation !== null &&
        variation <= P["variation-good"].value
        ? {
            months: write.bare(["computed", "statement-months"], "count"),
            variation: sourced(write, ["netting", "monthlyVariation"], "times"),
            net: sourced(write, ["computed", "month-net"], "amount"),
          }
        : null;
    },
  },
  {
    id: "many-payers",
    side: "strengths",
    parameter: "top-five-good",
    sentence: {
      "zh-CN": "客户分散，前五大付款方合计占净经营流入 {share}。",
      en: "Customers are many: the five largest payers bring {share} of net operating inflow.",
    },
    holds: (write) => {
      const share = write.assessment.netting?.statistics.topFiveShare ?? null;
      return share !== null && share > 0 && share <= P["top-five-good"].value
        ? { share: sourced(write, ["netting", "topFiveShare"], "percent") }
        : null;
    },
  },
  {
    id: "covers-instalment",
    side: "strengths",
    parameter: "disposable-good",
    sentence: {
      "zh-CN": "月均可支配收入 {income}，是月供 {due} 的 {cover} 倍。",
      en: "Monthly disposable income of {income} is {cover} times the instalment of {due}.",
    },
    holds: (write) => {
      const cover = numberAt(write, "computed", "disposable-cover");
      return cover !== null && cover >= P["disposable-good"].value
        ? {
            income: sourced(write, ["computed", "month-disposable"], "amount"),
            due: write.bare(["computed", "loan-instalment"], "amount"),
            cover: sourced(write, ["computed", "disposable-cover"], "times"),
          }
        : null;
    },
  },
  {
    id: "experienced",
    side: "strengths",
    parameter: "years-good",
    sentence: { "zh-CN": "借款人从事本行 {years} 年。", en: "The borrower has been in the trade for {years} years." },
    holds: (write) =>
      (write.assessment.case.borrower?.yearsInTrade ?? 0) >= P["years-good"].value
        ? { years: write.bare(["case", "yearsInTrade"], "count") }
        : null,
  },
  {
    id: "good-papers",
    side: "strengths",
    parameter: "reliability-good",
    sentence: {
      "zh-CN": "关键数据多来自第三方材料，材料可信度 {value}。",
      en: "Key figures come mostly from third parties: reliability {value}.",
    },
    holds: (write) =>
      (write.assessment.reliability ?? 0) >= P["reliability-good"].value
        ? { value: sourced(write, ["assessment", "reliability"], "percent") }
        : null,
  },
];

const YEAR = 12;
