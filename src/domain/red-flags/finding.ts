/** How a rule says what it found. */
import type { Bilingual } from "../kernel/language.ts";
import type { Finding } from "./define.ts";

/** Title, why (the figures inside the sentence) and what to go and verify. */
export interface FlagWords {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly ask: Bilingual;
}

export function finding(
  words: FlagWords,
  found: Pick<Finding, "severity" | "evidence" | "period" | "inputs"> & Partial<Pick<Finding, "about" | "rows">>,
): Finding {
  return { about: "", rows: [], ...words, ...found };
}
