/** An address names where in an assessment a figure stands ("ratio|current-ratio|2025"); addresses.ts reads it. */
export function addressOf(...parts: readonly string[]): string {
  return parts.join("|");
}
