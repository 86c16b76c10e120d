/** A ratio over the years with the lines it is judged by: what the red flags use, for this trade. A year that could not be computed is a hole with its reason. */
import type { Assessment } from "../assessment/assessment.ts";
import { monthCount, comparePeriods, type Period, parsePeriod } from "../kernel/period.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import { cashTrades, wideTrades } from "../red-flags/trades.ts";

type Ratio = Assessment["ratios"][number];

/** Beyond `at` on this side a ratio is looked at (watch) or is bad by itself (weak). */
export interface TrendLine {
  readonly at: number;
  readonly side: "above" | "below";
  readonly weight: "watch" | "weak";
  /** Id of the parameter, to be shown beside the line. */
  readonly parameter: keyof typeof P;
}

export interface TrendPoint {
  readonly period: Period;
  readonly ratio: Ratio;
  /** Null is a hole: nothing is drawn there. */
  readonly value: number | null;
  readonly isBeyond: "watch" | "weak" | null;
}

export interface RatioTrend {
  readonly id: string;
  /** Oldest first; periods as long as the latest one only, so that a half year never stands beside a year. */
  readonly points: readonly TrendPoint[];
  readonly lines: readonly TrendLine[];
  /** The last known value against the one before it; null with fewer than two. */
  readonly direction: "up" | "down" | "level" | null;
}

export function ratioTrend(id: string, ratios: readonly Ratio[], industry: string): RatioTrend {
  const own = ratios
    .filter((ratio) => ratio.id === id)
    .flatMap((ratio) => {
      const period = parsePeriod(ratio.period);
      return period === null ? [] : [{ ratio, period }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
  const latest = own.at(-1);
  const lines = linesOf(id, industry);
  const points = own
    .filter(({ period }) => latest !== undefined && monthCount(period) === monthCount(latest.period))
    .map(({ ratio, period }) => ({ period, ratio, value: ratio.value, isBeyond: beyond(ratio.value, lines) }));
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [before, last] = known.slice(-2);
  const direction = before === undefined || last === undefined ? null : last > before ? "up" : last < before ? "down" : "level";
  return { id, points, lines, direction };
}

function beyond(value: number | null, lines: readonly TrendLine[]): TrendPoint["isBeyond"] {
  if (value === null) return null;
  const crossed = lines.filter(({ at, side }) => (side === "above" ? value > at : value < at));
  return crossed.some(({ weight }) => weight === "weak") ? "weak" : crossed.length > 0 ? "watch" : null;
}

/** The flags' own parameters: a line drawn here is the line that raises the flag. Ratios without one have a direction only. */
function linesOf(id: string, industry: string): TrendLine[] {
  const line = (parameter: keyof typeof P, side: TrendLine["side"], weight: TrendLine["weight"] = "watch"): TrendLine => ({
    at: P[parameter].value,
    side,
    weight,
    parameter,
  });
  switch (id) {
    case "current-ratio":
      return [line(cashTrades.includes(industry) ? "current-ratio-amber-cash-trade" : "current-ratio-amber", "below")];
    case "debt-to-assets":
      return [
        line("leverage-blue", "above"),
        line(wideTrades.includes(industry) ? "leverage-amber-wide" : "leverage-amber", "above", "weak"),
      ];
    case "debt-service-coverage":
      return [line("debt-service-amber", "below"), line("debt-service-red", "below", "weak")];
    case "interest-coverage":
      return [line("interest-coverage-amber", "below")];
    case "debt-to-sales":
      return [line("debt-to-sales-amber", "above")];
    case "cash-to-net-income":
      return [line("cash-to-income-amber", "below"), line("cash-to-income-red", "below", "weak")];
    case "cash-sales-ratio":
      return [line("collection-amber", "below")];
    case "altman-z":
      return [line("altman-distress", "below")];
    case "beneish-m":
      return [line("beneish-watch", "above"), line("beneish-high", "above", "weak")];
    default:
      return [];
  }
}
