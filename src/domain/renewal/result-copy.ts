/** A copy of what a case came to, small enough to travel in case.json: figures, ratios, flags, verdict, each with its evidence in words. */
import type { Assessment } from "../assessment/assessment.ts";
import { leavesOf } from "../assessment/walk.ts";
import type { Previous } from "../case/previous.ts";
import { sourceNames } from "../revenue/words.ts";
import { comparePeriods, parsePeriod, type Period } from "../kernel/period.ts";

type Fact = Assessment["facts"][number];
type Evidence = Previous["figures"][number]["evidence"];

/** Facts that are compared from year to year: sales and profit, what is owned, owed and left. */
export const comparedFacts = [
  "operatingRevenue",
  "operatingCost",
  "netIncome",
  "cash",
  "accountsReceivable",
  "inventory",
  "totalAssets",
  "shortTermBorrowings",
  "longTermBorrowings",
  "totalLiabilities",
  "equity",
  "operatingCashFlow",
] as const;

/** [P] Cells named under a figure, and ratios kept: the rest is in the papers of last time's case. */
const MOST_CELLS = 6;
const LONGEST = 400;

/** `caseId` names the case on this machine; "" when it is on none. */
export function resultCopy(assessment: Assessment, caseId: string): Previous {
  const { revenue, netting, verdict } = assessment;
  const evidence = (factId: string | undefined): Evidence => (factId === undefined ? [] : evidenceOf(assessment, factId));
  return {
    ...(caseId === "" ? {} : { case: caseId }),
    asOf: assessment.case.asOf,
    engine: assessment.engine.version,
    language: assessment.language,
    verdict: {
      level: verdict.level,
      sentence: short(verdict.sentence),
      reasons: verdict.reasons.map(short),
      verify: verdict.verify.map(short),
    },
    reliability: assessment.reliability,
    figures: [
      { id: "declared-revenue", period: revenue.period, value: revenue.declared, formula: "", evidence: declaredEvidence(assessment) },
      {
        id: "corroborated-revenue",
        period: revenue.period,
        value: revenue.corroborated,
        formula: "corroborated",
        evidence: sourcesOf(assessment),
      },
      { id: "gross-inflow", period: null, value: netting?.grossInflow ?? null, formula: "", evidence: evidence(netting?.inputs[0]) },
      {
        id: "net-operating-inflow",
        period: null,
        value: netting?.netOperatingInflow ?? null,
        formula: "",
        evidence: evidence(netting?.inputs[1]),
      },
      ...comparedFacts.map((key) => {
        const fact = latest(assessment.facts, key);
        return {
          id: key,
          period: fact?.period ?? null,
          value: fact?.value ?? null,
          formula: fact?.derivation?.formula ?? "",
          evidence: evidence(fact?.id),
        };
      }),
    ],
    ratios: [
      ...(revenue.deviationRate === null || revenue.period === null
        ? []
        : [{ id: REVENUE_DEVIATION, period: revenue.period, value: revenue.deviationRate, formula: "", evidence: sourcesOf(assessment) }]),
      ...latestRatios(assessment.ratios).map(({ id, period, value, formula, inputs }) => ({
        id,
        period,
        value,
        formula: short(formula),
        evidence: inputs.slice(0, MOST_CELLS).flatMap((input) => evidence(input).slice(0, 2)),
      })),
    ],
    papers: [...new Set(assessment.documents.filter(({ rows }) => rows.mapped > 0).map(({ kind }) => kind))].sort(),
    debts: (assessment.case.debts ?? []).map(({ lender, balance }) => ({ lender, balance })),
    flags: assessment.redFlags.map(({ id, severity, title, ask, status, closedBy, inputs, rows }) => {
      const signed = (closedBy ?? "").split("+");
      return {
        id,
        severity,
        title: short(title),
        ask: short(ask),
        status,
        closed: (assessment.case.decisions ?? [])
          .filter((made) => signed.includes(made.id))
          .map((made) => ({ by: made.by, reason: made.reason ?? "", evidence: made.evidence ?? "" })),
        papers: papersOf(assessment, inputs, rows),
        evidence: inputs.flatMap((input) => evidence(input)).slice(0, MOST_CELLS),
      };
    }),
  };
}

/** The deviation of declared from corroborated revenue, compared like a ratio. */
export const REVENUE_DEVIATION = "revenue-deviation";

/** The fact in force of the latest full year; of the latest period when no full year is known. */
export function latest(facts: readonly Fact[], key: string): Fact | undefined {
  const own = facts.filter((fact) => fact.key === key && fact.status !== "superseded" && fact.unit === "CNY");
  const years = own.filter((fact) => /^\d{4}$/.test(fact.period));
  const from = years.length > 0 ? years : own;
  // The first of equals is the one the ledger put in force.
  return from.reduce<Fact | undefined>(
    (best, next) => (best === undefined || compare(next.period, best.period) > 0 ? next : best),
    undefined,
  );
}

function latestRatios(ratios: Assessment["ratios"]): Assessment["ratios"] {
  const byId = new Map<string, Assessment["ratios"][number]>();
  for (const ratio of ratios) {
    const known = byId.get(ratio.id);
    if (ratio.value !== null && (known === undefined || compare(ratio.period, known.period) > 0)) byId.set(ratio.id, ratio);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function compare(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first !== null && second !== null ? comparePeriods(first as Period, second as Period) : a < b ? -1 : a > b ? 1 : 0;
}

function evidenceOf(assessment: Assessment, factId: string): Evidence {
  const paths = new Map(assessment.documents.map((document) => [document.id, document.path]));
  return leavesOf(assessment, factId)
    .slice(0, MOST_CELLS)
    .map(({ source, attestation, value }) =>
      source
        ? { paper: paths.get(source.document) ?? source.document.slice(0, 12), at: short(source.at), raw: short(source.raw) }
        : { paper: "", at: attestation?.by ?? "", raw: short(attestation?.reason || value) },
    );
}

/** Kinds of the papers that figures and statement rows ("<doc>#<line>") come from. */
function papersOf(assessment: Assessment, inputs: readonly string[], rows: readonly string[]): string[] {
  const kinds = new Map(assessment.documents.map(({ id, kind }) => [id as string, kind]));
  const papers = [
    ...inputs.flatMap((input) => leavesOf(assessment, input).flatMap(({ source }) => source?.document ?? [])),
    ...rows.map((row) => row.replace(/#.*$/, "")),
  ];
  return [...new Set(papers.flatMap((paper) => kinds.get(paper) ?? []))].sort();
}

function declaredEvidence(assessment: Assessment): Evidence {
  const { revenue } = assessment;
  const declared = assessment.facts.find((fact) => revenue.inputs.includes(fact.id) && fact.value === revenue.declared);
  return declared ? evidenceOf(assessment, declared.id) : [];
}

/** Each source of the corroborated revenue by its formula and value. */
function sourcesOf(assessment: Assessment): Evidence {
  return assessment.revenue.sources
    .filter((source) => source.status === "ok" && source.value !== null)
    .map((source) => ({
      paper: sourceNames[source.id]?.[assessment.language] ?? source.id,
      at: short(source.formula),
      raw: source.value ?? "",
    }));
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
