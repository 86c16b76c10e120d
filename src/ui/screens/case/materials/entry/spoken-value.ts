/** What the page says back while something is typed: 大写 of an amount, the period it understood. */
import type { Language } from "../../../../../domain/kernel/language.ts";
import { periodName } from "../../../../../domain/ledger/fact-names.ts";
import { amountInWords, chineseAmount } from "../../../../format/figures.ts";
import type { AmountUnit } from "./amount-text.ts";
import { type EntryColumn, readEntry } from "./entry.ts";

/** "" when there is nothing to say back. */
export function spokenValue(text: string, column: EntryColumn, unit: AmountUnit, language: Language): string {
  const read = readEntry(text, column, unit);
  if (read.is !== "value" || typeof read.value !== "string") return "";
  if (column.kind === "amount" || column.kind === "yuan")
    return language === "zh-CN" ? chineseAmount(read.value) : `${amountInWords(read.value, "en")} · ${chineseAmount(read.value)}`;
  return column.kind === "period" ? periodName(read.value, language) : "";
}
