import type { CaseFile } from "../case/case-file.ts";
import type { NettingResult } from "../netting/define.ts";
import { revenueParameters } from "../parameters/revenue.ts";

/** Farming, a table with peak and slack months, or a year whose months differ widely. */
export function isSeasonal({ caseFile, netting }: { readonly caseFile: CaseFile; readonly netting: NettingResult | null }): boolean {
  if (caseFile.borrower?.industry === "farming") return true;
  const seasons = new Set((caseFile.monthly ?? []).map((row) => row.season));
  if (seasons.has("peak") || seasons.has("low")) return true;
  const variation = netting?.statistics.monthlyVariation ?? null;
  return variation !== null && (netting?.months.length ?? 0) >= 12 && variation > revenueParameters["seasonal-variation"].value;
}
