/** How much of what people typed and decided is kept to be taken back. */
import type { CaseFile } from "../../domain/case/case-file.ts";

/** Steps of undo. [P] */
const MOST_STEPS = 100;
/** [P] Characters of JSON in all the steps together: a hundred of a usual case, half a dozen of one with 5,000 pasted rows. */
export const MOST_CHARACTERS = 4_000_000;

/** The latest copies of the case file that fit; the very last always does, so that what was just done can be taken back. */
export function keptSteps(past: readonly CaseFile[], most = MOST_CHARACTERS): CaseFile[] {
  const latest = past.slice(-MOST_STEPS);
  let from = latest.length;
  let characters = 0;
  while (from > 0) {
    characters += JSON.stringify(latest[from - 1]).length;
    if (characters > most && from < latest.length) break;
    from--;
  }
  return latest.slice(from);
}
