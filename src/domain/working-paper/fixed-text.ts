/** An amount inside a sentence of the working paper: grouped by thousands, two decimals, digit for digit what the assessment holds. */
import { fromDecimal } from "../kernel/money.ts";

export function fixedText(decimal: string): string {
  const amount = fromDecimal(decimal);
  if (amount === null) return decimal;
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${whole}.${digits.slice(-2)}`;
}
