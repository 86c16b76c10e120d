/** Every name of a person or a firm that a case's papers and forms hold: what is covered while demonstrating. */
import type { CaseFile } from "../../../domain/case/case-file.ts";
import type { PaperDocument } from "../../../domain/documents/document.ts";

/** Fields of lists that hold the name of somebody; the name on a stock list is that of goods. */
const SOMEBODY = /supplier|buyer|seller|customer|party|vendor|employee|driver|sender|consign|shipper|receiver|holder|owner/i;

/** Longest first, so that a firm's full name is found before a shorter one inside it. */
export function namesIn(papers: readonly PaperDocument[], caseFile: CaseFile): string[] {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    const plain = name?.trim() ?? "";
    // A single character, a number or a dash is nobody's name.
    if (plain.length >= 2 && /\p{L}/u.test(plain)) names.add(plain);
  };
  add(caseFile.borrower?.name);
  for (const short of shortForms(caseFile.borrower?.name ?? "")) add(short);
  for (const name of caseFile.investigators ?? []) add(name);
  for (const { owner } of caseFile.accounts ?? []) add(owner);
  for (const { name } of caseFile.parties ?? []) add(name);
  for (const { owner } of caseFile.documents ?? []) add(owner);
  for (const { lender } of caseFile.debts ?? []) add(lender);
  for (const { by } of caseFile.decisions ?? []) add(by);
  for (const paper of papers) {
    for (const { transactions, records, recognition } of paper.contents) {
      add(transactions?.holder);
      transactions?.counterparty.words.forEach(add);
      for (const [field, column] of Object.entries(records?.texts ?? {})) {
        if (SOMEBODY.test(field) || (field === "name" && recognition.kind === "payroll-list")) column.words.forEach(add);
      }
    }
  }
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** How people shorten a firm's name in file names and memos: 青檀县恒远五金制品有限公司 → 恒远五金制品, 恒远五金, 恒远. */
function shortForms(name: string): string[] {
  const core = name.replace(/^.{1,8}?(省|市|县|区|镇|乡)/, "").replace(/(股份)?(有限)?(责任)?公司$/, "");
  return core === name || core.length < 3 ? [] : [core, core.slice(0, 4), core.slice(0, 2)];
}
