/**
 * Usage that runs whether anything is sold or not: a line through last year's months, usage against sales. Used only where the line is
 * one (ten months, R² ≥ 0.6, slope and intercept positive); otherwise the plain proportion stands.
 */
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { monthPeriod, yearBefore } from "../kernel/period.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import type { SourceQuestion } from "./context.ts";
import { type Cover, monthsOf } from "./cover.ts";

export interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly fit: number;
}

/** Least squares of y on x. Null for fewer than two different x. */
export function leastSquares(x: readonly number[], y: readonly number[]): Line | null {
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = (x[i] ?? 0) - meanX;
    const dy = (y[i] ?? 0) - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  if (n < 2 || xx === 0 || yy === 0) return null;
  const slope = xy / xx;
  return { slope, intercept: meanY - slope * meanX, fit: (xy * xy) / (xx * yy) };
}

/** Revenue by the line of the year before; null when there is no such line. */
export function regressed({ ledger, period }: SourceQuestion, id: string, key: string, now: Cover): Figure<Fen> | null {
  const usage: Figure[] = [];
  const sales: Figure[] = [];
  for (const month of monthsOf(yearBefore(period))) {
    const used = ledger.get(key, monthPeriod(month));
    const sold = ledger.get("vatSales", monthPeriod(month));
    if (used === undefined || sold === undefined) continue;
    usage.push(used.figure);
    sales.push(sold.figure);
  }
  if (usage.length < revenueParameters["regression-months"].value) return null;
  const line = leastSquares(
    sales.map((figure) => figure.value),
    usage.map((figure) => figure.value),
  );
  if (line === null || line.fit < revenueParameters["regression-fit"].value || line.slope <= 0 || line.intercept <= 0) return null;
  const months = now.months.size;
  return derive(`revenue-${id}-fixed-load@${period}`, "CNY", [now.figure, ...usage, ...sales], (use = 0) =>
    fen(Math.max(0, Math.round((use - months * line.intercept) / line.slope))),
  );
}
