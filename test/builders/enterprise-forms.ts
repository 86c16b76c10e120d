/** The statements of 企业会计准则 (会企01/02/03表, 2019 format) as sheets: no line numbers, 本期金额 beside 上期金额, two grouped amounts in one line. */
import type { Lines, YearBooks } from "./firm-books.ts";
import type { Grid, GridCell } from "./paper-bytes.ts";

type FormLine = readonly [label: string, value: ((lines: Lines) => number) | null];

const of = (key: string) => (lines: Lines) => lines[key] ?? 0;

const assets: readonly FormLine[] = [
  ["流动资产：", null],
  ["货币资金", of("cash")],
  ["交易性金融资产", null],
  ["应收票据", null],
  ["应收账款", of("accountsReceivable")],
  ["应收款项融资", null],
  ["预付款项", of("prepayments")],
  ["其他应收款", of("otherReceivables")],
  ["存货", of("inventory")],
  ["合同资产", null],
  ["其他流动资产", null],
  ["流动资产合计", of("currentAssets")],
  ["非流动资产：", null],
  ["长期股权投资", null],
  ["固定资产", of("fixedAssetsNet")],
  ["在建工程", of("constructionInProgress")],
  ["使用权资产", null],
  ["无形资产", null],
  ["长期待摊费用", of("longTermDeferredExpenses")],
  ["递延所得税资产", null],
  ["非流动资产合计", of("nonCurrentAssets")],
  ["资产总计", of("totalAssets")],
];

const claims: readonly FormLine[] = [
  ["流动负债：", null],
  ["短期借款", of("shortTermBorrowings")],
  ["应付票据", null],
  ["应付账款", of("accountsPayable")],
  ["预收款项", null],
  // Under 企业会计准则 what customers have paid ahead is a contract liability.
  ["合同负债", of("advancesReceived")],
  ["应付职工薪酬", of("payrollPayable")],
  ["应交税费", of("taxesPayable")],
  ["其他应付款", of("otherPayables")],
  ["一年内到期的非流动负债", null],
  ["流动负债合计", of("currentLiabilities")],
  ["非流动负债：", null],
  ["长期借款", null],
  ["租赁负债", null],
  ["非流动负债合计", of("nonCurrentLiabilities")],
  ["负债合计", of("totalLiabilities")],
  ["所有者权益（或股东权益）：", null],
  ["实收资本（或股本）", of("paidInCapital")],
  ["资本公积", null],
  ["盈余公积", null],
  ["未分配利润", of("retainedEarnings")],
  ["所有者权益（或股东权益）合计", of("equity")],
];
const grandTotal: FormLine = ["负债和所有者权益（或股东权益）总计", of("totalLiabilitiesAndEquity")];

const incomeForm: readonly FormLine[] = [
  ["一、营业收入", of("operatingRevenue")],
  ["减：营业成本", of("operatingCost")],
  ["税金及附加", of("taxesAndSurcharges")],
  ["销售费用", of("sellingExpenses")],
  ["管理费用", of("administrativeExpenses")],
  ["研发费用", null],
  ["财务费用", of("financialExpenses")],
  ["其中：利息费用", of("interestExpense")],
  ["利息收入", null],
  ["加：其他收益", null],
  ["投资收益（损失以“-”号填列）", null],
  ["信用减值损失（损失以“-”号填列）", null],
  ["资产减值损失（损失以“-”号填列）", null],
  ["资产处置收益（损失以“-”号填列）", null],
  ["二、营业利润（亏损以“-”号填列）", of("operatingProfit")],
  ["加：营业外收入", of("nonOperatingIncome")],
  ["减：营业外支出", of("nonOperatingExpenses")],
  ["三、利润总额（亏损总额以“-”号填列）", of("totalProfit")],
  ["减：所得税费用", of("incomeTax")],
  ["四、净利润（净亏损以“-”号填列）", of("netIncome")],
];

