/** Amounts as officers type them: in 元 or 万元, or with the unit said behind the number ("12万", "3.5亿", "800元"). */
import { readAmount } from "../../../../../domain/kernel/amount-text.ts";
import { fromDecimal, toDecimal } from "../../../../../domain/kernel/money.ts";

export type AmountUnit = "元" | "万元";

const factors = { 元: 1, 千: 1000, 万: 10_000, 百万: 1_000_000, 亿: 100_000_000 } as const;

/** The contract's decimal text in 元, or null. A unit said behind the number wins over the unit of the form. */
export function readTypedAmount(text: string, unit: AmountUnit): string | null {
  const typed = text.normalize("NFKC").trim();
  const said = /(百万|[亿万千])元?$|元$/.exec(typed);
  const name = said ? (said[1] ?? "元") : unit === "万元" ? "万" : "元";
  const read = readAmount(said ? typed.slice(0, said.index) : typed, factors[name as keyof typeof factors]); // one of the pattern's words
  if (read === null) return null;
  const decimal = toDecimal(read.amount);
  // The contract holds thirteen digits of 元; more is a slip of the finger.
  return fromDecimal(decimal) === null ? null : decimal;
}

/** A stored amount in the unit of the form, every digit kept: "1234567.00" in 万元 is "123.4567". */
export function typedAmount(decimal: string, unit: AmountUnit): string {
  const amount = fromDecimal(decimal);
  if (amount === null) return decimal;
  const places = unit === "万元" ? 6 : 2;
  const digits = String(Math.abs(amount)).padStart(places + 1, "0");
  const rest = digits.slice(-places).replace(/0+$/, "");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -places)}${rest === "" ? "" : `.${rest}`}`;
}
