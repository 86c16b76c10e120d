/**
 * Issued invoices by month before tax, net of red-letter invoices; void ones left out. A blue invoice marked as reversed whose
 * red-letter invoice is not in the list is left out too: the sale was undone, whenever the red one was written.
 */
import type { PaperFact, ParseContext, RecordTable } from "../../document.ts";
import { toDecimal, fen } from "../../../kernel/money.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { findHeader } from "../../lists/find-header.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import { readList, type ListRows } from "../../lists/read-list.ts";
import { checkRows, headerOf, numberAt, rowPlace, wordAt } from "../../lists/row-checks.ts";
import { groupRows, monthOfRow, sumFacts } from "../../lists/row-facts.ts";
import { directionReader } from "./direction.ts";
import { invoiceLayout } from "./fields.ts";

/** 1 分 of rounding on the amount and on the tax. */
const ROUNDING = 2;

export function interpretInvoices(rows: ListRows, context: ParseContext): ListMeaning {
  const problems: Problem[] = [];
  const directions = directionReader(rows, context);
  const table = withDirection(rows, directions);
  const before = earlierSheetWithSameInvoices(rows, context);
  if (before !== null)
    return { facts: [], table, problems: [problem("invoice-sheet-repeats", "info", rows.sheet.name, { sheet: before })] };

  const amounts = amountsBeforeTax(rows);
  if (amounts === null) return { facts: [], table, problems: [problem("invoice-tax-included", "warning", rows.sheet.name)] };
  const counted = countedRows(rows, amounts.values, problems);
  const facts: PaperFact[] = [];
  for (const [direction, key] of [
    ["issued", "invoicedSales"],
    ["received", "invoicedPurchases"],
  ] as const) {
    const { groups, undated } = groupRows(
      rows.table.rows,
      (row) => counted[row] === 1 && directions(row) === direction,
      (row) => monthOfRow(rows.table.days["date"], row),
    );
    const found = sumFacts(rows, context.document, key, amounts.fieldId, groups, amounts.values);
    facts.push(...found.facts);
    problems.push(...found.problems);
    if (undated.length > 0)
      problems.push(problem("month-missing", "warning", rowPlace(rows, "date", undated[0] ?? 0), { count: undated.length }));
  }
  if (rows.table.rows > 0 && Array.from({ length: rows.table.rows }, (_, row) => directions(row)).includes("unknown")) {
    problems.push(problem("invoice-direction-unclear", "warning", rows.sheet.name));
  }
  problems.push(
    ...checkRows(rows, {
      rule: `${headerOf(rows, "amount")} + ${headerOf(rows, "tax")} = ${headerOf(rows, "total")}`,
      fieldId: "total",
      expected: (row) => numberAt(rows, "amount", row) + numberAt(rows, "tax", row),
      printed: (row) => numberAt(rows, "total", row),
      tolerance: () => ROUNDING,
      show: (value) => toDecimal(fen(Math.round(value))),
    }),
  );
  return { facts, problems, table };
}

/** The amount column; where it is absent, total − tax of the same row. Null when neither can be had. */
function amountsBeforeTax(rows: ListRows): { values: Float64Array; fieldId: string } | null {
  const { amount, tax, total } = rows.table.amounts;
  if (amount) return { values: amount, fieldId: "amount" };
  if (!total || !tax) return null;
  return { values: total.map((value, row) => value - (tax[row] ?? Number.NaN)), fieldId: "total" };
}

/** 1 for each row that counts. */
function countedRows(rows: ListRows, amounts: Float64Array, problems: Problem[]): Uint8Array {
  const counted = new Uint8Array(rows.table.rows).fill(1);
  const reds = new Map<string, number>();
  for (let row = 0; row < rows.table.rows; row++) {
    const amount = amounts[row] ?? Number.NaN;
    if (/作废|^是$/.test(voidWord(rows, row))) counted[row] = 0;
    else if (amount < 0) reds.set(pairName(rows, row, -amount), (reds.get(pairName(rows, row, -amount)) ?? 0) + 1);
  }
  let unmatched = 0;
  let first = -1;
  for (let row = 0; row < rows.table.rows; row++) {
    const status = matchText(wordAt(rows, "status", row));
    const amount = amounts[row] ?? Number.NaN;
    // 部分红冲 keeps its row: what was taken back stands in the red-letter row.
    if (counted[row] === 0 || !(amount > 0) || !/红冲|冲红/.test(status) || /部分|未/.test(status)) continue;
    const name = pairName(rows, row, amount);
    const left = reds.get(name) ?? 0;
    if (left > 0) {
      reds.set(name, left - 1);
      continue;
    }
    counted[row] = 0;
    if (unmatched++ === 0) first = row;
  }
  if (unmatched > 0) problems.push(problem("invoice-reversed", "warning", rowPlace(rows, "status", first), { count: unmatched }));
  return counted;
}

function voidWord(rows: ListRows, row: number): string {
  const status = matchText(wordAt(rows, "status", row));
  // "是" and "否" answer only a column named 作废标志.
  return /作废/.test(headerOf(rows, "status")) || /作废/.test(status) ? (/未作废|正常|^否$/.test(status) ? "" : status) : "";
}

/** Blue and red invoices of one sale have the same parties and the same amount. */
function pairName(rows: ListRows, row: number, amount: number): string {
  return `${matchText(wordAt(rows, "buyer", row))}|${matchText(wordAt(rows, "seller", row))}|${amount}`;
}

/** A full export holds the same invoices once a row and once a line item, on two sheets. */
function earlierSheetWithSameInvoices(rows: ListRows, context: ParseContext): string | null {
  const own = new Set(numbersOf(rows));
  if (own.size === 0) return null;
  for (const sheet of context.book.sheets) {
    if (sheet === rows.sheet) return null;
    const header = sheet.rows === 0 ? null : findHeader(sheet, context.book, invoiceLayout);
    if (!header) continue;
    const shared = numbersOf(readList(sheet, context.book, invoiceLayout, header, { hint: rows.hint })).filter((number) => own.has(number));
    if (new Set(shared).size * 2 > own.size) return sheet.name;
  }
  return null;
}

function numbersOf(rows: ListRows): string[] {
  const numbers: string[] = [];
  for (let row = 0; row < rows.table.rows; row++) {
    const number = wordAt(rows, "invoiceNumber", row) || wordAt(rows, "paperNumber", row);
    if (number !== "") numbers.push(`${wordAt(rows, "invoiceCode", row)}-${number}`);
  }
  return numbers;
}

/** The list's own columns and a word on each row: 销项 or 进项. */
function withDirection(rows: ListRows, directions: ReturnType<typeof directionReader>): RecordTable {
  const codes = new Uint32Array(rows.table.rows);
  for (let row = 0; row < rows.table.rows; row++) codes[row] = { unknown: 0, issued: 1, received: 2 }[directions(row)];
  return { ...rows.table, texts: { ...rows.table.texts, direction: { codes, words: ["", "销项", "进项"] } } };
}
