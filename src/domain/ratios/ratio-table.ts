/** Every ratio of the house, one row a ratio: its name, how it is counted, in words, and the arithmetic. */
import { vatRate } from "../statements/said.ts";
import { principalDue } from "./debt-service.ts";
import { altmanScore } from "./models.ts";
import {
  aYear,
  average,
  cashEarnings,
  days,
  hasNoDebt,
  householdSpending,
  interestBearingDebt,
  payablesOf,
  receivablesOf,
  row,
  share,
  stockOf,
  type RatioRow,
} from "./ratio-terms.ts";

export const ratioRows: readonly RatioRow[] = [
  row(
    "altman-z",
    "flow",
    "score",
    "higher",
    "3.25＋6.56×营运资金÷资产＋3.26×留存收益÷资产＋6.72×息税前利润÷资产＋1.05×所有者权益÷负债",
    "3.25 + 6.56 × working capital ÷ assets + 3.26 × retained earnings ÷ assets + 6.72 × EBIT ÷ assets + 1.05 × equity ÷ liabilities",
    (input) => {
      const { reader } = input;
      const interest = reader.flowAddend("interestExpense");
      return altmanScore({
        currentAssets: reader.balance("currentAssets", reader.close),
        currentLiabilities: reader.balance("currentLiabilities", reader.close),
        totalAssets: reader.balance("totalAssets", reader.close),
        retained: reader.balance("retainedEarnings", reader.close) + reader.balanceAddend("surplusReserve", reader.close),
        ebit: aYear(input, reader.flow("totalProfit") + interest),
        equity: reader.balance("equity", reader.close),
        totalLiabilities: reader.balance("totalLiabilities", reader.close),
      });
    },
    "year",
  ),
  row(
    "cash-cycle",
    "flow",
    "days",
    "lower",
    "存货周转天数＋应收账款周转天数－应付账款周转天数",
    "inventory days + receivable days − payable days",
    (input) => {
      const cost = aYear(input, input.reader.flow("operatingCost"));
      const sales = aYear(input, input.reader.flow("operatingRevenue"));
      return (
        days(cost, average(input, stockOf(input))) +
        days(sales, average(input, receivablesOf(input))) -
        days(cost, average(input, payablesOf(input)))
      );
    },
    "average year",
  ),
  row(
    "cash-ratio",
    "balance",
    "fraction",
    "higher",
    "（货币资金＋短期投资）÷流动负债（受限资金请用调节项扣除）",
    "(cash + short-term investments) ÷ current liabilities (take restricted cash out by a reconciling item)",
    ({ reader }) =>
      share(
        reader.balance("cash", reader.close) + reader.balanceAddend("shortTermInvestments", reader.close),
        reader.balance("currentLiabilities", reader.close),
      ),
  ),
  row(
    "cash-sales-ratio",
    "flow",
    "fraction",
    "higher",
    "销售收到的现金÷〔营业收入×（1＋增值税率）〕",
    "cash from sales ÷ (revenue × (1 + VAT rate))",
    ({ reader, caseFile }) => {
      const rate = vatRate(caseFile);
      const factor = rate ? 1 + reader.use(rate) : reader.lack("case:borrower.vat.rate");
      return share(reader.flow("salesReceipts"), reader.flow("operatingRevenue") * factor);
    },
  ),
  row(
    "cash-to-net-income",
    "flow",
    "fraction",
    "higher",
    "经营活动现金流量净额÷净利润（净利润为正时才有意义）",
    "net operating cash flow ÷ net income (only while net income is positive)",
    ({ reader }) => share(reader.flow("operatingCashFlow"), reader.flow("netIncome")),
  ),
  row(
    "current-asset-turnover",
    "flow",
    "turns",
    "higher",
    "营业收入÷平均流动资产",
    "revenue ÷ average current assets",
    (input) =>
      share(
        aYear(input, input.reader.flow("operatingRevenue")),
        average(input, (month) => input.reader.balance("currentAssets", month)),
      ),
    "average year",
  ),
  row("current-ratio", "balance", "fraction", "higher", "流动资产÷流动负债", "current assets ÷ current liabilities", ({ reader }) =>
    share(reader.balance("currentAssets", reader.close), reader.balance("currentLiabilities", reader.close)),
  ),
  row(
    "debt-service-coverage",
    "flow",
    "fraction",
    "higher",
    "（净利润＋折旧＋摊销＋利息－家庭必要支出）÷（未来十二个月分期应还本金＋利息）；到期一次还本的借款不计入，另见续贷依赖",
    "(net income + depreciation + amortisation + interest − necessary household spending) ÷ (instalments of principal in the next twelve months + interest); bullet principal stands apart, see renewal-dependence",
    (input) => {
      const { reader, caseFile } = input;
      if (caseFile.debts === undefined && hasNoDebt(reader)) return Number.NaN;
      const due = principalDue(caseFile, reader.close);
      if (due === null) return reader.lack("case:debts");
      for (const name of due.missing) reader.lack(name);
      if (!due.hasAmortising) return Number.NaN;
      for (const figure of due.inputs) reader.use(figure);
      const interest = aYear(input, reader.flow("interestExpense"));
      return share(aYear(input, cashEarnings(reader)) + interest - householdSpending(input), due.amortising + interest);
    },
    "year",
  ),
  row("debt-to-assets", "balance", "fraction", "lower", "负债合计÷资产总计", "total liabilities ÷ total assets", ({ reader }) =>
    share(reader.balance("totalLiabilities", reader.close), reader.balance("totalAssets", reader.close)),
  ),
  row(
    "debt-to-sales",
    "flow",
    "fraction",
    "lower",
    "有息负债÷营业收入",
    "interest-bearing debt ÷ revenue",
    (input) => share(interestBearingDebt(input.reader, input.reader.close), aYear(input, input.reader.flow("operatingRevenue"))),
    "year",
  ),
  row("gross-margin", "flow", "fraction", "band", "（营业收入－营业成本）÷营业收入", "(revenue − cost of sales) ÷ revenue", ({ reader }) =>
    share(reader.flow("operatingRevenue") - reader.flow("operatingCost"), reader.flow("operatingRevenue")),
  ),
  row(
    "interest-coverage",
    "flow",
    "fraction",
    "higher",
    "（利润总额＋利息费用）÷利息费用",
    "(total profit + interest) ÷ interest",
    ({ reader }) => share(reader.flow("totalProfit") + reader.flow("interestExpense"), reader.flow("interestExpense")),
  ),
  row(
    "inventory-days",
    "flow",
    "days",
    "lower",
    "365×平均存货÷营业成本",
    "365 × average inventory ÷ cost of sales",
    (input) => days(aYear(input, input.reader.flow("operatingCost")), average(input, stockOf(input))),
    "average year",
  ),
  row(
    "inventory-turnover",
    "flow",
    "turns",
    "higher",
    "营业成本÷平均存货",
    "cost of sales ÷ average inventory",
    (input) => share(aYear(input, input.reader.flow("operatingCost")), average(input, stockOf(input))),
    "average year",
  ),
  row("net-margin", "flow", "fraction", "higher", "净利润÷营业收入", "net income ÷ revenue", ({ reader }) =>
    share(reader.flow("netIncome"), reader.flow("operatingRevenue")),
  ),
  row(
    "payable-days",
    "flow",
    "days",
    "band",
    "365×平均应付账款及应付票据÷营业成本",
    "365 × average trade payables ÷ cost of sales",
    (input) => days(aYear(input, input.reader.flow("operatingCost")), average(input, payablesOf(input))),
    "average year",
  ),
  row(
    "quick-ratio",
    "balance",
    "fraction",
    "higher",
    "（流动资产－存货－预付账款）÷流动负债",
    "(current assets − inventory − prepayments) ÷ current liabilities",
    ({ reader }) =>
      share(
        reader.balance("currentAssets", reader.close) -
          reader.balanceAddend("inventory", reader.close) -
          reader.balanceAddend("prepayments", reader.close),
        reader.balance("currentLiabilities", reader.close),
      ),
  ),
  row(
    "quick-ratio-simple",
    "balance",
    "fraction",
    "higher",
    "（流动资产－存货）÷流动负债",
    "(current assets − inventory) ÷ current liabilities",
    ({ reader }) =>
      share(
        reader.balance("currentAssets", reader.close) - reader.balanceAddend("inventory", reader.close),
        reader.balance("currentLiabilities", reader.close),
      ),
  ),
  row(
    "receivable-days",
    "flow",
    "days",
    "lower",
    "365×平均应收账款及应收票据÷营业收入",
    "365 × average trade receivables ÷ revenue",
    (input) => days(aYear(input, input.reader.flow("operatingRevenue")), average(input, receivablesOf(input))),
    "average year",
  ),
  row(
    "receivable-turnover",
    "flow",
    "turns",
    "higher",
    "营业收入÷平均应收账款及应收票据",
    "revenue ÷ average trade receivables",
    (input) => share(aYear(input, input.reader.flow("operatingRevenue")), average(input, receivablesOf(input))),
    "average year",
  ),
  row(
    "renewal-dependence",
    "flow",
    "fraction",
    "lower",
    "未来十二个月到期一次还本的借款÷（货币资金＋净利润＋折旧＋摊销）；大于 1 说明到期要靠续贷",
    "bullet principal due in the next twelve months ÷ (cash + net income + depreciation + amortisation); above 1 it must be renewed",
    (input) => {
      const { reader, caseFile } = input;
      if (caseFile.debts === undefined && hasNoDebt(reader)) return Number.NaN;
      const due = principalDue(caseFile, reader.close);
      if (due === null) return reader.lack("case:debts");
      for (const name of due.missing) reader.lack(name);
      if (!due.hasBullet) return Number.NaN;
      for (const figure of due.inputs) reader.use(figure);
      return share(due.bullet, reader.balance("cash", reader.close) + aYear(input, cashEarnings(reader)));
    },
    "year",
  ),
];
