/** Gathers readings into facts: a line stated twice alike is one fact, stated twice differently is a conflict, and stand-ins wait for the end. */
import type { DisplayFactor } from "../../../../kernel/amount-text.ts";
import type { DocId } from "../../../../kernel/ids.ts";
import type { Fen } from "../../../../kernel/money.ts";
import type { Period } from "../../../../kernel/period.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import type { PaperFact } from "../../../document.ts";
import { halfStepOf } from "../amounts.ts";
import type { LineMatch } from "../line-index.ts";

export interface Reading {
  readonly match: LineMatch;
  readonly period: Period;
  readonly amount: Fen;
  readonly decimals: number;
  readonly factor: DisplayFactor;
  readonly currency: string;
  readonly raw: string;
  /** "C14" */
  readonly ref: string;
}

export interface Collected {
  readonly facts: readonly PaperFact[];
  readonly problems: readonly Problem[];
}

export function collectFacts(document: DocId, sheet: string, readings: readonly Reading[]): Collected {
  const finest = new Map<DisplayFactor, number>();
  for (const { factor, decimals } of readings) finest.set(factor, Math.max(finest.get(factor) ?? 0, decimals));
  const facts: PaperFact[] = [];
  const held = new Map<string, PaperFact[]>();
  const problems: Problem[] = [];
  const make = (key: string, from: Reading): PaperFact => ({
    key,
    period: from.period,
    value: from.amount,
    unit: "CNY",
    currency: from.currency,
    halfStep: halfStepOf(finest.get(from.factor) ?? 0, from.factor),
    source: { document, at: { kind: "cell", sheet, ref: from.ref }, raw: from.raw },
  });
  const keep = (fact: PaperFact): void => {
    const slot = `${fact.key}@${fact.period}@${fact.currency}`;
    const others = held.get(slot) ?? [];
    if (others.some((other) => isSame(other, fact))) return;
    const [first] = others;
    if (first) {
      problems.push(
        problem("line-stated-twice", "warning", `${sheet}!${refOf(fact)}`, {
          key: fact.key,
          period: fact.period,
          first: first.source.raw,
          firstAt: refOf(first),
          second: fact.source.raw,
        }),
      );
    }
    held.set(slot, [...others, fact]);
    facts.push(fact);
  };
  for (const reading of readings) if (reading.match.line) keep(make(reading.match.line.key, reading));
  const ranks = Math.max(0, ...readings.flatMap((reading) => reading.match.standsInFor.map((stand) => stand.rank + 1)));
  for (let rank = 0; rank < ranks; rank++) {
    for (const reading of readings) {
      for (const stand of reading.match.standsInFor) {
        if (stand.rank === rank && !held.has(`${stand.line.key}@${reading.period}@${reading.currency}`))
          keep(make(stand.line.key, reading));
      }
    }
  }
  return { facts, problems };
}

function isSame(a: PaperFact, b: PaperFact): boolean {
  return a.value === b.value;
}

function refOf(fact: PaperFact): string {
  return fact.source.at.kind === "cell" ? fact.source.at.ref : "";
}
