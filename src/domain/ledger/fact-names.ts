/** What every fact is called, in both languages: one place, used by messages, missing lists, the drawer and the report. */
import { recordFacts } from "../documents/record-fields.ts";
import { statementLines } from "../documents/statement-lines.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import { computedName } from "./computed-names.ts";

const others: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  actualEquity: ["实有权益", "Actual equity"],
  appreciation: ["资产升值", "Appreciation"],
  baseQuantity: ["基期用量", "Quantity of the base year"],
  baseRevenue: ["基期收入", "Revenue of the base year"],
  corroboratedRevenue: ["核实收入", "Corroborated revenue"],
  countedStock: ["盘点存货", "Counted stock"],
  declaredRevenue: ["申报收入", "Declared revenue"],
  expectedEquity: ["应有权益", "Expected equity"],
  grossInflow: ["毛流入", "Gross inflow"],
  injectedEquity: ["期间注资", "Capital put in"],
  netOperatingInflow: ["净经营流入", "Net operating inflow"],
  openingEquity: ["初始权益", "Opening equity"],
  periodProfit: ["期间利润", "Profit of the period"],
  withdrawnEquity: ["期间提取", "Drawings of the period"],
};

const names = new Map<string, Bilingual>([
  ...statementLines.map((line): [string, Bilingual] => [line.key, { "zh-CN": line.zh, en: line.en }]),
  ...Object.entries(recordFacts).map(([key, fact]): [string, Bilingual] => [key, fact.name]),
  ...Object.entries(others).map(([key, [zh, en]]): [string, Bilingual] => [key, { "zh-CN": zh, en }]),
]);

/** The name of a fact key; a key of a trial balance ("tb:1122") or one nobody named is shown as it is, never hidden. */
export function factName(key: string, language: Language): string {
  return nameOf(key)[language];
}

function nameOf(key: string): Bilingual {
  return names.get(key) ?? computedName(key, nameOf) ?? { "zh-CN": key, en: key };
}

/** "inventory@2024" in words: 「2024 年存货」. What a check or ratio says it lacks. */
export function missingName(missing: string, language: Language): string {
  const [key = "", period] = missing.split("@");
  const name = factName(key, language);
  if (period === undefined) return name;
  return language === "zh-CN" ? `${periodName(period, language)}${name}` : `${name} ${periodName(period, language)}`;
}

/** A contract period in words: 「2025 年」「2025 年 3 月」「2025 年 1–9 月」. */
export function periodName(period: string, language: Language): string {
  if (language === "en") return period.replace("..", " to ");
  const range = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(period);
  if (range) {
    const [, year, from, toYear, to] = range;
    return year === toYear
      ? `${year} 年 ${Number(from)}–${Number(to)} 月`
      : `${year} 年 ${Number(from)} 月至 ${toYear} 年 ${Number(to)} 月`;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${quarter[1]} 年第${"一二三四"[Number(quarter[2]) - 1]}季度`;
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  return month ? `${month[1]} 年 ${Number(month[2])} 月` : `${period} 年`;
}
