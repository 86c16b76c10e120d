/** Where the rules look: the latest period with statements, the same period a year before, a ratio by its id. */
import { monthCount, type Period, yearBefore } from "../kernel/period.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { balancePeriod, type StatementView, statementView } from "../statements/statement-view.ts";
import { readStatements, type StatementReader } from "../statements/statement-reader.ts";
import type { RatioResult } from "../ratios/define.ts";
import type { RedFlagContext } from "./define.ts";

export interface Look {
  readonly view: StatementView;
  /** The latest income or cash-flow period of at least three months. */
  readonly period: Period;
  readonly reader: StatementReader;
}

export function latest(context: RedFlagContext): Look | null {
  const view = statementView(context.ledger);
  const period = flowPeriods(view).at(-1);
  return period === undefined ? null : { view, period, reader: readStatements(view, period) };
}

export interface TwoYears extends Look {
  readonly before: Period;
  readonly readerBefore: StatementReader;
}

/** The latest period for which the year before has statements too. */
export function latestWithYearBefore(context: RedFlagContext): TwoYears | null {
  const view = statementView(context.ledger);
  for (const period of flowPeriods(view).reverse()) {
    const before = yearBefore(period);
    if (!view.flow("operatingRevenue", period) || !view.flow("operatingRevenue", before)) continue;
    return { view, period, before, reader: readStatements(view, period), readerBefore: readStatements(view, before) };
  }
  return null;
}

function flowPeriods(view: StatementView): Period[] {
  return view.flowPeriods.filter((period) => monthCount(period) >= ratioParameters["annualise-least-months"].value);
}

/** The latest balance sheet. */
export function latestBalance(context: RedFlagContext): Look | null {
  const view = statementView(context.ledger);
  const month = view.balanceMonths.at(-1);
  return month === undefined ? null : { view, period: balancePeriod(month), reader: readStatements(view, balancePeriod(month)) };
}

/** A ratio that could be computed; partial ones are never used against anybody. */
export function ratioAt(context: RedFlagContext, id: string, period: Period): (RatioResult & { readonly value: number }) | null {
  const found = context.ratios.find((ratio) => ratio.id === id && ratio.period === period && ratio.status === "ok");
  return found && found.value !== null ? { ...found, value: found.value } : null;
}

/** True for a firm in its first year (said, or opening with no assets but cash): stock and receivables are being built up, and there is nothing to compare with. */
export function isYoung(context: RedFlagContext, reader: StatementReader): boolean {
  const years = context.caseFile.borrower?.yearsInTrade;
  if (years !== undefined && years <= 1) return true;
  const assets = reader.view.balance("totalAssets", reader.open)?.figure.value;
  // Registered at the end of the year before: it opened with nothing but the money its owners paid in.
  return assets !== undefined && (assets === 0 || reader.view.balance("cash", reader.open)?.figure.value === assets);
}
