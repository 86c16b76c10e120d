/** "2026-03-05T09:30:12+08:00" as people read it, in the hour of the place where it was written: "2026-03-05 09:30". */
export function momentText(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
