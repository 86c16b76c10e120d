const units = ["B", "KB", "MB", "GB", "TB"] as const;

/** "820 KB", "1.2 GB": room on a disk, as systems print it. */
export function bytes(count: number): string {
  let value = count;
  let at = 0;
  while (value >= 1000 && at < units.length - 1) {
    value /= 1024;
    at++;
  }
  return `${at === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[at]}`;
}
