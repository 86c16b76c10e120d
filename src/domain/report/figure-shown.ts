/** The one place where a figure of a report becomes text: screen, print and Word show the same characters. */
import { chineseAmount } from "../kernel/chinese-amount.ts";
import { grouped } from "../kernel/figure-text.ts";
import type { Language } from "../kernel/language.ts";
import { fromDecimal, mulDiv } from "../kernel/money.ts";
import type { FigureForm } from "./report.ts";

/** What stands in place of a number nobody has: never 0, never blank. */
export const unknownFigure = { "zh-CN": "未取得", en: "not obtained" } as const;

export function figureShown(value: string | number | null, form: FigureForm, language: Language): string {
  if (value === null) return unknownFigure[language];
  if (form === "amount" || form === "wan" || form === "yuan" || form === "capital") {
    const amount = fromDecimal(String(value));
    if (amount === null) return String(value);
    if (form === "capital") return chineseAmount(String(value));
    if (form === "yuan") return signed(fixed(Math.abs(amount)), amount < 0);
    // 万元 with two decimals: hundredths of 万元 are whole numbers of 100 元, rounded half away from zero.
    const wan = mulDiv(Math.abs(amount), 1, 10_000);
    if (form === "wan") return signed(fixed(wan), amount < 0);
    if (language === "en") return `${amount < 0 ? "−" : ""}CNY ${trimmed(fixed(Math.abs(amount)))}`;
    const isLarge = Math.abs(amount) >= 1_000_000;
    return signed(isLarge ? `${trimmed(fixed(wan))} 万元` : `${trimmed(fixed(Math.abs(amount)))} 元`, amount < 0);
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  if (form === "percent" || form === "signed-percent") {
    const tenths = Math.round(Math.abs(number) * 1000);
    // What rounds to nothing has no sign: 「−0.0%」 would make a reader look for a shortfall.
    const text = signed(`${(tenths / 10).toFixed(1)}%`, number < 0 && tenths > 0);
    return form === "signed-percent" && number > 0 && tenths > 0 ? `+${text}` : text;
  }
  if (form === "times") {
    // Two decimals always: a bare 「1」 or 「0」 in a column of ratios reads like a count.
    const hundredths = Math.round(Math.abs(number) * 100);
    return signed(fixed(hundredths), number < 0 && hundredths > 0);
  }
  return signed(grouped(Math.abs(number), form === "days" ? 1 : form === "count" ? 0 : 4), number < 0);
}

function signed(text: string, isNegative: boolean): string {
  return isNegative ? `−${text}` : text;
}

/** Hundredths as a text of two decimals, grouped by thousands: columns of amounts line up. */
function fixed(hundredths: number): string {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, ",")}.${digits.slice(-2)}`;
}

/** In a sentence 「860 万元」, not 「860.00 万元」. */
function trimmed(text: string): string {
  return text.replace(/\.?0+$/, "");
}
