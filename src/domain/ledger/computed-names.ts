/** Names of figures that results compute or people state, beyond the facts of papers: "revenue-vat", "equityTest.opening". */
import type { Bilingual } from "../kernel/language.ts";
import { sourceNames } from "../revenue/words.ts";

function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

const exact: Readonly<Record<string, Bilingual>> = {
  "account-closing": say("账户最后余额", "Last balance of the account"),
  "account-inflow": say("账户流入", "Inflow of the account"),
  "account-outflow": say("账户流出", "Outflow of the account"),
  "account-own-inflow": say("自家账户互转（转入）", "Moved in from the family's own accounts"),
  "account-own-outflow": say("自家账户互转（转出）", "Moved out to the family's own accounts"),
  "answers.gross-margin": say("口述毛利率", "Gross margin as told"),
  "answers.household-spending": say("家庭一年必要支出", "Household spending in a year"),
  "answers.receivable-confirmations-returned": say("应收询证回函数", "Receivable confirmations returned"),
  "answers.receivable-confirmations-sent": say("应收询证发函数", "Receivable confirmations sent"),
  "answers.receivables-with-invoices": say("有发票支持的应收账款", "Receivables backed by invoices"),
  "borrower.vat.rate": say("增值税率", "VAT rate"),
  "corroborated-revenue": say("核实收入", "Corroborated revenue"),
  "counted-inflow": say("计入的经营流入", "Inflow that counts"),
  "debts.annualRate": say("现有借款加权利率", "Weighted rate of existing borrowings"),
  declaredRevenueBeforeTax: say("申报收入（不含税）", "Declared revenue before tax"),
  "equityTest.actual": say("实有权益", "Actual equity"),
  "equityTest.appreciation": say("资产升值", "Appreciation"),
  "equityTest.depreciation": say("折旧", "Depreciation"),
  "equityTest.injected": say("期间注资", "Capital put in"),
  "equityTest.opening": say("初始权益", "Opening equity"),
  "equityTest.profit": say("期间利润", "Profit of the period"),
  "equityTest.withdrawn": say("期间提取", "Drawings"),
  "gross-inflow": say("毛流入", "Gross inflow"),
  "holdings-asset": say("家庭资产合计", "Household assets"),
  "holdings-liability": say("家庭负债合计", "Household debts"),
  "holdings.asset": say("家庭资产（未列）", "Household assets (none listed)"),
  "holdings.liability": say("家庭负债（未列）", "Household debts (none listed)"),
  "household-closing": say("家庭账户余额合计", "Balances of the family's accounts"),
  "household-gambling": say("博彩类支出合计", "Gambling payments together"),
  "household-household": say("家庭生活支出合计", "Family living expenses together"),
  "household-inflow": say("家庭流入（剔除互转）", "Family inflow without own transfers"),
  "household-insurance": say("保险支出合计", "Insurance paid together"),
  "household-live-streaming": say("直播打赏支出合计", "Live-streaming payments together"),
  "household-net": say("家庭净流入", "Net flow of the family"),
  "household-outflow": say("家庭流出（剔除互转）", "Family outflow without own transfers"),
  "instalment-cover": say("月均净流入对月供的倍数", "Monthly net inflow in instalments"),
  "loan-instalment": say("等额本息月供", "Even monthly instalment"),
  "loan-interest-monthly": say("每月利息（到期还本）", "Monthly interest, principal at the end"),
  "loan.amount": say("申请贷款金额", "Loan asked for"),
  "loan.annualRate": say("拟执行年利率", "Annual rate of the loan"),
  "loan.months": say("贷款期限（月）", "Term of the loan in months"),
  "margins.weighted": say("加权毛利率", "Weighted gross margin"),
  "monthly-disposable": say("月均可支配收入", "Monthly disposable income"),
  "net-inflow-monthly": say("月均净经营流入", "Net operating inflow a month"),
  "net-operating-inflow": say("净经营流入", "Net operating inflow"),
  "net-worth": say("净资产", "Net worth"),
  privateLendingRate: say("民间借贷参考利率", "Reference rate of private lending"),
  refunded: say("退给客户的款项", "Refunded to customers"),
  stockCount: say("现场盘点金额", "Stock counted on site"),
  "undisclosed-debt-by-interest": say("按利息倒推的借款本金", "Principal implied by the interest paid"),
  vatRate: say("增值税实际税负率", "Effective VAT rate"),
  weightedMargin: say("加权毛利率", "Weighted gross margin"),
  "year-gross-profit": say("全年毛利", "Gross profit of the year"),
  "year-net-profit": say("全年净利", "Net profit of the year"),
};

