/** 流水: net operating inflow without VAT, and what was sold on credit or paid in advance. */
import type { Tier } from "../../documents/document.ts";
import { derive, type Figure } from "../../kernel/evidence.ts";
import { dayParts, daysInMonth, parseIsoDay } from "../../kernel/day.ts";
import { fen, scale } from "../../kernel/money.ts";
import { monthCount, monthPeriod, span } from "../../kernel/period.ts";
import { worstTier } from "../../ledger/tiers.ts";
import type { NettingResult } from "../../netting/define.ts";
import { balancePeriod, statementView } from "../../statements/statement-view.ts";
import type { SourceAnswer, SourceQuestion, SourceRule } from "../context.ts";
import { leastMonths, scaledUp } from "../scale.ts";
import { formulas, notes } from "../words.ts";

/** A first or last month counts when at least two thirds of it are in the statements. */
const LATEST_START = 10;
const EARLIEST_END = 20;

export const bankSource: SourceRule = {
  id: "bank",
  family: "bank",
  answer(question) {
    const { netting, rate } = question;
    if (netting === null) return without(notes.noPaper, ["paper:bank-statement"], 0);
    if (netting.currency !== "CNY") return without(notes.foreignCurrency, [], 0);
    const months = coveredMonths(netting, question);
    if (months.length < leastMonths(question)) return without(notes.fewMonths(months.length), ["paper:bank-statement"], months.length);
    if (rate === null) return without(notes.noRate, ["case:borrower.vat.rate"], months.length);
    const inflows = months.flatMap((month) => netting.monthlyNet.get(monthPeriod(month)) ?? []);
    const isWhole = months.length === monthCount(question.period);
    const credit = isWhole ? creditChange(question) : null;
    const inputs: Figure[] = [rate.rate, ...inflows, ...(credit?.figures ?? [])];
    const value = derive(`revenue-bank@${question.period}`, "CNY", inputs, (vat = 0, ...amounts) => {
      const money = amounts.slice(0, inflows.length).reduce((sum, amount) => sum + amount, 0);
      const onCredit = amounts.slice(inflows.length).reduce((sum, amount, index) => sum + amount * (credit?.signs[index] ?? 0), 0);
      // Receivables and advances include VAT like the receipts do; dividing the whole keeps both sides before tax.
      return scale(fen(money + onCredit), 1 / (1 + vat));
    });
    const scaled = scaledUp(question, "bank", value, months.length);
    if (scaled === null) return without(notes.seasonal(months.length), ["paper:bank-statement"], months.length);
    const formula = credit === null ? formulas.bank : formulas.bankWithCredit;
    const note = isWhole ? (credit === null ? notes.bankWithoutCredit(rate.note) : notes.bankRate(rate.note)) : notes.scaled(months.length);
    return { status: "ok", value: scaled, months: months.length, tier: bankTier(question), countsAs: "bank", formula, note };
  },
};

function without(note: (typeof notes)["noPaper"], missing: readonly string[], months: number): SourceAnswer {
  return { status: "insufficient", formula: formulas.bank, note, missing, months };
}

/**
 * Months of the period inside the statements' span. A month without a row in between is a month without business, not a missing one; and
 * an account that lies still for weeks as a habit was lying still before its first row and after its last one too.
 */
function coveredMonths(netting: NettingResult, { period }: SourceQuestion): number[] {
  const [from, to] = [netting.from === null ? null : parseIsoDay(netting.from), netting.to === null ? null : parseIsoDay(netting.to)];
  if (from === null || to === null) return [];
  const first = dayParts(from);
  const last = dayParts(to);
  const stillBefore = first.date - 1;
  const stillAfter = daysInMonth(last.year, last.month) - last.date;
  // Only the month of the first and of the last row is in question: a stated range never turns months without a paper into months of nothing.
  const monthStart = `${netting.from?.slice(0, 8) ?? ""}${String(LATEST_START).padStart(2, "0")}`;
  const monthEnd = `${netting.to?.slice(0, 8) ?? ""}${String(EARLIEST_END).padStart(2, "0")}`;
  const isSaidAtStart = netting.statedFrom !== null && netting.statedFrom <= monthStart;
  const isSaidAtEnd = netting.statedTo !== null && netting.statedTo >= monthEnd;
  const isCutAtStart = first.date > LATEST_START && stillBefore > netting.usualSilence && !isSaidAtStart;
  const isCutAtEnd = last.date < EARLIEST_END && stillAfter > netting.usualSilence && !isSaidAtEnd;
  const start = first.year * 12 + first.month - 1 + (isCutAtStart ? 1 : 0);
  const end = last.year * 12 + last.month - 1 - (isCutAtEnd ? 1 : 0);
  const { from: a, to: b } = span(period);
  const months: number[] = [];
  for (let month = Math.max(a, start); month <= Math.min(b, end); month++) months.push(month);
  return months;
}

/** Δ应收 − Δ预收 over the period, when both ends are stated. */
function creditChange({ ledger, period, caseFile }: SourceQuestion): { figures: Figure[]; signs: number[] } | null {
  const { from, to } = span(period);
  const view = statementView(ledger);
  // A form that is there as a whole and leaves the line blank owes and is owed nothing; so does a firm before it was opened.
  const isNothing = (month: number) =>
    view.isWhole("balance", balancePeriod(month)) ||
    (month === from - 1 && (caseFile.borrower?.yearsInTrade ?? Number.POSITIVE_INFINITY) <= 1);
  const figures: Figure[] = [];
  const signs: number[] = [];
  for (const [key, sign] of [
    ["accountsReceivable", 1],
    ["notesReceivable", 1],
    ["advancesReceived", -1],
    ["contractLiabilities", -1],
  ] as const) {
    const opening = ledger.balanceAt(key, from - 1);
    const closing = ledger.balanceAt(key, to);
    const isKnown = (opening !== undefined || isNothing(from - 1)) && (closing !== undefined || isNothing(to));
    // Receivables are the one line without which the change in credit is not known; the others may not exist in this firm's form.
    if (!isKnown && key === "accountsReceivable") return null;
    if (!isKnown) continue;
    for (const [fact, direction] of [
      [closing, sign],
      [opening, -sign],
    ] as const) {
      if (fact === undefined) continue;
      figures.push(fact.figure);
      signs.push(direction);
    }
  }
  return { figures, signs };
}

/** The tier of the statements; receivables adjust the figure, but the money in the account carries it. */
function bankTier({ ledger }: SourceQuestion): Tier {
  const tiers = ledger.facts.filter((fact) => fact.key === "netOperatingInflow").map((fact) => fact.tier);
  return tiers.length > 0 ? worstTier(tiers) : "B";
}
