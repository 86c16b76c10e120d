/** A ledger of statement figures for unit tests of the arithmetic: amounts in 万元 by period and key, each with a cell of its own. */
import { read } from "../../src/domain/kernel/evidence.ts";
import { type DocId, docId } from "../../src/domain/kernel/ids.ts";
import { fen } from "../../src/domain/kernel/money.ts";
import { parsePeriod } from "../../src/domain/kernel/period.ts";
import { type Fact, type Ledger, ledgerOf } from "../../src/domain/ledger/ledger.ts";

export type Amounts = Readonly<Record<string, number>>;

export interface LedgerOptions {
  /** 分 per unit of the amounts given; 1,000,000 for 万元. */
  readonly fenPerUnit?: number;
  /** Half of the last printed digit, 分. */
  readonly halfStep?: number;
  readonly document?: DocId;
}

export const testDocument: DocId = docId("a".repeat(64));

export function statementFacts(periods: Readonly<Record<string, Amounts>>, options: LedgerOptions = {}): Fact[] {
  const { fenPerUnit = 1_000_000, halfStep = 0.5, document = testDocument } = options;
  const facts: Fact[] = [];
  for (const [text, amounts] of Object.entries(periods)) {
    const period = parsePeriod(text);
    if (period === null) throw new RangeError(text);
    for (const [key, amount] of Object.entries(amounts)) {
      const source = { document, at: { kind: "cell", sheet: `表 ${text}`, ref: `C${facts.length + 1}` }, raw: String(amount) } as const;
      const figure = read(`${key}@${period}`, fen(Math.round(amount * fenPerUnit)), "CNY", source);
      facts.push({ key, period, figure, unit: "CNY", currency: "CNY", tier: "C", status: "ok", halfStep });
    }
  }
  return facts;
}

export function statementLedger(periods: Readonly<Record<string, Amounts>>, options: LedgerOptions = {}): Ledger {
  return ledgerOf(statementFacts(periods, options));
}

/**
 * A whole, tied set of small-business statements in 万元, to be varied by a test: opening balance at the end of 2024, the year 2025.
 * Everything holds: B1–B10, I1–I3, C1–C5, X1, X2, X4, X5, X8 (13 %), X9, X14.
 */
export const tiedBalance2024: Amounts = {
  cash: 100,
  accountsReceivable: 200,
  inventory: 150,
  prepayments: 20,
  currentAssets: 470,
  fixedAssetsCost: 300,
  accumulatedDepreciation: 60,
  fixedAssetsNet: 240,
  nonCurrentAssets: 240,
  totalAssets: 710,
  shortTermBorrowings: 150,
  accountsPayable: 120,
  advancesReceived: 10,
  taxesPayable: 20,
  currentLiabilities: 300,
  totalLiabilities: 300,
  paidInCapital: 200,
  surplusReserve: 20,
  retainedEarnings: 190,
  equity: 410,
  totalLiabilitiesAndEquity: 710,
};
export const tiedBalance2025: Amounts = {
  cash: 131.3,
  accountsReceivable: 220,
  inventory: 165,
  prepayments: 20,
  currentAssets: 536.3,
  fixedAssetsCost: 320,
  accumulatedDepreciation: 90,
  fixedAssetsNet: 230,
  nonCurrentAssets: 230,
  totalAssets: 766.3,
  shortTermBorrowings: 150,
  accountsPayable: 130,
  advancesReceived: 12,
  taxesPayable: 20,
  currentLiabilities: 312,
  totalLiabilities: 312,
  paidInCapital: 200,
  surplusReserve: 24.43,
  retainedEarnings: 229.87,
  equity: 454.3,
  totalLiabilitiesAndEquity: 766.3,
};
export const tiedIncome2025: Amounts = {
  operatingRevenue: 1200,
  operatingCost: 960,
  taxesAndSurcharges: 6,
  sellingExpenses: 60,
  administrativeExpenses: 115,
  financialExpenses: 9,
  interestExpense: 9,
  operatingProfit: 50,
  nonOperatingIncome: 0,
  nonOperatingExpenses: 0,
  totalProfit: 50,
  incomeTax: 5.7,
  netIncome: 44.3,
};
export const tiedCash2025: Amounts = {
  salesReceipts: 1338,
  purchasePayments: 1091.75,
  payrollPayments: 100,
  taxPayments: 63.75,
  otherOperatingPayments: 22.2,
  operatingCashFlow: 60.3,
  capitalExpenditure: 20,
  investingCashFlow: -20,
  borrowingReceipts: 150,
  principalRepayments: 150,
  interestPayments: 9,
  financingCashFlow: -9,
  netCashIncrease: 31.3,
  openingCash: 100,
  closingCash: 131.3,
};

export function tiedYear(
  changes: { readonly opening?: Amounts; readonly closing?: Amounts; readonly flows?: Amounts } = {},
): Record<string, Amounts> {
  return {
    "2024": { ...tiedBalance2024, ...changes.opening },
    "2025": { ...tiedBalance2025, ...tiedIncome2025, ...tiedCash2025, ...changes.closing, ...changes.flows },
  };
}
