/** From papers to what netting works on: every table of transactions with the owner and account people said. */
import type { CaseFile } from "../case/case-file.ts";
import { said } from "../case/said.ts";
import type { PaperDocument } from "../documents/document.ts";
import { matchText } from "../kernel/plain-text.ts";
import type { StatementFile } from "./define.ts";
import { plainAccount } from "./rows.ts";

export function statementFilesOf(documents: readonly PaperDocument[], caseFile: CaseFile): StatementFile[] {
  const owners = new Map((caseFile.accounts ?? []).map((account) => [plainAccount(account.number), account.owner]));
  const files: StatementFile[] = [];
  for (const paper of documents) {
    const word = said(caseFile, paper);
    for (const { transactions } of paper.contents) {
      if (transactions === null || transactions.rows === 0) continue;
      const known = transactions.account.words.map((number) => owners.get(plainAccount(number))).find((owner) => owner !== undefined);
      files.push({
        document: paper.id,
        table: transactions,
        owner: word?.owner ?? known ?? transactions.holder,
        account: word?.account ?? "",
        namesSheet: namesSheet(paper),
      });
    }
  }
  return files;
}

/** Rows are "<doc>#<sheet>!<line>" when the file has more than one sheet with something on it. */
export function namesSheet(paper: PaperDocument): boolean {
  return paper.contents.length > 1;
}

/** Names on purchase lists and invoices: whoever goods were bought from or sold to, in matched text. */
export function tradePartners(documents: readonly PaperDocument[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const paper of documents) {
    for (const { records, recognition } of paper.contents) {
      if (
        records === null ||
        (recognition.kind !== "purchase-list" && recognition.kind !== "invoice-list" && recognition.kind !== "inventory-list")
      )
        continue;
      for (const [field, column] of Object.entries(records.texts)) {
        if (!/supplier|buyer|seller|customer|party|vendor/i.test(field)) continue;
        for (const word of column.words) if (word !== "") names.add(matchText(word));
      }
    }
  }
  return names;
}
