import { daysInMonth } from "../../../kernel/day.ts";
import { monthPeriod, span } from "../../../kernel/period.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import { isSeasonal } from "../../../revenue/seasonal.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** The Spring Festival moves between January and March: months there are held against last year's only. */
const FESTIVAL_MONTHS = [1, 2, 3];
/** A last month that ends earlier is not a whole month. */
const DAYS_SHORT = 3;

/** 近月进账下滑: one of the latest three months is 30 % below the same month of last year, or, outside January–March, the month before. */
const rule: RedFlagRule = {
  id: "bank-monthly-drop",
  family: 9,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const { netting } = context;
    if (netting === null || netting.to === null || netting.from === null) return [];
    const whole = isWholeMonth(netting.to) ? netting.months : netting.months.slice(0, -1);
    const byMonth = new Map(whole.map((month) => [month.month, month.net]));
    // The first month may be cut off at its start.
    const start = netting.from.endsWith("-01") || Number(netting.from.slice(8)) <= 1 + DAYS_SHORT ? 0 : 1;
    let worst: { now: (typeof whole)[number]; against: (typeof whole)[number]; drop: number; isYearly: boolean } | null = null;
    for (const now of whole.slice(-P["monthly-drop-months"].value)) {
      const { from } = span(now.month);
      const yearly = whole.slice(start).find((month) => month.month === monthPeriod(from - 12));
      const monthly = FESTIVAL_MONTHS.includes((from % 12) + 1)
        ? undefined
        : whole.slice(start).find((month) => month.month === monthPeriod(from - 1));
      const against = yearly ?? monthly;
      if (against === undefined || against.net <= 0) continue;
      const drop = 1 - now.net / against.net;
      if (drop >= P["monthly-drop"].value && drop > (worst?.drop ?? 0)) worst = { now, against, drop, isYearly: yearly !== undefined };
    }
    if (worst === null) return [];
    const inputs = [worst.now.month, worst.against.month].flatMap((month) => netting.monthlyNet.get(month) ?? []);
    const severity = isSeasonal(context) && !worst.isYearly ? "blue" : "amber";
    const text = words({
      month: worst.now.month,
      against: worst.against.month,
      amount: worst.now.net,
      before: byMonth.get(worst.against.month) ?? worst.against.net,
      drop: worst.drop,
    });
    return [finding(text, { severity, evidence: ["bank"], period: worst.now.month, inputs })];
  },
};

function isWholeMonth(to: string): boolean {
  const [year = 0, month = 1, date = 1] = to.split("-").map(Number);
  return date >= daysInMonth(year, month) - DAYS_SHORT;
}

export default rule;
