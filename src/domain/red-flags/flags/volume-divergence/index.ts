import type { EvidenceFamily } from "../../../assessment/assessment.ts";
import { derive, type Figure } from "../../../kernel/evidence.ts";
import { monthPeriod, type Period, yearBefore } from "../../../kernel/period.ts";
import { DECLARED_REVENUE, latestFullYear } from "../../../ledger/spoken-facts.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import { coverOfMonths, monthsOf } from "../../../revenue/cover.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { type Divergence, words } from "./words.ts";

const VOLUMES: readonly (readonly [key: string, family: EvidenceFamily])[] = [
  ["electricityUse", "utilities"],
  ["gasUse", "utilities"],
  ["steamUse", "utilities"],
  ["waybillPieces", "freight"],
  ["waybillTonnes", "freight"],
  ["payrollTotal", "labour"],
  ["purchases", "goods"],
];

/** 非财务背离: revenue is up while what it takes to earn it is down. Over common months of two years; red when they part by thirty points. */
const rule: RedFlagRule = {
  id: "volume-divergence",
  family: 9,
  nature: "contradiction",
  find({ ledger }: RedFlagContext): readonly Finding[] {
    const revenue = revenueGrowth(ledger);
    if (revenue === null || revenue.growth <= 0) return [];
    const found: (Divergence & { family: EvidenceFamily; figures: readonly Figure[] })[] = [];
    for (const [key, family] of VOLUMES) {
      const volume = volumeGrowth(ledger, key, revenue.period);
      if (volume === null || volume.growth >= 0 || revenue.growth - volume.growth <= P["volume-gap-amber"].value) continue;
      found.push({ key, growth: volume.growth, gap: revenue.growth - volume.growth, family, figures: volume.figures });
    }
    if (found.length === 0) return [];
    const isRed = found.some((one) => one.gap > P["volume-gap-red"].value);
    const evidence = [...new Set(found.map((one) => one.family))];
    const inputs = [...revenue.figures, ...found.flatMap((one) => one.figures)];
    return [finding(words(revenue.growth, found), { severity: isRed ? "red" : "amber", evidence, period: revenue.period, inputs })];
  },
};

interface Growth {
  readonly growth: number;
  readonly figures: readonly Figure[];
}

/** By the statements, else as declared for both years. */
function revenueGrowth(ledger: Ledger): (Growth & { readonly period: Period }) | null {
  for (const key of ["operatingRevenue", DECLARED_REVENUE]) {
    const period = latestFullYear(ledger.periods(key));
    const now = period === null ? undefined : ledger.get(key, period);
    const before = period === null ? undefined : ledger.get(key, yearBefore(period));
    if (period === null || now === undefined || before === undefined || before.figure.value <= 0) continue;
    return { period, growth: now.figure.value / before.figure.value - 1, figures: [now.figure, before.figure] };
  }
  return null;
}

function volumeGrowth(ledger: Ledger, key: string, period: Period): Growth | null {
  const common = monthsOf(period).filter((month) => ledger.get(key, monthPeriod(month)) && ledger.get(key, monthPeriod(month - 12)));
  if (common.length < P["least-months"].value) return null;
  const now = coverOfMonths(ledger, key, common)?.figure;
  const before = coverOfMonths(
    ledger,
    key,
    common.map((month) => month - 12),
  )?.figure;
  if (now === undefined || before === undefined || before.value <= 0) return null;
  const growth = derive(`${key}-growth@${period}`, "ratio", [now, before], (a = 0, b = 1) => a / b - 1);
  return { growth: growth.value, figures: [growth] };
}

export default rule;
