/**
 * Expected failures are data: a code, a place and parameters. The words are chosen at the edge, from problem-words.ts.
 */
import type { Language } from "./language.ts";
import { problemWords } from "./problem-words.ts";

export type ProblemCode = keyof typeof problemWords;
export type ProblemSeverity = "error" | "warning" | "info";

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  /** Where: "资产负债表!C14", or "" when the whole paper is meant. */
  readonly at: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export function problem(code: ProblemCode, severity: ProblemSeverity, at = "", params: Problem["params"] = {}): Problem {
  return { code, severity, at, params };
}

/** The sentence an officer reads, without the place. */
export function problemText(found: Problem, language: Language): string {
  return problemWords[found.code][language](found.params);
}
