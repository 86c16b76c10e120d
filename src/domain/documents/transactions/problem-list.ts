/** Collects problems of one sheet. A file with one mistake in every row would bury the officer: beyond a limit they are counted. */
import { type Problem, type ProblemCode, type ProblemSeverity, problem } from "../../kernel/problem.ts";

/** Shown one by one up to here, counted beyond. [P] */
export const LISTED_PROBLEMS = 200;

export class ProblemList {
  private readonly found: Problem[] = [];
  private readonly counts = new Map<ProblemCode, { count: number; severity: ProblemSeverity; last: string }>();

  add(code: ProblemCode, severity: ProblemSeverity, at: string, params: Problem["params"] = {}): void {
    const entry = this.counts.get(code) ?? { count: 0, severity, last: "" };
    entry.count++;
    entry.last = at;
    this.counts.set(code, entry);
    if (entry.count <= LISTED_PROBLEMS) this.found.push(problem(code, severity, at, params));
  }

  count(code: ProblemCode): number {
    return this.counts.get(code)?.count ?? 0;
  }

  all(): Problem[] {
    const rest: Problem[] = [];
    for (const [code, entry] of this.counts) {
      if (entry.count > LISTED_PROBLEMS)
        rest.push(problem("more-of-the-same", entry.severity, entry.last, { code, count: entry.count - LISTED_PROBLEMS }));
    }
    return [...this.found, ...rest];
  }
}
