/** Rows by number as the list and the clipboard show them. */
import { type Day, dayText, NO_DAY } from "../../../domain/kernel/day.ts";
import { fen, toDecimal } from "../../../domain/kernel/money.ts";
import { type RowColumns, rowReference, sheetName } from "./columns.ts";
import { monthText } from "./select.ts";
import { type RowChoices, type RowTableText, type RowTableWords, rowCategories, type StatementRow } from "./types.ts";

export function showRow(all: RowColumns, at: number): StatementRow {
  const file = all.files[all.file[at] ?? 0];
  if (file === undefined) throw new RangeError(`no row ${at}`);
  const row = all.row[at] ?? 0;
  const day = (all.day[at] ?? NO_DAY) as Day; // a column of Day
  const amount = decimal(Math.abs(all.amount[at] ?? Number.NaN));
  const direction = all.direction[at] ?? 0;
  const word = (column: Uint32Array): string => all.words[column[at] ?? 0] ?? "";
  return {
    ref: rowReference(file, row),
    document: file.document,
    at: `${sheetName(file, row)}!${file.table.line[row] ?? 0}`,
    path: file.path,
    date: day === NO_DAY ? null : dayText(day),
    counterparty: word(all.counterparty),
    memo: word(all.memo) || word(all.type),
    inflow: direction > 0 ? amount : null,
    outflow: direction < 0 ? amount : null,
    neither: direction === 0 ? amount : null,
    balance: decimal(all.balance[at] ?? Number.NaN),
    currency: all.currencies[all.currency[at] ?? 0] ?? "",
    account: word(all.account),
    category: rowCategories[all.category[at] ?? 0] ?? "unreadable",
  };
}

function decimal(amount: number): string | null {
  return Number.isNaN(amount) ? null : toDecimal(fen(amount));
}

/** What there is to choose from in the filter. */
export function rowChoices(all: RowColumns): RowChoices {
  const months = [...new Set(all.month)].sort((a, b) => a - b);
  const accounts = [...new Set(all.account)].map((word) => all.words[word] ?? "");
  const present = new Set(all.category);
  const files = new Map(all.files.map(({ document, path }) => [document, path]));
  return {
    months: months.map(monthText),
    accounts: accounts.sort(),
    categories: rowCategories.filter((_, code) => present.has(code)),
    files: [...files].map(([document, path]) => ({ document, path })),
  };
}

/** Text columns first met by a spreadsheet program as a formula: =, +, −, @, a tab or a line's end, also in their full-width forms. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

/** An account number of more digits than a spreadsheet's numbers hold; a style that says so would break the page's own policy. */
const LONG_NUMBER = /^\d{12,}$/;

/** A text that stays a text, digit for digit, when pasted into a spreadsheet. */
export function safeCell(text: string): string {
  return (FORMULA.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text).replace(/[\t\r\n]+/g, " ");
}

/** Rows as a table for the clipboard: tab-separated for spreadsheets, HTML for documents. Amounts are plain numbers in 元. */
export function rowTable(all: RowColumns, rows: Uint32Array, words: RowTableWords): Omit<RowTableText, "found"> {
  const lines: string[][] = [words.head.map(safeCell)];
  for (const at of rows) {
    const row = showRow(all, at);
    lines.push([
      row.date ?? "",
      safeCell(row.counterparty),
      safeCell(row.memo),
      row.inflow ?? "",
      row.outflow ?? "",
      row.balance ?? "",
      safeCell(row.currency),
      safeCell(row.account),
      safeCell(words.categories[row.category]),
      safeCell(row.path),
      safeCell(row.at),
    ]);
  }
  const cells = (line: readonly string[], name: string): string => line.map((text) => `<${name}>${escaped(text)}</${name}>`).join("");
  const [head = [], ...body] = lines;
  return {
    rows: rows.length,
    tsv: lines.map((line) => line.join("\t")).join("\r\n"),
    html: `<table><tr>${cells(head, "th")}</tr>${body.map((line) => `<tr>${cells(line, "td")}</tr>`).join("")}</table>`,
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
