/** A bank or wallet statement: columns by their synonyms, the sign by what the sheet itself proves. */
import type { Book, Sheet } from "../book.ts";
import { cellWords } from "../lists/read-cell.ts";
import { amountInCell } from "../transactions/cell-amount.ts";
import { directionFlow } from "../transactions/direction.ts";
import type { StatementField } from "../transactions/fields.ts";
import { labelRows, resolveColumns, type StatementColumns } from "../transactions/header.ts";
import { dateOrderOf, signOfColumns } from "../transactions/plan.ts";
import { signProvenByBalance } from "../transactions/settle-flow.ts";
import { ask, blank, type Draft, type MappingQuestion } from "./draft.ts";

export function statementDraft(sheet: Sheet, book: Book, kind: "bank-statement" | "wallet-statement"): Draft {
  const base = blank(sheet, book, kind);
  let best: { row: number; columns: StatementColumns; hits: number } | null = null;
  for (const { row, labels } of labelRows(sheet, book)) {
    const columns = resolveColumns(labels);
    const hits = Object.values(columns).filter((found) => found.length > 0).length;
    if (hits > (best?.hits ?? 0)) best = { row, columns, hits };
  }
  const headerRow = best?.row ?? base.headerRow;
  const columns = best?.columns ?? resolveColumns([]);
  const questions: MappingQuestion[] = [];
  for (const field of ["date"] as const) if (columns[field].length === 0) questions.push(ask("column", field, []));
  const hasMoney = columns.amount.length > 0 || columns.inflow.length > 0;
  if (!hasMoney) questions.push(ask("column", "amount", []));
  const dateOrder = columns.date.length === 0 ? "YMD" : dateOrderOf(sheet, book, columns, headerRow + 1);
  if (dateOrder === null) questions.push(ask("date-order", "dateOrder", ["DMY", "MDY"]));
  const sign = signOfColumns(columns) ?? provenSign(sheet, book, columns, headerRow + 1);
  if (sign === null && hasMoney) questions.push(ask("sign", "signConvention", ["in-positive", "out-positive"]));
  const unknown = sign === "direction-column" ? unknownWords(sheet, book, columns.direction[0] ?? -1, headerRow + 1) : [];
  if (unknown.length > 0) questions.push(ask("direction-words", "directionWords", unknown));
  return {
    mapping: {
      ...base,
      headerRow,
      dataFrom: headerRow + 1,
      dateOrder: dateOrder ?? "DMY",
      signConvention: sign ?? "in-positive",
      columns: (Object.entries(columns) as [StatementField, readonly number[]][]).flatMap(
        (
          [field, indices], // keys of StatementColumns
        ) => indices.map((index) => ({ field, index, header: headerRow < 0 ? "" : cellWords(book, sheet, headerRow, index), unit: "" })),
      ),
    },
    questions,
  };
}

/** One amount column: both signs and a running balance that holds prove which is which. */
function provenSign(sheet: Sheet, book: Book, columns: StatementColumns, from: number): "in-positive" | "out-positive" | null {
  const [amountColumn, balanceColumn] = [columns.amount[0], columns.balance[0]];
  if (amountColumn === undefined || balanceColumn === undefined) return null;
  const rows = Math.max(0, sheet.rows - from);
  const amount = new Float64Array(rows);
  const balance = new Float64Array(rows);
  let kept = 0;
  for (let row = from; row < sheet.rows; row++) {
    const value = amountInCell(sheet.columns[amountColumn], row, book);
    if (!Number.isFinite(value)) continue;
    const after = amountInCell(sheet.columns[balanceColumn], row, book);
    amount[kept] = value;
    balance[kept++] = Number.isFinite(after) ? after : Number.NaN;
  }
  return signProvenByBalance({ rows: kept, amount, balance });
}

/** Words of the direction column nobody declared; more than a handful of kinds means it is no direction column. */
function unknownWords(sheet: Sheet, book: Book, column: number, from: number): string[] {
  const unknown = new Set<string>();
  for (let row = from; row < sheet.rows && unknown.size < 8; row++) {
    const word = cellWords(book, sheet, row, column);
    if (word !== "" && directionFlow(word) === null) unknown.add(word);
  }
  return [...unknown];
}
