/**
 * Ledger accounts of both standards as data: which line of the statements each belongs to, and its natural side.
 * Known by name first (codes differ between 小企业会计准则 and 企业会计准则), by code only where both agree (1xxx, 2xxx).
 */
export type Side = "debit" | "credit";

export interface Account {
  /** Key of statement-lines the account is presented under; several accounts make one line. */
  readonly key: string;
  readonly side: Side;
  readonly code: string;
  readonly names: readonly string[];
  /** Standing: a balance at a day; moving: the period's own amount (income and expense). */
  readonly kind: "standing" | "moving";
  /** Counted against its line: 坏账准备, 累计摊销. */
  readonly isContra: boolean;
}

type Row = readonly [key: string, side: Side, code: string, names: string, contra?: "contra"];

function accounts(kind: Account["kind"], rows: readonly Row[]): Account[] {
  return rows.map(([key, side, code, names, contra]) => ({
    key,
    side,
    code,
    names: names.split("|"),
    kind,
    isContra: contra === "contra",
  }));
}

export const ledgerAccounts: readonly Account[] = [
  ...accounts("standing", [
    ["cash", "debit", "1001", "库存现金|现金"],
    ["cash", "debit", "1002", "银行存款"],
    ["cash", "debit", "1012", "其他货币资金"],
    ["shortTermInvestments", "debit", "1101", "短期投资|交易性金融资产"],
    ["notesReceivable", "debit", "1121", "应收票据"],
    ["accountsReceivable", "debit", "1122", "应收账款"],
    ["prepayments", "debit", "1123", "预付账款"],
    ["dividendsReceivable", "debit", "1131", "应收股利"],
    ["interestReceivable", "debit", "1132", "应收利息"],
    ["otherReceivables", "debit", "1221", "其他应收款"],
    ["accountsReceivable", "debit", "1231", "坏账准备", "contra"],
    ["inventory", "debit", "1401", "材料采购"],
    ["inventory", "debit", "1402", "在途物资"],
    ["inventory", "debit", "1403", "原材料"],
    ["inventory", "debit", "1404", "材料成本差异"],
    ["inventory", "debit", "1405", "库存商品|产成品"],
    ["inventory", "debit", "1406", "发出商品"],
    ["inventory", "credit", "1407", "商品进销差价", "contra"],
    ["inventory", "debit", "1408", "委托加工物资"],
    ["inventory", "debit", "1411", "周转材料|低值易耗品|包装物"],
    ["inventory", "debit", "1421", "消耗性生物资产"],
    ["inventory", "credit", "1471", "存货跌价准备", "contra"],
    ["inventory", "debit", "", "生产成本|制造费用|劳务成本|工程施工|合同履约成本"],
    ["longTermDebtInvestments", "debit", "1501", "长期债券投资|债权投资|持有至到期投资"],
    ["longTermEquityInvestments", "debit", "1511", "长期股权投资"],
    ["fixedAssetsCost", "debit", "1601", "固定资产|固定资产原值|固定资产原价"],
    ["accumulatedDepreciation", "credit", "1602", "累计折旧"],
    ["constructionInProgress", "debit", "1604", "在建工程"],
    ["constructionMaterials", "debit", "1605", "工程物资"],
    ["fixedAssetsDisposal", "debit", "1606", "固定资产清理"],
    ["biologicalAssets", "debit", "1621", "生产性生物资产"],
    ["biologicalAssets", "credit", "1622", "生产性生物资产累计折旧", "contra"],
    ["intangibleAssets", "debit", "1701", "无形资产"],
    ["intangibleAssets", "credit", "1702", "累计摊销", "contra"],
    ["longTermDeferredExpenses", "debit", "1801", "长期待摊费用"],
    ["shortTermBorrowings", "credit", "2001", "短期借款"],
    ["notesPayable", "credit", "2201", "应付票据"],
    ["accountsPayable", "credit", "2202", "应付账款"],
    ["advancesReceived", "credit", "2203", "预收账款"],
    ["contractLiabilities", "credit", "2205", "合同负债"],
    ["payrollPayable", "credit", "2211", "应付职工薪酬|应付工资"],
    ["taxesPayable", "credit", "2221", "应交税费|应交税金"],
    ["interestPayable", "credit", "2231", "应付利息"],
    ["profitPayable", "credit", "2232", "应付利润|应付股利"],
    ["otherPayables", "credit", "2241", "其他应付款"],
    ["deferredIncome", "credit", "2401", "递延收益"],
    ["longTermBorrowings", "credit", "2501", "长期借款"],
    ["longTermPayables", "credit", "2701", "长期应付款"],
    ["paidInCapital", "credit", "", "实收资本|股本"],
    ["capitalReserve", "credit", "", "资本公积"],
    ["surplusReserve", "credit", "", "盈余公积"],
    ["retainedEarnings", "credit", "", "利润分配|未分配利润|本年利润"],
  ]),
  ...accounts("moving", [
    ["operatingRevenue", "credit", "", "主营业务收入|其他业务收入|营业收入"],
    ["investmentIncome", "credit", "", "投资收益"],
    ["otherIncome", "credit", "", "其他收益"],
    ["nonOperatingIncome", "credit", "", "营业外收入"],
    ["operatingCost", "debit", "", "主营业务成本|其他业务成本|其他业务支出|营业成本"],
    ["taxesAndSurcharges", "debit", "", "税金及附加|营业税金及附加|主营业务税金及附加"],
    ["sellingExpenses", "debit", "", "销售费用|营业费用"],
    ["administrativeExpenses", "debit", "", "管理费用"],
    ["researchAndDevelopmentExpenses", "debit", "", "研发费用"],
    ["financialExpenses", "debit", "", "财务费用"],
    ["nonOperatingExpenses", "debit", "", "营业外支出"],
    ["incomeTax", "debit", "", "所得税费用|所得税"],
  ]),
];

/** Accounts that stand on either side by their nature: their side is never remarked upon. */
export const eitherSide: ReadonlySet<string> = new Set([
  "应交税费",
  "应交税金",
  "材料成本差异",
  "利润分配",
  "未分配利润",
  "本年利润",
  "固定资产清理",
  "投资收益",
  "财务费用",
]);

const byName = new Map(ledgerAccounts.flatMap((account) => account.names.map((name) => [name, account] as const)));
const byCode = new Map(ledgerAccounts.filter((account) => account.code !== "").map((account) => [account.code, account] as const));

export function findAccount(name: string, code: string): Account | null {
  return byName.get(name) ?? byCode.get(code.slice(0, 4)) ?? null;
}
