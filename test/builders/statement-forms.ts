/** The three statements of 小企业会计准则 (会小企01/02/03表) as sheets: merged titles, two columns with 行次, blank where nothing is stated. */
import type { Lines, YearBooks } from "./firm-books.ts";
import type { Grid, GridCell } from "./paper-bytes.ts";

export interface FormStyle {
  readonly company: string;
  readonly unit?: "元" | "万元";
  /** text: "1,234.00" as typed or pasted; number: real numbers. */
  readonly cells?: "number" | "text";
  /** How a line of 0 is printed. */
  readonly zero?: "blank" | "dash" | "0.00";
}

type FormLine = readonly [line: number | null, label: string, key: string | null];

const assetSide: readonly FormLine[] = [
  [null, "流动资产：", null],
  [1, "货币资金", "cash"],
  [2, "短期投资", "shortTermInvestments"],
  [3, "应收票据", "notesReceivable"],
  [4, "应收账款", "accountsReceivable"],
  [5, "预付账款", "prepayments"],
  [6, "应收股利", "dividendsReceivable"],
  [7, "应收利息", "interestReceivable"],
  [8, "其他应收款", "otherReceivables"],
  [9, "存货", "inventory"],
  [10, "其中：原材料", "rawMaterials"],
  [11, "在产品", "workInProgress"],
  [12, "库存商品", "finishedGoods"],
  [13, "周转材料", "turnoverMaterials"],
  [14, "其他流动资产", "otherCurrentAssets"],
  [15, "流动资产合计", "currentAssets"],
  [null, "非流动资产：", null],
  [16, "长期债券投资", "longTermDebtInvestments"],
  [17, "长期股权投资", "longTermEquityInvestments"],
  [18, "固定资产原价", "fixedAssetsCost"],
  [19, "减：累计折旧", "accumulatedDepreciation"],
  [20, "固定资产账面价值", "fixedAssetsNet"],
  [21, "在建工程", "constructionInProgress"],
  [22, "工程物资", "constructionMaterials"],
  [23, "固定资产清理", "fixedAssetsDisposal"],
  [24, "生产性生物资产", "biologicalAssets"],
  [25, "无形资产", "intangibleAssets"],
  [26, "开发支出", "developmentCosts"],
  [27, "长期待摊费用", "longTermDeferredExpenses"],
  [28, "其他非流动资产", "otherNonCurrentAssets"],
  [29, "非流动资产合计", "nonCurrentAssets"],
  [30, "资产总计", "totalAssets"],
];

const liabilitySide: readonly FormLine[] = [
  [null, "流动负债：", null],
  [31, "短期借款", "shortTermBorrowings"],
  [32, "应付票据", "notesPayable"],
  [33, "应付账款", "accountsPayable"],
  [34, "预收账款", "advancesReceived"],
  [35, "应付职工薪酬", "payrollPayable"],
  [36, "应交税费", "taxesPayable"],
  [37, "应付利息", "interestPayable"],
  [38, "应付利润", "profitPayable"],
  [39, "其他应付款", "otherPayables"],
  [40, "其他流动负债", "otherCurrentLiabilities"],
  [41, "流动负债合计", "currentLiabilities"],
  [null, "非流动负债：", null],
  [42, "长期借款", "longTermBorrowings"],
  [43, "长期应付款", "longTermPayables"],
  [44, "递延收益", "deferredIncome"],
  [45, "其他非流动负债", "otherNonCurrentLiabilities"],
  [46, "非流动负债合计", "nonCurrentLiabilities"],
  [47, "负债合计", "totalLiabilities"],
  [null, "所有者权益（或股东权益）：", null],
  [48, "实收资本（或股本）", "paidInCapital"],
  [49, "资本公积", "capitalReserve"],
  [50, "盈余公积", "surplusReserve"],
  [51, "未分配利润", "retainedEarnings"],
  [52, "所有者权益（或股东权益）合计", "equity"],
  [53, "负债和所有者权益（或股东权益）总计", "totalLiabilitiesAndEquity"],
];

