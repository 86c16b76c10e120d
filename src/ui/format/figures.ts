/** The only place where a figure becomes text for the screen. Contract amounts are decimal strings in 元. */
import type { Language } from "../../domain/kernel/language.ts";
import { fromDecimal } from "../../domain/kernel/money.ts";

export { chineseAmount } from "../../domain/kernel/chinese-amount.ts";

const grouped = new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0 });

/** "1,234.50", in 元. */
export function yuan(decimal: string): string {
  const amount = fromDecimal(decimal);
  return amount === null ? decimal : grouped.format(amount / 100);
}

/** "1,300.00", in 万元: what a table shows under a header that names the unit. */
export function wan(decimal: string): string {
  const amount = fromDecimal(decimal);
  return amount === null ? decimal : grouped.format(amount / 1_000_000);
}

/** An amount in the unit a person would say it in: "1,300.00 万元", "820.00 元". English keeps 元 as "CNY". */
export function amountInWords(decimal: string, language: Language): string {
  const amount = fromDecimal(decimal);
  if (amount === null) return decimal;
  const isLarge = Math.abs(amount) >= 1_000_000;
  if (language === "en") return `CNY ${isLarge ? whole.format(amount / 100) : grouped.format(amount / 100)}`;
  return isLarge ? `${plain.format(amount / 1_000_000)} 万元` : `${grouped.format(amount / 100)} 元`;
}

/** A fraction as a percentage with one decimal: 0.225 → "22.5%", signed when asked. */
export function percent(fraction: number, isSigned = false): string {
  const text = `${(Math.round(fraction * 1000) / 10).toFixed(1)}%`.replace("-", "−");
  return isSigned && fraction > 0 ? `+${text}` : text;
}

/** A ratio, turns or days: two decimals. */
export function ratio(value: number): string {
  return plain.format(Math.round(value * 100) / 100).replace("-", "−");
}

/** A contract quantity that is not money ("57000" kWh). */
export function quantity(decimal: string): string {
  const value = Number(decimal);
  return Number.isFinite(value) ? plain.format(value) : decimal;
}

/** "2026-11-21T10:32:05Z" → "10:32" of this machine's day. */
export function clockTime(instant: string): string {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** "2026-11-21" in this machine's calendar. */
export function calendarDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
}
