/** The families of financial statements, for the registry of papers. */
import type { PaperFamily } from "../../document.ts";
import type { StatementForm } from "../../statement-lines.ts";
import { gridOf } from "./grid.ts";
import { detectStatement, formKinds } from "./statement/detect.ts";
import { parseStatement } from "./statement/parse-statement.ts";
import { findTrialBalance } from "./trial-balance/layout.ts";
import { parseTrialBalance } from "./trial-balance/parse.ts";

/** A sheet that holds several statements goes to the family of its largest one; all of them are read. */
function statementFamily(form: StatementForm): PaperFamily {
  return { id: formKinds[form], detect: (sheet, book) => detectStatement(form, sheet, book), parse: parseStatement };
}

const trialBalance: PaperFamily = {
  id: "trial-balance",
  detect(sheet, book) {
    const grid = gridOf(book, sheet);
    const layout = findTrialBalance(grid);
    if (layout === null) return null;
    let title = "";
    for (let row = 0; row < layout.headerRow; row++) title += grid.rowText(row);
    // A ledger of quantities holds the accounts that have quantities: it neither balances nor is it meant to.
    if (/数量(?:金额|核算)/.test(`${title}${sheet.name}`)) return null;
    const named = /科目(?:余额|汇总)表|余额表|试算平衡/.exec(`${title}${sheet.name}`)?.[0];
    const why = ["科目编码", "科目名称", ...Object.keys(layout.moments), ...(named ? [named] : [])];
    return { kind: "trial-balance", layout: "trial-balance-generic", confidence: named ? 0.97 : 0.9, why };
  },
  parse: parseTrialBalance,
};

export const financialFamilies: readonly PaperFamily[] = [
  trialBalance,
  statementFamily("balance"),
  statementFamily("income"),
  statementFamily("cash"),
];