const cashForm: readonly FormLine[] = [
  ["一、经营活动产生的现金流量：", null],
  ["销售商品、提供劳务收到的现金", of("salesReceipts")],
  ["收到的税费返还", null],
  ["收到其他与经营活动有关的现金", of("otherOperatingReceipts")],
  ["经营活动现金流入小计", (lines) => of("salesReceipts")(lines) + of("otherOperatingReceipts")(lines)],
  ["购买商品、接受劳务支付的现金", of("purchasePayments")],
  ["支付给职工以及为职工支付的现金", of("payrollPayments")],
  ["支付的各项税费", of("taxPayments")],
  ["支付其他与经营活动有关的现金", of("otherOperatingPayments")],
  [
    "经营活动现金流出小计",
    (lines) =>
      of("purchasePayments")(lines) + of("payrollPayments")(lines) + of("taxPayments")(lines) + of("otherOperatingPayments")(lines),
  ],
  ["经营活动产生的现金流量净额", of("operatingCashFlow")],
  ["二、投资活动产生的现金流量：", null],
  ["购建固定资产、无形资产和其他长期资产支付的现金", of("capitalExpenditure")],
  ["投资活动现金流出小计", of("capitalExpenditure")],
  ["投资活动产生的现金流量净额", of("investingCashFlow")],
  ["三、筹资活动产生的现金流量：", null],
  ["吸收投资收到的现金", of("capitalReceipts")],
  ["取得借款收到的现金", of("borrowingReceipts")],
  ["筹资活动现金流入小计", (lines) => of("capitalReceipts")(lines) + of("borrowingReceipts")(lines)],
  ["偿还债务支付的现金", of("principalRepayments")],
  ["分配股利、利润或偿付利息支付的现金", (lines) => of("interestPayments")(lines) + of("profitPayments")(lines)],
  ["筹资活动现金流出小计", (lines) => of("principalRepayments")(lines) + of("interestPayments")(lines) + of("profitPayments")(lines)],
  ["筹资活动产生的现金流量净额", of("financingCashFlow")],
  ["四、汇率变动对现金及现金等价物的影响", null],
  ["五、现金及现金等价物净增加额", of("netCashIncrease")],
  ["加：期初现金及现金等价物余额", of("openingCash")],
  ["六、期末现金及现金等价物余额", of("closingCash")],
];

function cell(line: FormLine, lines: Lines): GridCell {
  const amount = line[1]?.(lines);
  return amount === undefined || amount === 0 ? null : amount / 100;
}

function heading(title: string, form: string, company: string, date: string, width: number): GridCell[][] {
  const blank = (count: number): GridCell[] => Array.from({ length: count }, () => null);
  return [
    [title, ...blank(width - 1)],
    [...blank(width - 1), form],
    [`编制单位：${company}`, date, ...blank(width - 3), "单位：元"],
  ];
}

/** Balance sheet, income statement and cash-flow statement of one year beside the year before. */
export function enterpriseStatements(books: YearBooks, prior: YearBooks, company: string): Grid[] {
  const balance = heading("资产负债表", "会企01表", company, `${books.year}年12月31日`, 6);
  balance.push(["资产", "期末余额", "上年年末余额", "负债和所有者权益（或股东权益）", "期末余额", "上年年末余额"]);
  for (let index = 0; index < assets.length; index++) {
    const left = assets[index];
    const right = index === assets.length - 1 ? grandTotal : claims[index];
    const side = (line: FormLine | undefined): GridCell[] =>
      line ? [line[0], cell(line, books.closing), cell(line, books.opening)] : [null, null, null];
    // The owners' equity total stands on the line above the grand totals.
    if (index === assets.length - 1) balance.push([null, null, null, ...side(claims[index])]);
    balance.push([...side(left), ...side(right)]);
  }
  const flow = (title: string, form: string, lines: readonly FormLine[], now: Lines, before: Lines): GridCell[][] => [
    ...heading(title, form, company, `${books.year}年度`, 3),
    ["项目", "本期金额", "上期金额"],
    ...lines.map((line): GridCell[] => [line[0], cell(line, now), cell(line, before)]),
  ];
  const title = (width: number) => [{ top: 0, left: 0, bottom: 0, right: width - 1 }];
  return [
    { name: "资产负债表", rows: balance, merges: title(6) },
    { name: "利润表", rows: flow("利润表", "会企02表", incomeForm, books.income, prior.income), merges: title(3) },
    { name: "现金流量表", rows: flow("现金流量表", "会企03表", cashForm, books.cash, prior.cash), merges: title(3) },
  ];
}
