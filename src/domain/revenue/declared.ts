/** The declared revenue that everything is held against: what the borrower says, else what his income statement says. */
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen, scale } from "../kernel/money.ts";
import { comparePeriods, monthCount, type Period } from "../kernel/period.ts";
import { DECLARED_REVENUE, latestFullYear } from "../ledger/spoken-facts.ts";
import type { RevenueContext } from "./context.ts";
import { vatRateOf } from "./vat-rate.ts";

export interface Declared {
  readonly period: Period;
  /** Before VAT; null when it was declared with VAT and the rate is not known. */
  readonly figure: Figure<Fen> | null;
}

export function declaredRevenue(context: RevenueContext): Declared | null {
  const { ledger, caseFile } = context;
  const said = ledger.periods(DECLARED_REVENUE);
  const period = latestFullYear(said) ?? longest(said);
  const spoken = period === null ? undefined : ledger.get(DECLARED_REVENUE, period);
  if (period !== null && spoken !== undefined) {
    const isWithTax = (caseFile.declared?.revenue ?? []).some((entry) => entry.period === period && entry.taxIncluded === true);
    if (!isWithTax) return { period, figure: spoken.figure as Figure<Fen> }; // a CNY fact: whole 分
    const rate = vatRateOf(context, period);
    return {
      period,
      figure:
        rate &&
        derive(`declaredRevenueBeforeTax@${period}`, "CNY", [spoken.figure, rate.rate], (amount = 0, vat = 0) =>
          scale(fen(amount), 1 / (1 + vat)),
        ),
    };
  }
  const booked = ledger.periods("operatingRevenue");
  const year = latestFullYear(booked) ?? longest(booked);
  const fact = year === null ? undefined : ledger.get("operatingRevenue", year);
  return year === null || fact === undefined ? null : { period: year, figure: fact.figure as Figure<Fen> }; // likewise
}

/** The latest of the longest periods: nine cumulated months say more than the one month after. */
function longest(periods: readonly Period[]): Period | null {
  return [...periods].sort((a, b) => monthCount(a) - monthCount(b) || comparePeriods(a, b)).at(-1) ?? null;
}
