/** Row references as the contract writes them: "<doc>#<line>", or "<doc>#<sheet>!<line>" when the file has several sheets. */
import { namesSheet } from "../netting/statement-files.ts";
import type { PaperDocument, TransactionTable, WordColumn } from "../documents/document.ts";

/** Names the rows of a paper; made once a paper, for papers have a hundred thousand rows. */
export function rowNamer(document: PaperDocument): (table: TransactionTable, row: number) => string {
  const isNamed = namesSheet(document);
  return (table, row) => lineRef(document, isNamed ? (table.sheets[table.sheet[row] ?? 0] ?? "") : "", table.line[row] ?? 0);
}

export function lineRef(document: PaperDocument, sheet: string, line: number): string {
  return sheet === "" ? `${document.id}#${line}` : `${document.id}#${sheet}!${line}`;
}

export function wordAt(column: WordColumn, row: number): string {
  return column.words[column.codes[row] ?? 0] ?? "";
}

export function tablesOf(document: PaperDocument): TransactionTable[] {
  const tables: TransactionTable[] = [];
  for (const content of document.contents) if (content.transactions) tables.push(content.transactions);
  return tables;
}
