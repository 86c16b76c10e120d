/**
 * The sums the forms print, as one table of data for both standards: a total, what is added, what is taken off.
 * B: balance sheet, I: income statement, C: cash-flow statement; numbers in names are 行次 of the small-business forms.
 */
import type { StatementForm } from "../documents/statement-lines.ts";
import type { Bilingual } from "../kernel/language.ts";

export interface Identity {
  readonly id: string;
  readonly form: StatementForm;
  readonly name: Bilingual;
  readonly formula: Bilingual;
  readonly total: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Lines some papers print with the other sign, or count inside another line: either reading may make the sum hold. */
  readonly either: readonly string[];
}

/** A wider line printed in place of its parts: left out of a sum where one of its parts is stated. */
export const INSTEAD_OF: Readonly<Record<string, readonly string[]>> = {
  notesAndAccountsReceivable: ["notesReceivable", "accountsReceivable"],
  notesAndAccountsPayable: ["notesPayable", "accountsPayable"],
  longTermInvestments: ["longTermDebtInvestments", "longTermEquityInvestments", "otherLongTermInvestments"],
  dividendAndInterestPayments: ["interestPayments", "profitPayments"],
};

function identity(
  id: string,
  form: StatementForm,
  name: readonly [string, string],
  formula: readonly [string, string],
  total: string,
  plus: string,
  minus = "",
  either = "",
): Identity {
  const list = (text: string): string[] => (text === "" ? [] : text.split(" "));
  return {
    id,
    form,
    name: { "zh-CN": name[0], en: name[1] },
    formula: { "zh-CN": formula[0], en: formula[1] },
    total,
    plus: list(plus),
    minus: list(minus),
    either: list(either),
  };
}

