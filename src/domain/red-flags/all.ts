/** Every red flag the product knows. One line a flag, sorted. */
import type { RedFlagRule } from "./define.ts";
import altmanDistress from "./flags/altman-distress/index.ts";
import bankCircularFlow from "./flags/bank-circular-flow/index.ts";
import bankConcentration from "./flags/bank-concentration/index.ts";
import bankGambling from "./flags/bank-gambling/index.ts";
import bankLendingPlatforms from "./flags/bank-lending-platforms/index.ts";
import bankMonthEnd from "./flags/bank-month-end/index.ts";
import bankMonthlyDrop from "./flags/bank-monthly-drop/index.ts";
import beneishHigh from "./flags/beneish-high/index.ts";
import capitalisedCost from "./flags/capitalised-cost/index.ts";
import cashAndDebtBothHigh from "./flags/cash-and-debt-both-high/index.ts";
import cashBehindProfit from "./flags/cash-behind-profit/index.ts";
import cashCycleLonger from "./flags/cash-cycle-longer/index.ts";
import cashFlowLooselyTied from "./flags/cash-flow-loosely-tied/index.ts";
import cashMarginFalling from "./flags/cash-margin-falling/index.ts";
import collectionShort from "./flags/collection-short/index.ts";
import costRollForward from "./flags/cost-roll-forward/index.ts";
import debtHeavy from "./flags/debt-heavy/index.ts";
import debtServiceWeak from "./flags/debt-service-weak/index.ts";
import equityGap from "./flags/equity-gap/index.ts";
import expenseRatioDrop from "./flags/expense-ratio-drop/index.ts";
import figuresTooPerfect from "./flags/figures-too-perfect/index.ts";
import impliedInterestRate from "./flags/implied-interest-rate/index.ts";
import leverageHigh from "./flags/leverage-high/index.ts";
import liquidityWeak from "./flags/liquidity-weak/index.ts";
import lossMaking from "./flags/loss-making/index.ts";
import marginTest from "./flags/margin-test/index.ts";
import otherReceivablesHigh from "./flags/other-receivables-high/index.ts";
import paperBalanceChain from "./flags/paper-balance-chain/index.ts";
import paperContinuity from "./flags/paper-continuity/index.ts";
import paperDuplicateSerials from "./flags/paper-duplicate-serials/index.ts";
import paperInterestImplied from "./flags/paper-interest-implied/index.ts";
import paperRepeatedRows from "./flags/paper-repeated-rows/index.ts";
import paperRoundAmounts from "./flags/paper-round-amounts/index.ts";
import paperStatedTotals from "./flags/paper-stated-totals/index.ts";
import prepaymentsGrow from "./flags/prepayments-grow/index.ts";
import receivablesNotCollected from "./flags/receivables-not-collected/index.ts";
import receivablesOutgrowSales from "./flags/receivables-outgrow-sales/index.ts";
import receivablesUnsupported from "./flags/receivables-unsupported/index.ts";
import revenueChannelChange from "./flags/revenue-channel-change/index.ts";
import revenueInflated from "./flags/revenue-inflated/index.ts";
import revenueUnreported from "./flags/revenue-unreported/index.ts";
import statementsDoNotTie from "./flags/statements-do-not-tie/index.ts";
import stockCountGap from "./flags/stock-count-gap/index.ts";
import stockOutgrowsSales from "./flags/stock-outgrows-sales/index.ts";
import undisclosedDebtInterest from "./flags/undisclosed-debt-interest/index.ts";
import volumeDivergence from "./flags/volume-divergence/index.ts";

export const redFlagRules: readonly RedFlagRule[] = [
  altmanDistress,
  bankCircularFlow,
  bankConcentration,
  bankGambling,
  bankLendingPlatforms,
  bankMonthEnd,
  bankMonthlyDrop,
  beneishHigh,
  capitalisedCost,
  cashAndDebtBothHigh,
  cashBehindProfit,
  cashCycleLonger,
  cashFlowLooselyTied,
  cashMarginFalling,
  collectionShort,
  costRollForward,
  debtHeavy,
  debtServiceWeak,
  equityGap,
  expenseRatioDrop,
  figuresTooPerfect,
  impliedInterestRate,
  leverageHigh,
  liquidityWeak,
  lossMaking,
  marginTest,
  otherReceivablesHigh,
  paperBalanceChain,
  paperContinuity,
  paperDuplicateSerials,
  paperInterestImplied,
  paperRepeatedRows,
  paperRoundAmounts,
  paperStatedTotals,
  prepaymentsGrow,
  receivablesNotCollected,
  receivablesOutgrowSales,
  receivablesUnsupported,
  revenueChannelChange,
  revenueInflated,
  revenueUnreported,
  statementsDoNotTie,
  stockCountGap,
  stockOutgrowsSales,
  undisclosedDebtInterest,
  volumeDivergence,
];
