/** Runs the table of ratios over every date and period that has statements. */
import type { Bilingual } from "../kernel/language.ts";
import { comparePeriods, monthCount, type Period, span } from "../kernel/period.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { isWholeYear, readStatements } from "../statements/statement-reader.ts";
import { balancePeriod, type StatementView, statementView } from "../statements/statement-view.ts";
import { beneishRatio } from "./beneish.ts";
import type { RatioContext, RatioResult } from "./define.ts";
import { ratioRows } from "./ratio-table.ts";
import type { RatioRow } from "./ratio-terms.ts";

/**
 * Every ratio for every period with statements, by period and id. A missing figure makes the ratio `insufficient` and is named;
 * where only last year's balance is missing, a variant on the closing balance stands beside it with the suffix `-closing`.
 */
export function computeRatios(context: RatioContext): RatioResult[] {
  const view = statementView(context.ledger);
  const dates = view.balanceMonths.map(balancePeriod);
  const flows = view.flowPeriods.filter((period) => monthCount(period) >= ratioParameters["annualise-least-months"].value);
  // With one kind of statement lacking, its ratios are still listed once, so that the missing paper is named.
  const flowPeriods = flows.length > 0 ? flows : dates.slice(-1);
  const balancePeriods = dates.length > 0 ? dates : flows.slice(-1);
  const results: RatioResult[] = [];
  for (const row of ratioRows) {
    for (const period of row.of === "flow" ? flowPeriods : balancePeriods) results.push(...resultsOf(row, period, view, context));
  }
  for (const period of flowPeriods) results.push(beneishRatio(view, period));
  return results.sort((a, b) => comparePeriods(a.period, b.period) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function resultsOf(row: RatioRow, period: Period, view: StatementView, context: RatioContext): RatioResult[] {
  const result = resultOf(row, period, view, context, false);
  if (!row.usesAverage || result.status !== "insufficient") return [result];
  const closing = resultOf(row, period, view, context, true);
  return closing.status === "ok" ? [result, closing] : [result];
}

function resultOf(row: RatioRow, period: Period, view: StatementView, context: RatioContext, isClosing: boolean): RatioResult {
  const reader = readStatements(view, period);
  const value = row.compute({ reader, caseFile: context.caseFile, isClosing });
  const isMissing = reader.missing.length > 0;
  const isOk = !isMissing && Number.isFinite(value);
  return {
    id: isClosing ? `${row.id}-closing` : row.id,
    period,
    value: isOk ? value : null,
    status: isMissing ? "insufficient" : isOk ? "ok" : "not-applicable",
    formula: formulaWords(row, period, isClosing),
    missing: reader.missing,
    inputs: reader.inputs,
  };
}

function formulaWords(row: RatioRow, period: Period, isClosing: boolean): Bilingual {
  const isInterim = row.isAnnualised && !isWholeYear(period) && span(period).to > span(period).from;
  const zh = isClosing ? row.formula["zh-CN"].replaceAll("平均", "期末") : row.formula["zh-CN"];
  const en = isClosing ? row.formula.en.replaceAll("average", "closing") : row.formula.en;
  const closingZh = isClosing && zh === row.formula["zh-CN"] ? `${zh}（按期末数）` : zh;
  const closingEn = isClosing && en === row.formula.en ? `${en} (on closing balances)` : en;
  return isInterim ? { "zh-CN": `${closingZh}（年化）`, en: `${closingEn} (annualised)` } : { "zh-CN": closingZh, en: closingEn };
}
