/** Words several sections and the footnotes share; a section's own sentences stand beside it. */
import type { Bilingual } from "../kernel/language.ts";

type Names = Readonly<Record<string, string>>;

export interface ReportWords {
  readonly reliability: string;
  readonly industries: Names;
  readonly borrowerKinds: Names;
  readonly vatKinds: Names;
  readonly products: Names;
  readonly repayments: Names;
  readonly levels: Names;
  readonly levelsShort: Names;
  readonly severities: Names;
  readonly natures: Names;
  readonly families: Names;
  readonly sources: Names;
  readonly sourceStatus: Names;
  readonly removals: Names;
  readonly outcomes: Names;
  readonly ratioGroups: Names;
  readonly checkFields: Names;
  readonly revenueFields: Names;
  readonly revenueFormulas: Names;
  readonly sourceFields: Names;
  readonly nettingFields: Names;
  readonly nettingFormulas: Names;
  readonly partyFields: Names;
  readonly equityFields: Names;
  readonly equityFormulas: Names;
  readonly paperFields: Names;
  readonly caseFields: Names;
  readonly debtFields: Names;
  readonly counts: Names;
}

const zh: ReportWords = {
  reliability: "材料可信度",
  industries: {
    wholesale: "批发",
    retail: "零售",
    catering: "餐饮",
    manufacturing: "制造",
    farming: "种养殖",
    transport: "运输",
    construction: "建筑",
    services: "服务",
    other: "其他",
  },
  borrowerKinds: { company: "企业", "sole-proprietor": "个体工商户", "farm-household": "农户", individual: "自然人" },
  vatKinds: { general: "一般纳税人", "small-scale": "小规模纳税人", quota: "定期定额", exempt: "免税" },
  products: { credit: "信用", mortgage: "抵押", pledge: "质押", guarantee: "保证" },
  repayments: { bullet: "到期一次还本", amortising: "分期还本", revolving: "循环" },
  levels: { green: "建议通过（仍需签字）", amber: "建议补充核实", red: "建议否决或上报", grey: "材料不足，无法判断" },
  levelsShort: { green: "相符", amber: "待说明", red: "不符", grey: "无法判断" },
  severities: { red: "红", orange: "橙", amber: "黄", blue: "蓝" },
  natures: { contradiction: "材料矛盾", weakness: "经营薄弱", conduct: "行为与合规" },
  families: {
    books: "账面",
    tax: "税务",
    bank: "流水",
    utilities: "水电气",
    freight: "物流",
    labour: "用工",
    goods: "进销存",
    site: "现场",
    equity: "权益",
    credit: "征信",
    legal: "法律",
  },
  sources: {
    vat: "增值税申报",
    invoices: "开票清单",
    bank: "流水净经营流入",
    electricity: "用电推算",
    water: "用水推算",
    gas: "用气推算",
    steam: "用汽推算",
    waybills: "运单推算",
    weighbridge: "磅单推算",
    payroll: "工资推算",
    purchases: "进销存推算",
    seasons: "淡旺季推算",
    site: "现场测算",
  },
  sourceStatus: { ok: "采用", insufficient: "材料不足", excluded: "不采用" },
  removals: {
    reversal: "退款冲正",
    "internal-transfer": "内部互转",
    financing: "借款到账",
    "non-operating": "非经营流入",
    "related-party": "关联方与家人转入",
    "round-trip": "来回对倒",
    "pass-through": "快进快出",
    "other-currency": "其他币种",
  },
  outcomes: {
    pass: "相符",
    warn: "偏差较大",
    fail: "不平",
    insufficient: "材料不足",
    "not-applicable": "不适用",
    error: "未能计算",
    conflict: "材料冲突",
  },
  ratioGroups: { liquidity: "短期偿债", debt: "长期偿债", profit: "盈利", turnover: "营运", cash: "现金", models: "模型参考" },
  checkFields: { left: "报表数", right: "应有数", difference: "差额", deviation: "差异率", tolerance: "允许差" },
  revenueFields: {
    declared: "申报收入",
    corroborated: "核实收入",
    deviationRate: "偏差率",
    inflationRate: "虚增率",
    agreement: "来源一致度",
  },
  revenueFormulas: {
    corroborated: "各采用来源的中位数",
    deviationRate: "（申报收入－核实收入）÷申报收入",
    inflationRate: "（申报收入－核实收入）÷核实收入",
    agreement: "与核实收入相近的来源占采用来源的比例",
  },
  sourceFields: { value: "印证收入", deviation: "与申报的偏差率", months: "共同月数" },
  nettingFields: {
    gross: "毛流入",
    net: "净经营流入",
    inflow: "流入合计",
    outflow: "流出合计",
    rows: "流水笔数",
    monthlyVariation: "月度波动系数",
    topFiveShare: "前五大对手占比",
    averageDailyBalance: "日均余额",
    lowestBalance: "最低余额",
    monthEndShare: "月末三天流入占比",
    activeMonths: "有流水的月数",
  },
  nettingFormulas: { net: "毛流入－各项剔除", monthlyVariation: "各月净流入的标准差÷平均数" },
  partyFields: { inflow: "流入", outflow: "流出", rows: "笔数", share: "占净经营流入" },
  equityFields: {
    expected: "应有权益",
    actual: "实有权益",
    gap: "差额",
    deviation: "偏差率",
    gapToProfit: "差额与利润之比",
    gapToSales: "差额与销售之比",
  },
  equityFormulas: {
    expected: "初始权益＋期间利润＋注资－提取＋升值（－折旧）",
    gap: "实有权益－应有权益",
    deviation: "（实有权益－应有权益）÷应有权益",
  },
  paperFields: { read: "读取行数", mapped: "采用行数", ignored: "略过行数", problems: "提示" },
  caseFields: { amount: "申请金额", months: "申请期限", annualRate: "年利率", yearsInTrade: "从业年限" },
  debtFields: { balance: "余额", annualRate: "年利率" },
  counts: {
    papers: "材料份数",
    redFlags: "未解释的红色疑点",
    amberFlags: "未解释的黄色疑点",
    blueFlags: "蓝色提示",
    openFlags: "未解释的疑点",
    explainedFlags: "已解释的疑点",
    checks: "已核对的勾稽项",
    passed: "相符项",
    failed: "不平项",
    warned: "偏差较大项",
    untested: "缺材料未能核对项",
    usedSources: "采用的来源",
    pendingGroups: "待确认流水组数",
    duplicates: "重复流水笔数",
    missingPapers: "尚未取得的材料",
    debts: "现有借款笔数",
  },
};

