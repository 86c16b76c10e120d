/** Which character separates the cells of a text: seen from its first lines. */

/** TAB first: between equals it wins, for commas stand in amounts and texts, TABs hardly ever. */
const CANDIDATES = ["\t", ",", ";", "|"] as const;
export type Delimiter = (typeof CANDIDATES)[number];
type Counts = Record<Delimiter, number>;

const LINES = 200;
const CHARACTERS = 200_000;
/** A quoted text longer than this, among the first lines, is a quote without a partner. */
const LONGEST_QUOTE = 2_000;

function noCounts(): Counts {
  return { ",": 0, "\t": 0, ";": 0, "|": 0 };
}

/** Separators outside quotes, a line at a time. A TAB beside a comma or at the line's end is padding (wallet exports guard ids so). */
function countLines(text: string): Counts[] {
  const lines: Counts[] = [];
  let counts = noCounts();
  let isBlank = true;
  const end = Math.min(text.length, CHARACTERS);
  for (let i = 0; i <= end && lines.length < LINES; i++) {
    const character = i < end ? text.charAt(i) : "\n";
    if (character === '"') {
      const close = text.indexOf('"', i + 1);
      if (close > 0 && close - i < LONGEST_QUOTE) i = close;
      isBlank = false;
    } else if (character === "\n" || character === "\r") {
      if (!isBlank) lines.push(counts);
      counts = noCounts();
      isBlank = true;
    } else if (character === "\t") {
      const next = text[i + 1];
      if (next !== undefined && next !== "," && text[i - 1] !== "," && next !== "\n" && next !== "\r") counts["\t"]++;
    } else {
      if (character === "," || character === ";" || character === "|") counts[character]++;
      if (character !== " ") isBlank = false;
    }
  }
  return lines;
}

/** The separator that gives most lines the same number of cells; null for plain text. */
export function findDelimiter(text: string): Delimiter | null {
  const lines = countLines(text);
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const times = new Map<number, number>();
    for (const counts of lines) if (counts[candidate] > 0) times.set(counts[candidate], (times.get(counts[candidate]) ?? 0) + 1);
    // Lines of a table agree on a number; commas in prose do not. More cells weigh a little more than more lines.
    let score = 0;
    for (const [count, lineCount] of times) score = Math.max(score, lineCount * (1 + Math.log2(count)));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
