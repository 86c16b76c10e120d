/** A seeded source of variety for made-up papers: the same seed writes the same bytes on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** Picks by weight: the second of each pair. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
}

/** mulberry32: 32 bits of state are plenty for a few thousand rows, and it is the same arithmetic everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    weighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(items, items.length - 1)[0];
    },
  };
}

function at<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new RangeError("nothing to pick from");
  return items[index] as T; // the bounds were checked on the line above
}

/** Splits a whole total by weights so that the parts add up to it exactly (largest remainders get the odd units). */
export function splitByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map((value) => Math.floor(value));
  let left = total - parts.reduce((a, b) => a + b, 0);
  const order = exact.map((value, index) => [value - Math.floor(value), index] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, index] of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/**
 * Splits an amount (分) into `count` invoices or payments of uneven size. Most are whole 元, as trade is; the last takes what is left.
 * `evenness` 1 gives nearly equal parts, 0 a wide spread.
 */
export function splitAmount(random: Random, total: number, count: number, evenness = 0.4): number[] {
  if (count <= 1 || total < count * 200) return total === 0 ? [] : [total];
  const weights = Array.from({ length: count }, () => evenness + (1 - evenness) * -Math.log(1 - random.next() * 0.98));
  const parts = splitByWeight(total, weights).map((part) => Math.max(100, Math.round(part / 100) * 100));
  const last = total - parts.slice(0, -1).reduce((a, b) => a + b, 0);
  if (last <= 0) return splitByWeight(total, weights);
  parts[parts.length - 1] = last;
  return parts;
}