const incomeForm: readonly FormLine[] = [
  [1, "一、营业收入", "operatingRevenue"],
  [2, "减：营业成本", "operatingCost"],
  [3, "税金及附加", "taxesAndSurcharges"],
  [4, "其中：消费税", null],
  [6, "城市维护建设税", null],
  [11, "销售费用", "sellingExpenses"],
  [12, "其中：商品维修费", null],
  [14, "管理费用", "administrativeExpenses"],
  [15, "其中：开办费", null],
  [16, "业务招待费", "entertainmentExpenses"],
  [18, "财务费用", "financialExpenses"],
  [19, "其中：利息费用（收入以“-”号填列）", "interestExpense"],
  [20, "加：投资收益（损失以“-”号填列）", "investmentIncome"],
  [21, "二、营业利润（亏损以“-”号填列）", "operatingProfit"],
  [22, "加：营业外收入", "nonOperatingIncome"],
  [23, "其中：政府补助", "governmentGrants"],
  [24, "减：营业外支出", "nonOperatingExpenses"],
  [30, "三、利润总额（亏损总额以“-”号填列）", "totalProfit"],
  [31, "减：所得税费用", "incomeTax"],
  [32, "四、净利润（净亏损以“-”号填列）", "netIncome"],
];

const cashForm: readonly FormLine[] = [
  [null, "一、经营活动产生的现金流量：", null],
  [1, "销售产成品、商品、提供劳务收到的现金", "salesReceipts"],
  [2, "收到其他与经营活动有关的现金", "otherOperatingReceipts"],
  [3, "购买原材料、商品、接受劳务支付的现金", "purchasePayments"],
  [4, "支付的职工薪酬", "payrollPayments"],
  [5, "支付的税费", "taxPayments"],
  [6, "支付其他与经营活动有关的现金", "otherOperatingPayments"],
  [7, "经营活动产生的现金流量净额", "operatingCashFlow"],
  [null, "二、投资活动产生的现金流量：", null],
  [8, "收回短期投资、长期债券投资和长期股权投资收到的现金", "investmentReceipts"],
  [9, "取得投资收益收到的现金", "investmentIncomeReceipts"],
  [10, "处置固定资产、无形资产和其他非流动资产收回的现金净额", "disposalReceipts"],
  [11, "短期投资、长期债券投资和长期股权投资支付的现金", "investmentPayments"],
  [12, "购建固定资产、无形资产和其他非流动资产支付的现金", "capitalExpenditure"],
  [13, "投资活动产生的现金流量净额", "investingCashFlow"],
  [null, "三、筹资活动产生的现金流量：", null],
  [14, "取得借款收到的现金", "borrowingReceipts"],
  [15, "吸收投资者投资收到的现金", "capitalReceipts"],
  [16, "偿还借款本金支付的现金", "principalRepayments"],
  [17, "偿还借款利息支付的现金", "interestPayments"],
  [18, "分配利润支付的现金", "profitPayments"],
  [19, "筹资活动产生的现金流量净额", "financingCashFlow"],
  [20, "四、现金净增加额", "netCashIncrease"],
  [21, "加：期初现金余额", "openingCash"],
  [22, "五、期末现金余额", "closingCash"],
];

function printed(lines: Lines | null, key: string | null, style: FormStyle): GridCell {
  const amount = key === null ? undefined : lines?.[key];
  if (amount === undefined) return null;
  if (amount === 0) return style.zero === "0.00" ? (style.cells === "text" ? "0.00" : 0) : style.zero === "dash" ? "-" : null;
  const value = style.unit === "万元" ? Math.round(amount / 10_000) / 100 : amount / 100;
  if (style.cells !== "text") return value;
  return value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function heading(
  title: string,
  form: string,
  date: string,
  width: number,
  style: FormStyle,
): { rows: GridCell[][]; merges: NonNullable<Grid["merges"]> } {
  const blank = (count: number): GridCell[] => Array.from({ length: count }, () => null);
  return {
    rows: [
      [title, ...blank(width - 1)],
      [...blank(width - 1), form],
      [
        `编制单位：${style.company}`,
        ...blank(Math.floor(width / 2) - 1),
        date,
        ...blank(width - Math.floor(width / 2) - 2),
        `单位：${style.unit ?? "元"}`,
      ],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: width - 1 }],
  };
}

