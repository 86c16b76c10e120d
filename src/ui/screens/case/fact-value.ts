/** A fact's value with its unit, as it is said: 「860 万元」「57,000 度」「3.0%」. */
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { amountInWords, percent, quantity, yuan } from "../../format/figures.ts";
import { language, words } from "../../state/language.ts";

/** Rates and margins are said in percent; turns and multiples are not. */
const PERCENT = /rate$|margin/i;

export function factValue(fact: Assessment["facts"][number]): string {
  if (fact.unit === "CNY") return amountInWords(fact.value, language.value);
  if (fact.unit === "ratio" && PERCENT.test(fact.key)) return percent(Number(fact.value));
  return /^[A-Z]{3}$/.test(fact.unit)
    ? `${yuan(fact.value)} ${fact.unit}`
    : `${quantity(fact.value)} ${words.value.units[fact.unit] ?? fact.unit}`.trim();
}
