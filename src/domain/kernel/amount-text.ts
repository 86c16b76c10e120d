/** Amounts as papers write them, read by declared pattern or not at all: "1,234.50", "(1,234.50)", "－5", "¥28.16", "１２元". */
import { type Fen, fen } from "./money.ts";
import { matchText } from "./plain-text.ts";

export type DisplayFactor = 1 | 1000 | 10_000 | 1_000_000 | 100_000_000;

export interface AmountText {
  /** In 分, rounded half away from zero when the paper shows more than two decimals. */
  readonly amount: Fen;
  /** Half of the last printed digit, in 分 (may be a fraction: half a 分 for "1.23"). */
  readonly halfStep: number;
}

const PATTERN = /^([+-]?)(?:[¥￥$]|rmb|cny|人民币)?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:元|圆)?$/i;

/** What papers print where there is no amount; a layout may treat these as blank. */
export const EMPTY_AMOUNT = /^(?:|[-—–－/／]+|无|n\/a)$/i;

/**
 * Null when the text is no amount: the caller reports it. Blank is not zero: the caller asks `isEmptyAmount` first.
 * `factor` is what the sheet's unit multiplies by (万元: 10,000).
 */
export function readAmount(raw: string, factor: DisplayFactor = 1): AmountText | null {
  // "12 34" is two numbers or a smudge, never 1,234: a gap between digits is not closed.
  if (/\d\s+\d/.test(raw)) return null;
  let text = matchText(raw)
    .replace(/[−－﹣]/g, "-")
    .replace(/，/g, ",");
  let negative = false;
  const bracketed = /^[(（](.+)[)）]$/.exec(text);
  if (bracketed?.[1]) {
    negative = true;
    text = bracketed[1];
  }
  const match = PATTERN.exec(text);
  if (!match || (match[3] === undefined && !match[4])) return null;
  if (match[1] && match[2]) return null;
  if ((match[1] || match[2]) === "-") {
    if (negative) return null;
    negative = true;
  }
  const whole = (match[3] ?? "0").replace(/,/g, "");
  const decimals = match[4] ?? "";
  const amount = decimalToFen(whole, decimals, factor);
  return amount === null ? null : { amount: fen(negative ? -amount : amount), halfStep: (factor * 100) / 2 / 10 ** decimals.length };
}

export function isEmptyAmount(raw: string): boolean {
  return EMPTY_AMOUNT.test(matchText(raw));
}

/** A numeric cell (a float) as an amount. Null when it is not finite or too large to be held exactly in 分. */
export function amountOfNumber(value: number, factor: DisplayFactor = 1): AmountText | null {
  const literal = Number.isFinite(value) ? String(Math.abs(value)) : "";
  const match = /^(\d+)(?:\.(\d+))?$/.exec(literal);
  if (!match) return Math.abs(value) < 1e-6 ? { amount: fen(0), halfStep: (factor * 100) / 2 } : null;
  // 17 digits of a float carry noise (1234.5600000000001): beyond the 15 a sheet itself keeps, digits are dropped.
  const decimals = (match[2] ?? "").slice(0, Math.max(0, 15 - (match[1]?.length ?? 0)));
  const amount = decimalToFen(match[1] ?? "0", decimals, factor);
  const shown = Math.min(decimals.replace(/0+$/, "").length, 2);
  return amount === null ? null : { amount: fen(value < 0 ? -amount : amount), halfStep: (factor * 100) / 2 / 10 ** shown };
}

function decimalToFen(whole: string, decimals: string, factor: DisplayFactor): number | null {
  const shift = Math.round(Math.log10(factor)) + 2;
  const padded = decimals.padEnd(shift + 1, "0");
  const digits = whole + padded.slice(0, shift);
  const roundsUp = (padded[shift] ?? "0") >= "5";
  const value = Number(digits) + (roundsUp ? 1 : 0);
  return digits.replace(/^0+/, "").length > 16 || !Number.isSafeInteger(value) ? null : value;
}
