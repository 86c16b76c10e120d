/**
 * Money is whole 分 (fen). One representation, no decimals library (docs/adr/0002-money.md).
 */

declare const fenBrand: unique symbol;

/** An amount of money in 分, always a safe integer. Currency is carried beside it, CNY unless said. */
export type Fen = number & { readonly [fenBrand]: true };

/** Brands a safe integer as 分. Throws on a fraction, NaN or overflow: that is a bug in the caller, never an input error. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return (value === 0 ? 0 : value) as Fen; // -0 would print as "-0.00"
}

export function sum(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total = fen(total + amount);
  return total as Fen;
}

/** a × n ÷ d, rounded half away from zero. 2^53 分 is 90 万亿元; a×n may pass it, so the product is taken in BigInt. */
export function mulDiv(a: number, n: number, d: number): Fen {
  if (d === 0) throw new RangeError("mulDiv by zero");
  const product = BigInt(a) * BigInt(n);
  const divisor = BigInt(d);
  const negative = product < 0n !== divisor < 0n;
  const p = product < 0n ? -product : product;
  const q = divisor < 0n ? -divisor : divisor;
  const rounded = Number((2n * p + q) / (2n * q));
  return fen(negative ? -rounded : rounded);
}

/** amount × factor for a factor that is not exact (a ratio, a coefficient): rounded once, half away from zero. */
export function scale(amount: Fen, factor: number): Fen {
  const product = amount * factor;
  return fen(Math.sign(product) * Math.round(Math.abs(product)));
}

/** 元 as a decimal string with two places, the form of every amount in the contract: "-1234.50". */
export function toDecimal(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads the contract's own decimal strings ("-1234.5", "1000000"); null when the text is anything else. */
export function fromDecimal(text: string): Fen | null {
  const match = /^([+-]?)(\d{1,14})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const whole = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(whole) ? fen(match[1] === "-" ? -whole : whole) : null;
}
