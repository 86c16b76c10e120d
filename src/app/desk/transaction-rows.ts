/** Statement rows by their references, for the lists behind charts. */
import type { PaperDocument, TransactionTable, WordColumn } from "../../domain/documents/document.ts";
import { type Day, dayText, NO_DAY } from "../../domain/kernel/day.ts";
import { fen, toDecimal } from "../../domain/kernel/money.ts";
import type { TransactionRow } from "./types.ts";

/** In the order asked; unknown references are left out. */
export function transactionRows(papers: readonly PaperDocument[], refs: readonly string[]): TransactionRow[] {
  const wanted = new Map<string, Set<string>>();
  for (const ref of refs) {
    const at = ref.indexOf("#");
    const places = wanted.get(ref.slice(0, at));
    if (places) places.add(ref.slice(at + 1));
    else wanted.set(ref.slice(0, at), new Set([ref.slice(at + 1)]));
  }
  const found = new Map<string, TransactionRow>();
  for (const paper of papers) {
    const places = wanted.get(paper.id);
    if (!places) continue;
    for (const content of paper.contents) {
      if (content.transactions) collect(paper, content.transactions, places, found);
    }
  }
  return refs.flatMap((ref) => found.get(ref) ?? []);
}

function collect(paper: PaperDocument, table: TransactionTable, places: ReadonlySet<string>, found: Map<string, TransactionRow>): void {
  for (let row = 0; row < table.rows; row++) {
    const line = String(table.line[row]);
    const sheet = table.sheets[table.sheet[row] ?? 0] ?? "";
    const place = places.has(line) ? line : `${sheet}!${line}`;
    if (!places.has(place)) continue;
    const ref = `${paper.id}#${place}`;
    const day = (table.day[row] ?? NO_DAY) as Day; // a column of Day
    found.set(ref, {
      ref,
      document: paper.id,
      path: paper.paths[0] ?? "",
      at: `${sheet}!${line}`,
      date: day === NO_DAY ? null : dayText(day),
      amount: decimal(table.amount[row]),
      balance: decimal(table.balance[row]),
      currency: word(table.currency, row),
      counterparty: word(table.counterparty, row),
      memo: word(table.memo, row),
      type: word(table.type, row),
      status: word(table.status, row),
    });
  }
}

function word(column: WordColumn, row: number): string {
  return column.words[column.codes[row] ?? 0] ?? "";
}

function decimal(value: number | undefined): string | null {
  return value === undefined || Number.isNaN(value) ? null : toDecimal(fen(value));
}
