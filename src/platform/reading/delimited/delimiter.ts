/** Which character separates the cells of a text: seen from its first lines. */

const CANDIDATES = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const LINES = 200;
const CHARACTERS = 200_000;

/** Separators in one line, outside quotes. A TAB right before a comma or the line's end is padding (wallet exports end ids so). */
function countIn(line: string): Record<Delimiter, number> {
  const counts: Record<Delimiter, number> = { ",": 0, "\t": 0, ";": 0, "|": 0 };
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "\t") {
      const next = line[i + 1];
      if (next !== undefined && next !== ",") counts["\t"]++;
    } else if (character === "," || character === ";" || character === "|") counts[character]++;
  }
  return counts;
}

/** The separator that gives most lines the same number of cells; null for plain text. */
export function findDelimiter(text: string): Delimiter | null {
  const lines = text.slice(0, CHARACTERS).split(/\r\n|\n|\r/, LINES);
  const counts = lines.filter((line) => line.trim() !== "").map(countIn);
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const lengths = new Map<number, number>();
    for (const count of counts) if (count[candidate] > 0) lengths.set(count[candidate], (lengths.get(count[candidate]) ?? 0) + 1);
    // Lines of a table agree on a number; commas in prose do not. More cells weigh a little more than more lines.
    let score = 0;
    for (const [count, times] of lengths) score = Math.max(score, times * (1 + Math.log2(count)));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
