/** Which backups stay: the newest of each of the last seven days that have one, and of each of the last four weeks. */

const NAME = /^yardstick-(\d{4})-(\d{2})-(\d{2})-[0-9a-f]{12}\.ysbak$/;
/** [P] */
const DAYS = 7;
const WEEKS = 4;

/** Date and the beginning of the log's head; nothing of any person. `day` is an ISO day. */
export function backupName(day: string, head: string): string {
  return `yardstick-${day}-${head.slice(0, 12)}.ysbak`;
}

export interface StoredBackup {
  readonly name: string;
  /** Milliseconds of the file's own time: orders the backups of one day. */
  readonly changedAt: number;
}

/** Names to remove once `verified` has been read back. Files of other names are nobody's business. */
export function outdated(stored: readonly StoredBackup[], verified: string): string[] {
  const own = stored
    .map((file) => ({ ...file, day: dayOf(file.name) }))
    .filter((file): file is typeof file & { day: number } => file.day !== null)
    .sort((a, b) => b.day - a.day || (b.name === verified ? 1 : 0) - (a.name === verified ? 1 : 0) || b.changedAt - a.changedAt);
  const kept = new Set<string>([verified]);
  keepFirst(own, DAYS, ({ day }) => day, kept);
  // Weeks begin on Monday: day 4 of the epoch was one.
  keepFirst(own, WEEKS, ({ day }) => Math.floor((day - 4) / 7), kept);
  return own.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

function keepFirst<T extends { readonly name: string }>(
  files: readonly T[],
  most: number,
  slot: (file: T) => number,
  kept: Set<string>,
): void {
  const seen = new Set<number>();
  for (const file of files) {
    if (seen.has(slot(file)) || seen.size === most) continue;
    seen.add(slot(file));
    kept.add(file.name);
  }
}

/** Days since 1970. */
function dayOf(name: string): number | null {
  const [, year, month, day] = NAME.exec(name) ?? [];
  return year === undefined ? null : Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
}
