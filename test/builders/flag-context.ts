/** What a red flag sees, from amounts in 万元 by period: ratios, checks and the equity test computed as in an assessment. */
import type { CaseFile } from "../../src/domain/case/case-file.ts";
import { runChecks } from "../../src/domain/checks/run-checks.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { runEquityTest } from "../../src/domain/equity-test/run-equity-test.ts";
import { ledgerOf } from "../../src/domain/ledger/ledger.ts";
import { computeRatios } from "../../src/domain/ratios/compute-ratios.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../src/domain/red-flags/define.ts";
import { type Amounts, statementFacts, tiedYear } from "./statement-ledger.ts";

export interface FlagInput {
  readonly periods?: Readonly<Record<string, Amounts>>;
  readonly caseFile?: CaseFile;
  readonly documents?: readonly PaperDocument[];
}

export function flagContext({ periods = {}, caseFile = {}, documents = [] }: FlagInput): RedFlagContext {
  const ledger = ledgerOf(statementFacts(periods));
  const note = { "zh-CN": "", en: "" };
  return {
    caseFile,
    documents,
    ledger,
    ratios: computeRatios({ ledger, caseFile }),
    checks: runChecks({ ledger, caseFile }),
    netting: null,
    revenue: {
      period: null,
      declared: null,
      corroborated: null,
      deviationRate: null,
      inflationRate: null,
      agreement: null,
      sources: [],
      verdict: "grey",
      note,
    },
    equityTest: runEquityTest(caseFile, ledger),
  };
}

export function findings(rule: RedFlagRule, input: FlagInput): readonly Finding[] {
  return rule.find(flagContext(input));
}

/** "red", "amber" …; "" when the rule is silent. */
export function severity(rule: RedFlagRule, input: FlagInput): string {
  return findings(rule, input)
    .map((finding) => finding.severity)
    .join(" ");
}

/** The year before, so that growth can be seen: modest, honest figures. */
export const lastYear: Amounts = {
  operatingRevenue: 1100,
  operatingCost: 880,
  taxesAndSurcharges: 5,
  sellingExpenses: 55,
  administrativeExpenses: 105,
  financialExpenses: 9,
  interestExpense: 9,
  operatingProfit: 46,
  totalProfit: 46,
  incomeTax: 5,
  netIncome: 41,
};

/** Two years that tie and grow evenly, with changes to either year. */
export function twoYears(changes: { readonly before?: Amounts; readonly now?: Amounts } = {}): Record<string, Amounts> {
  const base = tiedYear();
  return { "2024": { ...base["2024"], ...lastYear, ...changes.before }, "2025": { ...base["2025"], ...changes.now } };
}

/** The same without the named lines of one year. */
export function without(periods: Record<string, Amounts>, period: string, ...keys: string[]): Record<string, Amounts> {
  return { ...periods, [period]: Object.fromEntries(Object.entries(periods[period] ?? {}).filter(([key]) => !keys.includes(key))) };
}
