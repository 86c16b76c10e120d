/** The trade's words on the screens, each with one plain sentence in both languages: what it is, and why it matters. */
import { judgementTerms } from "./terms/judgement.ts";
import { loanTerms } from "./terms/loans.ts";
import { paperTerms } from "./terms/papers.ts";
import { ratioTerms } from "./terms/ratios.ts";
import type { TermText } from "./terms/term.ts";

export type { TermText };

export const terms = { ...paperTerms, ...ratioTerms, ...judgementTerms, ...loanTerms } as const satisfies Readonly<
  Record<string, TermText>
>;

export type TermId = keyof typeof terms;

/** Ids that come from data: a ratio, a reason, a level. */
export function isTerm(id: string): id is TermId {
  return Object.hasOwn(terms, id);
}
