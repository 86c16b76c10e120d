/** Receivables or stock that grow faster than the sales they belong to: days on closing balances, both years alike. */
import type { Figure } from "../kernel/evidence.ts";
import type { Period } from "../kernel/period.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { daysOf, isWholeYear, type StatementReader } from "../statements/statement-reader.ts";
import type { RedFlagContext } from "./define.ts";
import { isYoung, latestWithYearBefore } from "./look.ts";

const YEAR = ratioParameters["days-a-year"].value;

export interface Outgrowing {
  readonly severity: "red" | "amber";
  readonly period: Period;
  readonly before: number;
  readonly after: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** Growth of revenue, a fraction. */
  readonly salesGrowth: number;
  /** Increase as a share of revenue. */
  readonly share: number;
  readonly inputs: readonly Figure[];
}

/** Null unless the increase is material and days rose beyond the amber line. */
export function outgrowing(
  context: RedFlagContext,
  balanceAt: (reader: StatementReader) => number,
  flowKey: "operatingRevenue" | "operatingCost",
): Outgrowing | null {
  const look = latestWithYearBefore(context);
  if (look === null || isYoung(context, look.reader)) return null;
  const { reader, readerBefore, period } = look;
  const after = balanceAt(reader);
  const before = balanceAt(readerBefore);
  const revenue = aYear(reader, reader.flow("operatingRevenue"));
  const revenueBefore = aYear(readerBefore, readerBefore.flow("operatingRevenue"));
  const daysAfter = (YEAR * after) / aYear(reader, reader.flow(flowKey));
  const daysBefore = (YEAR * before) / aYear(readerBefore, readerBefore.flow(flowKey));
  if (reader.missing.length > 0 || readerBefore.missing.length > 0) return null;
  if (!(daysBefore > 0) || !Number.isFinite(daysAfter) || !(revenue > 0) || !(revenueBefore > 0)) return null;
  const share = (after - before) / revenue;
  const up = daysAfter / daysBefore - 1;
  if (share <= P["growth-material"].value || up <= P["days-up-amber"].value) return null;
  return {
    severity: up > P["days-up-red"].value ? "red" : "amber",
    period,
    before,
    after,
    daysBefore,
    daysAfter,
    salesGrowth: revenue / revenueBefore - 1,
    share,
    inputs: [...reader.inputs, ...readerBefore.inputs],
  };
}

/** Brings a flow of part of a year to a year by days. */
export function aYear(reader: StatementReader, flow: number): number {
  return isWholeYear(reader.period) ? flow : (flow * YEAR) / daysOf(reader.period);
}
