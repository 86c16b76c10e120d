/**
 * The lines of the three statements as data: one row a line. Line numbers are those of 小企业会计准则 附录 会小企01/02/03表
 * (财会〔2011〕17号; checked against the published form, 待核对 where the ministry has renumbered); 企业会计准则 lines carry none.
 * A term enters code only through this table and docs/glossary.md.
 */

export type StatementForm = "balance" | "income" | "cash";

export interface StatementLine {
  readonly key: string;
  readonly form: StatementForm;
  /** 行次 of the small-business form, null for lines only 企业会计准则 has. */
  readonly line: number | null;
  readonly zh: string;
  readonly en: string;
  /** Other names met in papers, already in the form of labelText (no spaces, half-width, lower case). */
  readonly also: readonly string[];
}

function lines(form: StatementForm, rows: readonly (readonly [string, number | null, string, string, ...string[]])[]): StatementLine[] {
  return rows.map(([key, line, zh, en, ...also]) => ({ key, form, line, zh, en, also }));
}

export const balanceLines = lines("balance", [
  ["cash", 1, "货币资金", "Cash and bank", "现金及现金等价物", "银行存款及现金"],
  ["shortTermInvestments", 2, "短期投资", "Short-term investments", "交易性金融资产", "以公允价值计量且其变动计入当期损益的金融资产"],
  ["notesReceivable", 3, "应收票据", "Notes receivable"],
  ["accountsReceivable", 4, "应收账款", "Accounts receivable", "应收帐款", "应收账款净额"],
  ["prepayments", 5, "预付账款", "Prepayments", "预付款项", "预付帐款"],
  ["dividendsReceivable", 6, "应收股利", "Dividends receivable"],
  ["interestReceivable", 7, "应收利息", "Interest receivable"],
  ["otherReceivables", 8, "其他应收款", "Other receivables", "其它应收款", "其他应收款合计"],
  ["inventory", 9, "存货", "Inventory"],
  ["rawMaterials", 10, "原材料", "of which raw materials"],
  ["workInProgress", 11, "在产品", "of which work in progress"],
  ["finishedGoods", 12, "库存商品", "of which finished goods", "产成品"],
  ["turnoverMaterials", 13, "周转材料", "of which turnover materials"],
  ["otherCurrentAssets", 14, "其他流动资产", "Other current assets", "其它流动资产"],
  ["currentAssets", 15, "流动资产合计", "Current assets"],
  ["longTermDebtInvestments", 16, "长期债券投资", "Long-term debt investments", "债权投资", "持有至到期投资"],
  ["longTermEquityInvestments", 17, "长期股权投资", "Long-term equity investments"],
  ["fixedAssetsCost", 18, "固定资产原价", "Fixed assets at cost", "固定资产原值"],
  ["accumulatedDepreciation", 19, "累计折旧", "Accumulated depreciation", "减累计折旧"],
  ["fixedAssetsNet", 20, "固定资产账面价值", "Fixed assets, net", "固定资产", "固定资产净值", "固定资产净额", "固定资产合计"],
  ["constructionInProgress", 21, "在建工程", "Construction in progress", "在建工程合计"],
  ["constructionMaterials", 22, "工程物资", "Construction materials"],
  ["fixedAssetsDisposal", 23, "固定资产清理", "Fixed assets pending disposal"],
  ["biologicalAssets", 24, "生产性生物资产", "Productive biological assets"],
  ["intangibleAssets", 25, "无形资产", "Intangible assets"],
  ["developmentCosts", 26, "开发支出", "Development expenditure"],
  ["longTermDeferredExpenses", 27, "长期待摊费用", "Long-term deferred expenses", "长期待摊费用合计"],
  ["otherNonCurrentAssets", 28, "其他非流动资产", "Other non-current assets", "其它非流动资产"],
  ["nonCurrentAssets", 29, "非流动资产合计", "Non-current assets"],
  ["totalAssets", 30, "资产总计", "Total assets", "资产合计", "资产总额", "总资产"],
  ["shortTermBorrowings", 31, "短期借款", "Short-term borrowings"],
  ["notesPayable", 32, "应付票据", "Notes payable"],
  ["accountsPayable", 33, "应付账款", "Accounts payable", "应付帐款"],
  ["advancesReceived", 34, "预收账款", "Advances received", "预收款项", "预收帐款"],
  ["payrollPayable", 35, "应付职工薪酬", "Employee benefits payable", "应付工资"],
  ["taxesPayable", 36, "应交税费", "Taxes payable", "应缴税费", "应交税金"],
  ["interestPayable", 37, "应付利息", "Interest payable"],
  ["profitPayable", 38, "应付利润", "Profit payable", "应付股利"],
  ["otherPayables", 39, "其他应付款", "Other payables", "其它应付款", "其他应付款合计"],
  ["otherCurrentLiabilities", 40, "其他流动负债", "Other current liabilities", "其它流动负债"],
  ["currentLiabilities", 41, "流动负债合计", "Current liabilities"],
  ["longTermBorrowings", 42, "长期借款", "Long-term borrowings"],
  ["longTermPayables", 43, "长期应付款", "Long-term payables", "长期应付款合计"],
  ["deferredIncome", 44, "递延收益", "Deferred income"],
  ["otherNonCurrentLiabilities", 45, "其他非流动负债", "Other non-current liabilities", "其它非流动负债"],
  ["nonCurrentLiabilities", 46, "非流动负债合计", "Non-current liabilities"],
  ["totalLiabilities", 47, "负债合计", "Total liabilities", "负债总计", "负债总额", "总负债"],
  ["paidInCapital", 48, "实收资本", "Paid-in capital", "实收资本(或股本)", "股本", "实收资本(股本)"],
  ["capitalReserve", 49, "资本公积", "Capital reserve", "资本公积金"],
  ["surplusReserve", 50, "盈余公积", "Surplus reserve", "盈余公积金"],
  ["retainedEarnings", 51, "未分配利润", "Retained earnings"],
  ["equity", 52, "所有者权益合计", "Owners' equity", "所有者权益(或股东权益)合计", "股东权益合计", "所有者权益", "股东权益", "净资产", "所有者权益总计"],
  ["totalLiabilitiesAndEquity", 53, "负债和所有者权益总计", "Total liabilities and equity", "负债和所有者权益(或股东权益)总计", "负债及所有者权益总计", "负债和股东权益总计", "负债与所有者权益总计", "负债和所有者权益合计", "负债和股东权益合计", "负债及股东权益总计"],
  ["contractAssets", null, "合同资产", "Contract assets"],
  ["receivablesFinancing", null, "应收款项融资", "Receivables financing"],
  ["rightOfUseAssets", null, "使用权资产", "Right-of-use assets"],
  ["investmentProperty", null, "投资性房地产", "Investment property"],
  ["goodwill", null, "商誉", "Goodwill"],
  ["deferredTaxAssets", null, "递延所得税资产", "Deferred tax assets"],
  ["contractLiabilities", null, "合同负债", "Contract liabilities"],
  ["currentPortionOfNonCurrentLiabilities", null, "一年内到期的非流动负债", "Current portion of non-current liabilities"],
  ["leaseLiabilities", null, "租赁负债", "Lease liabilities"],
  ["bondsPayable", null, "应付债券", "Bonds payable"],
  ["provisions", null, "预计负债", "Provisions"],
  ["deferredTaxLiabilities", null, "递延所得税负债", "Deferred tax liabilities"],
  ["treasuryStock", null, "库存股", "Treasury stock", "减库存股"],
  ["otherComprehensiveIncomeBalance", null, "其他综合收益", "Accumulated other comprehensive income"],
  ["specialReserve", null, "专项储备", "Special reserve"],
  ["parentEquity", null, "归属于母公司所有者权益合计", "Equity attributable to parent", "归属于母公司股东权益合计", "归属于母公司所有者权益"],
  ["minorityInterest", null, "少数股东权益", "Minority interest"],
]);

