/**
 * The three statements as they stand in the ledger: which dates and periods there are, and whether a form is there as a whole.
 * A whole form with a line left blank says that the firm has nothing there; a few figures typed from a photo say nothing of the kind.
 */
import type { StatementForm } from "../documents/statement-lines.ts";
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
import { type Fact, type Ledger, ledgerOf } from "../ledger/ledger.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { formOfKey, spanName } from "./form-spans.ts";
import { homePapers, isChosen, paperOf } from "./home-papers.ts";

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

export function statementView(ledger: Ledger): StatementView {
  const linesOf = new Map<string, Set<string>>();
  const months = new Set<MonthIndex>();
  const flows = new Map<string, Period>();
  for (const fact of ledger.facts) {
    const form = formOfKey(fact.key);
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
  const homes = homePapers(ledger);
  /** The home paper's own statement of the line, where two papers tell the period differently. */
  const at = (form: StatementForm | undefined, key: string, period: Period, fact: Fact | undefined): Fact | undefined => {
    const home = form === undefined ? undefined : homes.get(spanName(form, period));
    if (home === undefined || (fact !== undefined && paperOf(fact.figure) === "")) return fact;
    const own = home.get(key);
    if (own === undefined) return fact !== undefined && whole(form, period) ? undefined : fact;
    return fact !== undefined && isChosen(fact, own) ? fact : own;
  };
  const whole = (form: StatementForm | undefined, period: Period): boolean => {
    if (form === undefined) return false;
    const present = homes.get(spanName(form, period)) ?? linesOf.get(spanName(form, period));
    return present !== undefined && present.size >= least[form] && CLOSING_LINES[form].every((key) => present.has(key));
  };
  const allFlowPeriods = [...flows.values()].map(contractPeriod).sort(comparePeriods);
  return {
    ledger,
    balanceMonths: [...months].sort((a, b) => a - b),
    flowPeriods: allFlowPeriods.filter((period) => span(period).from % 12 === 0),
    allFlowPeriods,
    balance: (key, month) => at(formOfKey(key), key, balancePeriod(month), ledger.balanceAt(key, month)),
    flow(key, period) {
      for (const spelling of spellings(period)) {
        const fact = ledger.get(key, spelling);
        if (fact) return at(formOfKey(key), key, period, fact);
      }
      return undefined;
    },
    isWhole: whole,
  };
}

export interface OtherPaper {
  readonly form: StatementForm;
  readonly period: Period;
  /** The other paper's facts alone. */
  readonly view: StatementView;
}

/** Forms that a second paper tells differently from the one the arithmetic uses: their own sums must hold too. */
export function otherPapers(ledger: Ledger): OtherPaper[] {
  const homes = homePapers(ledger);
  const found = new Map<string, OtherPaper>();
  const views = new Map<string, StatementView>();
  for (const fact of ledger.facts) {
    const form = formOfKey(fact.key);
    const paper = paperOf(fact.figure);
    if (form === undefined || paper === "" || fact.status === "superseded" || fact.currency !== "CNY") continue;
    const home = homes.get(spanName(form, fact.period));
    const [own] = home?.values() ?? [];
    const name = `${spanName(form, fact.period)}/${paper}`;
    if (own === undefined || paperOf(own.figure) === paper || found.has(name)) continue;
    const view = views.get(paper) ?? statementView(ledgerOf(ledger.facts.filter((one) => paperOf(one.figure) === paper)));
    views.set(paper, view);
    found.set(name, { form, period: form === "balance" ? balancePeriod(endMonth(fact.period)) : contractPeriod(fact.period), view });
  }
  return [...found.values()];
}

/** Cumulative figures carry the range form in the contract; a whole year and a single month keep their short names. */
function contractPeriod(period: Period): Period {
  const { from, to } = span(period);
  if (from === to || (from % 12 === 0 && to === from + 11)) return period;
  return parsePeriod(`${monthPeriod(from)}..${monthPeriod(to)}`) ?? period;
}
