/** What was put in and what was taken out between two texts, in words: a Chinese character is a word, a figure is one by its address. */

export interface DiffPiece {
  readonly kind: "same" | "inserted" | "deleted";
  readonly text: string;
}

export interface Token {
  /** What is compared; a figure's address, so that a figure with a new value is the same word. */
  readonly key: string;
  readonly text: string;
}

const WORD = /[A-Za-zÀ-ɏ]+|[\d０-９][\d０-９,.%]*|\s+|[\s\S]/gu;
/** [P] Beyond so many comparisons two paragraphs are called different as a whole: no reader follows such a difference word by word. */
const LIMIT = 4_000_000;

export function tokensOf(text: string): Token[] {
  return (text.match(WORD) ?? []).map((word) => ({ key: word, text: word }));
}

/** `before` with the deleted pieces taken out and the inserted put in reads as `after`. */
export function wordDifference(before: readonly Token[], after: readonly Token[]): DiffPiece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start]?.key === after[start]?.key) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end]?.key === after[after.length - 1 - end]?.key
  )
    end++;
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece["kind"], tokens: readonly Token[]): void => {
    const text = tokens.map((token) => token.text).join("");
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  add("same", after.slice(0, start));
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  if (left.length * right.length > LIMIT) {
    add("deleted", left);
    add("inserted", right);
  } else for (const [kind, token] of middle(left, right)) add(kind, [token]);
  add("same", after.slice(after.length - end));
  return pieces;
}

/** By the longest common subsequence; deletions before insertions, so that a replaced word reads old, new. */
function middle(left: readonly Token[], right: readonly Token[]): [DiffPiece["kind"], Token][] {
  const width = right.length + 1;
  const longest = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const here = i * width + j;
      longest[here] =
        left[i]?.key === right[j]?.key
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0);
    }
  }
  const steps: [DiffPiece["kind"], Token][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    if (a !== undefined && b !== undefined && a.key === b.key) {
      steps.push(["same", b]);
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) {
      steps.push(["deleted", a]);
      i++;
    } else if (b !== undefined) {
      steps.push(["inserted", b]);
      j++;
    }
  }
  return steps;
}
