/** Decimal literals in bytes to numbers, correctly rounded. */

/** 10^0 … 10^22 are exact doubles: an exact mantissa times or divided by one of them rounds once, hence correctly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const EXACT_DIGITS = 15;

/** The number from `from` to `to`; NaN when these bytes are no plain decimal literal. */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const isNegative = bytes[i] === 0x2d;
  if (isNegative || bytes[i] === 0x2b) i++;
  let mantissa = 0;
  let significant = 0;
  let digits = 0;
  let scale = 0;
  let inFraction = false;
  for (; i < to; i++) {
    // Cast: i stays below `to`, which lies inside the bytes.
    const byte = bytes[i] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      digits++;
      if (significant > 0 || byte !== 0x30) significant++;
      if (significant <= EXACT_DIGITS) mantissa = mantissa * 10 + (byte - 0x30);
      if (inFraction) scale--;
    } else if (byte === 0x2e && !inFraction) inFraction = true;
    else if (byte === 0x45 || byte === 0x65) break;
    else return Number.NaN;
  }
  if (digits === 0) return Number.NaN;
  if (significant > EXACT_DIGITS) return parseSlowly(bytes, from, to);
  if (i < to) {
    const exponent = parseExponent(bytes, i + 1, to);
    if (Number.isNaN(exponent)) return Number.NaN;
    scale += exponent;
  }
  if (scale < -22 || scale > 22) return parseSlowly(bytes, from, to);
  // Casts: the scale was just bounded to the table.
  const value = scale < 0 ? mantissa / (POWERS[-scale] as number) : mantissa * (POWERS[scale] as number);
  return isNegative ? -value : value;
}

function parseExponent(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const isNegative = bytes[i] === 0x2d;
  if (isNegative || bytes[i] === 0x2b) i++;
  if (i >= to || to - i > 4) return Number.NaN;
  let value = 0;
  for (; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x30 || byte > 0x39) return Number.NaN;
    value = value * 10 + (byte - 0x30);
  }
  return isNegative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  const text = latin(bytes, from, to);
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

export function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

/** A whole number whose digits a double cannot hold (an account number typed as a number): its literal is worth more than its value. */
export function losesDigits(bytes: Uint8Array, from: number, to: number, value: number): boolean {
  if (to - from <= EXACT_DIGITS) return false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  // Not the digits the nearest double prints: then the file held more than a double can.
  return latin(bytes, from, to) !== String(value);
}
