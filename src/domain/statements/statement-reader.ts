/**
 * Takes figures out of the statements for one computation and remembers what it took, what it lacked and what stood blank.
 * Amounts come as plain numbers in 分; a lacking one is NaN and its key is in `missing`, so the caller answers `insufficient`.
 */
import type { Figure } from "../kernel/evidence.ts";
import { daysInMonth } from "../kernel/day.ts";
import { type MonthIndex, type Period, span } from "../kernel/period.ts";
import type { Fact } from "../ledger/ledger.ts";
import { formOfKey } from "./form-spans.ts";
import { balancePeriod, type StatementView } from "./statement-view.ts";

/** A line that older or shorter forms print in place of its parts: taken only where no part is stated. */
export interface LineGroup {
  readonly parts: readonly string[];
  readonly instead: string;
}

export const TRADE_RECEIVABLES: LineGroup = { parts: ["accountsReceivable", "notesReceivable"], instead: "notesAndAccountsReceivable" };
export const TRADE_PAYABLES: LineGroup = { parts: ["accountsPayable", "notesPayable"], instead: "notesAndAccountsPayable" };

export interface StatementReader {
  readonly view: StatementView;
  readonly period: Period;
  /** Last month of the period, and the month before it begins. */
  readonly close: MonthIndex;
  readonly open: MonthIndex;
  readonly inputs: Figure[];
  readonly missing: string[];
  /** Lines counted as nothing because a whole form leaves them blank ("notesReceivable@2025"). */
  readonly blanks: string[];
  /** Half steps of everything taken, added up: the tolerance of an identity. */
  halfSteps(): number;
  flow(key: string): number;
  balance(key: string, month: MonthIndex): number;
  /** An addend: nothing when a whole form leaves the line blank. */
  flowAddend(key: string): number;
  balanceAddend(key: string, month: MonthIndex): number;
  /** The figure when a paper states it, else nothing: for lines a form may not have at all. The formula must say so. */
  flowIfStated(key: string): number;
  balanceIfStated(key: string, month: MonthIndex): number;
  group(lines: LineGroup, month: MonthIndex): number;
  /** Closing less opening of an addend. */
  change(key: string): number;
  changeIfStated(key: string): number;
  changeOfGroup(lines: LineGroup): number;
  /** Adds something from outside the statements to the inputs. */
  use<V extends number>(figure: Figure<V>): V;
  lack(name: string): number;
}

export function readStatements(view: StatementView, period: Period): StatementReader {
  const { from, to } = span(period);
  const inputs: Figure[] = [];
  const missing: string[] = [];
  const blanks: string[] = [];
  const taken = new Set<string>();
  let halfSteps = 0;

  function take(fact: Fact): number {
    if (!taken.has(fact.figure.id)) {
      taken.add(fact.figure.id);
      inputs.push(fact.figure);
      halfSteps += fact.halfStep;
    }
    return fact.figure.value;
  }
  function lack(name: string): number {
    if (!missing.includes(name)) missing.push(name);
    return Number.NaN;
  }
  function blank(key: string, at: Period): number {
    const form = formOfKey(key);
    if (form === undefined || !view.isWhole(form, at)) return lack(`${key}@${at}`);
    if (!blanks.includes(`${key}@${at}`)) blanks.push(`${key}@${at}`);
    return 0;
  }

  const reader: StatementReader = {
    view,
    period,
    close: to,
    open: from - 1,
    inputs,
    missing,
    blanks,
    halfSteps: () => halfSteps,
    lack,
    flow(key) {
      const fact = view.flow(key, period);
      return fact ? take(fact) : lack(`${key}@${period}`);
    },
    balance(key, month) {
      const fact = view.balance(key, month);
      return fact ? take(fact) : lack(`${key}@${balancePeriod(month)}`);
    },
    flowAddend(key) {
      const fact = view.flow(key, period);
      return fact ? take(fact) : blank(key, period);
    },
    balanceAddend(key, month) {
      const fact = view.balance(key, month);
      return fact ? take(fact) : blank(key, balancePeriod(month));
    },
    flowIfStated(key) {
      const fact = view.flow(key, period);
      return fact ? take(fact) : 0;
    },
    balanceIfStated(key, month) {
      const fact = view.balance(key, month);
      return fact ? take(fact) : 0;
    },
    group(lines, month) {
      const stated = lines.parts.filter((key) => view.balance(key, month) !== undefined);
      const whole = stated.length === 0 ? view.balance(lines.instead, month) : undefined;
      if (whole) return take(whole);
      let total = 0;
      for (const key of lines.parts) total += reader.balanceAddend(key, month);
      return total;
    },
    change: (key) => reader.balanceAddend(key, to) - reader.balanceAddend(key, from - 1),
    changeIfStated(key) {
      const isStated = view.balance(key, to) !== undefined || view.balance(key, from - 1) !== undefined;
      return isStated ? reader.change(key) : 0;
    },
    changeOfGroup: (lines) => reader.group(lines, to) - reader.group(lines, from - 1),
    use(figure) {
      if (!taken.has(figure.id)) {
        taken.add(figure.id);
        inputs.push(figure);
      }
      return figure.value;
    },
  };
  return reader;
}

/** Days of a period, month by month. */
export function daysOf(period: Period): number {
  const { from, to } = span(period);
  let days = 0;
  for (let month = from; month <= to; month++) days += daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  return days;
}

export function isWholeYear(period: Period): boolean {
  const { from, to } = span(period);
  return from % 12 === 0 && to === from + 11;
}
