/** Figures inside sentences: 万元 with the grouping bankers read, percentages with one decimal. */
import type { Bilingual } from "./language.ts";
import type { Fen } from "./money.ts";

/** 「1,007.5 万元」 from ten thousand 元 up, 「950 元」 below; the second decimal only where there is one. */
export function amountText(amount: Fen): Bilingual {
  const yuan = Math.abs(amount) / 100;
  const sign = amount < 0 ? "−" : "";
  if (yuan < 10_000) return both(`${sign}${grouped(yuan, 2)} 元`, `${sign}${grouped(yuan, 2)} yuan`);
  return both(`${sign}${grouped(yuan / 10_000, 2)} 万元`, `${sign}${grouped(yuan / 10_000, 2)} ten-thousand yuan`);
}

/** A fraction as a percentage with one decimal: 0.225 is 「22.5%」. */
export function percentText(fraction: number): string {
  return `${fraction < 0 ? "−" : ""}${(Math.abs(fraction) * 100).toFixed(1)}%`;
}

/** Grouped by thousands, at most `decimals` decimals, trailing zeros dropped. */
export function grouped(value: number, decimals: number): string {
  const [whole = "0", fraction = ""] = value.toFixed(decimals).split(".");
  const tail = fraction.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") + (tail === "" ? "" : `.${tail}`);
}

function both(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}
