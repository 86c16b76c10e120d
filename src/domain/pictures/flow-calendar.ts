/**
 * Money in and out month by month, with months of the same name side by side, the trade's seasons, and the months no paper covers.
 * A month without paper is a gap and has no figures; a month the paper covers without a row is quiet. Neither is a zero in a sum.
 */
import type { Assessment } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import { type Period, parsePeriod, span } from "../kernel/period.ts";
import { pictureParameters as P } from "../parameters/pictures.ts";
import { revenueParameters } from "../parameters/revenue.ts";

export type Season = "peak" | "low";

interface MonthPlace {
  readonly month: Period;
  readonly year: number;
  /** 1–12. */
  readonly ofYear: number;
  readonly season: Season | null;
}

export interface MonthFlow extends MonthPlace {
  readonly state: "flow" | "quiet";
  /** Decimals in 元. */
  readonly gross: string;
  readonly net: string;
  readonly outflow: string;
  /** Net against the same month of the year before, as a fraction; null when that month has no paper or brought nothing. */
  readonly againstLastYear: number | null;
}

export interface MonthGap extends MonthPlace {
  readonly state: "no-paper";
}

export interface FlowCalendar {
  /** Every month from the first to the last, in order of time. */
  readonly months: readonly (MonthFlow | MonthGap)[];
  /** Where the seasons come from: what people wrote down, or the flows themselves; null when no month stands out. */
  readonly seasonsFrom: "said" | "flows" | null;
  readonly highest: MonthFlow | null;
  readonly lowest: MonthFlow | null;
  readonly gaps: readonly MonthGap[];
}

/** Null without statement rows. `documents` say which months their papers cover. */
export function flowCalendar({ netting, documents }: Pick<Assessment, "netting" | "documents">, caseFile: CaseFile): FlowCalendar | null {
  if (netting === null || netting.months.length === 0) return null;
  const covered = coveredMonths(documents);
  const known = netting.months.flatMap((month) => {
    const period = parsePeriod(month.month);
    return period === null ? [] : [{ ...month, period, at: span(period).from }];
  });
  const hasPaper = (month: (typeof known)[number]): boolean =>
    covered.has(month.at) || Number(month.gross) !== 0 || Number(month.outflow) !== 0;
  const withPaper = new Map(known.filter(hasPaper).map((month) => [month.at, month]));
  const said = saidSeasons(caseFile);
  const seasons = said.size > 0 ? said : seasonsOfFlows([...withPaper.values()], netting.statistics.monthlyVariation);
  const months = known.map((month): MonthFlow | MonthGap => {
    const ofYear = (month.at % 12) + 1;
    const place = { month: month.period, year: Math.floor(month.at / 12), ofYear, season: seasons.get(ofYear) ?? null };
    if (!withPaper.has(month.at)) return { ...place, state: "no-paper" };
    const before = Number(withPaper.get(month.at - 12)?.net ?? 0);
    return {
      ...place,
      state: Number(month.gross) === 0 && Number(month.outflow) === 0 ? "quiet" : "flow",
      gross: month.gross,
      net: month.net,
      outflow: month.outflow,
      againstLastYear: before > 0 ? Number(month.net) / before - 1 : null,
    };
  });
  const flows = months.filter((month) => month.state !== "no-paper");
  const byNet = [...flows].sort((a, b) => Number(b.net) - Number(a.net));
  return {
    months,
    seasonsFrom: seasons.size === 0 ? null : said.size > 0 ? "said" : "flows",
    highest: byNet[0] ?? null,
    lowest: byNet.length > 1 ? (byNet.at(-1) ?? null) : null,
    gaps: months.filter((month) => month.state === "no-paper"),
  };
}

/** Months between the first and the last row of any statement: a paper speaks for every month it runs through. */
function coveredMonths(documents: Assessment["documents"]): Set<number> {
  const covered = new Set<number>();
  for (const { kind, periods } of documents) {
    if (kind !== "bank-statement" && kind !== "wallet-statement") continue;
    for (const text of periods) {
      const period = parsePeriod(text);
      if (period === null) continue;
      const { from, to } = span(period);
      for (let month = from; month <= to; month++) covered.add(month);
    }
  }
  return covered;
}

/** Month of the year → season, as an officer wrote it into the table of months. */
function saidSeasons(caseFile: CaseFile): Map<number, Season> {
  const seasons = new Map<number, Season>();
  for (const { month, season } of caseFile.monthly ?? []) {
    const period = parsePeriod(month);
    if (period !== null && (season === "peak" || season === "low")) seasons.set((span(period).from % 12) + 1, season);
  }
  return seasons;
}

/** From the flows themselves, for a trade whose months differ widely; the average of a month's years against the average month. */
function seasonsOfFlows(months: readonly { readonly at: number; readonly net: string }[], variation: number | null): Map<number, Season> {
  const seasons = new Map<number, Season>();
  if (months.length < P["season-least-months"].value || variation === null) return seasons;
  if (variation <= revenueParameters["seasonal-variation"].value) return seasons;
  const mean = months.reduce((sum, month) => sum + Number(month.net), 0) / months.length;
  if (mean <= 0) return seasons;
  for (let ofYear = 1; ofYear <= 12; ofYear++) {
    const own = months.filter((month) => month.at % 12 === ofYear - 1);
    if (own.length === 0) continue;
    const level = own.reduce((sum, month) => sum + Number(month.net), 0) / own.length / mean;
    if (level >= P["season-peak"].value) seasons.set(ofYear, "peak");
    else if (level <= P["season-low"].value) seasons.set(ofYear, "low");
  }
  return seasons;
}

/** The months in groups: by year in order of time, or by calendar month with the years side by side. */
export function grouped(calendar: FlowCalendar, by: "time" | "same-month"): readonly (readonly (MonthFlow | MonthGap)[])[] {
  const groups = new Map<number, (MonthFlow | MonthGap)[]>();
  for (const month of calendar.months) {
    const key = by === "time" ? month.year : month.ofYear;
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  return [...groups].sort((a, b) => a[0] - b[0]).map(([, months]) => months);
}