const en: ReportWords = {
  reliability: "Evidence reliability",
  industries: {
    wholesale: "Wholesale",
    retail: "Retail",
    catering: "Catering",
    manufacturing: "Manufacturing",
    farming: "Farming",
    transport: "Transport",
    construction: "Construction",
    services: "Services",
    other: "Other",
  },
  borrowerKinds: { company: "Company", "sole-proprietor": "Sole proprietor", "farm-household": "Farm household", individual: "Individual" },
  vatKinds: { general: "general VAT payer", "small-scale": "small-scale VAT payer", quota: "quota-assessed", exempt: "VAT-exempt" },
  products: { credit: "unsecured", mortgage: "mortgage", pledge: "pledge", guarantee: "guaranteed" },
  repayments: { bullet: "bullet", amortising: "amortising", revolving: "revolving" },
  levels: {
    green: "Approval suggested (signatures still needed)",
    amber: "Further verification suggested",
    red: "Decline or escalation suggested",
    grey: "Not enough papers to judge",
  },
  levelsShort: { green: "agrees", amber: "to be explained", red: "does not agree", grey: "cannot be judged" },
  severities: { red: "Red", orange: "Orange", amber: "Amber", blue: "Blue" },
  natures: { contradiction: "papers contradict", weakness: "weakness", conduct: "conduct and law" },
  families: {
    books: "books",
    tax: "tax",
    bank: "bank",
    utilities: "utilities",
    freight: "freight",
    labour: "labour",
    goods: "goods",
    site: "site",
    equity: "equity",
    credit: "credit",
    legal: "legal",
  },
  sources: {
    vat: "VAT returns",
    invoices: "Invoices issued",
    bank: "Net operating inflow",
    electricity: "From electricity",
    water: "From water",
    gas: "From gas",
    steam: "From steam",
    waybills: "From waybills",
    weighbridge: "From weighbridge tickets",
    payroll: "From payroll",
    purchases: "From purchases and stock",
    seasons: "From the seasonal table",
    site: "Site estimate",
  },
  sourceStatus: { ok: "used", insufficient: "papers missing", excluded: "left out" },
  removals: {
    reversal: "Refunds and reversals",
    "internal-transfer": "Internal transfers",
    financing: "Borrowings received",
    "non-operating": "Non-operating inflows",
    "related-party": "Related parties and family",
    "round-trip": "Round trips",
    "pass-through": "Pass-through",
    "other-currency": "Other currencies",
  },
  outcomes: {
    pass: "agrees",
    warn: "wide deviation",
    fail: "broken",
    insufficient: "papers missing",
    "not-applicable": "not applicable",
    error: "could not be computed",
    conflict: "papers conflict",
  },
  ratioGroups: {
    liquidity: "Liquidity",
    debt: "Debt",
    profit: "Profit",
    turnover: "Turnover",
    cash: "Cash",
    models: "Models (for reference)",
  },
  checkFields: { left: "reported", right: "expected", difference: "difference", deviation: "deviation", tolerance: "tolerance" },
  revenueFields: {
    declared: "Declared revenue",
    corroborated: "Corroborated revenue",
    deviationRate: "Deviation rate",
    inflationRate: "Inflation rate",
    agreement: "Agreement of sources",
  },
  revenueFormulas: {
    corroborated: "median of the sources used",
    deviationRate: "(declared − corroborated) ÷ declared",
    inflationRate: "(declared − corroborated) ÷ corroborated",
    agreement: "share of used sources close to the corroborated revenue",
  },
  sourceFields: { value: "revenue supported", deviation: "deviation from declared", months: "months in common" },
  nettingFields: {
    gross: "Gross inflow",
    net: "Net operating inflow",
    inflow: "Total inflow",
    outflow: "Total outflow",
    rows: "Statement rows",
    monthlyVariation: "Monthly variation",
    topFiveShare: "Share of the five largest counterparties",
    averageDailyBalance: "Average daily balance",
    lowestBalance: "Lowest balance",
    monthEndShare: "Share of inflow in the last three days of months",
    activeMonths: "Months with rows",
  },
  nettingFormulas: { net: "gross inflow − everything removed", monthlyVariation: "standard deviation ÷ mean of monthly net inflow" },
  partyFields: { inflow: "inflow", outflow: "outflow", rows: "rows", share: "share of net operating inflow" },
  equityFields: {
    expected: "Expected equity",
    actual: "Actual equity",
    gap: "Gap",
    deviation: "Deviation",
    gapToProfit: "Gap to profit",
    gapToSales: "Gap to sales",
  },
  equityFormulas: {
    expected: "opening + profit + capital put in − drawings + appreciation (− depreciation)",
    gap: "actual − expected",
    deviation: "(actual − expected) ÷ expected",
  },
  paperFields: { read: "rows read", mapped: "rows used", ignored: "rows left out", problems: "remarks" },
  caseFields: { amount: "Amount applied for", months: "Term applied for", annualRate: "Annual rate", yearsInTrade: "Years in the trade" },
  debtFields: { balance: "balance", annualRate: "annual rate" },
  counts: {
    papers: "papers",
    redFlags: "open red flags",
    amberFlags: "open amber flags",
    blueFlags: "blue remarks",
    openFlags: "open flags",
    explainedFlags: "explained flags",
    checks: "tie-outs tested",
    passed: "tie-outs that hold",
    failed: "tie-outs broken",
    warned: "tie-outs with a wide deviation",
    untested: "tie-outs not tested for want of papers",
    usedSources: "sources used",
    pendingGroups: "groups of rows to be confirmed",
    duplicates: "duplicate rows",
    missingPapers: "papers not yet obtained",
    debts: "existing borrowings",
  },
};

export const reportWords: Bilingual<ReportWords> = { "zh-CN": zh, en };
