/** What netting found, as facts of the ledger, so that ratios, sources and reliability read it like any other figure. */
import type { CaseFile } from "../case/case-file.ts";
import type { PaperDocument } from "../documents/document.ts";
import type { DocId } from "../kernel/ids.ts";
import { monthIndex, type Period, spanPeriod } from "../kernel/period.ts";
import { type Fact, type Ledger, ledgerOf } from "../ledger/ledger.ts";
import { tierOf, worstTier } from "../ledger/tiers.ts";
import type { NettingResult } from "../netting/define.ts";

/** The ledger with net and gross inflow; unchanged when the statements are not in yuan. */
export function withNetting(
  ledger: Ledger,
  netting: NettingResult | null,
  documents: readonly PaperDocument[],
  caseFile: CaseFile,
  doubted: ReadonlySet<DocId>,
): Ledger {
  if (netting === null || netting.from === null || netting.to === null || netting.currency !== "CNY") return ledger;
  const statements = documents.filter((paper) => paper.contents.some((content) => content.transactions !== null));
  const tier = worstTier(statements.map((paper) => tierOf(paper, paper.kind, caseFile, doubted.has(paper.id))));
  const period = spanPeriod({ from: monthOf(netting.from), to: monthOf(netting.to) });
  const fact = (key: string, when: Period, figure: Fact["figure"]): Fact => ({
    key,
    period: when,
    figure,
    unit: "CNY",
    currency: "CNY",
    tier,
    status: "ok",
    halfStep: 0.5,
  });
  const facts = [...netting.monthlyNet].map(([month, figure]) => fact("netOperatingInflow", month, figure));
  if (!netting.monthlyNet.has(period)) facts.push(fact("netOperatingInflow", period, netting.net));
  facts.push(fact("grossInflow", period, netting.gross));
  return ledgerOf([...ledger.facts, ...facts]);
}

function monthOf(day: string): number {
  return monthIndex(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
