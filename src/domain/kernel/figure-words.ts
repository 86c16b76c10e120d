/** Figures inside sentences: an officer speaks of 万元, percent and days. Exact amounts stand in the figures themselves. */
import type { Fen } from "./money.ts";

function trim(value: number, decimals: number): string {
  // -0.0001 rounds to "-0.0": a minus before nothing would read as a shortfall.
  const text = value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");
  return decimals === 0 ? text : text.replace(/\.?0+$/, "");
}

function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** 「320 万元」「-95 万元」「8,500 元」. */
export function amountZh(amount: Fen | number): string {
  const yuan = Math.abs(amount) / 100;
  const sign = amount < 0 ? "-" : "";
  return yuan >= 10_000 ? `${sign}${grouped(trim(yuan / 10_000, 2))} 万元` : `${sign}${grouped(trim(yuan, 2))} 元`;
}

/** "CNY 3,200,000". */
export function amountEn(amount: Fen | number): string {
  return `${amount < 0 ? "-" : ""}CNY ${grouped(trim(Math.abs(amount) / 100, 2))}`;
}

/** "22.5%" of 0.225. */
export function percent(fraction: number): string {
  return `${trim(fraction * 100, 1)}%`;
}

/** "8.2" of 0.082: points of a percentage. */
export function points(fraction: number): string {
  return trim(fraction * 100, 1);
}

/** A ratio with two decimals: "-1.33". */
export function ratioText(value: number): string {
  return trim(value, 2);
}

export function wholeNumber(value: number): string {
  return grouped(trim(value, 0));
}

/** An English name inside a sentence: "Electricity" becomes "electricity"; "VAT returns" stays. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
