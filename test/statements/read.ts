/** Reads bytes or text as a statement and lays the columns out as plain rows for comparison. */
import { type Day, dayText, NO_DAY } from "../../src/domain/kernel/day.ts";
import { docId } from "../../src/domain/kernel/ids.ts";
import type { PaperDocument, PaperFamily, SheetContent, TransactionTable, WordColumn } from "../../src/domain/documents/document.ts";
import { bankFamilies } from "../../src/domain/documents/families/bank/all.ts";
import { walletFamilies } from "../../src/domain/documents/families/wallet/all.ts";
import { recognise } from "../../src/domain/documents/recognise.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";

export const statementFamilies: readonly PaperFamily[] = [...bankFamilies, ...walletFamilies];

export interface PlainRow {
  readonly line: number;
  /** "" where the date cannot be read. */
  readonly day: string;
  /** "HH:MM:SS", or "" where the paper gives no time. */
  readonly time: string;
  /** 分, null where unreadable. */
  readonly amount: number | null;
  readonly balance: number | null;
  readonly flow: number;
  readonly currency: string;
  readonly account: string;
  readonly counterparty: string;
  readonly counterpartyAccount: string;
  readonly memo: string;
  readonly type: string;
  readonly status: string;
  readonly serial: string;
}

export async function readPaper(content: Uint8Array | string, name = "流水.csv", families = statementFamilies): Promise<PaperDocument> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const outcome = await readBook(bytes, { fileName: name });
  if (outcome.kind !== "book") throw new Error(`ended in ${outcome.kind}`);
  return recognise(families, outcome.book, { id: docId("a".repeat(64)), path: name, bytes: bytes.length });
}

/** The only sheet with transactions. */
export function statementOf(paper: PaperDocument): SheetContent & { readonly transactions: TransactionTable } {
  const found = paper.contents.filter((content) => content.transactions !== null);
  const [only] = found;
  if (found.length !== 1 || !only?.transactions) throw new Error(`${found.length} statements in the file`);
  return { ...only, transactions: only.transactions };
}

export function plainRows(table: TransactionTable): PlainRow[] {
  const number = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
  return Array.from({ length: table.rows }, (_, row) => ({
    line: table.line[row] ?? 0,
    day: table.day[row] === NO_DAY ? "" : dayText(table.day[row] as Day), // the column holds days
    time: clockText(table.second[row] ?? -1),
    amount: number(table.amount[row]),
    balance: number(table.balance[row]),
    flow: table.flow[row] ?? Number.NaN,
    currency: word(table.currency, row),
    account: word(table.account, row),
    counterparty: word(table.counterparty, row),
    counterpartyAccount: word(table.counterpartyAccount, row),
    memo: word(table.memo, row),
    type: word(table.type, row),
    status: word(table.status, row),
    serial: word(table.serial, row),
  }));
}

export async function readRows(content: Uint8Array | string, name?: string): Promise<PlainRow[]> {
  return plainRows(statementOf(await readPaper(content, name)).transactions);
}

function word(column: WordColumn, row: number): string {
  return column.words[column.codes[row] ?? 0] ?? "";
}

export function clockText(second: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return second < 0 ? "" : `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

export function codesOf(paper: PaperDocument): string[] {
  return paper.problems.map((found) => found.code).sort();
}

/** The tally's law, and that every ignored row is named once. */
export function tallyHolds(paper: PaperDocument): boolean {
  const { read, mapped, ignored } = paper.tally;
  return read === mapped + ignored.length && new Set(ignored.map((row) => row.at)).size === ignored.length;
}
