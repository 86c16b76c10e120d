/** What people said in the case file, as figures that name the case file as their witness. */
import type { CaseFile } from "../case/case-file.ts";
import { attest, type Figure, type Unit } from "../kernel/evidence.ts";
import { type Fen, fromDecimal } from "../kernel/money.ts";

function witness(caseFile: CaseFile): { by: string; at: string; reason: string } {
  return { by: (caseFile.investigators ?? []).join("、"), at: "", reason: "case file" };
}

/** An amount of the case file; null when the text is no amount (the schema refuses such a file earlier). */
export function saidAmount(caseFile: CaseFile, what: string, amount: string): Figure<Fen> | null {
  const value = fromDecimal(amount);
  return value === null ? null : attest(what, value, "CNY", witness(caseFile));
}

export function saidNumber(caseFile: CaseFile, what: string, value: number, unit: Unit): Figure {
  return attest(what, value, unit, witness(caseFile));
}

/**
 * The VAT rate that turns sales without tax into what customers pay. Exempt trade pays none; otherwise a person says the rate.
 * Null when nobody said: 13 % would be a guess.
 */
export function vatRate(caseFile: CaseFile): Figure | null {
  const vat = caseFile.borrower?.vat;
  if (vat === undefined) return null;
  const rate = vat.kind === "exempt" ? 0 : vat.rate;
  return rate === undefined ? null : saidNumber(caseFile, "borrower.vat.rate", rate, "ratio");
}

/** An answer that is an amount in 元, typed as a number or as a decimal text. */
export function answeredAmount(caseFile: CaseFile, id: string): Figure<Fen> | null {
  const answer = caseFile.answers?.[id];
  if (typeof answer === "number" && Number.isFinite(answer)) return saidAmount(caseFile, `answers.${id}`, answer.toFixed(2));
  return typeof answer === "string" ? saidAmount(caseFile, `answers.${id}`, answer) : null;
}

/** An answer that is a plain number or a fraction. */
export function answeredNumber(caseFile: CaseFile, id: string): Figure | null {
  const answer = caseFile.answers?.[id];
  return typeof answer === "number" && Number.isFinite(answer) ? saidNumber(caseFile, `answers.${id}`, answer, "ratio") : null;
}
