/**
 * The overall verdict. Contradictions count the families that speak against the declared figures; weaknesses count by themselves; one
 * fact of conduct or law is enough. A missing paper never improves the level. (Parameters: verdict.)
 */
import type { VerdictLevel } from "../assessment/assessment.ts";
import type { EvidenceFamily } from "../assessment/assessment.ts";
import type { CheckResult } from "../checks/define.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { RaisedFlag } from "../assessment/raised-flags.ts";
import type { RevenueResult } from "../revenue/define.ts";
import type { MissingPaper } from "./missing-papers.ts";
import { isBrokenIdentity, isTested, levelOf, type VerdictCause } from "./level-of.ts";

export interface VerdictContext {
  readonly revenue: RevenueResult;
  readonly checks: readonly CheckResult[];
  readonly flags: readonly RaisedFlag[];
  readonly reliability: number | null;
}

export interface Decision {
  readonly level: VerdictLevel;
  /** What made the level, strongest first. */
  readonly causes: readonly VerdictCause[];
  readonly openFlags: readonly RaisedFlag[];
  readonly brokenIdentities: readonly CheckResult[];
  readonly families: readonly EvidenceFamily[];
}

export function decideVerdict(context: VerdictContext): Decision {
  const openFlags = context.flags.filter((flag) => flag.status === "open");
  const brokenIdentities = context.checks.filter(isBrokenIdentity);
  const decided = levelOf({
    revenue: context.revenue.verdict,
    openFlags: openFlags.map(({ rule, finding }) => ({
      severity: finding.severity,
      nature: rule.nature,
      evidence: [...finding.evidence],
    })),
    brokenIdentities: brokenIdentities.length,
    isStatementTested: context.checks.some(isTested),
    reliability: context.reliability,
  });
  return { ...decided, openFlags, brokenIdentities };
}

export interface VerdictText {
  readonly level: VerdictLevel;
  readonly sentence: Bilingual;
  readonly reasons: readonly Bilingual[];
  readonly verify: readonly Bilingual[];
  readonly missing: readonly MissingPaper[];
  readonly notes: readonly Bilingual[];
}
