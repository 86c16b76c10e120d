/** From the months a source covers to the whole declared period. */
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, scale } from "../kernel/money.ts";
import { monthCount } from "../kernel/period.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import type { SourceQuestion } from "./context.ts";

/** Least common months: six, or the whole period when it is shorter. */
export function leastMonths(question: SourceQuestion): number {
  return Math.min(revenueParameters["least-months"].value, monthCount(question.period));
}

/** Null when the months do not stand for the period: too few, or a seasonal trade whose months are not alike. */
export function scaledUp(question: SourceQuestion, id: string, value: Figure<Fen>, months: number): Figure<Fen> | null {
  const whole = monthCount(question.period);
  if (months >= whole) return value;
  if (months < leastMonths(question) || question.isSeasonal) return null;
  return derive(`revenue-${id}-scaled-${months}-of-${whole}@${question.period}`, "CNY", [value], (part = 0) =>
    scale(part as Fen, whole / months),
  ); // an amount in 分
}
