/** Wrong passphrases make the next attempt wait longer, and never wait for good. It slows a person at the keyboard, not one with a copy of the disk. */

/** [P] Attempts that cost no waiting: typing slips. */
const FREE = 3;
/** [P] */
const FIRST_MS = 5_000;
/** [P] */
const LONGEST_MS = 300_000;

export interface Failures {
  readonly count: number;
  /** Milliseconds of this machine's clock. */
  readonly last: number;
}

/** How long until the next attempt is taken. A clock set back makes it wait once more, not forever. */
export function waitMs({ count, last }: Failures, now: number): number {
  if (count < FREE) return 0;
  const pause = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, count - FREE));
  return Math.min(pause, Math.max(0, last + pause - now));
}
