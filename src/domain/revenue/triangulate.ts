/**
 * 收入多源印证: what each source says revenue was, the weighted median of the eligible ones, and how far the declared figure stands from it.
 * All eligible sources weigh the same (a source that covers part of the year, by its months); tiers decide eligibility: A–C in, D out.
 */
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { monthCount, type Period } from "../kernel/period.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import type { RevenueContext, SourceAnswer, SourceQuestion, SourceRule } from "./context.ts";
import { declaredRevenue } from "./declared.ts";
import type { RevenueResult, RevenueSource } from "./define.ts";
import { bankSource } from "./sources/bank.ts";
import { quantitySources } from "./sources/by-quantity.ts";
import { purchaseSource } from "./sources/goods.ts";
import { seasonSource } from "./sources/seasons.ts";
import { invoiceSource, vatSource } from "./sources/tax.ts";
import { vatRateOf } from "./vat-rate.ts";
import { judge } from "./judge.ts";
import { rowsOfFigure } from "./rows-of-figure.ts";
import { isSeasonal } from "./seasonal.ts";
import { weightedMedian } from "./weighted-median.ts";
import { notes, resultNotes } from "./words.ts";

const sourceRules: readonly SourceRule[] = [vatSource, invoiceSource, bankSource, ...quantitySources, purchaseSource, seasonSource];

export function triangulate(context: RevenueContext): RevenueResult {
  const declared = declaredRevenue(context);
  if (declared === null) return nothingDeclared;
  const { period, figure } = declared;
  const question: SourceQuestion = { ...context, period, rate: vatRateOf(context, period), isSeasonal: isSeasonal(context) };
  const answers = sourceRules.map((rule) => ({ rule, answer: excluded(context, rule, rule.answer(question)) }));
  const isVatOk = answers.some(({ rule, answer }) => rule.id === "vat" && answer.status === "ok");
  const sources = answers.map(({ rule, answer }) => sourceOf(context, rule, answer, period, figure, isVatOk));
  const eligible = sources.filter((source) => source.status === "ok" && source.weight > 0 && source.value !== null);
  const corroborated = corroboratedRevenue(period, eligible);
  if (corroborated === null || figure === null) {
    const note = figure === null ? resultNotes.declaredWithTax : resultNotes.noSource;
    return {
      period,
      declared: figure,
      corroborated,
      deviationRate: null,
      inflationRate: null,
      agreement: null,
      sources,
      verdict: "grey",
      note,
    };
  }
  const deviationRate = figure.value === 0 ? null : (figure.value - corroborated.value) / figure.value;
  const inflationRate = corroborated.value === 0 ? null : (figure.value - corroborated.value) / corroborated.value;
  const band = revenueParameters["agreement-band"].value;
  const agreeing = eligible.filter(
    (source) => source.value !== null && Math.abs(source.value.value - corroborated.value) <= band * Math.abs(corroborated.value),
  );
  const agreement = agreeing.length / eligible.length;
  const { verdict, note } = judge({ declared: figure, corroborated, deviationRate, agreement, eligible, agreeing });
  return { period, declared: figure, corroborated, deviationRate, inflationRate, agreement, sources, verdict, note };
}

const nothingDeclared: RevenueResult = {
  period: null,
  declared: null,
  corroborated: null,
  deviationRate: null,
  inflationRate: null,
  agreement: null,
  sources: [],
  verdict: "grey",
  note: resultNotes.nothingDeclared,
};

/** An officer may leave a source out, with a reason; it stays visible. */
function excluded({ caseFile }: RevenueContext, rule: SourceRule, answer: SourceAnswer): SourceAnswer {
  const decision = (caseFile.decisions ?? []).findLast((made) => made.type === "exclude-source" && made.target === rule.id);
  if (decision === undefined || decision.value === "include") return answer;
  return {
    status: "excluded",
    formula: answer.formula,
    note: notes.excludedByOfficer(decision.by, decision.reason ?? ""),
    missing: [],
    months: answer.months,
  };
}

function sourceOf(
  context: RevenueContext,
  rule: SourceRule,
  answer: SourceAnswer,
  period: Period,
  declared: Figure<Fen> | null,
  isVatOk: boolean,
): RevenueSource {
  const { id, family } = rule;
  const { formula, months, status } = answer;
  if (answer.status !== "ok") {
    return {
      id,
      family,
      countsAs: null,
      value: null,
      weight: 0,
      status,
      deviation: null,
      months,
      tier: "D",
      formula,
      note: answer.note,
      missing: answer.missing,
      rows: [],
    };
  }
  const isRepeat = id === "invoices" && isVatOk;
  const isSpoken = answer.tier === "D";
  const weight = isRepeat || isSpoken ? 0 : Math.min(1, months / monthCount(period));
  const deviation = declared === null || declared.value === 0 ? null : (declared.value - answer.value.value) / declared.value;
  const note = isRepeat ? notes.sameAsVat : isSpoken && answer.countsAs !== null ? notes.spoken : answer.note;
  const countsAs = weight === 0 ? null : answer.countsAs;
  return {
    id,
    family,
    countsAs,
    value: answer.value,
    weight,
    status,
    deviation,
    months,
    tier: answer.tier,
    formula,
    note,
    missing: [],
    rows: rowsOfFigure(answer.value, context.documents),
  };
}

function corroboratedRevenue(period: Period, eligible: readonly RevenueSource[]): Figure<Fen> | null {
  const figures = eligible.flatMap((source) => (source.value === null ? [] : [source.value]));
  const weights = eligible.map((source) => source.weight);
  if (figures.length === 0) return null;
  return derive(`corroborated-revenue@${period}`, "CNY", figures, (...values) => {
    const median = weightedMedian(values.map((value, index) => ({ value, weight: weights[index] ?? 0 })));
    return fen(Math.round(median ?? 0)); // never null: there is at least one value
  });
}
