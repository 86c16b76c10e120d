/**
 * The three statements as they stand in the ledger: which dates and periods there are, and whether a form is there as a whole.
 * A whole form with a line left blank says that the firm has nothing there; a few figures typed from a photo say nothing of the kind.
 */
import { balanceLines, cashLines, incomeLines, type StatementForm } from "../documents/statement-lines.ts";
import {
  comparePeriods,
  endMonth,
  type MonthIndex,
  monthPeriod,
  type Period,
  parsePeriod,
  span,
  spanPeriod,
  yearPeriod,
} from "../kernel/period.ts";
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { ratioParameters } from "../parameters/ratios.ts";

export interface StatementView {
  readonly ledger: Ledger;
  /** Months at whose end a balance sheet stands, ascending. */
  readonly balanceMonths: readonly MonthIndex[];
  /** Periods of the income and cash-flow statements that run from January on, ascending, each span once. */
  readonly flowPeriods: readonly Period[];
  /** Every period of an income or cash-flow statement, single months too, ascending. */
  readonly allFlowPeriods: readonly Period[];
  balance(key: string, month: MonthIndex): Fact | undefined;
  /** The flow of a span, whichever way its period is written ("2025-Q1" is "2025-01..2025-03"). */
  flow(key: string, period: Period): Fact | undefined;
  /** True when the form is there down to its closing lines, so that a blank line means nothing is there. */
  isWhole(form: StatementForm, period: Period): boolean;
}

/** Lines every filled form carries; a form without them is a handful of figures, not a form. */
const CLOSING_LINES: Readonly<Record<StatementForm, readonly string[]>> = {
  balance: ["totalAssets", "totalLiabilitiesAndEquity"],
  income: ["operatingRevenue", "totalProfit", "netIncome"],
  cash: ["operatingCashFlow", "netCashIncrease"],
};

const FORM_OF_KEY: ReadonlyMap<string, StatementForm> = new Map(
  [...balanceLines, ...incomeLines, ...cashLines].map((line): [string, StatementForm] => [line.key, line.form]),
);

export function formOfKey(key: string): StatementForm | undefined {
  return FORM_OF_KEY.get(key);
}

/** The period a balance at the end of a month is named by: "2025" at the end of a year, else "2025-09". */
export function balancePeriod(month: MonthIndex): Period {
  return month % 12 === 11 ? yearPeriod((month - 11) / 12) : monthPeriod(month);
}

function spellings(period: Period): Period[] {
  const { from, to } = span(period);
  const range = parsePeriod(`${monthPeriod(from)}..${monthPeriod(to)}`);
  const forms = [period, spanPeriod({ from, to })];
  return range === null ? forms : [...forms, range];
}

function spanName(form: StatementForm, period: Period): string {
  const { from, to } = span(period);
  return form === "balance" ? `balance@${to}` : `${form}@${from}-${to}`;
}

export function statementView(ledger: Ledger): StatementView {
  const linesOf = new Map<string, Set<string>>();
  const months = new Set<MonthIndex>();
  const flows = new Map<string, Period>();
  for (const fact of ledger.facts) {
    const form = FORM_OF_KEY.get(fact.key);
    if (form === undefined || fact.status === "superseded" || fact.currency !== "CNY") continue;
    const name = spanName(form, fact.period);
    const known = linesOf.get(name);
    if (known) known.add(fact.key);
    else linesOf.set(name, new Set([fact.key]));
    if (form === "balance") months.add(endMonth(fact.period));
    else flows.set(spanName("income", fact.period), spanPeriod(span(fact.period)));
  }
  const least: Readonly<Record<StatementForm, number>> = {
    balance: ratioParameters["whole-balance-sheet-lines"].value,
    income: ratioParameters["whole-income-statement-lines"].value,
    cash: ratioParameters["whole-cash-flow-statement-lines"].value,
  };
  const allFlowPeriods = [...flows.values()].map(contractPeriod).sort(comparePeriods);
  return {
    ledger,
    balanceMonths: [...months].sort((a, b) => a - b),
    flowPeriods: allFlowPeriods.filter((period) => span(period).from % 12 === 0),
    allFlowPeriods,
    balance: (key, month) => ledger.balanceAt(key, month),
    flow(key, period) {
      for (const spelling of spellings(period)) {
        const fact = ledger.get(key, spelling);
        if (fact) return fact;
      }
      return undefined;
    },
    isWhole(form, period) {
      const present = linesOf.get(spanName(form, period));
      return present !== undefined && present.size >= least[form] && CLOSING_LINES[form].every((key) => present.has(key));
    },
  };
}

/** Cumulative figures carry the range form in the contract; a whole year and a single month keep their short names. */
function contractPeriod(period: Period): Period {
  const { from, to } = span(period);
  if (from === to || (from % 12 === 0 && to === from + 11)) return period;
  return parsePeriod(`${monthPeriod(from)}..${monthPeriod(to)}`) ?? period;
}
