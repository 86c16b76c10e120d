/** Results in the form of the contract: amounts as decimal strings, ratios rounded to six places, words in one language. */
import type { CaseFile } from "../case/case-file.ts";
import type { CheckResult } from "../checks/define.ts";
import { testBalanceChain } from "../documents/balance-chain/balance-chain.ts";
import type { PaperDocument, Tier } from "../documents/document.ts";
import type { EquityTestResult } from "../equity-test/define.ts";
import type { Language } from "../kernel/language.ts";
import { type Fen, fen, toDecimal } from "../kernel/money.ts";
import { type Problem, problemText } from "../kernel/problem.ts";
import type { Concentration, NettingResult, PartyShare, Removal } from "../netting/define.ts";
import { namesSheet } from "../netting/statement-files.ts";
import type { RatioResult } from "../ratios/define.ts";
import type { RevenueResult, RevenueSource } from "../revenue/define.ts";
import { missingWords } from "../statements/missing-words.ts";
import type { VerdictText } from "../verdict/decide-verdict.ts";
import type { Assessment } from "./assessment.ts";
import { paperWords } from "./paper-words.ts";
import type { RaisedFlag } from "./raised-flags.ts";

/** Six places; a ratio that is not finite is not known. */
export function ratio(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

function decimal(amount: Fen | null): string | null {
  return amount === null ? null : toDecimal(amount);
}

const ids = (figures: readonly { readonly id: string }[]): string[] => figures.map((figure) => figure.id);

export function missingText(names: readonly string[], language: Language): string[] {
  return names.map((name) => (paperWords[name] ?? missingWords(name))[language]);
}

export function jsonProblem(found: Problem, language: Language): Assessment["documents"][number]["problems"][number] {
  return { code: found.code, severity: found.severity, at: found.at, message: problemText(found, language) };
}

export function jsonDocument(paper: PaperDocument, tier: Tier, language: Language): Assessment["documents"][number] {
  const paths = [...paper.paths].sort();
  return {
    id: paper.id,
    path: paths[0] ?? "",
    paths,
    bytes: paper.bytes,
    format: paper.format,
    kind: paper.kind,
    layout: paper.layout,
    confidence: ratio(paper.confidence) ?? 0,
    why: paper.contents.flatMap((content) => content.recognition.why),
    tier,
    encoding: paper.encoding,
    unit: paper.unit,
    periods: [...paper.periods],
    rows: {
      read: paper.tally.read,
      mapped: paper.tally.mapped,
      ignored: paper.tally.ignored.map((row) => ({ ref: row.at, reason: row.reason })),
    },
    problems: paper.problems.map((found) => jsonProblem(found, language)),
  };
}

export function jsonRatio(result: RatioResult, language: Language): Assessment["ratios"][number] {
  return {
    id: result.id,
    period: result.period,
    value: ratio(result.value),
    status: result.status,
    formula: result.formula[language],
    missing: missingText(result.missing, language),
    inputs: ids(result.inputs),
  };
}

export function jsonCheck(result: CheckResult, language: Language): Assessment["checks"][number] {
  return {
    id: result.id,
    name: result.name[language],
    period: result.period,
    outcome: result.outcome,
    left: decimal(result.left),
    right: decimal(result.right),
    difference: decimal(result.difference),
    deviation: ratio(result.deviation),
    tolerance: decimal(result.tolerance),
    formula: result.formula[language],
    missing: missingText(result.missing, language),
    inputs: ids(result.inputs),
    reasons: result.reasons.map((reason) => reason[language]),
    reconciled: result.reconciled.map((item) => ({ decision: item.decision, amount: toDecimal(item.amount), reason: item.reason })),
  };
}

function jsonConcentration(found: Concentration): NonNullable<Assessment["netting"]>["concentration"] {
  const party = ({ amount, share, ...more }: PartyShare) => ({ ...more, amount: toDecimal(amount), share: ratio(share) ?? 0 });
  return {
    payers: found.payers.map(party),
    payees: found.payees.map(party),
    payerCount: found.payerCount,
    payeeCount: found.payeeCount,
    clearingShare: ratio(found.clearingShare),
    ownShare: ratio(found.ownShare),
    unnamedShare: ratio(found.unnamedShare),
    newPayers: found.newPayers?.map(party) ?? null,
    gonePayers: found.gonePayers?.map(party) ?? null,
  };
}

export function jsonNetting(result: NettingResult, language: Language): NonNullable<Assessment["netting"]> {
  const group = (removal: Removal) => ({
    reason: removal.reason,
    rows: [...removal.rows],
    amount: toDecimal(removal.amount),
    note: removal.note[language],
  });
  const { removed, statistics } = result;
  return {
    currency: result.currency,
    from: result.from,
    to: result.to,
    grossInflow: toDecimal(result.grossInflow),
    removed: {
      reversal: toDecimal(removed.reversal),
      "internal-transfer": toDecimal(removed["internal-transfer"]),
      financing: toDecimal(removed.financing),
      "non-operating": toDecimal(removed["non-operating"]),
      "related-party": toDecimal(removed["related-party"]),
      "round-trip": toDecimal(removed["round-trip"]),
      "pass-through": toDecimal(removed["pass-through"]),
      "other-currency": toDecimal(removed["other-currency"]),
    },
    netOperatingInflow: toDecimal(result.netOperatingInflow),
    pairs: result.pairs.map(group),
    pending: result.pending.map(group),
    duplicates: [...result.duplicates],
    months: result.months.map((month) => ({
      month: month.month,
      gross: toDecimal(month.gross),
      net: toDecimal(month.net),
      outflow: toDecimal(month.outflow),
    })),
    counterparties: result.counterparties.map((party) => ({
      name: party.name,
      inflow: toDecimal(party.inflow),
      outflow: toDecimal(party.outflow),
      rows: party.rows,
      share: ratio(party.share) ?? 0,
    })),
    concentration: jsonConcentration(result.concentration),
    statistics: {
      monthlyVariation: ratio(statistics.monthlyVariation),
      topFiveShare: ratio(statistics.topFiveShare),
      averageDailyBalance: decimal(statistics.averageDailyBalance),
      lowestBalance: decimal(statistics.lowestBalance),
      monthEndShare: ratio(statistics.monthEndShare),
      activeMonths: statistics.activeMonths,
    },
    inputs: [result.gross.id, result.net.id],
  };
}

export function jsonRevenue(result: RevenueResult, language: Language): Assessment["revenue"] {
  const source = (one: RevenueSource) => ({
    id: one.id,
    family: one.family,
    countsAs: one.countsAs,
    value: decimal(one.value?.value ?? null),
    weight: ratio(one.weight) ?? 0,
    status: one.status,
    deviation: ratio(one.deviation),
    months: one.months,
    tier: one.tier,
    formula: one.formula[language],
    note: one.note[language],
    missing: missingText(one.missing, language),
    inputs: one.value === null ? [] : [one.value.id],
    rows: [...one.rows],
  });
  return {
    period: result.period,
    declared: decimal(result.declared?.value ?? null),
    corroborated: decimal(result.corroborated?.value ?? null),
    deviationRate: ratio(result.deviationRate),
    inflationRate: ratio(result.inflationRate),
    agreement: ratio(result.agreement),
    sources: result.sources.map(source),
    verdict: result.verdict,
    note: result.note[language],
    inputs: ids([result.declared, result.corroborated].filter((figure) => figure !== null)),
  };
}

export function jsonEquityTest(result: EquityTestResult, language: Language): NonNullable<Assessment["equityTest"]> {
  return {
    expected: decimal(result.expected),
    actual: decimal(result.actual),
    gap: decimal(result.gap),
    deviation: ratio(result.deviation),
    gapToProfit: ratio(result.gapToProfit),
    gapToSales: ratio(result.gapToSales),
    verdict: result.verdict,
    status: result.status,
    note: result.note[language],
    missing: missingText(result.missing, language),
    inputs: ids(result.inputs),
  };
}

export function jsonFlag({ id, rule, finding, status, closedBy }: RaisedFlag, language: Language): Assessment["redFlags"][number] {
  return {
    id,
    family: rule.family,
    severity: finding.severity,
    nature: rule.nature,
    evidence: [...finding.evidence],
    title: finding.title[language],
    why: finding.why[language],
    ask: finding.ask[language],
    period: finding.period,
    inputs: ids(finding.inputs),
    rows: [...finding.rows],
    status,
    closedBy,
  };
}

export function jsonVerdict(verdict: VerdictText, language: Language): Assessment["verdict"] {
  return {
    level: verdict.level,
    sentence: verdict.sentence[language],
    reasons: verdict.reasons.map((text) => text[language]),
    verify: verdict.verify.map((text) => text[language]),
    missing: verdict.missing.map((one) => one.paper[language]),
    missingPapers: verdict.missing.map((one) => ({ id: one.id, paper: one.paper[language], decides: one.decides[language] })),
    notes: verdict.notes.map((text) => text[language]),
  };
}

/** Null when the case has no statement rows at all. */
export function jsonTransactions(documents: readonly PaperDocument[], netting: NettingResult | null): Assessment["transactions"] {
  const tables = documents.flatMap((paper) =>
    paper.contents.flatMap(({ transactions }) => (transactions === null ? [] : [{ paper, table: transactions }])),
  );
  if (tables.length === 0) return null;
  return {
    count: tables.reduce((sum, { table }) => sum + table.rows, 0),
    from: netting?.from ?? null,
    to: netting?.to ?? null,
    inflow: toDecimal(netting?.grossInflow ?? fen(0)),
    outflow: toDecimal(netting?.grossOutflow ?? fen(0)),
    balanceChain: tables.flatMap(({ paper, table }) =>
      testBalanceChain(table).map((chain) => ({
        document: paper.id,
        account: chain.account,
        currency: chain.currency,
        order: chain.order,
        held: chain.held,
        tested: chain.tested,
        breaks: chain.breaks.map((at) => ({
          row: `${paper.id}#${namesSheet(paper) ? `${at.sheet}!` : ""}${at.line}`,
          expected: toDecimal(fen(at.expected)),
          found: toDecimal(fen(at.found)),
        })),
      })),
    ),
  };
}

export type JsonCase = Pick<Assessment, "case">["case"];

export function jsonCase(caseFile: CaseFile, asOf: string | null): JsonCase {
  return { ...caseFile, asOf };
}
