/**
 * 瓶颈: what holds the verdict where it is, and the one act or paper that would change it most. Nothing is guessed: the level is worked
 * out again without each flag, with each broken identity reconciled, and with each missing paper, once bearing out the declared figure
 * and once bearing out what the other papers say.
 */
import type { Assessment, VerdictLevel } from "../assessment/assessment.ts";
import { isBrokenIdentity, type VerdictCause } from "../verdict/level-of.ts";
import { canMoveLevel, type Change, levelIf } from "./what-if.ts";

export interface Act {
  readonly kind: "explain-flag" | "reconcile-check" | "hand-in";
  /** A red flag's id, a check's "id@period", a missing paper's id. */
  readonly target: string;
  /** Its title in the assessment's language. */
  readonly title: string;
  /** The level when it turns out well: explained, reconciled, or the paper bears out what was declared. */
  readonly best: VerdictLevel;
  /** The level when a paper bears out the other papers instead; equal to the present one for the other kinds. */
  readonly worst: VerdictLevel;
}

export interface Bottleneck {
  readonly level: VerdictLevel;
  readonly causes: readonly VerdictCause[];
  /** Everything tried, the most telling first. */
  readonly acts: readonly Act[];
  /** The one act that would change the level by itself; null when none would. */
  readonly single: Act | null;
  /** When no single one would, the fewest acts that together lift the level; empty when no few of them would. */
  readonly together: readonly Act[];
  /** Revenue sources the level hangs on: without one of them alone it would be another. */
  readonly hinges: readonly { readonly source: string; readonly without: VerdictLevel }[];
  /** The level reached by `single` or `together` at best. */
  readonly reaches: VerdictLevel;
}

/** [P] More than three things at once is no bottleneck but a case to begin anew. */
const MOST_TOGETHER = 3;
/** [P] Acts tried together; 14 give 364 triples. */
const MOST_TRIED = 14;

const rank: Readonly<Record<VerdictLevel, number>> = { green: 0, grey: 1, amber: 1, red: 2 };

export function bottleneckOf(assessment: Assessment): Bottleneck {
  const { level, causes } = levelIf(assessment);
  const acts = actsOf(assessment, level).sort((a, b) => tells(b, level) - tells(a, level));
  const [first] = acts;
  const single = first !== undefined && tells(first, level) > 0 ? first : null;
  const together = single === null ? fewestTogether(assessment, level, acts.slice(0, MOST_TRIED)) : [];
  const reaches = single !== null ? single.best : together.length > 0 ? levelIf(assessment, changeOf(together)).level : level;
  const hinges = assessment.revenue.sources
    .filter((source) => source.status === "ok" && source.weight > 0)
    .map((source) => ({ source: source.id, without: levelIf(assessment, { without: [source.id] }).level }))
    .filter((hinge) => hinge.without !== level);
  return { level, causes, acts, single, together, hinges, reaches };
}

function actsOf(assessment: Assessment, now: VerdictLevel): Act[] {
  const act = (kind: Act["kind"], target: string, title: string, change: Change, other: Change | null = null): Act => ({
    kind,
    target,
    title,
    best: levelIf(assessment, change).level,
    worst: other === null ? now : levelIf(assessment, other).level,
  });
  const flags = assessment.redFlags
    .filter((flag) => flag.status === "open" && flag.severity !== "blue")
    .map((flag) => act("explain-flag", flag.id, flag.title, { explained: [flag.id] }));
  const checks = assessment.checks
    .filter(isBrokenIdentity)
    .map((check) => act("reconcile-check", `${check.id}@${check.period}`, check.name, { reconciled: [`${check.id}@${check.period}`] }));
  const papers = assessment.verdict.missingPapers
    .filter((paper) => canMoveLevel(paper.id))
    .map((paper) =>
      act(
        "hand-in",
        paper.id,
        paper.paper,
        { handedIn: [{ paper: paper.id, says: "declared" }] },
        { handedIn: [{ paper: paper.id, says: "corroborated" }] },
      ),
    );
  return [...flags, ...checks, ...papers];
}

/** How much an act could change: the steps it lifts first, then the steps a paper could lower. */
function tells(act: Act, now: VerdictLevel): number {
  const lifted = now === "grey" && act.best !== "grey" ? 2 : Math.max(0, rank[now] - rank[act.best]);
  const lowered = act.worst === "grey" ? 0 : Math.max(0, rank[act.worst] - rank[now]);
  return lifted * 10 + lowered;
}

function changeOf(acts: readonly Act[]): Change {
  const targets = (kind: Act["kind"]) => acts.filter((act) => act.kind === kind).map((act) => act.target);
  return {
    explained: targets("explain-flag"),
    reconciled: targets("reconcile-check"),
    handedIn: acts.flatMap((act) =>
      // A target of this kind is a missing paper's id: it was put there from one.
      act.kind === "hand-in" ? [{ paper: act.target as NonNullable<Change["handedIn"]>[number]["paper"], says: "declared" as const }] : [],
    ),
  };
}

function fewestTogether(assessment: Assessment, now: VerdictLevel, acts: readonly Act[]): Act[] {
  for (let size = 2; size <= MOST_TOGETHER; size++) {
    for (const chosen of choices(acts, size)) {
      const reached = levelIf(assessment, changeOf(chosen)).level;
      if (reached !== "grey" && rank[reached] < rank[now]) return chosen;
    }
  }
  return [];
}

function choices(acts: readonly Act[], size: number, from = 0): Act[][] {
  if (size === 0) return [[]];
  const found: Act[][] = [];
  for (let at = from; at + size <= acts.length; at++) {
    const act = acts[at];
    if (act === undefined) continue;
    for (const rest of choices(acts, size - 1, at + 1)) found.push([act, ...rest]);
  }
  return found;
}