const outflows: Readonly<Record<string, Bilingual>> = {
  "interest-like": say("固定付给个人、像利息的支出", "Regular payments that look like interest"),
  interest: say("利息支出", "Interest paid"),
  "loan-repayment": say("偿还借款", "Loan repayments"),
  wages: say("工资支出", "Wages paid"),
  rent: say("租金支出", "Rent paid"),
  tax: say("缴税", "Tax paid"),
  utilities: say("水电气支出", "Utilities paid"),
  insurance: say("保险支出", "Insurance paid"),
  gambling: say("博彩类支出", "Gambling payments"),
  "live-streaming": say("直播打赏支出", "Live-streaming payments"),
  "lending-platform": say("网贷平台往来支出", "Payments to lending platforms"),
  household: say("家庭支出", "Household spending"),
};

const monthFields: Readonly<Record<string, Bilingual>> = {
  sales: say("销售额", "Sales"),
  dailySales: say("日均销售额", "Daily takings"),
  days: say("营业天数", "Days open"),
  fixedCosts: say("固定支出", "Fixed costs"),
};

/** Null when the key is of none of these kinds. `nameOf` names the key a growth or a base is of. */
export function computedName(key: string, nameOf: (key: string) => Bilingual): Bilingual | null {
  const known = exact[key];
  if (known) return known;
  const [, source = "", part] = /^revenue-([a-z]+)(-scaled-\d+-of-\d+|-fixed-load)?$/.exec(key) ?? [];
  const sourceName = sourceNames[source];
  if (sourceName) {
    const scaled = part?.startsWith("-scaled")
      ? say("，按月数推算", ", scaled by months")
      : part
        ? say("，扣除固定用量", ", fixed load taken out")
        : say("", "");
    return say(`收入（按${sourceName["zh-CN"]}${scaled["zh-CN"]}）`, `Revenue by ${lower(sourceName.en)}${scaled.en}`);
  }
  const [, baseOf = "", what] = /^base-([a-z]+)-(quantity|revenue)$/.exec(key) ?? [];
  const base = sourceNames[baseOf];
  if (base)
    return what === "quantity"
      ? say(`基期${base["zh-CN"]}`, `${base.en} of the base period`)
      : say(`基期收入（对应${base["zh-CN"]}）`, `Base revenue for ${lower(base.en)}`);
  if (key.startsWith("outflow-")) return outflows[key.slice("outflow-".length)] ?? null;
  if (key.endsWith("-growth")) {
    const grown = nameOf(key.slice(0, -"-growth".length));
    return say(`${grown["zh-CN"]}同比`, `${grown.en}, year on year`);
  }
  if (/^debts\.\d+\.balance$/.test(key)) return say("申报的借款余额", "Declared borrowing");
  const [, item] = /^holdings\.\d+\.(.+)$/.exec(key) ?? [];
  if (item !== undefined) return say(item, item);
  const [, year, month, field = ""] = /^monthly\.(\d{4})-(\d{2})\.(\w+)$/.exec(key) ?? [];
  const fieldName = monthFields[field];
  return fieldName ? say(`${year} 年 ${Number(month)} 月${fieldName["zh-CN"]}`, `${fieldName.en} ${year}-${month}`) : null;
}

/** A name inside a sentence: "VAT returns" keeps its capitals. */
function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
