/** Every red flag the product knows. One line a flag, sorted. */
import type { RedFlagRule } from "./define.ts";
import cashBehindProfit from "./flags/cash-behind-profit/index.ts";
import cashMarginFalling from "./flags/cash-margin-falling/index.ts";
import collectionShort from "./flags/collection-short/index.ts";
import receivablesNotCollected from "./flags/receivables-not-collected/index.ts";
import receivablesOutgrowSales from "./flags/receivables-outgrow-sales/index.ts";
import receivablesUnsupported from "./flags/receivables-unsupported/index.ts";
import stockCountGap from "./flags/stock-count-gap/index.ts";
import stockOutgrowsSales from "./flags/stock-outgrows-sales/index.ts";

export const redFlagRules: readonly RedFlagRule[] = [
  cashBehindProfit,
  cashMarginFalling,
  collectionShort,
  receivablesNotCollected,
  receivablesOutgrowSales,
  receivablesUnsupported,
  stockCountGap,
  stockOutgrowsSales,
];
