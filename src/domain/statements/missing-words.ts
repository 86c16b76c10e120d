/** Names of what is missing ("inventory@2024", "case:debts") in words an officer can act on. */
import { statementLines } from "../documents/statement-lines.ts";
import type { Bilingual } from "../kernel/language.ts";

const LINES = new Map(statementLines.map((line) => [line.key, line]));

const OTHERS: Readonly<Record<string, Bilingual>> = {
  "case:borrower.vat.rate": { "zh-CN": "借款人的增值税率（在案件信息里填写）", en: "the borrower's VAT rate (fill it in under the case)" },
  "case:debts": {
    "zh-CN": "现有借款清单（余额、利率、还款方式、到期日）",
    en: "the list of existing borrowings (balance, rate, repayment, due date)",
  },
  "case:debts.annualRate": { "zh-CN": "现有借款的年利率", en: "the annual rates of existing borrowings" },
  "case:debts.to": { "zh-CN": "现有借款的到期日", en: "the due dates of existing borrowings" },
  "case:debts.repayment": { "zh-CN": "现有借款的还款方式", en: "how existing borrowings are repaid" },
  "case:answers.household-spending": { "zh-CN": "家庭一年的必要支出", en: "the household's necessary spending in a year" },
  "case:equityTest.opening": { "zh-CN": "权益检验的初始权益", en: "the opening equity of the equity test" },
  "case:equityTest.profit": { "zh-CN": "权益检验的期间利润", en: "the profit of the equity test" },
  "case:equityTest.injected": { "zh-CN": "权益检验的期间注资（没有就填 0）", en: "money put in during the equity test (0 if none)" },
  "case:equityTest.withdrawn": { "zh-CN": "权益检验的期间提取（没有就填 0）", en: "money taken out during the equity test (0 if none)" },
  "case:equityTest.actual": { "zh-CN": "权益检验的实有权益", en: "the actual equity of the equity test" },
  "case:holdings": { "zh-CN": "家庭资产和负债清单", en: "the list of household assets and debts" },
  "case:loan.amount": { "zh-CN": "申请贷款金额", en: "the amount of the loan" },
  "case:loan.annualRate": { "zh-CN": "拟执行年利率", en: "the annual rate of the loan" },
  "case:loan.months": { "zh-CN": "贷款期限", en: "the term of the loan" },
  "case:margins": { "zh-CN": "主要商品的进价、售价和销售占比", en: "cost, price and share of sales of the main goods" },
  "case:margins.share": { "zh-CN": "商品销售占比（合计应为 100%）", en: "shares of sales (they should add up to 100%)" },
  "case:monthly": { "zh-CN": "十二个月的销售与支出表", en: "the twelve-month table of sales and costs" },
  "case:monthly.fixedCosts": { "zh-CN": "十二个月表里每月的固定支出", en: "fixed costs of each month in the twelve-month table" },
  "case:stockCount": { "zh-CN": "现场盘点表", en: "the stock count" },
  payrollTotal: { "zh-CN": "工资表", en: "the payroll list" },
  purchases: { "zh-CN": "采购（进货）清单", en: "the purchase list" },
  vatPayable: { "zh-CN": "增值税申报表", en: "the VAT return" },
  "paper:dividend-split": {
    "zh-CN": "「分配股利、利润或偿付利息支付的现金」里，分红和利息各是多少",
    en: 'how much of "dividends, profit or interest paid" was dividends and how much interest',
  },
  "paper:monthly-debt": {
    "zh-CN": "各月末的借款余额（期初期末相差超过三成，两点平均不可靠）",
    en: "month-end balances of borrowings (opening and closing differ too much for an average)",
  },
  "paper:previous-balance-sheet": { "zh-CN": "上一年末的资产负债表（另一份）", en: "last year's own balance sheet" },
};

const FORMS: Bilingual<Readonly<Record<string, string>>> = {
  "zh-CN": { balance: "资产负债表", income: "利润表", cash: "现金流量表" },
  en: { balance: "balance sheet", income: "income statement", cash: "cash-flow statement" },
};

/** 「2024 年的存货（资产负债表）」; the key itself when it is nobody's. */
export function missingWords(name: string): Bilingual {
  const whole = OTHERS[name];
  if (whole) return whole;
  const at = name.lastIndexOf("@");
  const key = at < 0 ? name : name.slice(0, at);
  const period = at < 0 ? "" : name.slice(at + 1);
  const other = OTHERS[key];
  if (other) return { "zh-CN": `${period} ${other["zh-CN"]}`.trim(), en: `${other.en} ${period}`.trim() };
  const line = LINES.get(key);
  if (!line) return { "zh-CN": name, en: name };
  return {
    "zh-CN": `${period} ${line.zh}（${FORMS["zh-CN"][line.form]}）`.trim(),
    en: `${line.en} ${period} (${FORMS.en[line.form]})`,
  };
}
