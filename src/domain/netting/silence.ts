/** How long these accounts are used to lie still: a farmer's card sleeps for weeks, a shop's never. */
import { Fate, type Rows } from "./rows.ts";

/**
 * The second longest stretch of days between two rows. The longest may be the one Spring Festival of an account in daily use; what happens
 * twice is a habit. `order`: usable rows in time order.
 */
export function usualSilence(rows: Rows, order: readonly number[] | Uint32Array): number {
  let longest = 0;
  let second = 0;
  let before: number | null = null;
  for (const at of order) {
    const fate = rows.fate[at];
    if (fate !== Fate.counted && fate !== Fate.removed) continue;
    const day = rows.day[at] ?? 0;
    const still = before === null ? 0 : day - before - 1;
    before = day;
    if (still > longest) {
      second = longest;
      longest = still;
    } else if (still > second) second = still;
  }
  return second;
}