export const identities: readonly Identity[] = [
  identity(
    "B1",
    "balance",
    ["流动资产合计", "Current assets"],
    ["流动资产合计＝各流动资产项目之和", "current assets = sum of its lines"],
    "currentAssets",
    "cash shortTermInvestments derivativeAssets notesReceivable accountsReceivable notesAndAccountsReceivable receivablesFinancing prepayments otherReceivables inventory contractAssets subsidiesReceivable heldForSaleAssets currentPortionOfNonCurrentAssets prepaidExpenses pendingCurrentAssetLosses otherCurrentAssets",
    "",
    "interestReceivable dividendsReceivable",
  ),
  identity(
    "B2",
    "balance",
    ["固定资产账面价值", "Fixed assets, net"],
    ["固定资产账面价值＝原价－累计折旧", "net = cost − accumulated depreciation"],
    "fixedAssetsNet",
    "fixedAssetsCost",
    "accumulatedDepreciation",
    "fixedAssetsImpairment fixedAssetsDisposal",
  ),
  identity(
    "B3",
    "balance",
    ["非流动资产合计", "Non-current assets"],
    ["非流动资产合计＝各非流动资产项目之和", "non-current assets = sum of its lines"],
    "nonCurrentAssets",
    "longTermDebtInvestments otherDebtInvestments availableForSaleAssets longTermReceivables longTermEquityInvestments otherLongTermInvestments longTermInvestments otherEquityInvestments otherNonCurrentFinancialAssets investmentProperty fixedAssetsNet constructionInProgress biologicalAssets publicBiologicalAssets oilAndGasAssets rightOfUseAssets intangibleAssets developmentCosts goodwill longTermDeferredExpenses deferredTaxAssets otherNonCurrentAssets",
    "",
    "constructionMaterials fixedAssetsDisposal",
  ),
  identity(
    "B4",
    "balance",
    ["资产总计", "Total assets"],
    ["资产总计＝流动资产合计＋非流动资产合计", "total assets = current + non-current assets"],
    "totalAssets",
    "currentAssets nonCurrentAssets",
  ),
  identity(
    "B5",
    "balance",
    ["流动负债合计", "Current liabilities"],
    ["流动负债合计＝各流动负债项目之和", "current liabilities = sum of its lines"],
    "currentLiabilities",
    "shortTermBorrowings tradingLiabilities derivativeLiabilities notesPayable accountsPayable notesAndAccountsPayable advancesReceived contractLiabilities payrollPayable welfarePayable taxesPayable otherLeviesPayable otherPayables accruedExpenses heldForSaleLiabilities shortTermBonds currentDeferredIncome currentProvisions currentPortionOfNonCurrentLiabilities otherCurrentLiabilities",
    "",
    "interestPayable profitPayable",
  ),
  identity(
    "B6",
    "balance",
    ["非流动负债合计", "Non-current liabilities"],
    ["非流动负债合计＝各非流动负债项目之和", "non-current liabilities = sum of its lines"],
    "nonCurrentLiabilities",
    "longTermBorrowings bondsPayable leaseLiabilities longTermPayables longTermPayrollPayable provisions deferredIncome deferredTaxLiabilities otherNonCurrentLiabilities",
    "",
    "specialPayables",
  ),
  identity(
    "B7",
    "balance",
    ["负债合计", "Total liabilities"],
    ["负债合计＝流动负债合计＋非流动负债合计", "total liabilities = current + non-current liabilities"],
    "totalLiabilities",
    "currentLiabilities nonCurrentLiabilities",
  ),
  identity(
    "B8",
    "balance",
    ["所有者权益合计", "Owners' equity"],
    [
      "所有者权益合计＝实收资本＋资本公积＋盈余公积＋未分配利润等",
      "equity = paid-in capital + capital reserve + surplus reserve + retained earnings and the like",
    ],
    "equity",
    "paidInCapital otherEquityInstruments capitalReserve otherComprehensiveIncomeBalance specialReserve surplusReserve generalRiskReserve retainedEarnings minorityInterest",
    "treasuryStock",
    "proposedDividends translationDifference",
  ),
  identity(
    "B9",
    "balance",
    ["负债和所有者权益总计", "Total liabilities and equity"],
    ["负债和所有者权益总计＝负债合计＋所有者权益合计", "total = liabilities + equity"],
    "totalLiabilitiesAndEquity",
    "totalLiabilities equity",
  ),
  identity(
    "B10",
    "balance",
    ["资产＝负债＋所有者权益", "Assets = liabilities + equity"],
    ["资产总计＝负债和所有者权益总计", "total assets = total liabilities and equity"],
    "totalAssets",
    "totalLiabilitiesAndEquity",
  ),
  identity(
    "I1",
    "income",
    ["营业利润", "Operating profit"],
    [
      "营业利润＝营业收入－营业成本－税金及附加－销售、管理、财务费用（及研发费用）＋投资收益等",
      "operating profit = revenue − cost − taxes − selling, administrative and financial expenses (and R&D) + investment income and the like",
    ],
    "operatingProfit",
    "operatingRevenue investmentIncome otherIncome hedgingGains fairValueGains disposalGains exchangeGains",
    "operatingCost taxesAndSurcharges sellingExpenses administrativeExpenses researchAndDevelopmentExpenses financialExpenses",
    "creditImpairment assetImpairment",
  ),
  identity(
    "I2",
    "income",
    ["利润总额", "Total profit"],
    ["利润总额＝营业利润＋营业外收入－营业外支出", "total profit = operating profit + non-operating income − non-operating expenses"],
    "totalProfit",
    "operatingProfit nonOperatingIncome",
    "nonOperatingExpenses",
    "subsidyIncome",
  ),
  identity(
    "I3",
    "income",
    ["净利润", "Net income"],
    ["净利润＝利润总额－所得税费用", "net income = total profit − income tax"],
    "netIncome",
    "totalProfit",
    "incomeTax",
  ),
  identity(
    "C1",
    "cash",
    ["经营活动现金流量净额", "Net operating cash flow"],
    ["经营活动现金流量净额＝经营现金流入各项－经营现金流出各项", "net operating cash flow = its receipts − its payments"],
    "operatingCashFlow",
    "salesReceipts taxRefunds otherOperatingReceipts",
    "purchasePayments payrollPayments taxPayments otherOperatingPayments",
  ),
  identity(
    "C2",
    "cash",
    ["投资活动现金流量净额", "Net investing cash flow"],
    ["投资活动现金流量净额＝投资现金流入各项－投资现金流出各项", "net investing cash flow = its receipts − its payments"],
    "investingCashFlow",
    "investmentReceipts investmentIncomeReceipts disposalReceipts subsidiaryDisposalReceipts otherInvestingReceipts",
    "investmentPayments capitalExpenditure subsidiaryPayments otherInvestingPayments",
  ),
  identity(
    "C3",
    "cash",
    ["筹资活动现金流量净额", "Net financing cash flow"],
    ["筹资活动现金流量净额＝筹资现金流入各项－筹资现金流出各项", "net financing cash flow = its receipts − its payments"],
    "financingCashFlow",
    "borrowingReceipts capitalReceipts bondReceipts otherFinancingReceipts",
    "principalRepayments interestPayments profitPayments dividendAndInterestPayments otherFinancingPayments",
  ),
  identity(
    "C4",
    "cash",
    ["现金净增加额", "Net increase in cash"],
    ["现金净增加额＝经营、投资、筹资三项净额之和（及汇率影响）", "net increase = operating + investing + financing (and exchange effects)"],
    "netCashIncrease",
    "operatingCashFlow investingCashFlow financingCashFlow exchangeEffect",
  ),
  identity(
    "C5",
    "cash",
    ["期末现金余额", "Closing cash"],
    ["期末现金余额＝现金净增加额＋期初现金余额", "closing cash = net increase + opening cash"],
    "closingCash",
    "netCashIncrease openingCash",
  ),
];
