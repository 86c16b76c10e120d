/** Finds the row of column names within a sheet's first rows and says which column holds which field. */
import { labelText } from "../../kernel/plain-text.ts";
import { type Book, cellText, type Sheet } from "../book.ts";
import { headerSynonyms, joinedFields, type StatementField, statementFields } from "./fields.ts";
import type { StatementLayout } from "./layout.ts";

/** The header of every statement met stood within the first 25 rows; 40 leaves room. [P] */
export const HEADER_ROWS = 40;
const HEADER_COLUMNS = 80;

/** Column indices by field; an absent field has an empty list. */
export type StatementColumns = Readonly<Record<StatementField, readonly number[]>>;

export interface LabelRow {
  readonly row: number;
  readonly labels: readonly string[];
  /** Put together from two lines of the sheet; `row` is the second. */
  readonly isTwoLines: boolean;
}

/** The first rows in the form labels are compared in; rows with fewer than three texts cannot be a header. */
export function labelRows(sheet: Sheet, book: Book): LabelRow[] {
  const found: LabelRow[] = [];
  const columns = Math.min(sheet.columns.length, HEADER_COLUMNS);
  for (let row = 0; row < Math.min(sheet.rows, HEADER_ROWS); row++) {
    const labels: string[] = [];
    let filled = 0;
    for (let column = 0; column < columns; column++) {
      const label = labelText(cellText(book, sheet, row, column)).replace(/^"|"$/g, "");
      if (label !== "") filled++;
      labels.push(label);
    }
    if (filled >= 3) found.push({ row, labels, isTwoLines: false });
    const upper = found.find((header) => header.row === row - 1 && !header.isTwoLines);
    if (upper && isSecondLine(labels))
      found.push({ row, labels: labels.map((label, column) => label || (upper.labels[column] ?? "")), isTwoLines: true });
  }
  return found;
}

/** 借方 and 贷方 under a merged 发生额: a second line of names, without a digit in it, takes the place of the names above. */
function isSecondLine(labels: readonly string[]): boolean {
  const filled = labels.filter((label) => label !== "");
  return filled.length >= 2 && filled.every((label) => !/\d/.test(label));
}

/** A layout's own columns first, the synonyms for the rest; every column serves one field. */
export function resolveColumns(labels: readonly string[], own: StatementLayout["columns"] = {}): StatementColumns {
  const used = new Set<number>();
  const columns: Partial<Record<StatementField, number[]>> = {};
  // Columns a layout names are taken before any synonym can claim them.
  for (const pass of ["own", "synonyms"] as const) {
    for (const field of statementFields) {
      const wanted = pass === "own" ? own[field] : own[field] === undefined ? headerSynonyms[field] : undefined;
      if (wanted) columns[field] = take(labels, wanted, used, joinedFields.has(field));
    }
  }
  // One of the pair alone is a total or a filter, not a statement's two columns.
  if (columns.inflow?.length !== columns.outflow?.length) {
    columns.inflow = [];
    columns.outflow = [];
  }
  return { ...EMPTY, ...columns };
}

const EMPTY = Object.fromEntries(statementFields.map((field) => [field, []])) as unknown as StatementColumns; // keys are exactly the fields

function take(labels: readonly string[], wanted: readonly string[], used: Set<number>, isJoined: boolean): number[] {
  const found: number[] = [];
  for (const name of wanted) {
    for (let column = 0; column < labels.length; column++) {
      if (labels[column] !== name || used.has(column)) continue;
      used.add(column);
      found.push(column);
      if (!isJoined) return found;
    }
  }
  return isJoined ? found.sort((a, b) => a - b) : found;
}

export function hasMoney(columns: StatementColumns): boolean {
  return columns.amount.length > 0 || columns.inflow.length > 0;
}
