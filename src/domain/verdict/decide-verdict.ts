/**
 * The overall verdict. Contradictions count the families that speak against the declared figures; weaknesses count by themselves; one
 * fact of conduct or law is enough. A missing paper never improves the level. (Parameters: verdict.)
 */
import type { VerdictLevel } from "../assessment/assessment.ts";
import type { EvidenceFamily } from "../assessment/assessment.ts";
import type { CheckResult } from "../checks/define.ts";
import type { Bilingual } from "../kernel/language.ts";
import { verdictParameters } from "../parameters/verdict.ts";
import type { RaisedFlag } from "../assessment/raised-flags.ts";
import type { RevenueResult } from "../revenue/define.ts";

export interface VerdictContext {
  readonly revenue: RevenueResult;
  readonly checks: readonly CheckResult[];
  readonly flags: readonly RaisedFlag[];
  readonly reliability: number | null;
}

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

export interface Decision {
  readonly level: VerdictLevel;
  /** What made the level, strongest first. */
  readonly causes: readonly VerdictCause[];
  readonly openFlags: readonly RaisedFlag[];
  readonly brokenIdentities: readonly CheckResult[];
  readonly families: readonly EvidenceFamily[];
}

/** Identities of the statements; relational ties (X6 on) are reported as warnings and flags. */
const IDENTITY = /^(?:[BIC]\d+|X[1-5])$/;

export function decideVerdict(context: VerdictContext): Decision {
  const openFlags = context.flags.filter((flag) => flag.status === "open");
  const red = openFlags.filter((flag) => flag.finding.severity === "red");
  const families = [...new Set(red.filter((flag) => flag.rule.nature === "contradiction").flatMap((flag) => flag.finding.evidence))].sort();
  const brokenIdentities = context.checks.filter(
    (check) => check.outcome === "fail" && IDENTITY.test(check.id) && check.reconciled.length === 0,
  );
  const made = (level: VerdictLevel, causes: readonly VerdictCause[]): Decision => ({
    level,
    causes,
    openFlags,
    brokenIdentities,
    families,
  });

  const redCauses = causesOfRed(context, red, families.length);
  if (redCauses.length > 0) return made("red", redCauses);
  const isRevenueTested = context.revenue.verdict !== "grey";
  const isStatementTested = context.checks.some(
    (check) => check.outcome === "pass" || check.outcome === "warn" || check.outcome === "fail",
  );
  if (!isRevenueTested && !isStatementTested) return made("grey", ["nothing-to-check"]);
  const amberCauses = causesOfAmber(context, openFlags, red.length, brokenIdentities.length);
  return amberCauses.length > 0 ? made("amber", amberCauses) : made("green", ["clear"]);
}

function causesOfRed({ revenue }: VerdictContext, red: readonly RaisedFlag[], families: number): VerdictCause[] {
  const count = (nature: RaisedFlag["rule"]["nature"]) => red.filter((flag) => flag.rule.nature === nature).length;
  const causes: VerdictCause[] = [];
  if (revenue.verdict === "red") causes.push("revenue-red");
  if (families >= verdictParameters["contradicting-families-red"].value) causes.push("contradictions");
  if (count("weakness") >= verdictParameters["red-weaknesses-red"].value) causes.push("weaknesses");
  if (count("conduct") >= verdictParameters["red-conduct-red"].value) causes.push("conduct");
  return causes;
}

function causesOfAmber(
  { revenue, reliability }: VerdictContext,
  openFlags: readonly RaisedFlag[],
  red: number,
  broken: number,
): VerdictCause[] {
  const amber = openFlags.filter((flag) => flag.finding.severity === "amber" || flag.finding.severity === "orange").length;
  const causes: VerdictCause[] = [];
  if (red > 0) causes.push("red-flag");
  if (broken > 0) causes.push("broken-identity");
  if (revenue.verdict === "amber") causes.push("revenue-amber");
  if (amber >= verdictParameters["amber-flags-amber"].value) causes.push("many-ambers");
  if (reliability !== null && reliability < verdictParameters["least-reliability"].value) causes.push("unreliable");
  return causes;
}

export interface VerdictText {
  readonly level: VerdictLevel;
  readonly sentence: Bilingual;
  readonly reasons: readonly Bilingual[];
  readonly verify: readonly Bilingual[];
  readonly missing: readonly { readonly paper: Bilingual; readonly decides: Bilingual }[];
  readonly notes: readonly Bilingual[];
}
