/** The value at which the cumulative weight crosses one half; exactly on one half, the mean of the two neighbours. Null when empty. */
export function weightedMedian(entries: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const sorted = entries.filter((entry) => entry.weight > 0).sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, entry) => sum + entry.weight, 0) / 2;
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    const entry = sorted[i];
    const next = sorted[i + 1];
    if (entry === undefined) break;
    reached += entry.weight;
    // Weights are twelfths; a hair's breadth beside one half is one half.
    if (Math.abs(reached - half) < 1e-9 && next !== undefined) return (entry.value + next.value) / 2;
    if (reached > half) return entry.value;
  }
  return sorted.at(-1)?.value ?? null;
}
