/** 淡旺季法: daily takings by kind of month × days. The borrower's own words unless the officer counted on site. */
import { attest, derive, type Figure } from "../../kernel/evidence.ts";
import { type Fen, fen, fromDecimal, scale } from "../../kernel/money.ts";
import { contains, parsePeriod, type Period } from "../../kernel/period.ts";
import { witnessOf } from "../../ledger/spoken-facts.ts";
import type { SourceRule } from "../context.ts";
import { monthsOf } from "../cover.ts";
import { formulas, notes } from "../words.ts";

/** Set in `answers` when the twelve-month table rests on the officer's own count. */
const COUNTED = "monthly-counted-on-site";

export const seasonSource: SourceRule = {
  id: "seasons",
  family: "site",
  answer({ caseFile, period }) {
    const rows: { figure: Figure<Fen>; months: number }[] = [];
    for (const row of caseFile.monthly ?? []) {
      const when = parsePeriod(row.month);
      const amount = amountOf(row);
      if (when === null || amount === null || !contains(period, when)) continue;
      rows.push({ figure: monthFigure(caseFile, when, amount), months: monthsOf(when).length });
    }
    const months = rows.reduce((sum, row) => sum + row.months, 0);
    const whole = monthsOf(period).length;
    if (rows.length === 0 || months < whole) {
      const note = rows.length === 0 ? notes.noTable : notes.seasonal(months);
      return { status: "insufficient", formula: formulas.seasons, note, missing: ["case:monthly"], months };
    }
    const value = derive(
      `revenue-seasons@${period}`,
      "CNY",
      rows.map((row) => row.figure),
      (...amounts) => fen(amounts.reduce((sum, amount) => sum + amount, 0)),
    );
    const isCounted = caseFile.answers?.[COUNTED] === true;
    return {
      status: "ok",
      value,
      months,
      tier: isCounted ? "C" : "D",
      countsAs: isCounted ? "site" : null,
      formula: formulas.seasons,
      note: isCounted ? notes.counted : notes.spoken,
    };
  },
};

function amountOf(row: {
  readonly sales?: string | undefined;
  readonly dailySales?: string | undefined;
  readonly days?: number | undefined;
}): Fen | null {
  if (row.sales !== undefined) return fromDecimal(row.sales);
  const daily = row.dailySales === undefined ? null : fromDecimal(row.dailySales);
  return daily === null || row.days === undefined ? null : scale(daily, row.days);
}

function monthFigure(caseFile: Parameters<typeof witnessOf>[0], period: Period, amount: Fen): Figure<Fen> {
  return attest(`monthlySales@${period}`, amount, "CNY", { by: witnessOf(caseFile), at: "", reason: "twelve-month table" });
}
