/**
 * A made-up firm's books by double entry: say what it sold, bought, paid and still owes, and the three statements follow.
 * Cash is whatever is left, so every identity and every tie between the statements holds until a case breaks one on purpose.
 * Amounts are whole 分; keys are those of the statement lines.
 */
import { yuan } from "./account-book.ts";

/** One year in 元, as a person would tell it. */
export interface YearPlan {
  readonly year: number;
  readonly revenue: number;
  readonly cost: number;
  /** Wages inside the cost of goods, of a firm that makes things: they are paid to workers, not to suppliers. */
  readonly productionPayroll?: number;
  /** Wages inside selling and administrative expenses. */
  readonly payroll: number;
  readonly surcharges: number;
  /** Without wages and depreciation. */
  readonly selling: number;
  readonly administrative: number;
  readonly depreciation: number;
  readonly interest: number;
  readonly incomeTax: number;
  readonly nonOperatingIncome?: number;
  readonly nonOperatingExpenses?: number;
  /** Balances at the end of the year. */
  readonly closing: Closing;
  readonly capitalExpenditure?: number;
  /** Goes to long-term deferred expenses, construction in progress: paid and not expensed. */
  readonly deferredSpending?: number;
  readonly constructionSpending?: number;
  readonly borrowed?: number;
  readonly repaid?: number;
  readonly capitalIn?: number;
  readonly distributed?: number;
}

export interface Closing {
  readonly accountsReceivable: number;
  readonly inventory: number;
  readonly accountsPayable: number;
  readonly prepayments?: number;
  readonly otherReceivables?: number;
  readonly advancesReceived?: number;
  readonly payrollPayable?: number;
  readonly taxesPayable?: number;
  readonly otherPayables?: number;
}

/** Where the firm stood when the story begins, 元. Retained earnings are what balances. */
export interface Opening extends Closing {
  readonly cash: number;
  readonly fixedAssetsCost: number;
  readonly accumulatedDepreciation: number;
  readonly shortTermBorrowings?: number;
  readonly paidInCapital: number;
}

export type Lines = Record<string, number>;

export interface YearBooks {
  readonly year: number;
  readonly opening: Lines;
  readonly closing: Lines;
  readonly income: Lines;
  readonly cash: Lines;
}

/** Output VAT on sales; input VAT on goods. Both 0 for a firm whose books carry tax-inclusive amounts. */
export interface VatRates {
  readonly output: number;
  readonly input: number;
}

export function firmBooks(opening: Opening, years: readonly YearPlan[], vat: VatRates): YearBooks[] {
  let balance = openingLines(opening);
  return years.map((plan) => {
    const books = oneYear(balance, plan, vat);
    balance = books.closing;
    return books;
  });
}

const assetKeys = ["cash", "accountsReceivable", "prepayments", "otherReceivables", "inventory"] as const;
const liabilityKeys = [
  "shortTermBorrowings",
  "accountsPayable",
  "advancesReceived",
  "payrollPayable",
  "taxesPayable",
  "otherPayables",
] as const;
const stockKeys = [
  "accountsReceivable",
  "prepayments",
  "otherReceivables",
  "inventory",
  "accountsPayable",
  "advancesReceived",
  "payrollPayable",
  "taxesPayable",
  "otherPayables",
] as const;

function openingLines(opening: Opening): Lines {
  const lines: Lines = {};
  for (const key of stockKeys) lines[key] = yuan(opening[key] ?? 0);
  lines["cash"] = yuan(opening.cash);
  lines["fixedAssetsCost"] = yuan(opening.fixedAssetsCost);
  lines["accumulatedDepreciation"] = yuan(opening.accumulatedDepreciation);
  lines["constructionInProgress"] = 0;
  lines["longTermDeferredExpenses"] = 0;
  lines["shortTermBorrowings"] = yuan(opening.shortTermBorrowings ?? 0);
  lines["paidInCapital"] = yuan(opening.paidInCapital);
  lines["retainedEarnings"] = 0;
  const totals = withTotals(lines);
  lines["retainedEarnings"] = held(totals, "totalAssets") - held(totals, "totalLiabilitiesAndEquity");
  return withTotals(lines);
}

/** Fills in subtotals and totals of a balance sheet. */
export function withTotals(lines: Lines): Lines {
  const of = (key: string) => lines[key] ?? 0;
  const currentAssets = assetKeys.reduce((sum, key) => sum + of(key), 0);
  const fixedAssetsNet = of("fixedAssetsCost") - of("accumulatedDepreciation");
  const nonCurrentAssets = fixedAssetsNet + of("constructionInProgress") + of("longTermDeferredExpenses");
  const currentLiabilities = liabilityKeys.reduce((sum, key) => sum + of(key), 0);
  const equity = of("paidInCapital") + of("retainedEarnings");
  return {
    ...lines,
    finishedGoods: of("inventory"),
    currentAssets,
    fixedAssetsNet,
    nonCurrentAssets,
    totalAssets: currentAssets + nonCurrentAssets,
    currentLiabilities,
    nonCurrentLiabilities: 0,
    totalLiabilities: currentLiabilities,
    equity,
    totalLiabilitiesAndEquity: currentLiabilities + equity,
  };
}

