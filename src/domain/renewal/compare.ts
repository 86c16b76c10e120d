/** 与上次比较: two results side by side. A figure that is missing on one side has no difference: it is 未取得, never zero. */
import type { Previous } from "../case/previous.ts";
import { fen, fromDecimal, toDecimal } from "../kernel/money.ts";

export type Evidence = Previous["figures"][number]["evidence"];

export interface FigureSide {
  readonly period: string | null;
  /** A decimal string in 元. */
  readonly value: string | null;
  readonly evidence: Evidence;
}

export interface FigureChange {
  readonly id: string;
  readonly before: FigureSide;
  readonly now: FigureSide;
  /** now − before; null unless both are known. */
  readonly difference: string | null;
  /** (now − before) ÷ |before|; null unless both are known and before is not zero. */
  readonly change: number | null;
}

export interface RatioSide {
  readonly period: string | null;
  readonly value: number | null;
  readonly formula: string;
  readonly evidence: Evidence;
}

export interface RatioChange {
  readonly id: string;
  readonly before: RatioSide;
  readonly now: RatioSide;
  readonly difference: number | null;
  readonly change: number | null;
}

export type Flag = Previous["flags"][number];
export interface FlagChange {
  readonly id: string;
  /** new: open now and not known then; again: closed then and open now; still: open both times; gone: known then, looked at and not raised, or explained,
   *  now; unknown: known then, and this time's papers do not suffice to look. */
  readonly is: "new" | "again" | "still" | "unknown" | "gone";
  readonly before: Flag | null;
  readonly now: Flag | null;
}

export interface Comparison {
  readonly figures: readonly FigureChange[];
  readonly ratios: readonly RatioChange[];
  readonly debts: readonly FigureChange[];
  readonly flags: readonly FlagChange[];
  readonly reliability: RatioChange;
}

export function compareResults(before: Previous, now: Previous): Comparison {
  const ids = (list: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): string[] => [
    ...new Set([...list, ...other].map(({ id }) => id)),
  ];
  return {
    figures: ids(now.figures, before.figures).map((id) =>
      figureChange(
        id,
        before.figures.find((one) => one.id === id),
        now.figures.find((one) => one.id === id),
      ),
    ),
    ratios: ids(now.ratios, before.ratios).map((id) =>
      ratioChange(
        id,
        before.ratios.find((one) => one.id === id),
        now.ratios.find((one) => one.id === id),
      ),
    ),
    debts: compareDebts(before, now),
    flags: compareFlags(before, now),
    reliability: ratioChange("reliability", bare(before.reliability), bare(now.reliability)),
  };
}

const bare = (value: number | null): RatioSide => ({ period: null, value, formula: "", evidence: [] });
const noFigure: FigureSide = { period: null, value: null, evidence: [] };

function figureChange(id: string, before: FigureSide = noFigure, now: FigureSide = noFigure): FigureChange {
  const [then, today] = [amountOf(before.value), amountOf(now.value)];
  const difference = then === null || today === null ? null : fen(today - then);
  return {
    id,
    before: { period: before.period, value: before.value, evidence: before.evidence },
    now: { period: now.period, value: now.value, evidence: now.evidence },
    difference: difference === null ? null : toDecimal(difference),
    change: difference === null || then === null || then === 0 ? null : difference / Math.abs(then),
  };
}

function ratioChange(id: string, before: RatioSide = bare(null), now: RatioSide = bare(null)): RatioChange {
  const difference = before.value === null || now.value === null ? null : now.value - before.value;
  return {
    id,
    before,
    now,
    difference,
    change: difference === null || before.value === null || before.value === 0 ? null : difference / Math.abs(before.value),
  };
}

/** Lender by lender; one with several loans is taken together. A lender no longer named is not obtained: nobody has said the loan is repaid. */
function compareDebts(before: Previous, now: Previous): FigureChange[] {
  const side = (debts: Previous["debts"], lender: string): FigureSide | undefined => {
    const own = debts.filter((debt) => debt.lender === lender);
    if (own.length === 0) return undefined;
    const total = own.reduce((sum, debt) => sum + (fromDecimal(debt.balance) ?? 0), 0);
    return { period: null, value: toDecimal(fen(total)), evidence: own.map(({ balance }) => ({ paper: "", at: "", raw: balance })) };
  };
  const lenders = [...new Set([...now.debts, ...before.debts].map(({ lender }) => lender))];
  return lenders.map((lender) => figureChange(lender, side(before.debts, lender), side(now.debts, lender)));
}

/** What is new comes first, what is gone last. */
function compareFlags(before: Previous, now: Previous): FlagChange[] {
  const order = ["new", "again", "still", "unknown", "gone"] as const;
  const ids = [...new Set([...now.flags, ...before.flags].map(({ id }) => id))];
  const changes = ids.flatMap((id): FlagChange[] => {
    const then = before.flags.find((flag) => flag.id === id) ?? null;
    const today = now.flags.find((flag) => flag.id === id) ?? null;
    const isOpen = today?.status === "open";
    if (then === null && !isOpen) return [];
    // Nothing raised where nothing could be looked at says nothing: the papers it was raised from must lie here again.
    const hasPapers = (then?.papers ?? []).every((kind) => now.papers?.includes(kind) ?? false);
    const isLookedAt = today !== null || (now.verdict.level !== "grey" && hasPapers);
    const is = !isOpen ? (isLookedAt ? "gone" : "unknown") : then === null ? "new" : then.status === "open" ? "still" : "again";
    return [{ id, is, before: then, now: today }];
  });
  return changes.sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is));
}

function amountOf(value: string | null): number | null {
  return value === null ? null : fromDecimal(value);
}
