import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import type { CaseFile } from "../../../src/domain/case/case-file.ts";
import { type Trader, trader } from "../habits/trader.ts";

/** Declared without tax; the truth is 756 万. */
export const boast: CaseFile["declared"] = { revenue: [{ period: "2025", amount: "9830000.00", taxIncluded: false }] };
/** What is missing between truth and boast, with 13 % tax, 分. */
export const MISSING = Math.round((9_830_000 - 7_560_000) * 113);

export function boaster(seed: number, more: CaseFile = {}): Trader {
  return trader(seed, { caseFile: { declared: boast, ...more } });
}

export function made(name: string, about: string, one: Trader, papers: PaperCase["papers"]): PaperCase {
  return { name, about, caseFile: one.caseFile, papers };
}