function oneYear(opening: Lines, plan: YearPlan, vat: VatRates): YearBooks {
  const closing: Lines = {};
  for (const key of stockKeys) closing[key] = yuan(plan.closing[key] ?? 0);
  const change = (key: string) => held(closing, key) - held(opening, key);
  const revenue = yuan(plan.revenue);
  const cost = yuan(plan.cost);
  const depreciation = yuan(plan.depreciation);
  const interest = yuan(plan.interest);
  const payroll = yuan(plan.payroll);
  const sellingPayroll = Math.round(payroll * 0.4);
  const selling = yuan(plan.selling) + sellingPayroll;
  const administrative = yuan(plan.administrative) + payroll - sellingPayroll + depreciation;
  const operatingProfit = revenue - cost - yuan(plan.surcharges) - selling - administrative - interest;
  const totalProfit = operatingProfit + yuan(plan.nonOperatingIncome ?? 0) - yuan(plan.nonOperatingExpenses ?? 0);
  const netIncome = totalProfit - yuan(plan.incomeTax);
  const income: Lines = {
    operatingRevenue: revenue,
    operatingCost: cost,
    taxesAndSurcharges: yuan(plan.surcharges),
    sellingExpenses: selling,
    administrativeExpenses: administrative,
    financialExpenses: interest,
    interestExpense: interest,
    operatingProfit,
    nonOperatingIncome: yuan(plan.nonOperatingIncome ?? 0),
    nonOperatingExpenses: yuan(plan.nonOperatingExpenses ?? 0),
    totalProfit,
    incomeTax: yuan(plan.incomeTax),
    netIncome,
  };

  const productionPayroll = yuan(plan.productionPayroll ?? 0);
  const bought = cost - productionPayroll + change("inventory");
  const outputVat = Math.round(revenue * vat.output);
  const inputVat = Math.round(bought * vat.input);
  const salesReceipts = revenue + outputVat - change("accountsReceivable") + change("advancesReceived");
  const purchasePayments = bought + inputVat - change("accountsPayable") + change("prepayments");
  const payrollPayments = payroll + productionPayroll - change("payrollPayable");
  const taxPayments = yuan(plan.surcharges) + yuan(plan.incomeTax) + outputVat - inputVat - change("taxesPayable");
  const lent = change("otherReceivables") - change("otherPayables");
  const otherOperatingPayments = yuan(plan.selling) + yuan(plan.administrative) + yuan(plan.nonOperatingExpenses ?? 0) + Math.max(lent, 0);
  const otherOperatingReceipts = yuan(plan.nonOperatingIncome ?? 0) + Math.max(-lent, 0);
  const capitalExpenditure = yuan(plan.capitalExpenditure ?? 0) + yuan(plan.deferredSpending ?? 0) + yuan(plan.constructionSpending ?? 0);
  const cash = cashLines({
    salesReceipts,
    otherOperatingReceipts,
    purchasePayments,
    payrollPayments,
    taxPayments,
    otherOperatingPayments,
    capitalExpenditure,
    borrowingReceipts: yuan(plan.borrowed ?? 0),
    capitalReceipts: yuan(plan.capitalIn ?? 0),
    principalRepayments: yuan(plan.repaid ?? 0),
    interestPayments: interest,
    profitPayments: yuan(plan.distributed ?? 0),
    openingCash: held(opening, "cash"),
  });
  closing["cash"] = held(cash, "closingCash");
  closing["fixedAssetsCost"] = held(opening, "fixedAssetsCost") + yuan(plan.capitalExpenditure ?? 0);
  closing["accumulatedDepreciation"] = held(opening, "accumulatedDepreciation") + depreciation;
  closing["constructionInProgress"] = held(opening, "constructionInProgress") + yuan(plan.constructionSpending ?? 0);
  closing["longTermDeferredExpenses"] = held(opening, "longTermDeferredExpenses") + yuan(plan.deferredSpending ?? 0);
  closing["shortTermBorrowings"] = held(opening, "shortTermBorrowings") + yuan(plan.borrowed ?? 0) - yuan(plan.repaid ?? 0);
  closing["paidInCapital"] = held(opening, "paidInCapital") + yuan(plan.capitalIn ?? 0);
  closing["retainedEarnings"] = held(opening, "retainedEarnings") + netIncome - yuan(plan.distributed ?? 0);
  const totals = withTotals(closing);
  if (totals["totalAssets"] !== totals["totalLiabilitiesAndEquity"]) throw new RangeError(`the books of ${plan.year} do not balance`);
  if (held(cash, "closingCash") < 0) throw new RangeError(`${plan.year} ends with cash of ${held(cash, "closingCash") / 100}`);
  return { year: plan.year, opening, closing: totals, income, cash };
}

/** Fills in the subtotals of a cash-flow statement from its lines. */
export function cashLines(lines: Lines): Lines {
  const of = (key: string) => lines[key] ?? 0;
  const operatingCashFlow =
    of("salesReceipts") +
    of("otherOperatingReceipts") -
    of("purchasePayments") -
    of("payrollPayments") -
    of("taxPayments") -
    of("otherOperatingPayments");
  const investingCashFlow = of("disposalReceipts") - of("capitalExpenditure");
  const financingCashFlow =
    of("borrowingReceipts") + of("capitalReceipts") - of("principalRepayments") - of("interestPayments") - of("profitPayments");
  const netCashIncrease = operatingCashFlow + investingCashFlow + financingCashFlow;
  return {
    ...lines,
    operatingCashFlow,
    investingCashFlow,
    financingCashFlow,
    netCashIncrease,
    closingCash: of("openingCash") + netCashIncrease,
  };
}

/** A line that must be there. */
export function held(lines: Lines, key: string): number {
  const value = lines[key];
  if (value === undefined) throw new RangeError(`no line ${key}`);
  return value;
}
