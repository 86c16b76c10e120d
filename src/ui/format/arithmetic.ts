/**
 * How a derived figure follows from its inputs, in one line of numbers. The line is shown only when it is true:
 * each way is tried on the very figures, and where none gives the result, nothing is claimed.
 */
export interface Term {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

export interface Arithmetic {
  /** 「流动资产 ÷ 流动负债」. */
  readonly words: string;
  /** 「530 万元 ÷ 370 万元」. */
  readonly numbers: string;
}

/** More terms than this read better as the list below them. */
const MOST_TERMS = 6;
/** How far a result may be from its line by rounding alone: half a 分 for money, half of the sixth decimal for the rest. */
const HALF_FEN = 0.005;
const HALF_SIXTH = 5e-7;

export function arithmeticOf(
  result: number,
  isMoney: boolean,
  terms: readonly Term[],
  sumOf: (count: number) => string,
): Arithmetic | null {
  const [first, second] = terms;
  const slack = (isMoney ? HALF_FEN : HALF_SIXTH) + Math.abs(result) * Number.EPSILON * 8;
  const isSame = (found: number, stated: number): boolean => Math.abs(found - stated) <= slack;
  if (first === undefined) return null;
  const total = terms.reduce((sum, term) => sum + term.value, 0);
  if (isSame(total, result)) return terms.length > MOST_TERMS ? { words: sumOf(terms.length), numbers: "" } : line(terms, " + ");
  if (second === undefined) return null;
  const rest = total - first.value;
  if (isSame(first.value - rest, result) && terms.length <= MOST_TERMS) return line(terms, " − ");
  if (terms.length === 2 && second.value !== 0 && isSame(first.value / second.value, result)) return line(terms, " ÷ ");
  if (terms.length === 2 && isSame(first.value * second.value, result)) return line(terms, " × ");
  const third = terms[2];
  if (terms.length === 3 && third !== undefined && second.value !== 0 && isSame((first.value / second.value) * third.value, result)) {
    return { words: `${first.name} ÷ ${second.name} × ${third.name}`, numbers: `${first.text} ÷ ${second.text} × ${third.text}` };
  }
  return null;
}

function line(terms: readonly Term[], sign: string): Arithmetic {
  return { words: terms.map((term) => term.name).join(sign), numbers: terms.map((term) => term.text).join(sign) };
}
