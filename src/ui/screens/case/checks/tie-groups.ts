/** Checks as a matrix: one row a check, one column a period, grouped by the form they belong to. */
import type { Assessment, CheckOutcome } from "../../../../domain/assessment/assessment.ts";
import { latestFirst } from "./find.ts";

export type Check = Assessment["checks"][number];
export type TieGroup = "B" | "I" | "C" | "X" | "other";

export const tieGroups: readonly TieGroup[] = ["B", "I", "C", "X", "other"];

export interface TieRow {
  readonly id: string;
  readonly name: string;
  readonly byPeriod: ReadonlyMap<string, Check>;
}

export interface TieBlock {
  readonly group: TieGroup;
  readonly rows: readonly TieRow[];
  readonly held: number;
  readonly off: number;
  readonly lacking: number;
}

/** "X10" belongs to X; ids in words are tests of the trade. */
export function groupOf(id: string): TieGroup {
  const letter = /^([BICX])\d+$/.exec(id)?.[1];
  return tieGroups.find((group) => group === letter) ?? "other";
}

export function isOff(outcome: CheckOutcome): boolean {
  return outcome === "warn" || outcome === "fail" || outcome === "conflict" || outcome === "error";
}

/** Blocks in the order of the forms; inside, B2 before B10. Counts are of the periods shown. */
export function tieBlocks(checks: readonly Check[], periods: readonly string[], isOnlyOff: boolean): TieBlock[] {
  return tieGroups.flatMap((group): TieBlock[] => {
    const members = checks.filter((check) => groupOf(check.id) === group && periods.includes(check.period));
    const ids = [...new Set(members.map((check) => check.id))].sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1));
    const rows = ids.flatMap((id): TieRow[] => {
      const own = members.filter((check) => check.id === id);
      if (isOnlyOff && !own.some((check) => isOff(check.outcome))) return [];
      return [{ id, name: own[0]?.name ?? id, byPeriod: new Map(own.map((check) => [check.period, check])) }];
    });
    if (rows.length === 0) return [];
    const count = (test: (outcome: CheckOutcome) => boolean): number => members.filter((check) => test(check.outcome)).length;
    return [
      {
        group,
        rows,
        held: count((outcome) => outcome === "pass"),
        off: count(isOff),
        lacking: count((outcome) => outcome === "insufficient"),
      },
    ];
  });
}

/** Periods with anything to show, latest first; without `isAll` the most recent few. */
export function tiePeriods(checks: readonly Check[], most: number, isAll: boolean): string[] {
  const all = latestFirst(checks.map((check) => check.period));
  return isAll ? all : all.slice(0, most);
}

function numberIn(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? "0");
}
