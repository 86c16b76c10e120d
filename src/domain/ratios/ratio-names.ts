/** What every ratio is called, how it is read, and in which group a bank officer looks for it. */
import type { Bilingual, Language } from "../kernel/language.ts";

/** percent: 22.5%; times: 1.43; turns: times a year; days; score: a model's figure. */
export type RatioShown = "percent" | "times" | "turns" | "days" | "score";
export type RatioGroup = "liquidity" | "debt" | "profit" | "turnover" | "cash" | "models";

export interface RatioName {
  readonly name: Bilingual;
  readonly group: RatioGroup;
  readonly shown: RatioShown;
}

/** In the order of a spread sheet of ratios. */
export const ratioGroups: readonly RatioGroup[] = ["liquidity", "debt", "profit", "turnover", "cash", "models"];

function named(zh: string, en: string, group: RatioGroup, shown: RatioShown): RatioName {
  return { name: { "zh-CN": zh, en }, group, shown };
}

const names: Readonly<Record<string, RatioName>> = {
  "altman-z": named("Altman 评分（新兴市场）", "Altman score (emerging markets)", "models", "score"),
  "beneish-m": named("Beneish M 评分", "Beneish M score", "models", "score"),
  "cash-cycle": named("现金周期", "Cash cycle", "turnover", "days"),
  "cash-ratio": named("现金比率", "Cash ratio", "liquidity", "times"),
  "cash-sales-ratio": named("收现比", "Cash-to-sales ratio", "cash", "times"),
  "cash-to-net-income": named("净现比", "Operating cash to net income", "cash", "times"),
  "current-asset-turnover": named("流动资产周转率", "Current asset turnover", "turnover", "turns"),
  "current-ratio": named("流动比率", "Current ratio", "liquidity", "times"),
  "debt-service-coverage": named("偿债备付率", "Debt service coverage", "debt", "times"),
  "debt-to-assets": named("资产负债率", "Debt-to-assets ratio", "debt", "percent"),
  "debt-to-sales": named("有息负债销售比", "Interest-bearing debt to sales", "debt", "percent"),
  "gross-margin": named("毛利率", "Gross margin", "profit", "percent"),
  "interest-coverage": named("利息保障倍数", "Interest coverage", "debt", "times"),
  "inventory-days": named("存货周转天数", "Inventory days", "turnover", "days"),
  "inventory-turnover": named("存货周转率", "Inventory turnover", "turnover", "turns"),
  "net-margin": named("销售净利率", "Net margin", "profit", "percent"),
  "payable-days": named("应付账款周转天数", "Payable days", "turnover", "days"),
  "quick-ratio": named("速动比率", "Quick ratio", "liquidity", "times"),
  "quick-ratio-simple": named("速动比率（简式）", "Quick ratio (simple form)", "liquidity", "times"),
  "receivable-days": named("应收账款周转天数", "Receivable days", "turnover", "days"),
  "receivable-turnover": named("应收账款周转率", "Receivable turnover", "turnover", "turns"),
  "renewal-dependence": named("续贷依赖", "Renewal dependence", "debt", "times"),
};

const CLOSING = "-closing";

/** The name, group and form of a ratio id; a variant on closing balances says so. An id nobody named is shown as it is, never hidden. */
export function ratioName(
  id: string,
  language: Language,
): { readonly name: string; readonly group: RatioGroup; readonly shown: RatioShown } {
  const isClosing = id.endsWith(CLOSING);
  const known = names[isClosing ? id.slice(0, -CLOSING.length) : id];
  if (known === undefined) return { name: id, group: "models", shown: "times" };
  const suffix = isClosing ? { "zh-CN": "（按期末数）", en: " (closing balances)" }[language] : "";
  return { name: known.name[language] + suffix, group: known.group, shown: known.shown };
}
