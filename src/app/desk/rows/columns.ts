/** All statement rows of a case side by side, with what has become of each. No object a row; every word is known by its number. */
import type { CaseFile } from "../../../domain/case/case-file.ts";
import type { PaperDocument, TransactionTable, WordColumn } from "../../../domain/documents/document.ts";
import { type Day, monthOfDay, NO_DAY } from "../../../domain/kernel/day.ts";
import type { DocId } from "../../../domain/kernel/ids.ts";
import { matchText } from "../../../domain/kernel/plain-text.ts";
import type { NettingResult } from "../../../domain/netting/define.ts";
import { netStatements } from "../../../domain/netting/net-statements.ts";
import { namesSheet, statementFilesOf, tradePartners } from "../../../domain/netting/statement-files.ts";
import { type RowCategory, rowCategories } from "./types.ts";

/** A month that is not known. */
export const NO_MONTH = -1;

export interface RowFile {
  readonly document: DocId;
  readonly path: string;
  readonly table: TransactionTable;
  readonly namesSheet: boolean;
}

export interface RowColumns {
  readonly count: number;
  readonly files: readonly RowFile[];
  readonly file: Uint16Array;
  /** Index of the row in its file's own table. */
  readonly row: Uint32Array;
  readonly day: Int32Array;
  /** Months from year 0; NO_MONTH when the date is not known. */
  readonly month: Int32Array;
  /** Signed 分; NaN when unreadable. */
  readonly amount: Float64Array;
  readonly balance: Float64Array;
  /** 1 in, −1 out, 0 neither. */
  readonly direction: Int8Array;
  readonly account: Uint32Array;
  readonly counterparty: Uint32Array;
  readonly memo: Uint32Array;
  readonly type: Uint32Array;
  readonly currency: Uint16Array;
  /** Index into rowCategories. */
  readonly category: Uint8Array;
  /** Words as printed; number 0 is "". */
  readonly words: readonly string[];
  /** The same words for matching: one kind of width, lower case, no spaces. */
  readonly plainWords: readonly string[];
  readonly currencies: readonly string[];
}

const codes = new Map(rowCategories.map((category, code) => [category, code]));

export function categoryCode(category: RowCategory): number {
  return codes.get(category) ?? 0;
}

/** Papers in the order given, rows in the papers' own order. */
export function rowColumns(papers: readonly PaperDocument[], caseFile: CaseFile): RowColumns {
  const files = papers.flatMap((paper) =>
    paper.contents.flatMap(({ transactions: table }): RowFile[] =>
      table && table.rows > 0 ? [{ document: paper.id, path: paper.paths[0] ?? "", table, namesSheet: namesSheet(paper) }] : [],
    ),
  );
  const count = files.reduce((sum, { table }) => sum + table.rows, 0);
  const words = new Dictionary();
  const currencies = new Dictionary();
  const columns = {
    file: new Uint16Array(count),
    row: new Uint32Array(count),
    day: new Int32Array(count),
    month: new Int32Array(count),
    amount: new Float64Array(count),
    balance: new Float64Array(count),
    direction: new Int8Array(count),
    account: new Uint32Array(count),
    counterparty: new Uint32Array(count),
    memo: new Uint32Array(count),
    type: new Uint32Array(count),
    currency: new Uint16Array(count),
    category: new Uint8Array(count),
  };
  let start = 0;
  files.forEach(({ table }, file) => {
    columns.file.fill(file, start, start + table.rows);
    columns.day.set(table.day, start);
    columns.amount.set(table.amount, start);
    columns.balance.set(table.balance, start);
    copyWords(table.account, words, columns.account, start);
    copyWords(table.counterparty, words, columns.counterparty, start);
    copyWords(table.memo, words, columns.memo, start);
    copyWords(table.type, words, columns.type, start);
    const currencyOf = table.currency.words.map((word) => currencies.number(word || "CNY"));
    for (let row = 0; row < table.rows; row++) {
      const at = start + row;
      columns.row[at] = row;
      columns.currency[at] = currencyOf[table.currency.codes[row] ?? 0] ?? 0;
      const day = (table.day[row] ?? NO_DAY) as Day; // a column of Day
      columns.month[at] = day === NO_DAY ? NO_MONTH : monthOfDay(day);
      const amount = table.amount[row] ?? Number.NaN;
      columns.direction[at] = table.flow[row] === 0 ? 0 : amount > 0 ? 1 : amount < 0 ? -1 : 0;
    }
    start += table.rows;
  });
  const all: RowColumns = {
    count,
    files,
    ...columns,
    words: words.words,
    plainWords: words.words.map((word) => matchText(word).toLowerCase()),
    currencies: currencies.words,
  };
  categorise(all, netStatements(statementFilesOf(papers, caseFile), caseFile, tradePartners(papers)));
  return all;
}

