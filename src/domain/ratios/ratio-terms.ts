/** What the ratios are made of: averages, annualising, debt, depreciation. */
import type { CaseFile } from "../case/case-file.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { MonthIndex } from "../kernel/period.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { answeredAmount } from "../statements/said.ts";
import { daysOf, isWholeYear, type StatementReader, TRADE_PAYABLES, TRADE_RECEIVABLES } from "../statements/statement-reader.ts";

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

export function average({ reader, isClosing }: RatioInput, at: (month: MonthIndex) => number): number {
  return isClosing ? at(reader.close) : (at(reader.open) + at(reader.close)) / 2;
}

/** Brings a flow of part of a year to a year by days; a whole year stays as it is. */
export function aYear({ reader }: RatioInput, flow: number): number {
  return isWholeYear(reader.period) ? flow : (flow * ratioParameters["days-a-year"].value) / daysOf(reader.period);
}

export const stockOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    reader.balance("inventory", month);
export const receivablesOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    tradeBalance(reader, TRADE_RECEIVABLES, month);
export const payablesOf =
  ({ reader }: RatioInput) =>
  (month: MonthIndex) =>
    tradeBalance(reader, TRADE_PAYABLES, month);

/** Trade balances need at least one line stated: two blanks would make a turnover out of nothing. */
function tradeBalance(reader: StatementReader, lines: typeof TRADE_RECEIVABLES, month: MonthIndex): number {
  const stated = [...lines.parts, lines.instead].some((key) => reader.view.balance(key, month) !== undefined);
  return stated ? reader.group(lines, month) : reader.balance(lines.parts[0] ?? lines.instead, month);
}

export function days(flow: number, balance: number): number {
  return flow > 0 ? (ratioParameters["days-a-year"].value * balance) / flow : Number.NaN;
}

export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

export function row(
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

/**
 * Depreciation of the period: as stated, else by how much accumulated depreciation grew. A firm without fixed assets has none;
 * a form that prints fixed assets in one line (企业会计准则) says nothing about it.
 */
export function depreciationOf(reader: StatementReader): number {
  if (reader.view.flow("depreciationExpense", reader.period)) return reader.flow("depreciationExpense");
  const hasAssets = (reader.view.balance("fixedAssetsNet", reader.close)?.figure.value ?? 0) !== 0;
  const take = hasAssets ? reader.balance : reader.balanceAddend;
  const grown = take("accumulatedDepreciation", reader.close) - take("accumulatedDepreciation", reader.open);
  return grown < 0 ? reader.lack(`depreciationExpense@${reader.period}`) : grown; // it fell: something was sold
}

/** Net income, depreciation, amortisation where stated, and interest. */
export function cashEarnings(reader: StatementReader): number {
  return (
    reader.flow("netIncome") +
    depreciationOf(reader) +
    reader.flowIfStated("amortisation") +
    reader.flowIfStated("deferredExpenseAmortisation")
  );
}

/** A company's owners live on their own money; everybody else's household is fed by the business. */
export function householdSpending({ reader, caseFile }: RatioInput): number {
  const said = answeredAmount(caseFile, "household-spending");
  if (said) return reader.use(said);
  return caseFile.borrower?.kind === "company" ? 0 : reader.lack("case:answers.household-spending");
}

export function hasNoDebt(reader: StatementReader): boolean {
  const keys = [...DEBT_LINES, ...OTHER_DEBT_LINES];
  return (
    keys.every((key) => (reader.view.balance(key, reader.close)?.figure.value ?? 0) === 0) &&
    keys.some((key) => reader.view.balance(key, reader.close) !== undefined)
  );
}
