/** Arithmetic inside a row (quantity × price = amount, gross − tare = net): counted over the list, reported once at the first row. */
import type { Problem } from "../../kernel/problem.ts";
import { problem } from "../../kernel/problem.ts";
import type { ListRows } from "./read-list.ts";

export interface RowCheck {
  /** The formula in the paper's own column names. */
  readonly rule: string;
  readonly fieldId: string;
  /** Null when the row lacks one of the terms. */
  readonly expected: (row: number) => number | null;
  readonly printed: (row: number) => number;
  readonly tolerance: (row: number) => number;
  readonly show: (value: number) => string;
}

export function checkRows(rows: ListRows, check: RowCheck): Problem[] {
  let count = 0;
  let first = -1;
  for (let row = 0; row < rows.table.rows; row++) {
    const expected = check.expected(row);
    const printed = check.printed(row);
    if (expected === null || Number.isNaN(expected) || Number.isNaN(printed)) continue;
    if (Math.abs(expected - printed) <= check.tolerance(row)) continue;
    if (count++ === 0) first = row;
  }
  if (count === 0) return [];
  return [
    problem("row-arithmetic-differs", "warning", rowPlace(rows, check.fieldId, first), {
      rule: check.rule,
      printed: check.show(check.printed(first)),
      expected: check.show(check.expected(first) ?? Number.NaN),
      count,
    }),
  ];
}

export function rowPlace(rows: ListRows, fieldId: string, row: number): string {
  return `${rows.sheet.name}!${rows.table.letters[fieldId] ?? "A"}${rows.table.line[row] ?? 0}`;
}

/** The header as printed, for a formula people can find in the paper. */
export function headerOf(rows: ListRows, fieldId: string): string {
  return rows.header.columns.get(fieldId)?.header.trim() ?? "";
}

export function wordAt(rows: ListRows, fieldId: string, row: number): string {
  const column = rows.table.texts[fieldId];
  return column?.words[column.codes[row] ?? 0] ?? "";
}

export function numberAt(rows: ListRows, fieldId: string, row: number): number {
  return rows.table.amounts[fieldId]?.[row] ?? rows.table.quantities[fieldId]?.[row] ?? Number.NaN;
}