class Dictionary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

function copyWords(column: WordColumn, words: Dictionary, into: Uint32Array, start: number): void {
  const numbers = Uint32Array.from(column.words, (word) => words.number(word));
  for (let row = 0; row < column.codes.length; row++) into[start + row] = numbers[column.codes[row] ?? 0] ?? 0;
}

/** From the weakest statement about a row to the strongest: the last one written stays. */
function categorise(all: RowColumns, netting: NettingResult | null): void {
  const [incoming, outgoing] = [categoryCode("trade"), categoryCode("other-outflow")];
  const [neither, unreadable] = [categoryCode("neither"), categoryCode("unreadable")];
  for (let at = 0; at < all.count; at++) {
    const direction = all.direction[at] ?? 0;
    const isUnreadable = Number.isNaN(all.amount[at]) || all.day[at] === NO_DAY;
    all.category[at] = isUnreadable ? unreadable : direction > 0 ? incoming : direction < 0 ? outgoing : neither;
  }
  if (netting === null) return;
  const find = rowFinder(all);
  const mark = (refs: readonly string[], category: RowCategory): void => {
    const code = categoryCode(category);
    for (const ref of refs) {
      const at = find(ref);
      if (at !== undefined) all.category[at] = code;
    }
  };
  for (const group of netting.outflows) mark(group.rows, group.category);
  for (const pair of netting.pending) mark(pair.rows, "pending");
  for (const pair of netting.pairs) mark(pair.rows, pair.reason);
  mark(netting.duplicates, "duplicate");
}

/** "<doc>#<line>" or "<doc>#<sheet>!<line>" to the row's number; the papers' lines are looked at once. */
export function rowFinder(all: RowColumns): (ref: string) => number | undefined {
  const places = new Map<string, Map<number, number>>();
  for (let at = 0; at < all.count; at++) {
    const file = all.files[all.file[at] ?? 0];
    const row = all.row[at] ?? 0;
    if (file === undefined) continue;
    const place = placeOf(file, row);
    const lines = places.get(place) ?? new Map<number, number>();
    places.set(place, lines.set(file.table.line[row] ?? 0, at));
  }
  return (ref) => {
    const end = Math.max(ref.lastIndexOf("!"), ref.lastIndexOf("#")) + 1;
    return places.get(ref.slice(0, end))?.get(Number(ref.slice(end)));
  };
}

/** A row's number by its paper, sheet and line. */
export function rowPlaces(all: RowColumns): (paper: DocId, sheet: string, line: number) => number | undefined {
  const places = new Map<string, Map<number, number>>();
  for (let at = 0; at < all.count; at++) {
    const file = all.files[all.file[at] ?? 0];
    const row = all.row[at] ?? 0;
    if (file === undefined) continue;
    const key = `${file.document}#${sheetName(file, row)}`;
    const lines = places.get(key) ?? new Map<number, number>();
    places.set(key, lines.set(file.table.line[row] ?? 0, at));
  }
  return (paper, sheet, line) => places.get(`${paper}#${sheet}`)?.get(line);
}

function placeOf(file: RowFile, row: number): string {
  return `${file.document}#${file.namesSheet ? `${sheetName(file, row)}!` : ""}`;
}

export function sheetName(file: RowFile, row: number): string {
  return file.table.sheets[file.table.sheet[row] ?? 0] ?? "";
}

/** The reference other parts of the product know the row by. */
export function rowReference(file: RowFile, row: number): string {
  return `${placeOf(file, row)}${file.table.line[row] ?? 0}`;
}
