/** Level instalments (等额本息) in whole numbers: no rounding before the last step. */
import { type Fen, fen } from "../kernel/money.ts";

/** The monthly rate of an annual rate as a fraction of whole numbers: 0.0585 a year is 585 ÷ 120,000 a month. */
export function rateRatio(annualRate: number): { readonly top: bigint; readonly bottom: bigint } | null {
  const [, whole = "0", part = ""] = /^(\d+)(?:\.(\d{1,10}))?$/.exec(annualRate.toFixed(10).replace(/\.?0+$/, "")) ?? [];
  if (!Number.isFinite(annualRate) || annualRate < 0) return null;
  return { top: BigInt(whole + part), bottom: 12n * 10n ** BigInt(part.length) };
}

/** Terms longer than this are no loan; they would only make the machine count. */
const LONGEST = 480;

/** What is paid each month so that the loan is repaid after `months`, in 分, rounded half up once. Null when term or rate is no term or rate. */
export function annuity(amount: Fen, annualRate: number, months: number): Fen | null {
  const rate = rateRatio(annualRate);
  if (rate === null || !Number.isInteger(months) || months < 1 || months > LONGEST || amount < 0) return null;
  const n = BigInt(months);
  // P·r·(1+r)^n ÷ ((1+r)^n − 1) with r = top ÷ bottom; without interest it is an even share.
  const grown = (rate.bottom + rate.top) ** n;
  const flat = rate.bottom ** n;
  const top = rate.top === 0n ? BigInt(amount) : BigInt(amount) * rate.top * grown;
  const bottom = rate.top === 0n ? n : rate.bottom * (grown - flat);
  return fen(Number((2n * top + bottom) / (2n * bottom)));
}
