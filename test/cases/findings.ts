/** What expected.json keeps of an assessment: findings and figures, never prose, so that better wording changes no expectation. */
import type { Assessment } from "../../src/domain/assessment/assessment.ts";

const figure = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);

/** Ratios worth reading when an expectation changes; all others follow from the same figures. */
const keptRatios = [
  "gross-margin",
  "net-margin",
  "current-ratio",
  "debt-to-assets",
  "receivable-days",
  "inventory-days",
  "payable-days",
  "cash-cycle",
  "cash-to-net-income",
  "debt-service-coverage",
  "interest-coverage",
];

export interface Findings {
  readonly level: string;
  readonly reliability: number | null;
  readonly documents: Readonly<Record<string, string>>;
  readonly revenue: Readonly<Record<string, unknown>>;
  readonly netting: Readonly<Record<string, unknown>> | null;
  readonly equityTest: Readonly<Record<string, unknown>> | null;
  readonly checks: Readonly<Record<string, string>>;
  readonly ratios: Readonly<Record<string, number | null>>;
  readonly redFlags: readonly string[];
  readonly balanceChain: readonly string[];
}

export function findingsOf(assessment: Assessment): Findings {
  const { revenue, netting, equityTest } = assessment;
  const isTold = (outcome: string) => outcome !== "insufficient" && outcome !== "not-applicable";
  return {
    level: assessment.verdict.level,
    reliability: figure(assessment.reliability),
    documents: Object.fromEntries(assessment.documents.map((paper) => [paper.path, `${paper.kind} ${paper.layout}`] as const).sort(byName)),
    revenue: {
      verdict: revenue.verdict,
      period: revenue.period,
      declared: revenue.declared,
      corroborated: revenue.corroborated,
      deviationRate: figure(revenue.deviationRate),
      inflationRate: figure(revenue.inflationRate),
      agreement: figure(revenue.agreement),
      sources: Object.fromEntries(
        revenue.sources.map((source) => [
          source.id,
          source.status === "ok" ? `${source.value} counts as ${source.countsAs ?? "none"}` : source.status,
        ]),
      ),
    },
    netting: netting && {
      grossInflow: netting.grossInflow,
      removed: Object.fromEntries(Object.entries(netting.removed).filter(([, amount]) => Number(amount) !== 0)),
      netOperatingInflow: netting.netOperatingInflow,
      pending: netting.pending.length,
    },
    equityTest: equityTest && {
      status: equityTest.status,
      expected: equityTest.expected,
      actual: equityTest.actual,
      gap: equityTest.gap,
      deviation: figure(equityTest.deviation),
      verdict: equityTest.verdict,
    },
    checks: Object.fromEntries(
      assessment.checks
        .filter((check) => isTold(check.outcome))
        .map((check) => [
          `${check.id}@${check.period}`,
          `${check.outcome}${check.deviation === null ? "" : ` ${figure(check.deviation)}`}`,
        ]),
    ),
    ratios: Object.fromEntries(
      assessment.ratios
        .filter((ratio) => keptRatios.includes(ratio.id) && ratio.value !== null)
        .map((ratio) => [`${ratio.id}@${ratio.period}`, figure(ratio.value)]),
    ),
    redFlags: assessment.redFlags.map(
      (flag) => `${flag.severity} ${flag.id} family ${flag.family} ${flag.nature} [${flag.evidence.join(" ")}]`,
    ),
    balanceChain: (assessment.transactions?.balanceChain ?? [])
      .map((chain) => `${chain.currency} ${chain.order} ${chain.held}/${chain.tested}`)
      .sort(),
  };
}

function byName(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