/** 会小企01表, account form: assets left, liabilities and equity right, both with 行次, 期末余额, 年初余额. */
export function balanceSheetForm(books: YearBooks, style: FormStyle): Grid {
  const { rows, merges } = heading("资产负债表", "会小企01表", `${books.year}年12月31日`, 8, style);
  rows.push(["资  产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次", "期末余额", "年初余额"]);
  const side = ([line, label, key]: FormLine): GridCell[] => [
    label,
    line,
    printed(books.closing, key, style),
    printed(books.opening, key, style),
  ];
  const empty: GridCell[] = [null, null, null, null];
  for (let index = 0; index < assetSide.length; index++) {
    const left = assetSide[index];
    // The last row holds both grand totals, with the shorter side left blank above it.
    const right =
      index === assetSide.length - 1
        ? liabilitySide[liabilitySide.length - 1]
        : index < liabilitySide.length - 1
          ? liabilitySide[index]
          : undefined;
    rows.push([...(left ? side(left) : empty), ...(right ? side(right) : empty)]);
  }
  rows.push(["单位负责人：", null, null, "会计主管：", null, null, "制表人：", null]);
  return { name: "资产负债表", rows: rows.map(wholeLineNumbers), merges };
}

/** 会小企02表 for a year (本年累计金额, 本月金额), or for one month of it. */
export function incomeStatementForm(
  income: Lines,
  period: { year: number; month?: number; monthly?: Lines; prior?: Lines },
  style: FormStyle,
): Grid {
  const date = period.month === undefined ? `${period.year}年度` : `${period.year}年${period.month}月`;
  const { rows, merges } = heading("利润表", "会小企02表", date, 4, style);
  const second = period.prior ? "上年金额" : "本月金额";
  rows.push(["项  目", "行次", period.prior ? "本年金额" : "本年累计金额", second]);
  for (const [line, label, key] of incomeForm)
    rows.push([label, line, printed(income, key, style), printed(period.prior ?? period.monthly ?? null, key, style)]);
  return { name: period.month === undefined ? "利润表" : `利润表${period.month}月`, rows: rows.map(wholeLineNumbers), merges };
}

/** 会小企03表 for a year. */
export function cashFlowForm(books: YearBooks, style: FormStyle, prior?: Lines): Grid {
  const { rows, merges } = heading("现金流量表", "会小企03表", `${books.year}年度`, 4, style);
  rows.push(["项  目", "行次", prior ? "本年金额" : "本年累计金额", prior ? "上年金额" : "本月金额"]);
  for (const [line, label, key] of cashForm) rows.push([label, line, printed(books.cash, key, style), printed(prior ?? null, key, style)]);
  return { name: "现金流量表", rows: rows.map(wholeLineNumbers), merges };
}

/** Line numbers are printed as text, so that no number format turns line 5 into "5.00". */
function wholeLineNumbers(row: readonly GridCell[]): GridCell[] {
  return row.map((cell, column) =>
    (column === 1 || column === 5) && typeof cell === "number" && Number.isInteger(cell) && cell <= 53 ? String(cell) : cell,
  );
}

/** The three sheets of one year. */
export function yearStatements(books: YearBooks, style: FormStyle, prior?: YearBooks): Grid[] {
  return [
    balanceSheetForm(books, style),
    incomeStatementForm(books.income, { year: books.year, ...(prior ? { prior: prior.income } : {}) }, style),
    cashFlowForm(books, style, prior?.cash),
  ];
}
