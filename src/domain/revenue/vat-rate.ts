/** By which rate tax-inclusive receipts become revenue before VAT. What nobody said and no return shows is not guessed. */
import { attest, derive } from "../kernel/evidence.ts";
import type { Period } from "../kernel/period.ts";
import { witnessOf } from "../ledger/spoken-facts.ts";
import { revenueParameters } from "../parameters/revenue.ts";
import type { RevenueContext, VatRate } from "./context.ts";
import { coverOf } from "./cover.ts";
import { rateNotes } from "./words.ts";

export function vatRateOf({ caseFile, ledger, netting }: RevenueContext, period: Period): VatRate | null {
  const { vat, kind } = caseFile.borrower ?? {};
  const said = (rate: number, reason: string) => attest(`vatRate@${period}`, rate, "ratio", { by: witnessOf(caseFile), at: "", reason });
  if (vat?.kind === "quota" || vat?.kind === "exempt") return { rate: said(0, vat.kind), note: rateNotes.untaxed };
  if (vat?.rate !== undefined) return { rate: said(vat.rate, "declared"), note: rateNotes.said };
  const levy = revenueParameters["levy-rate-small-scale"];
  const reduced = () => attest(`vatRate@${period}`, levy.value, "ratio", { by: "revenue-parameters", at: "", reason: levy.basis });
  if (vat?.kind === "small-scale") return { rate: reduced(), note: rateNotes.smallScale };
  const tax = coverOf(ledger, "vatOutputTax", period);
  const sales = coverOf(ledger, "vatSales", period);
  if (tax && sales && sales.figure.value > 0 && tax.figure.value > 0) {
    return { rate: derive(`vatRate@${period}`, "ratio", [tax.figure, sales.figure], (t = 0, s = 1) => t / s), note: rateNotes.effective };
  }
  // Farmers' own produce is exempt by law.
  if (kind === "farm-household") return { rate: said(0, kind), note: rateNotes.untaxed };
  const isSmall = netting !== null && netting.netOperatingInflow <= revenueParameters["small-scale-ceiling"].value;
  if ((kind === "sole-proprietor" || kind === "individual") && isSmall) return { rate: reduced(), note: rateNotes.assumedSmallScale };
  return null;
}
