import type { Bilingual } from "../language.ts";

export type ProblemParams = Readonly<Record<string, string | number>>;

/** What happened, and what to do next, in both languages; the place is printed in front by whoever shows it. */
export type ProblemWords = Readonly<Record<string, Bilingual<(p: ProblemParams) => string>>>;
