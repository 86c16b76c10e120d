/** The only place where a figure becomes text for the screen. Contract amounts are decimal strings in 元. */
import type { Language } from "../../domain/kernel/language.ts";
import { type Fen, fen, fromDecimal } from "../../domain/kernel/money.ts";

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

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/** 大写金额 as cheques write it: 1,050.20 → 壹仟零伍拾元贰角整. Source: 《正确填写票据和结算凭证的基本规定》(中国人民银行). */
export function chineseAmount(decimal: string): string {
  const read = fromDecimal(decimal);
  if (read === null) return "";
  const amount: Fen = fen(Math.abs(read));
  const sign = read < 0 ? "负" : "";
  const yuanPart = Math.floor(amount / 100);
  const jiao = Math.floor((amount % 100) / 10);
  const fenDigit = amount % 10;
  const wholeText = yuanPart === 0 ? "" : `${chineseInteger(yuanPart)}元`;
  if (jiao === 0 && fenDigit === 0) return `${sign}${wholeText || "零元"}整`;
  const jiaoText = jiao > 0 ? `${DIGITS[jiao]}角` : wholeText ? "零" : "";
  return `${sign}${wholeText}${jiaoText}${fenDigit > 0 ? `${DIGITS[fenDigit]}分` : "整"}`;
}

function chineseInteger(value: number): string {
  const digits = String(value);
  let text = "";
  let zero = false;
  for (let i = 0; i < digits.length; i++) {
    const place = digits.length - 1 - i;
    const digit = Number(digits[i]);
    if (digit === 0) zero = true;
    else {
      text += (zero && text ? "零" : "") + DIGITS[digit] + PLACES[place % 4];
      zero = false;
    }
    const groupIsEmpty = Number(digits.slice(Math.max(0, i - 3), i + 1)) === 0;
    if (place % 4 === 0 && place > 0 && !groupIsEmpty) text += GROUPS[place / 4];
  }
  return text;
}