export const incomeLines = lines("income", [
  ["operatingRevenue", 1, "营业收入", "Operating revenue", "一营业收入", "其中营业收入", "主营业务收入", "营业总收入"],
  ["operatingCost", 2, "营业成本", "Operating cost", "减营业成本", "其中营业成本", "主营业务成本"],
  ["taxesAndSurcharges", 3, "税金及附加", "Taxes and surcharges", "营业税金及附加"],
  ["sellingExpenses", 11, "销售费用", "Selling expenses", "营业费用"],
  ["administrativeExpenses", 14, "管理费用", "Administrative expenses"],
  ["entertainmentExpenses", 16, "业务招待费", "of which entertainment"],
  ["researchExpenses", 17, "研究费用", "of which research", "研发费用"],
  ["financialExpenses", 18, "财务费用", "Financial expenses"],
  ["interestExpense", 19, "利息费用", "of which interest", "利息费用(收入以-号填列)", "利息支出", "其中利息费用"],
  ["investmentIncome", 20, "投资收益", "Investment income", "加投资收益", "投资收益(损失以-号填列)"],
  ["operatingProfit", 21, "营业利润", "Operating profit", "二营业利润", "营业利润(亏损以-号填列)"],
  ["nonOperatingIncome", 22, "营业外收入", "Non-operating income", "加营业外收入"],
  ["governmentGrants", 23, "政府补助", "of which government grants"],
  ["nonOperatingExpenses", 24, "营业外支出", "Non-operating expenses", "减营业外支出"],
  ["totalProfit", 30, "利润总额", "Total profit", "三利润总额", "利润总额(亏损总额以-号填列)"],
  ["incomeTax", 31, "所得税费用", "Income tax", "减所得税费用", "所得税"],
  ["netIncome", 32, "净利润", "Net income", "四净利润", "净利润(净亏损以-号填列)"],
  ["totalOperatingCost", null, "营业总成本", "Total operating cost", "二营业总成本"],
  ["otherIncome", null, "其他收益", "Other income", "加其他收益"],
  ["fairValueGains", null, "公允价值变动收益", "Fair value gains", "加公允价值变动收益"],
  ["creditImpairment", null, "信用减值损失", "Credit impairment"],
  ["assetImpairment", null, "资产减值损失", "Asset impairment"],
  ["disposalGains", null, "资产处置收益", "Disposal gains"],
  ["otherComprehensiveIncome", null, "其他综合收益的税后净额", "Other comprehensive income"],
  ["parentNetIncome", null, "归属于母公司所有者的净利润", "Net income attributable to parent", "归属于母公司股东的净利润"],
]);

