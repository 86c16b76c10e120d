/**
 * The level from the few facts it rests on. One place decides it, for the verdict itself and for the question 「what would change it」.
 * (Parameters: verdict.)
 */
import type { EvidenceFamily, RedFlag, VerdictLevel } from "../assessment/assessment.ts";
import { verdictParameters } from "../parameters/verdict.ts";

export type VerdictCause =
  | "revenue-red"
  | "contradictions"
  | "weaknesses"
  | "conduct"
  | "nothing-to-check"
  | "red-flag"
  | "broken-identity"
  | "revenue-amber"
  | "many-ambers"
  | "unreliable"
  | "clear";

export interface LevelFacts {
  /** Level of the revenue triangulation. */
  readonly revenue: VerdictLevel;
  readonly openFlags: readonly Pick<RedFlag, "severity" | "nature" | "evidence">[];
  /** Identities of the statements that fail with no reconciling item. */
  readonly brokenIdentities: number;
  /** Some check of the statements came to an answer. */
  readonly isStatementTested: boolean;
  /** 0–1; null when no key fact is present. */
  readonly reliability: number | null;
}

export interface Level {
  readonly level: VerdictLevel;
  /** What made the level, strongest first. */
  readonly causes: readonly VerdictCause[];
  /** Families that speak against the declared figures by red contradictions. */
  readonly families: readonly EvidenceFamily[];
}

/** Identities of the statements; relational ties (X6 on) are reported as warnings and flags. */
const IDENTITY = /^(?:[BIC]\d+|X[1-5])$/;

export function isBrokenIdentity(check: {
  readonly id: string;
  readonly outcome: string;
  readonly reconciled: readonly unknown[];
}): boolean {
  return check.outcome === "fail" && IDENTITY.test(check.id) && check.reconciled.length === 0;
}

export function isTested(check: { readonly outcome: string }): boolean {
  return check.outcome === "pass" || check.outcome === "warn" || check.outcome === "fail";
}

export function levelOf(facts: LevelFacts): Level {
  const red = facts.openFlags.filter((flag) => flag.severity === "red");
  const families = [...new Set(red.filter((flag) => flag.nature === "contradiction").flatMap((flag) => flag.evidence))].sort();
  const redCauses = causesOfRed(facts, red, families.length);
  if (redCauses.length > 0) return { level: "red", causes: redCauses, families };
  if (facts.revenue === "grey" && !facts.isStatementTested) return { level: "grey", causes: ["nothing-to-check"], families };
  const amberCauses = causesOfAmber(facts, red.length);
  return amberCauses.length > 0 ? { level: "amber", causes: amberCauses, families } : { level: "green", causes: ["clear"], families };
}

function causesOfRed({ revenue }: LevelFacts, red: LevelFacts["openFlags"], families: number): VerdictCause[] {
  const count = (nature: RedFlag["nature"]) => red.filter((flag) => flag.nature === nature).length;
  const causes: VerdictCause[] = [];
  if (revenue === "red") causes.push("revenue-red");
  if (families >= verdictParameters["contradicting-families-red"].value) causes.push("contradictions");
  if (count("weakness") >= verdictParameters["red-weaknesses-red"].value) causes.push("weaknesses");
  if (count("conduct") >= verdictParameters["red-conduct-red"].value) causes.push("conduct");
  return causes;
}

function causesOfAmber({ revenue, reliability, openFlags, brokenIdentities }: LevelFacts, red: number): VerdictCause[] {
  const amber = openFlags.filter((flag) => flag.severity === "amber" || flag.severity === "orange").length;
  const causes: VerdictCause[] = [];
  if (red > 0) causes.push("red-flag");
  if (brokenIdentities > 0) causes.push("broken-identity");
  if (revenue === "amber") causes.push("revenue-amber");
  if (amber >= verdictParameters["amber-flags-amber"].value) causes.push("many-ambers");
  if (reliability !== null && reliability < verdictParameters["least-reliability"].value) causes.push("unreliable");
  return causes;
}
