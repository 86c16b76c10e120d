/** Exports of the payment wallets. */
import type { PaperFamily } from "../../document.ts";
import { planOfLayouts } from "../../transactions/plan.ts";
import { readStatement } from "../../transactions/read-statement.ts";
import { walletLayouts } from "./layouts/all.ts";

export const knownWallet: PaperFamily = {
  id: "wallet-known",
  detect: (sheet, book) => planOfLayouts(sheet, book, walletLayouts)?.recognition ?? null,
  parse(sheet, recognition, context) {
    const found = planOfLayouts(sheet, context.book, walletLayouts);
    if (found === null) throw new Error(`parse without detect: ${recognition.layout}`);
    return readStatement(sheet, found.plan, recognition, context);
  },
};
