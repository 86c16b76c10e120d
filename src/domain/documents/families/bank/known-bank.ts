/** Statements of banks whose layout we know. */
import type { PaperFamily } from "../../document.ts";
import { planOfLayouts } from "../../transactions/plan.ts";
import { readStatement } from "../../transactions/read-statement.ts";
import { bankLayouts } from "./layouts/all.ts";

export const knownBank: PaperFamily = {
  id: "bank-known",
  detect: (sheet, book) => planOfLayouts(sheet, book, bankLayouts)?.recognition ?? null,
  parse(sheet, recognition, context) {
    const found = planOfLayouts(sheet, context.book, bankLayouts);
    if (found === null) throw new Error(`parse without detect: ${recognition.layout}`);
    return readStatement(sheet, found.plan, recognition, context);
  },
};
