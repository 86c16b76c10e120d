/** The two published scoring models, on plain numbers: the table of ratios feeds them, tests feed them the published examples. */
import { ratioParameters as P } from "../parameters/ratios.ts";

export interface AltmanInput {
  readonly currentAssets: number;
  readonly currentLiabilities: number;
  readonly totalAssets: number;
  /** 留存收益: surplus reserve and undistributed profit. */
  readonly retained: number;
  /** Profit before interest and tax of a year. */
  readonly ebit: number;
  readonly equity: number;
  readonly totalLiabilities: number;
}

/** Altman's score for private firms in emerging markets: 3.25 + Z''. Higher is safer; bands 5.85 and 4.35. */
export function altmanScore(x: AltmanInput): number {
  return (
    P["altman-constant"].value +
    (P["altman-working-capital"].value * (x.currentAssets - x.currentLiabilities)) / x.totalAssets +
    (P["altman-retained"].value * x.retained) / x.totalAssets +
    (P["altman-ebit"].value * x.ebit) / x.totalAssets +
    (P["altman-equity"].value * x.equity) / x.totalLiabilities
  );
}

export interface BeneishYear {
  readonly sales: number;
  readonly cost: number;
  readonly receivables: number;
  readonly currentAssets: number;
  readonly fixedAssets: number;
  readonly totalAssets: number;
  readonly depreciation: number;
  readonly expenses: number;
  readonly currentLiabilities: number;
  readonly longTermDebt: number;
  readonly netIncome: number;
  readonly operatingCashFlow: number;
}

export interface BeneishScore {
  /** NaN when sales of both years, or profit, cash flow and assets of this one, are not there. */
  readonly value: number;
  /** Indices set to 1 because their data is missing. */
  readonly neutral: readonly string[];
}

/** Beneish M on two years; NaN stands for a missing figure. An index whose data is missing counts as 1 and is named. */
export function beneishScore(now: BeneishYear, before: BeneishYear): BeneishScore {
  const neutral: string[] = [];
  function index(name: string, top: number, bottom: number): number {
    const value = top / bottom;
    if (Number.isFinite(value)) return value;
    neutral.push(name);
    return 1;
  }
  const margin = (y: BeneishYear): number => (y.sales - y.cost) / y.sales;
  const softAssets = (y: BeneishYear): number => 1 - (y.currentAssets + y.fixedAssets) / y.totalAssets;
  const depreciationRate = (y: BeneishYear): number => y.depreciation / (y.depreciation + y.fixedAssets);
  const leverage = (y: BeneishYear): number => (y.currentLiabilities + y.longTermDebt) / y.totalAssets;
  const growth = now.sales / before.sales;
  const accruals = (now.netIncome - now.operatingCashFlow) / now.totalAssets;
  const value =
    P["beneish-constant"].value +
    P["beneish-receivables"].value * index("DSRI", now.receivables / now.sales, before.receivables / before.sales) +
    P["beneish-margin"].value * index("GMI", margin(before), margin(now)) +
    P["beneish-asset-quality"].value * index("AQI", softAssets(now), softAssets(before)) +
    P["beneish-growth"].value * growth +
    P["beneish-depreciation"].value * index("DEPI", depreciationRate(before), depreciationRate(now)) +
    P["beneish-expenses"].value * index("SGAI", now.expenses / now.sales, before.expenses / before.sales) +
    P["beneish-accruals"].value * accruals +
    P["beneish-leverage"].value * index("LVGI", leverage(now), leverage(before));
  return { value, neutral };
}
