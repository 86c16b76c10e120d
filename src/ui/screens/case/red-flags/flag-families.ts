/** The nine families as tiles, and which flags the filters leave. */
import type { RedFlag } from "../../../../domain/assessment/assessment.ts";
import type { CaseFile, Decision } from "../../../../domain/case/case-file.ts";

export type Severity = RedFlag["severity"];

/** Worst first. */
export const severities: readonly Severity[] = ["red", "orange", "amber", "blue"];
const FAMILIES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export interface FamilyTile {
  readonly family: number;
  readonly count: number;
  readonly open: number;
  /** Of the open ones, else of all; null when there is none. */
  readonly worst: Severity | null;
}

/** Nine tiles always; conduct and law (0) only when something is there. */
export function familyTiles(flags: readonly RedFlag[]): FamilyTile[] {
  const families: readonly number[] = flags.some((flag) => flag.family === 0) ? [...FAMILIES, 0] : FAMILIES;
  return families.map((family) => {
    const own = flags.filter((flag) => flag.family === family);
    const open = own.filter((flag) => flag.status === "open");
    const judged = open.length > 0 ? open : own;
    return {
      family,
      count: own.length,
      open: open.length,
      worst: severities.find((severity) => judged.some((flag) => flag.severity === severity)) ?? null,
    };
  });
}

export interface FlagFilter {
  readonly family: number | null;
  readonly severity: Severity | null;
  readonly isUnresolvedOnly: boolean;
}

export function filterFlags(flags: readonly RedFlag[], filter: FlagFilter): RedFlag[] {
  return flags.filter(
    (flag) =>
      (filter.family === null || flag.family === filter.family) &&
      (filter.severity === null || flag.severity === filter.severity) &&
      (!filter.isUnresolvedOnly || flag.status === "open"),
  );
}

/** Explanations people have given for a flag, those that closed it and one that still waits for a second person. */
export function explanationsOf(flag: RedFlag, caseFile: CaseFile): Decision[] {
  const closing = new Set(flag.closedBy?.split("+") ?? []);
  return (caseFile.decisions ?? []).filter((made) => made.type === "close-flag" && (made.target === flag.id || closing.has(made.id)));
}
