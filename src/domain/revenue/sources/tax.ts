/** 增值税申报 and 开票: one family, since invoices are what the return is made from. */
import { type Figure, derive } from "../../kernel/evidence.ts";
import { type Fen, fen } from "../../kernel/money.ts";
import type { SourceAnswer, SourceQuestion, SourceRule } from "../context.ts";
import { coverOf } from "../cover.ts";
import { leastMonths, scaledUp } from "../scale.ts";
import { formulas, notes } from "../words.ts";

/** Returns that do not show sales: quota-assessed, exempt, below the threshold, exporters. */
function whyExcluded({ caseFile, ledger, period }: SourceQuestion): SourceAnswer | null {
  const kind = caseFile.borrower?.vat?.kind;
  const without = (note: (typeof notes)["vatQuota"]): SourceAnswer => ({
    status: "excluded",
    formula: formulas.vat,
    note,
    missing: [],
    months: 0,
  });
  if (kind === "quota") return without(notes.vatQuota);
  if (kind === "exempt") return without(notes.vatExempt);
  const sales = coverOf(ledger, "vatSales", period)?.figure.value ?? null;
  const exported = coverOf(ledger, "vatExportSales", period)?.figure.value ?? null;
  const exempt = coverOf(ledger, "vatExemptSales", period)?.figure.value ?? null;
  if (exported !== null && exported > 0) return without(notes.vatExport);
  if (sales !== null && exempt !== null && exempt > 0 && exempt >= sales) return without(notes.vatExempt);
  if (sales === 0) return without(notes.vatNone);
  return null;
}

export const vatSource: SourceRule = {
  id: "vat",
  family: "tax",
  answer(question) {
    return whyExcluded(question) ?? declaredToTax(question, "vat", "vatSales", formulas.vat, "paper:vat-return");
  },
};

export const invoiceSource: SourceRule = {
  id: "invoices",
  family: "tax",
  answer: (question) => declaredToTax(question, "invoices", "invoicedSales", formulas.invoices, "paper:invoice-list"),
};

function declaredToTax(question: SourceQuestion, id: string, key: string, formula: (typeof formulas)["vat"], paper: string): SourceAnswer {
  const cover = coverOf(question.ledger, key, question.period);
  if (cover === null) return { status: "insufficient", formula, note: notes.noPaper, missing: [paper], months: 0 };
  const months = cover.months.size;
  const inputs: Figure[] = [cover.figure];
  const value = scaledUp(
    question,
    id,
    derive(`revenue-${id}@${question.period}`, "CNY", inputs, (sales = 0) => fen(sales) as Fen),
    months,
  );
  if (value === null)
    return {
      status: "insufficient",
      formula,
      note: months < leastMonths(question) ? notes.fewMonths(months) : notes.seasonal(months),
      missing: [paper],
      months,
    };
  return {
    status: "ok",
    value,
    months,
    tier: cover.tier,
    countsAs: "tax",
    formula,
    note: months < 12 ? notes.scaled(months) : notes.wholePeriod,
  };
}
