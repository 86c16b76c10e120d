/**
 * What the words of a row say about it: one bit a meaning. Every dictionary word is looked at once, never every row
 * (100,000 rows have a few thousand different words).
 */
import { matchText } from "../kernel/plain-text.ts";
import { markWords } from "./words/mark-words.ts";

export const Mark = {
  /** Entry undone by the bank: 冲正, 撤销, 抹账. */
  reversal: 1 << 0,
  refund: 1 << 1,
  loanReceived: 1 << 2,
  nonOperating: 1 << 3,
  cash: 1 << 4,
  /** Money taken out of a wallet to the holder's own card. */
  withdrawal: 1 << 5,
  goods: 1 << 6,
  wages: 1 << 7,
  rent: 1 << 8,
  tax: 1 << 9,
  utilities: 1 << 10,
  interest: 1 << 11,
  loanRepayment: 1 << 12,
  insurance: 1 << 13,
  gambling: 1 << 14,
  liveStreaming: 1 << 15,
  lendingPlatform: 1 << 16,
  fee: 1 << 17,
  household: 1 << 18,
  deliveryPlatform: 1 << 19,
  /** Clearing parties and the bank's own accounts: everyone's money passes through them. */
  clearing: 1 << 20,
} as const;
export type MarkName = keyof typeof Mark;

export interface MarkRule {
  readonly mark: MarkName;
  /** Where the words are looked for: what the row says, or who the other side is. */
  readonly in: "memo" | "party" | "both";
  readonly words: readonly string[];
  /** A text that holds one of these is let off. */
  readonly except?: readonly string[];
}

interface Matcher {
  readonly bit: number;
  readonly pattern: RegExp;
  readonly except: RegExp | null;
}

function escaped(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
}

function matchers(place: "memo" | "party"): Matcher[] {
  return markWords
    .filter((rule) => rule.in === place || rule.in === "both")
    .map((rule) => ({ bit: Mark[rule.mark], pattern: escaped(rule.words), except: rule.except ? escaped(rule.except) : null }));
}

const memoMatchers = matchers("memo");
const partyMatchers = matchers("party");
const anyMemoWord = new RegExp(memoMatchers.map((matcher) => matcher.pattern.source).join("|"), "i");
const anyPartyWord = new RegExp(partyMatchers.map((matcher) => matcher.pattern.source).join("|"), "i");

/** The bits of one dictionary word of 摘要, type or status. */
export function memoMarks(word: string): number {
  return marksOf(word, memoMatchers, anyMemoWord);
}

/** The bits of one counterparty's name. */
export function partyMarks(word: string): number {
  return marksOf(word, partyMatchers, anyPartyWord);
}

function marksOf(word: string, list: readonly Matcher[], any: RegExp): number {
  if (word === "") return 0;
  const text = matchText(word);
  if (!any.test(text)) return 0;
  let bits = 0;
  for (const { bit, pattern, except } of list) {
    if (pattern.test(text) && !(except?.test(text) ?? false)) bits |= bit;
  }
  return bits;
}
