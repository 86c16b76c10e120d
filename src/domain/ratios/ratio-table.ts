/** Every ratio of the house, one row a ratio: its name, how it is counted, in words, and the arithmetic. */
import type { CaseFile } from "../case/case-file.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { MonthIndex } from "../kernel/period.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { vatRate, answeredAmount } from "../statements/said.ts";
import { daysOf, isWholeYear, type StatementReader, TRADE_PAYABLES, TRADE_RECEIVABLES } from "../statements/statement-reader.ts";
import { principalDue } from "./debt-service.ts";
import { altmanScore } from "./models.ts";

export interface RatioInput {
  readonly reader: StatementReader;
  readonly caseFile: CaseFile;
  /** True for the `-closing` variant: the closing balance stands in for the average. */
  readonly isClosing: boolean;
}

export interface RatioRow {
  readonly id: string;
  /** A balance ratio belongs to a date, a flow ratio to a period. */
  readonly of: "balance" | "flow";
  readonly unit: "fraction" | "turns" | "days" | "score";
  readonly better: "higher" | "lower" | "band";
  /** True when it needs last year's balance, so that a `-closing` variant exists. */
  readonly usesAverage: boolean;
  /** True when a part of a year is brought to a year by days. */
  readonly isAnnualised: boolean;
  readonly formula: Bilingual;
  /** Not finite although nothing is missing: not applicable (a denominator of zero, a loss where profit is asked for). */
  compute(input: RatioInput): number;
}

const DEBT_LINES = ["shortTermBorrowings", "longTermBorrowings"] as const;
/** Lines of debt only some forms have; counted when a paper states them. */
const OTHER_DEBT_LINES = ["currentPortionOfNonCurrentLiabilities", "bondsPayable", "shortTermBonds"] as const;

/** Interest-bearing debt at a date, 分; missing when no line of debt is stated at all. */
export function interestBearingDebt(reader: StatementReader, month: MonthIndex): number {
  if ([...DEBT_LINES, ...OTHER_DEBT_LINES].every((key) => reader.view.balance(key, month) === undefined))
    return reader.balance(DEBT_LINES[0], month);
  let total = 0;
  for (const key of DEBT_LINES) total += reader.balanceAddend(key, month);
  for (const key of OTHER_DEBT_LINES) total += reader.balanceIfStated(key, month);
  return total;
}

function average({ reader, isClosing }: RatioInput, at: (month: MonthIndex) => number): number {
  return isClosing ? at(reader.close) : (at(reader.open) + at(reader.close)) / 2;
}

/** Brings a flow of part of a year to a year by days; a whole year stays as it is. */
function aYear({ reader }: RatioInput, flow: number): number {
  return isWholeYear(reader.period) ? flow : (flow * ratioParameters["days-a-year"].value) / daysOf(reader.period);
}

const stockOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    reader.balance("inventory", month);
const receivablesOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    tradeBalance(reader, TRADE_RECEIVABLES, month);
const payablesOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    tradeBalance(reader, TRADE_PAYABLES, month);

/** Trade balances need at least one line stated: two blanks would make a turnover out of nothing. */
function tradeBalance(reader: StatementReader, lines: typeof TRADE_RECEIVABLES, month: MonthIndex): number {
  const stated = [...lines.parts, lines.instead].some((key) => reader.view.balance(key, month) !== undefined);
  return stated ? reader.group(lines, month) : reader.balance(lines.parts[0] ?? lines.instead, month);
}

function days(flow: number, balance: number): number {
  return flow > 0 ? (ratioParameters["days-a-year"].value * balance) / flow : Number.NaN;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

function row(
  id: string,
  of: RatioRow["of"],
  unit: RatioRow["unit"],
  better: RatioRow["better"],
  zh: string,
  en: string,
  compute: RatioRow["compute"],
  traits = "",
): RatioRow {
  return {
    id,
    of,
    unit,
    better,
    formula: { "zh-CN": zh, en },
    compute,
    usesAverage: traits.includes("average"),
    isAnnualised: traits.includes("year"),
  };
}

/** Depreciation of the period: as stated, else by how much accumulated depreciation grew. */
export function depreciationOf(reader: StatementReader): number {
  if (reader.view.flow("depreciationExpense", reader.period)) return reader.flow("depreciationExpense");
  const grown = reader.balance("accumulatedDepreciation", reader.close) - reader.balance("accumulatedDepreciation", reader.open);
  return grown >= 0 ? grown : reader.lack(`depreciationExpense@${reader.period}`); // it fell: something was sold
}

/** Net income, depreciation, amortisation where stated, and interest. */
function cashEarnings(reader: StatementReader): number {
  return (
    reader.flow("netIncome") +
    depreciationOf(reader) +
    reader.flowIfStated("amortisation") +
    reader.flowIfStated("deferredExpenseAmortisation")
  );
}

/** A company's owners live on their own money; everybody else's household is fed by the business. */
function householdSpending({ reader, caseFile }: RatioInput): number {
  const said = answeredAmount(caseFile, "household-spending");
  if (said) return reader.use(said);
  return caseFile.borrower?.kind === "company" ? 0 : reader.lack("case:answers.household-spending");
}

function hasNoDebt(reader: StatementReader): boolean {
  const keys = [...DEBT_LINES, ...OTHER_DEBT_LINES];
  return (
    keys.every((key) => (reader.view.balance(key, reader.close)?.figure.value ?? 0) === 0) &&
    keys.some((key) => reader.view.balance(key, reader.close) !== undefined)
  );
}

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
