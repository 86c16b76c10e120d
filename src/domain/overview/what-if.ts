/** An assessment's level, worked out again as if something were different: a flag explained, a check reconciled, a paper handed in. */
import type { Assessment, EvidenceFamily, VerdictLevel } from "../assessment/assessment.ts";
import { fromDecimal } from "../kernel/money.ts";
import { reliabilityParameters } from "../parameters/reliability.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import { levelOfDeviation } from "../revenue/judge.ts";
import { weightedMedian } from "../revenue/weighted-median.ts";
import { isBrokenIdentity, isTested, type Level, levelOf } from "../verdict/level-of.ts";

type MissingId = Assessment["verdict"]["missingPapers"][number]["id"];

export interface Change {
  /** Ids of red flags taken as explained. */
  readonly explained?: readonly string[];
  /** "id@period" of identities taken as reconciled. */
  readonly reconciled?: readonly string[];
  /** Revenue sources left out, by id. */
  readonly without?: readonly string[];
  /** A paper handed in that bears out the declared figure, or the figure the other papers bear out. */
  readonly handedIn?: readonly { readonly paper: MissingId; readonly says: "declared" | "corroborated" }[];
}

/** What a missing paper would bring: a witness of revenue, a checked statement, a key fact with its weight and tier. */
interface Brings {
  readonly family?: EvidenceFamily;
  readonly isStatement?: boolean;
  readonly fact?: readonly [key: string, weight: number, tierValue: number];
}

const brought: Readonly<Partial<Record<MissingId, Brings>>> = {
  "vat-return": { family: "tax", fact: ["vat-revenue", reliabilityParameters["weight-vat"].value, reliabilityParameters["tier-a"].value] },
  statements: {
    family: "bank",
    fact: ["net-operating-inflow", reliabilityParameters["weight-net-inflow"].value, reliabilityParameters["tier-b"].value],
  },
  "utility-bill": { family: "utilities" },
  "balance-sheet": { isStatement: true },
  "income-statement": { isStatement: true },
};

/** Papers whose content could move the level; the others tell of things no rule of the level reads. */
export function canMoveLevel(paper: MissingId): boolean {
  return brought[paper] !== undefined;
}

/** The level under a change; with no change, the level of the assessment itself. */
export function levelIf(assessment: Assessment, change: Change = {}): Level {
  const { explained = [], reconciled = [], without = [], handedIn = [] } = change;
  const papers = handedIn.map(({ paper }) => brought[paper]);
  return levelOf({
    revenue: revenueIf(assessment, without, handedIn),
    openFlags: assessment.redFlags.filter((flag) => flag.status === "open" && !explained.includes(flag.id)),
    brokenIdentities: assessment.checks.filter((check) => isBrokenIdentity(check) && !reconciled.includes(`${check.id}@${check.period}`))
      .length,
    isStatementTested: assessment.checks.some(isTested) || papers.some((paper) => paper?.isStatement),
    reliability: reliabilityIf(
      assessment,
      papers.flatMap((paper) => (paper?.fact ? [paper.fact] : [])),
    ),
  });
}

/** The revenue triangulation with further witnesses; each covers the whole period and weighs one. */
function revenueIf({ revenue }: Assessment, without: readonly string[], handedIn: NonNullable<Change["handedIn"]>): VerdictLevel {
  const declared = revenue.declared === null ? null : fromDecimal(revenue.declared);
  if (declared === null) return "grey";
  const said = revenue.corroborated === null ? null : fromDecimal(revenue.corroborated);
  const witnesses = revenue.sources.flatMap(({ id, status, value, weight, countsAs }) => {
    const amount = value === null || without.includes(id) ? null : fromDecimal(value);
    return status === "ok" && weight > 0 && amount !== null
      ? [{ value: amount as number, weight, countsAs: countsAs as string | null }]
      : [];
  });
  for (const { paper, says } of handedIn) {
    const family = brought[paper]?.family;
    const value = says === "declared" ? declared : said;
    if (family !== undefined && value !== null) witnesses.push({ value, weight: 1, countsAs: family });
  }
  const median = weightedMedian(witnesses);
  if (median === null) return "grey";
  const deviation = declared === 0 ? null : (declared - Math.round(median)) / declared;
  const band = revenueParameters["agreement-band"].value;
  const agreeing = witnesses.filter(({ value }) => Math.abs(value - Math.round(median)) <= band * Math.abs(Math.round(median)));
  const against = agreeing.filter(
    ({ value, countsAs }) =>
      countsAs !== null && declared !== 0 && (declared - value) / declared > revenueParameters["deviation-amber"].value,
  );
  return levelOfDeviation(deviation, agreeing.length / witnesses.length, new Set(against.map(({ countsAs }) => countsAs)).size);
}

/** Σ(weight × tier) ÷ Σ weight with further key facts; a key that is there already keeps its better tier. */
function reliabilityIf(
  { reliability, reliabilityParts }: Assessment,
  facts: readonly (readonly [key: string, weight: number, tierValue: number])[],
): number | null {
  if (facts.length === 0) return reliability;
  const values = {
    A: reliabilityParameters["tier-a"].value,
    B: reliabilityParameters["tier-b"].value,
    C: reliabilityParameters["tier-c"].value,
    D: reliabilityParameters["tier-d"].value,
  };
  const parts = new Map(reliabilityParts.map((part) => [part.key, { weight: part.weight, value: values[part.tier] }]));
  for (const [key, weight, value] of facts) {
    const known = parts.get(key);
    parts.set(key, { weight, value: Math.max(known?.value ?? 0, value) });
  }
  const all = [...parts.values()];
  const total = all.reduce((sum, part) => sum + part.weight, 0);
  return total === 0 ? null : all.reduce((sum, part) => sum + part.weight * part.value, 0) / total;
}