export const cashLines = lines("cash", [
  ["salesReceipts", 1, "销售产成品、商品、提供劳务收到的现金", "Cash from sales", "销售商品、提供劳务收到的现金", "销售商品提供劳务收到的现金", "销售产成品商品提供劳务收到的现金"],
  ["otherOperatingReceipts", 2, "收到其他与经营活动有关的现金", "Other operating receipts", "收到的其他与经营活动有关的现金"],
  ["purchasePayments", 3, "购买原材料、商品、接受劳务支付的现金", "Cash paid for goods", "购买商品、接受劳务支付的现金", "购买商品接受劳务支付的现金", "购买原材料商品接受劳务支付的现金"],
  ["payrollPayments", 4, "支付的职工薪酬", "Cash paid to employees", "支付给职工以及为职工支付的现金", "支付给职工及为职工支付的现金"],
  ["taxPayments", 5, "支付的税费", "Taxes paid", "支付的各项税费"],
  ["otherOperatingPayments", 6, "支付其他与经营活动有关的现金", "Other operating payments", "支付的其他与经营活动有关的现金"],
  ["operatingCashFlow", 7, "经营活动产生的现金流量净额", "Net operating cash flow", "经营活动现金流量净额"],
  ["investmentReceipts", 8, "收回短期投资、长期债券投资和长期股权投资收到的现金", "Cash from investments", "收回投资收到的现金", "收回投资所收到的现金"],
  ["investmentIncomeReceipts", 9, "取得投资收益收到的现金", "Investment income received", "取得投资收益所收到的现金"],
  ["disposalReceipts", 10, "处置固定资产、无形资产和其他非流动资产收回的现金净额", "Cash from disposals", "处置固定资产、无形资产和其他长期资产收回的现金净额", "处置固定资产无形资产和其他非流动资产收回的现金净额"],
  ["investmentPayments", 11, "短期投资、长期债券投资和长期股权投资支付的现金", "Cash paid for investments", "投资支付的现金", "投资所支付的现金"],
  ["capitalExpenditure", 12, "购建固定资产、无形资产和其他非流动资产支付的现金", "Capital expenditure", "购建固定资产、无形资产和其他长期资产支付的现金", "购建固定资产无形资产和其他非流动资产支付的现金"],
  ["investingCashFlow", 13, "投资活动产生的现金流量净额", "Net investing cash flow", "投资活动现金流量净额"],
  ["borrowingReceipts", 14, "取得借款收到的现金", "Borrowings received", "取得借款所收到的现金"],
  ["capitalReceipts", 15, "吸收投资者投资收到的现金", "Capital received", "吸收投资收到的现金", "吸收投资所收到的现金"],
  ["principalRepayments", 16, "偿还借款本金支付的现金", "Principal repaid", "偿还债务支付的现金", "偿还债务所支付的现金"],
  ["interestPayments", 17, "偿还借款利息支付的现金", "Interest paid", "分配股利、利润或偿付利息支付的现金"],
  ["profitPayments", 18, "分配利润支付的现金", "Profit distributed"],
  ["financingCashFlow", 19, "筹资活动产生的现金流量净额", "Net financing cash flow", "筹资活动现金流量净额"],
  ["netCashIncrease", 20, "现金净增加额", "Net increase in cash", "现金及现金等价物净增加额", "四现金净增加额"],
  ["openingCash", 21, "期初现金余额", "Opening cash", "加期初现金余额", "期初现金及现金等价物余额", "加期初现金及现金等价物余额"],
  ["closingCash", 22, "期末现金余额", "Closing cash", "五期末现金余额", "期末现金及现金等价物余额"],
  ["taxRefunds", null, "收到的税费返还", "Tax refunds received"],
  ["depreciationExpense", null, "固定资产折旧、油气资产折耗、生产性生物资产折旧", "Depreciation", "固定资产折旧", "计提的固定资产折旧", "折旧"],
  ["amortisation", null, "无形资产摊销", "Amortisation", "摊销"],
  ["exchangeEffect", null, "汇率变动对现金及现金等价物的影响", "Effect of exchange rates"],
]);

export const statementLines: readonly StatementLine[] = [...balanceLines, ...incomeLines, ...cashLines];

export type StatementKey = string;
