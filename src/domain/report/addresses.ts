/**
 * Where a figure of a report stands in the assessment. An address outlives the number: when the assessment changes, every figure is read
 * again at its address, and a figure whose address leads nowhere is shown as unknown, never with its old value.
 */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { factName, periodName } from "../ledger/fact-names.ts";
import { fen, toDecimal } from "../kernel/money.ts";
import type { Parameter } from "../parameters/define.ts";
import { postLoanParameters } from "../parameters/post-loan.ts";
import { rulesets } from "../parameters/rulesets.ts";
import { swotParameters } from "../parameters/swot.ts";
import { templateParameters } from "../parameters/templates.ts";
import { ratioName } from "../ratios/ratio-names.ts";
import { computedFigure } from "./computed-figures.ts";
import { reportWords } from "./report-words.ts";

export interface Resolved {
  /** A contract decimal or a fraction; null is "not known". */
  readonly value: string | number | null;
  /** What the number is, in words. */
  readonly label: string;
  /** In words, when it is computed. */
  readonly formula: string;
  /** The facts it rests on, the nearest first. */
  readonly facts: readonly string[];
  /** Statement rows it rests on. */
  readonly rows: readonly string[];
}

type Reader = (assessment: Assessment, parts: readonly string[], language: Language) => Resolved | null;

const plain = (
  value: Resolved["value"],
  label: string,
  facts: readonly string[] = [],
  formula = "",
  rows: readonly string[] = [],
): Resolved => ({
  value,
  label,
  formula,
  facts,
  rows,
});

/** X8 and its like are names bankers use; other ids are the product's own. */
export function checkName({ id, name }: { readonly id: string; readonly name: string }): string {
  return /^[A-Z]\d+$/.test(id) ? `${id} ${name}` : name;
}

const readers: Readonly<Record<string, Reader>> = {
  fact: (assessment, parts, language) => {
    // A sheet may be called "a|b", and its name is part of a fact's id.
    const id = parts.join("|");
    const fact = assessment.facts.find((one) => one.id === id);
    if (fact === undefined) return null;
    return plain(fact.value, `${periodName(fact.period, language)} ${factName(fact.key, language)}`, [fact.id]);
  },
  ratio: (assessment, [id = "", period], language) => {
    const ratio = assessment.ratios.find((one) => one.id === id && one.period === period);
    if (ratio === undefined) return null;
    return plain(ratio.value, `${periodName(ratio.period, language)} ${ratioName(id, language).name}`, ratio.inputs, ratio.formula);
  },
  check: (assessment, [id, period, field = ""], language) => {
    const check = assessment.checks.find((one) => one.id === id && one.period === period);
    if (check === undefined) return null;
    const label = `${checkName(check)} · ${reportWords[language].checkFields[field] ?? field}`;
    const value = {
      left: check.left,
      right: check.right,
      difference: check.difference,
      deviation: check.deviation,
      tolerance: check.tolerance,
    }[field];
    return value === undefined ? null : plain(value, label, check.inputs, check.formula);
  },
  revenue: ({ revenue }, [field = ""], language) => {
    const words = reportWords[language].revenueFields;
    const value = {
      declared: revenue.declared,
      corroborated: revenue.corroborated,
      deviationRate: revenue.deviationRate,
      inflationRate: revenue.inflationRate,
      agreement: revenue.agreement,
    }[field];
    if (value === undefined) return null;
    // Inputs are [declared, corroborated] as far as each is known.
    const facts = field === "corroborated" ? revenue.inputs.slice(-1) : field === "declared" ? revenue.inputs.slice(0, 1) : revenue.inputs;
    return plain(value, words[field] ?? field, facts, reportWords[language].revenueFormulas[field] ?? "");
  },
  source: ({ revenue }, [id, field = ""], language) => {
    const source = revenue.sources.find((one) => one.id === id);
    if (source === undefined) return null;
    const name = reportWords[language].sources[source.id] ?? source.id;
    const value = { value: source.value, deviation: source.deviation, months: source.months }[field];
    return value === undefined
      ? null
      : plain(value, `${name} · ${reportWords[language].sourceFields[field] ?? field}`, source.inputs, source.formula, source.rows);
  },
  netting: ({ netting, transactions }, [field = "", reason = ""], language) => {
    if (netting === null) return null;
    const words = reportWords[language];
    if (field === "removed") {
      const found = Object.entries(netting.removed).find(([name]) => name === reason);
      const rows = netting.pairs.filter((pair) => pair.reason === reason).flatMap((pair) => pair.rows);
      return found ? plain(found[1], words.removals[reason] ?? reason, [], "", rows) : null;
    }
    const { statistics } = netting;
    const value = {
      gross: netting.grossInflow,
      net: netting.netOperatingInflow,
      inflow: transactions?.inflow ?? null,
      outflow: transactions?.outflow ?? null,
      rows: transactions?.count ?? null,
      monthlyVariation: statistics.monthlyVariation,
      topFiveShare: statistics.topFiveShare,
      averageDailyBalance: statistics.averageDailyBalance,
      lowestBalance: statistics.lowestBalance,
      monthEndShare: statistics.monthEndShare,
      activeMonths: statistics.activeMonths,
    }[field];
    if (value === undefined) return null;
    const facts = field === "gross" ? netting.inputs.slice(0, 1) : field === "net" ? netting.inputs.slice(-1) : netting.inputs;
    return plain(value, words.nettingFields[field] ?? field, facts, words.nettingFormulas[field] ?? "");
  },
  counterparty: ({ netting }, [index, field = ""], language) => {
    const party = netting?.counterparties[Number(index)];
    if (netting === null || party === undefined) return null;
    const value = { inflow: party.inflow, outflow: party.outflow, rows: party.rows, share: party.share }[field];
    return value === undefined
      ? null
      : plain(value, `${party.name} · ${reportWords[language].partyFields[field] ?? field}`, netting.inputs);
  },
  equity: (assessment, [field = ""], language) => {
    const { equityTest } = assessment;
    if (equityTest === null) return null;
    const value = {
      expected: equityTest.expected,
      actual: equityTest.actual,
      gap: equityTest.gap,
      deviation: equityTest.deviation,
      gapToProfit: equityTest.gapToProfit,
      gapToSales: equityTest.gapToSales,
    }[field];
    const words = reportWords[language];
    if (value === undefined) return null;
    const stated = assessment.facts
      .filter((fact) => equityTest.inputs.includes(fact.id) && /actual/i.test(fact.key))
      .map((fact) => fact.id);
    const facts = field === "actual" && stated.length > 0 ? stated : equityTest.inputs;
    return plain(value, words.equityFields[field] ?? field, facts, words.equityFormulas[field] ?? "");
  },
  document: (assessment, [id, field = ""], language) => {
    const paper = assessment.documents.find((one) => one.id === id);
    if (paper === undefined) return null;
    const value = { read: paper.rows.read, mapped: paper.rows.mapped, ignored: paper.rows.ignored.length, problems: paper.problems.length }[
      field
    ];
    return value === undefined ? null : plain(value, `${paper.path} · ${reportWords[language].paperFields[field] ?? field}`);
  },
  case: (assessment, [field = ""], language) => {
    const { loan, borrower } = assessment.case;
    const value = { amount: loan?.amount, months: loan?.months, annualRate: loan?.annualRate, yearsInTrade: borrower?.yearsInTrade }[field];
    return value === undefined ? null : plain(value, reportWords[language].caseFields[field] ?? field);
  },
  debt: (assessment, [index, field = ""], language) => {
    const debt = assessment.case.debts?.[Number(index)];
    const value = debt && { balance: debt.balance, annualRate: debt.annualRate }[field];
    return debt === undefined || value === undefined
      ? null
      : plain(value, `${debt.lender} · ${reportWords[language].debtFields[field] ?? field}`);
  },
  count: (assessment, [what = ""], language) => {
    const counted = counts[what];
    return counted ? plain(counted(assessment), reportWords[language].counts[what] ?? what) : null;
  },
  computed: (assessment, [id = "", ...of], language) => {
    const found = computedFigure(assessment, id, of.join("|"));
    return found && plain(found.value, found.label[language], found.facts, found.formula[language]);
  },
  parameter: (_, [set = "", id = ""]) => {
    const parameter = parameterSets[set]?.[id];
    return parameter === undefined ? null : plain(inContract(parameter), parameter.basis);
  },
  assessment: (assessment, [field = ""], language) =>
    field === "reliability"
      ? plain(
          assessment.reliability,
          reportWords[language].reliability,
          assessment.reliabilityParts.map((part) => part.fact),
        )
      : null,
};

