/** The three patterns of statements that look made rather than kept. */
import type { Figure } from "../../../kernel/evidence.ts";
import { monthPeriod, type Period, span } from "../../../kernel/period.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { formOfKey } from "../../../statements/form-spans.ts";
import type { RedFlagContext } from "../../define.ts";
import { latest, latestWithYearBefore, ratioAt } from "../../look.ts";

export type Pattern =
  | {
      readonly kind: "smooth-margin";
      readonly period: Period;
      readonly months: number;
      readonly deviation: number;
      readonly inputs: readonly Figure[];
    }
  | { readonly kind: "flat-ratios"; readonly period: Period; readonly count: number; readonly inputs: readonly Figure[] }
  | {
      readonly kind: "last-digits";
      readonly period: Period;
      readonly digit: string;
      readonly count: number;
      readonly of: number;
      readonly inputs: readonly Figure[];
    };

export function figures(patterns: readonly Pattern[]): Figure[] {
  return patterns.flatMap((pattern) => pattern.inputs);
}

/** Standard deviation of the monthly gross margin below 0.3 points over at least six months. */
export function smoothMargin(context: RedFlagContext): Pattern | null {
  const look = latest(context);
  if (look === null) return null;
  const { from, to } = span(look.period);
  const margins: number[] = [];
  const inputs: Figure[] = [];
  for (let month = from; month <= to; month++) {
    const revenue = look.view.flow("operatingRevenue", monthPeriod(month))?.figure;
    const cost = look.view.flow("operatingCost", monthPeriod(month))?.figure;
    if (!revenue || !cost || revenue.value <= 0) continue;
    margins.push(1 - cost.value / revenue.value);
    inputs.push(revenue, cost);
  }
  if (margins.length < P["smooth-margin-months"].value) return null;
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / margins.length;
  const deviation = Math.sqrt(margins.reduce((sum, margin) => sum + (margin - mean) ** 2, 0) / margins.length);
  return deviation < P["smooth-margin"].value
    ? { kind: "smooth-margin", period: look.period, months: margins.length, deviation, inputs }
    : null;
}

/** Ratios that would move on their own; sums of others are left out. */
const MOVING_RATIOS = [
  "gross-margin",
  "net-margin",
  "current-ratio",
  "quick-ratio",
  "debt-to-assets",
  "cash-ratio",
  "cash-sales-ratio",
  "debt-to-sales",
];

/** Every ratio within 1 % of the year before. */
export function flatRatios(context: RedFlagContext): Pattern | null {
  const look = latestWithYearBefore(context);
  if (look === null) return null;
  const inputs: Figure[] = [];
  let count = 0;
  for (const id of MOVING_RATIOS) {
    const now = ratioAt(context, id, look.period);
    const before = ratioAt(context, id, look.before);
    if (!now || !before || before.value === 0) continue;
    if (Math.abs(now.value / before.value - 1) > P["ratios-flat"].value) return null;
    count++;
    inputs.push(...now.inputs, ...before.inputs);
  }
  return count >= P["ratios-flat-least"].value ? { kind: "flat-ratios", period: look.period, count, inputs } : null;
}

/** Nearly all amounts of the latest statements end in the same digit. A zero is rounding, not a pattern. */
export function lastDigits(context: RedFlagContext): Pattern | null {
  const look = latest(context);
  if (look === null) return null;
  const counts = new Map<string, number>();
  const inputs: Figure[] = [];
  for (const fact of context.ledger.facts) {
    if (fact.figure.trace.kind !== "read" || fact.figure.value === 0 || formOfKey(fact.key) === undefined || fact.status === "superseded")
      continue;
    if (span(fact.period).to !== span(look.period).to) continue;
    const digit = lastDigit(fact.figure.trace.source.raw);
    if (digit === null) continue;
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
    inputs.push(fact.figure);
  }
  for (const [digit, count] of counts) {
    if (digit !== "0" && inputs.length >= P["last-digit-least"].value && count / inputs.length >= P["last-digit-share"].value) {
      return { kind: "last-digits", period: look.period, digit, count, of: inputs.length, inputs };
    }
  }
  return null;
}

/** The last printed digit, decimals of nothing but zeros left aside. */
function lastDigit(raw: string): string | null {
  const digits = raw
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/\.0+(?=\D*$)/, "");
  return /(\d)\D*$/.exec(digits)?.[1] ?? null;
}
