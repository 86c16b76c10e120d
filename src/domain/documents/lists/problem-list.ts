/** Problems of one sheet: every kind is listed in full up to a limit, and counted beyond it, so that a wrong column does not bury the rest. */
import { type Problem, type ProblemCode, problem } from "../../kernel/problem.ts";

/** Listed one by one per code. [P] */
const LISTED = 200;

export interface ProblemList {
  add(found: Problem): void;
  all(): Problem[];
}

export function problemList(): ProblemList {
  const listed: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    add(found) {
      const count = (counts.get(found.code) ?? 0) + 1;
      counts.set(found.code, count);
      if (count <= LISTED) listed.push(found);
    },
    all() {
      const more = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - LISTED), 0);
      return more === 0 ? [...listed] : [...listed, problem("more-of-the-same", "error", "", { count: more })];
    },
  };
}