/** Thresholds a report may name, by the set they stand in. */
const parameterSets: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  ...Object.fromEntries(rulesets.map(({ id, parameters }) => [id, parameters])),
  "post-loan": postLoanParameters,
  swot: swotParameters,
  templates: templateParameters,
};

/** Amounts of parameters are in 分; those of the contract are decimals in 元. */
function inContract({ value, unit }: Parameter): string | number {
  return unit === "fen" ? toDecimal(fen(value)) : value;
}

const open = (assessment: Assessment, ...severities: string[]): number =>
  assessment.redFlags.filter((flag) => flag.status === "open" && severities.includes(flag.severity)).length;
const outcomes = (assessment: Assessment, ...wanted: string[]): number =>
  assessment.checks.filter((check) => wanted.includes(check.outcome)).length;

/** What a report counts; each has its words in report-words.ts. */
const counts: Readonly<Record<string, (assessment: Assessment) => number>> = {
  papers: (assessment) => assessment.documents.length,
  redFlags: (assessment) => open(assessment, "red"),
  amberFlags: (assessment) => open(assessment, "amber", "orange"),
  blueFlags: (assessment) => open(assessment, "blue"),
  openFlags: (assessment) => open(assessment, "red", "orange", "amber", "blue"),
  explainedFlags: (assessment) => assessment.redFlags.filter((flag) => flag.status === "explained").length,
  checks: (assessment) => outcomes(assessment, "pass", "warn", "fail", "conflict"),
  passed: (assessment) => outcomes(assessment, "pass"),
  failed: (assessment) => outcomes(assessment, "fail", "conflict"),
  warned: (assessment) => outcomes(assessment, "warn"),
  untested: (assessment) => outcomes(assessment, "insufficient", "error"),
  usedSources: (assessment) => assessment.revenue.sources.filter((source) => source.status === "ok").length,
  pendingGroups: (assessment) => assessment.netting?.pending.length ?? 0,
  duplicates: (assessment) => assessment.netting?.duplicates.length ?? 0,
  missingPapers: (assessment) => assessment.verdict.missingPapers.length,
  debts: (assessment) => assessment.case.debts?.length ?? 0,
};

/** Null when the address leads nowhere in this assessment. */
export function resolveAddress(assessment: Assessment, address: string, language: Language): Resolved | null {
  const [kind = "", ...parts] = address.split("|");
  return readers[kind]?.(assessment, parts, language) ?? null;
}
