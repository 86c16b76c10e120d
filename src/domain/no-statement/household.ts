/**
 * Statements for a borrower who has none (C04b): what the household owns and owes, a year of sales by season, what is left each month.
 * Everything comes from the case file's tables; a table that is not filled in is named, and nothing is filled in for it.
 */
import type { CaseFile } from "../case/case-file.ts";
import { weightedMargin } from "../checks/ipc-checks.ts";
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen, scale } from "../kernel/money.ts";
import { comparePeriods, endMonth, type Period, parsePeriod } from "../kernel/period.ts";
import { answeredAmount, saidAmount, saidNumber } from "../statements/said.ts";

export interface HouseholdMonth {
  readonly month: Period;
  readonly season: "peak" | "normal" | "low" | null;
  readonly sales: Figure<Fen> | null;
  readonly fixedCosts: Figure<Fen> | null;
}

export interface HouseholdResult {
  readonly assets: Figure<Fen> | null;
  readonly liabilities: Figure<Fen> | null;
  /** 实有权益. */
  readonly netWorth: Figure<Fen> | null;
  readonly months: readonly HouseholdMonth[];
  /** Null unless twelve months in a row are filled in: a season is never stretched to a year. */
  readonly sales: Figure<Fen> | null;
  readonly margin: Figure | null;
  readonly grossProfit: Figure<Fen> | null;
  readonly fixedCosts: Figure<Fen> | null;
  /** Gross profit less fixed costs (rent, wages, utilities, tax, interest; household spending is apart). */
  readonly netProfit: Figure<Fen> | null;
  /** 月可支: a twelfth of net profit less a twelfth of the household's spending. */
  readonly monthlyDisposable: Figure<Fen> | null;
  readonly missing: readonly string[];
}

/** Null when neither holdings nor a monthly table were entered. */
export function buildHousehold(caseFile: CaseFile): HouseholdResult | null {
  if (caseFile.holdings === undefined && caseFile.monthly === undefined) return null;
  const missing: string[] = [];
  if (caseFile.holdings === undefined) missing.push("case:holdings");
  const assets = holdingsOf(caseFile, "asset");
  const liabilities = holdingsOf(caseFile, "liability");
  const netWorth = assets && liabilities ? derive("net-worth", "CNY", [assets, liabilities], (a = 0, b = 0) => fen(a - b)) : null;
  const months = monthsOf(caseFile);
  const isYear = coversAYear(months);
  if (!isYear) missing.push("case:monthly");
  const sales = isYear
    ? total(
        "year-sales",
        months.map((month) => month.sales),
      )
    : null;
  const fixedCosts = isYear
    ? total(
        "year-fixed-costs",
        months.map((month) => month.fixedCosts),
      )
    : null;
  if (isYear && sales === null) missing.push("case:monthly");
  if (isYear && fixedCosts === null) missing.push("case:monthly.fixedCosts");
  const weighted = weightedMargin(caseFile);
  if (weighted.missing !== null) missing.push(weighted.missing);
  const spending = answeredAmount(caseFile, "household-spending");
  if (spending === null) missing.push("case:answers.household-spending");
  const { margin } = weighted;
  const grossProfit = sales && margin ? derive("year-gross-profit", "CNY", [sales, margin], (s = 0, m = 0) => scale(fen(s), m)) : null;
  const netProfit =
    grossProfit && fixedCosts ? derive("year-net-profit", "CNY", [grossProfit, fixedCosts], (g = 0, c = 0) => fen(g - c)) : null;
  const monthlyDisposable =
    netProfit && spending ? derive("monthly-disposable", "CNY", [netProfit, spending], (n = 0, s = 0) => scale(fen(n - s), 1 / 12)) : null;
  return {
    assets,
    liabilities,
    netWorth,
    months,
    sales,
    margin,
    grossProfit,
    fixedCosts,
    netProfit,
    monthlyDisposable,
    missing: [...new Set(missing)],
  };
}

/** A household that listed its holdings and named no debt says that it has none; the sum of nothing is then a said zero. */
function holdingsOf(caseFile: CaseFile, side: "asset" | "liability"): Figure<Fen> | null {
  if (caseFile.holdings === undefined) return null;
  const lines: (Figure<Fen> | null)[] = [];
  for (const [position, line] of caseFile.holdings.entries()) {
    if (line.side === side) lines.push(saidAmount(caseFile, `holdings.${position}.${line.item}`, line.amount));
  }
  if (lines.length === 0) return saidAmount(caseFile, `holdings.${side}`, "0.00");
  return total(`holdings-${side}`, lines);
}

function total(name: string, parts: readonly (Figure<Fen> | null)[]): Figure<Fen> | null {
  const figures: Figure<Fen>[] = [];
  for (const part of parts) {
    if (part === null) return null;
    figures.push(part);
  }
  return derive(name, "CNY", figures, (...values) => fen(values.reduce((sum, value) => sum + value, 0)));
}

function monthsOf(caseFile: CaseFile): HouseholdMonth[] {
  const months: HouseholdMonth[] = [];
  for (const row of caseFile.monthly ?? []) {
    const month = parsePeriod(row.month);
    if (month === null) continue;
    const name = `monthly.${row.month}`;
    const fixedCosts = row.fixedCosts === undefined ? null : saidAmount(caseFile, `${name}.fixedCosts`, row.fixedCosts);
    months.push({ month, season: row.season ?? null, sales: salesOf(caseFile, row, name), fixedCosts });
  }
  return months.sort((a, b) => comparePeriods(a.month, b.month));
}

function salesOf(caseFile: CaseFile, row: NonNullable<CaseFile["monthly"]>[number], name: string): Figure<Fen> | null {
  if (row.sales !== undefined) return saidAmount(caseFile, `${name}.sales`, row.sales);
  if (row.dailySales === undefined || row.days === undefined) return null;
  const daily = saidAmount(caseFile, `${name}.dailySales`, row.dailySales);
  if (daily === null) return null;
  return derive(`${name}.sales`, "CNY", [daily, saidNumber(caseFile, `${name}.days`, row.days, "day")], (d = 0, n = 0) => scale(fen(d), n));
}

function coversAYear(months: readonly HouseholdMonth[]): boolean {
  if (months.length !== 12) return false;
  return months.every(
    (month, position) => position === 0 || endMonth(month.month) === endMonth(months[position - 1]?.month ?? month.month) + 1,
  );
}
