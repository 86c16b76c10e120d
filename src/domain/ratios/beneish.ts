/** Beneish M from two years of statements. Made for listed American firms: a hint, never a verdict. */
import type { Bilingual } from "../kernel/language.ts";
import { type Period, yearBefore } from "../kernel/period.ts";
import { readStatements, type StatementReader, TRADE_RECEIVABLES } from "../statements/statement-reader.ts";
import type { StatementView } from "../statements/statement-view.ts";
import type { RatioResult } from "./define.ts";
import { type BeneishYear, beneishScore } from "./models.ts";
import { depreciationOf } from "./ratio-terms.ts";

const FORMULA: Bilingual = {
  "zh-CN": "Beneish M（应收、毛利、资产质量、收入增长、折旧、费用、应计、杠杆八项指数；模型源自美国上市公司，仅作提示）",
  en: "Beneish M (eight indices: receivables, margin, asset quality, growth, depreciation, expenses, accruals, leverage; made for listed American firms, a hint only)",
};

function yearOf(reader: StatementReader): BeneishYear {
  const at = reader.close;
  return {
    sales: reader.flow("operatingRevenue"),
    cost: reader.flow("operatingCost"),
    receivables: reader.group(TRADE_RECEIVABLES, at),
    currentAssets: reader.balance("currentAssets", at),
    fixedAssets: reader.balance("fixedAssetsNet", at),
    totalAssets: reader.balance("totalAssets", at),
    depreciation: depreciationOf(reader),
    expenses: reader.flowAddend("sellingExpenses") + reader.flowAddend("administrativeExpenses"),
    currentLiabilities: reader.balance("currentLiabilities", at),
    longTermDebt: reader.balanceAddend("longTermBorrowings", at),
    netIncome: reader.flow("netIncome"),
    operatingCashFlow: reader.flow("operatingCashFlow"),
  };
}

/** What a score cannot do without this year, and last year; an index of 1 stands for anything else, and the answer is then `partial`. */
const ESSENTIAL_NOW = ["operatingRevenue", "netIncome", "operatingCashFlow", "totalAssets"];
const ESSENTIAL_BEFORE = ["operatingRevenue"];
/** Read with everything else of last year, but the score has no use for them. */
const UNUSED_BEFORE = ["netIncome", "operatingCashFlow"];

function keyOf(name: string): string {
  return name.slice(0, name.lastIndexOf("@"));
}

export function beneishRatio(view: StatementView, period: Period): RatioResult {
  const before = yearBefore(period);
  const now = readStatements(view, period);
  const last = readStatements(view, before);
  const score = beneishScore(yearOf(now), yearOf(last));
  const missingBefore = last.missing.filter((name) => !UNUSED_BEFORE.includes(keyOf(name)));
  const missing = [...new Set([...now.missing, ...missingBefore])];
  const isInsufficient =
    now.missing.some((name) => ESSENTIAL_NOW.includes(keyOf(name))) || missingBefore.some((name) => ESSENTIAL_BEFORE.includes(keyOf(name)));
  const status = isInsufficient
    ? "insufficient"
    : !Number.isFinite(score.value)
      ? "not-applicable"
      : score.neutral.length > 0
        ? "partial"
        : "ok";
  return {
    id: "beneish-m",
    period,
    value: status === "ok" || status === "partial" ? score.value : null,
    status,
    formula: FORMULA,
    missing: status === "ok" ? [] : missing,
    inputs: [...new Set([...now.inputs, ...last.inputs])],
  };
}
