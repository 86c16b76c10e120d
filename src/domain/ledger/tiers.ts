/** How far a paper can be trusted, by what it is; what a person said about it wins. */
import type { CaseFile } from "../case/case-file.ts";
import { said } from "../case/said.ts";
import type { PaperDocument, PaperKind, Tier } from "../documents/document.ts";

const byKind: Readonly<Record<PaperKind, Tier>> = {
  "vat-return": "A",
  "credit-report": "A",
  "bank-statement": "B",
  "wallet-statement": "B",
  "utility-bill": "B",
  "waybill-list": "B",
  "payroll-list": "B",
  // Exported from the tax authority's platform, but handed over by the borrower.
  "invoice-list": "B",
  "balance-sheet": "C",
  "income-statement": "C",
  "cash-flow-statement": "C",
  "trial-balance": "C",
  "purchase-list": "C",
  "inventory-list": "C",
  contract: "C",
  other: "D",
  unreadable: "D",
};

/** `isDoubted`: three independent doubts about the paper itself, after which it counts as spoken word. */
export function tierOf(paper: PaperDocument, kind: PaperKind, caseFile: CaseFile, isDoubted: boolean): Tier {
  const word = said(caseFile, paper)?.tier;
  if (word !== undefined) return word;
  return isDoubted ? "D" : byKind[kind];
}

const order: readonly Tier[] = ["A", "B", "C", "D"];

export function worstTier(tiers: readonly Tier[]): Tier {
  return tiers.reduce<Tier>((worst, tier) => (order.indexOf(tier) > order.indexOf(worst) ? tier : worst), "A");
}

export function tierRank(tier: Tier): number {
  return order.indexOf(tier);
}
