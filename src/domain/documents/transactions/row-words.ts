/** The words of a row: account, counterparty, memo and the rest, written as codes into the table. */
import { columnLetters } from "../../kernel/evidence.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { type Book, CellKind, lineOf, type Sheet } from "../book.ts";
import type { StatementPlan } from "./plan.ts";
import type { ProblemList } from "./problem-list.ts";
import type { TransactionTableBuilder } from "./table-builder.ts";
import { cleanWord, type WordColumnBuilder } from "./word-column.ts";

/** Fields that hold numbers of 16 digits and more, which a spreadsheet destroys when it takes them for figures. */
const NUMBER_FIELDS = ["account", "counterpartyAccount", "serial"] as const;

export class RowWords {
  private readonly sheet: Sheet;
  private readonly book: Book;
  private readonly plan: StatementPlan;
  private readonly table: TransactionTableBuilder;
  private readonly destroyed = new Map<number, { count: number; row: number; example: string }>();
  private readonly account: string;
  private readonly currency: string;
  holder: string;

  constructor(sheet: Sheet, book: Book, plan: StatementPlan, table: TransactionTableBuilder) {
    this.sheet = sheet;
    this.book = book;
    this.plan = plan;
    this.table = table;
    this.account = this.named(plan.preamble.account);
    this.currency = plan.preamble.currency || (plan.layout.currency ?? "CNY");
    this.holder = plan.preamble.holder;
  }

  /** The text of a cell, untouched; numbers in their shortest exact form. */
  text(column: number, row: number): string {
    const held = this.sheet.columns[column];
    const kind = held?.kinds[row] ?? CellKind.blank;
    if (held === undefined || kind === CellKind.blank || kind === CellKind.formulaWithoutValue) return "";
    const value = held.values[row] ?? 0;
    return kind === CellKind.text || kind === CellKind.error ? (this.book.strings[value] ?? "") : String(value);
  }

  read(row: number, at: number): void {
    const { table } = this;
    const { columns, layout } = this.plan;
    this.one(columns.currency, row, at, table.currency, this.currency);
    this.one(columns.account, row, at, table.account, this.account);
    this.one(columns.counterparty, row, at, table.counterparty, "");
    this.one(columns.counterpartyAccount, row, at, table.counterpartyAccount, "");
    this.one(columns.serial, row, at, table.serial, "");
    this.one(columns.status, row, at, table.status, "");
    this.joined(columns.type, row, at, table.type);
    this.joined(columns.memo, row, at, table.memo);
    if (layout.wallet !== undefined && columns.account.length > 0) table.account.set(at, this.named(table.account.word(at)));
    if (layout.splitsCounterparty) this.split(at);
    if (layout.kindInBrackets) this.kindOfMemo(at);
    if (this.holder === "" && columns.holder.length > 0) this.holder = cleanWord(this.text(columns.holder[0] ?? -1, row));
    for (const field of NUMBER_FIELDS) this.inspectNumber(columns[field][0], row);
  }

  /** Ids that arrived as floats: the digits are gone, so they are named and never mended. */
  reportDestroyed(problems: ProblemList): void {
    for (const [column, { count, row, example }] of this.destroyed) {
      const at = `${this.sheet.name}!${columnLetters(column)}${lineOf(this.sheet, row)}`;
      problems.add("account-number-destroyed", "warning", at, {
        count,
        example,
        column: this.plan.labels[column] ?? columnLetters(column),
      });
    }
  }

  private one(columns: readonly number[], row: number, at: number, words: WordColumnBuilder, otherwise: string): void {
    const column = columns[0];
    if (column !== undefined) words.set(at, this.text(column, row));
    if (otherwise !== "" && words.word(at) === "") words.set(at, otherwise);
  }

  private joined(columns: readonly number[], row: number, at: number, words: WordColumnBuilder): void {
    let text = "";
    let last = "";
    for (const column of columns) {
      const next = cleanWord(this.text(column, row));
      if (next === "" || next === last) continue; // exports repeat themselves: 先享后付 as type and as method
      text = text === "" ? next : `${text} · ${next}`;
      last = next;
    }
    words.set(at, text);
  }

  /** "张三 6222…", "某中心1111111111": the digits at the end are the account. */
  private split(at: number): void {
    const match = /^(.*?\D)\s*(\d{7,})$/s.exec(this.table.counterparty.word(at));
    if (!match) return;
    this.table.counterparty.set(at, match[1] ?? "");
    this.table.counterpartyAccount.set(at, match[2] ?? "");
  }

  private kindOfMemo(at: number): void {
    const match = /^[(\uff08【[]([^)\uff09】\]]{1,8})[)\uff09】\]]/.exec(this.table.memo.word(at));
    if (match?.[1]) this.table.type.set(at, match[1]);
  }

  private named(account: string): string {
    const { wallet } = this.plan.layout;
    return wallet === undefined ? account : account === "" ? wallet : `${wallet} ${account}`;
  }

  private inspectNumber(column: number | undefined, row: number): void {
    if (column === undefined) return;
    const kind = this.sheet.columns[column]?.kinds[row] ?? CellKind.blank;
    if (kind === CellKind.blank) return;
    let isDestroyed = false;
    if (kind === CellKind.number) {
      const value = this.sheet.columns[column]?.values[row] ?? 0;
      // 16 digits that do not end in 0 may have been written exactly; beyond 2^53, or with a lost last digit, they were not.
      isDestroyed = Math.abs(value) >= 1e15 && (!Number.isSafeInteger(value) || value % 10 === 0);
    } else if (kind === CellKind.text) {
      const text = this.text(column, row);
      isDestroyed = text.length < 32 && text.includes("+") && /^\d(?:\.\d+)?[eE]\+\d{2}$/.test(matchText(text));
    }
    if (!isDestroyed) return;
    const entry = this.destroyed.get(column) ?? { count: 0, row, example: this.text(column, row).trim() };
    entry.count++;
    this.destroyed.set(column, entry);
  }
}
