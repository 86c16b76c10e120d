/** What a pasted block would become in a table that is typed into. Pure and one pass: 5,000 rows are planned at once. */
import { matchText } from "../../../../../../domain/kernel/plain-text.ts";
import type { AmountUnit } from "../amount-text.ts";
import { type EntryColumn, type EntryFault, type EntryTexts, pastedText, type RowReading, readRow } from "../entry.ts";

export interface PasteMapping {
  readonly hasHeader: boolean;
  /** For each pasted column the id of the table's column, or null when it is left aside. */
  readonly columns: readonly (string | null)[];
}

/** A row that can be taken over, whole or still waiting for something. */
export interface PlannedRow {
  /** Its line in the pasted block, from 1. */
  readonly line: number;
  readonly texts: EntryTexts;
  readonly reading: Exclude<RowReading, { is: "empty" }>;
  /** Choices whose words the table does not know: column id and the word. */
  readonly unknown: readonly (readonly [column: string, text: string])[];
}

export interface LeftOutRow {
  readonly line: number;
  readonly reason: "blank" | "too-many" | "total";
}

export interface PastePlan {
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that are complete and whose every word was understood. */
  readonly complete: number;
}

export type PasteMode = "append" | "replace" | "merge";

/** [P] More lines than this belong in a workbook that is dropped in. */
export const MOST_ROWS = 5000;
const TOTAL = /^(合计|总计|小计|total|sum)[:：]?$/i;

/** By the names in the first row where two of them, or half, are names of columns; else in order. */
export function guessMapping(grid: readonly (readonly string[])[], columns: readonly EntryColumn[]): PasteMapping {
  const [head = []] = grid;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const taken = new Set<string>();
  const named = Array.from({ length: width }, (_, at): string | null => {
    const found = columns.find((column) => !taken.has(column.id) && isNamed(head[at] ?? "", column));
    if (found) taken.add(found.id);
    return found?.id ?? null;
  });
  if (taken.size >= 2 || (taken.size === 1 && head.length <= 2 && grid.length > 1)) return { hasHeader: true, columns: named };
  return { hasHeader: false, columns: Array.from({ length: width }, (_, at) => columns[at]?.id ?? null) };
}

/** 余额（万元） is the column 余额; 贷款人名称 begins with 贷款人. */
function isNamed(text: string, column: EntryColumn): boolean {
  const plain = plainName(text);
  const label = plainName(column.label);
  return (
    plain !== "" && (plain === label || (Math.min(plain.length, label.length) >= 2 && (plain.startsWith(label) || label.startsWith(plain))))
  );
}

function plainName(text: string): string {
  return matchText(text)
    .toLowerCase()
    .replace(/[(（].*$/, "");
}

/** The unit a heading states: 「余额（万元）」. Null when none does. */
export function statedUnit(grid: readonly (readonly string[])[]): AmountUnit | null {
  const head = (grid[0] ?? []).join(" ");
  return /万/.test(head) ? "万元" : /[(（]\s*元\s*[)）]/.test(head) ? "元" : null;
}

export function planPaste(
  grid: readonly (readonly string[])[],
  mapping: PasteMapping,
  columns: readonly EntryColumn[],
  unit: AmountUnit,
  yesNo: readonly [yes: string, no: string],
): PastePlan {
  const targets = mapping.columns.map((id) => columns.find((column) => column.id === id) ?? null);
  const rows: PlannedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let complete = 0;
  for (let at = mapping.hasHeader ? 1 : 0; at < grid.length; at++) {
    const cells = grid[at] ?? [];
    const line = at + 1;
    if (TOTAL.test((cells.find((cell) => cell.trim() !== "") ?? "").replace(/\s/g, ""))) {
      leftOut.push({ line, reason: "total" });
      continue;
    }
    const texts: Record<string, string> = {};
    const unknown: [string, string][] = [];
    targets.forEach((column, position) => {
      if (column === null) return;
      const cell = cells[position] ?? "";
      const text = pastedText(cell, column, ...yesNo);
      if (text === null) unknown.push([column.id, cell.trim()]);
      texts[column.id] = text ?? "";
    });
    const reading = readRow(texts, columns, unit);
    if (reading.is === "empty" && unknown.length === 0) leftOut.push({ line, reason: "blank" });
    else if (rows.length >= MOST_ROWS) leftOut.push({ line, reason: "too-many" });
    else {
      if (reading.is === "complete" && unknown.length === 0) complete++;
      rows.push({ line, texts, unknown, reading: reading.is === "empty" ? { is: "incomplete", missing: [], wrong: {} } : reading });
    }
  }
  return { rows, leftOut, complete };
}

/** Faults of a planned row by column id; a choice the table does not know is one. */
export function faultsOf(row: PlannedRow): Readonly<Record<string, EntryFault>> {
  const wrong: Record<string, EntryFault> = row.reading.is === "incomplete" ? { ...row.reading.wrong } : {};
  for (const [column] of row.unknown) wrong[column] = "choice";
  return wrong;
}

/**
 * What the table holds afterwards. Merging goes by the first column that must be filled in (with the second, where there are two): a row
 * with the same is replaced in its place, any other is added.
 */
export function mergedRows(
  existing: readonly EntryTexts[],
  pasted: readonly EntryTexts[],
  mode: PasteMode,
  columns: readonly EntryColumn[],
): EntryTexts[] {
  if (mode === "replace") return [...pasted].slice(0, MOST_ROWS);
  if (mode === "append") return [...existing, ...pasted].slice(0, MOST_ROWS);
  const keys = keyColumns(columns);
  const keyOf = (row: EntryTexts): string => keys.map((id) => matchText(row[id] ?? "")).join("\u0000");
  const merged = [...existing];
  const places = new Map(existing.map((row, at) => [keyOf(row), at]));
  for (const row of pasted) {
    const key = keyOf(row);
    const at = places.get(key);
    if (at === undefined) {
      places.set(key, merged.length);
      merged.push(row);
    } else merged[at] = { ...merged[at], ...filled(row) };
  }
  return merged.slice(0, MOST_ROWS);
}

export function keyColumns(columns: readonly EntryColumn[]): readonly string[] {
  const required = columns.filter(
    (column) => column.isRequired && column.kind !== "amount" && column.kind !== "yuan" && column.kind !== "number",
  );
  return (required.length > 0 ? required : columns).slice(0, 2).map(({ id }) => id);
}

/** What the pasted row leaves blank stays as it was. */
function filled(row: EntryTexts): EntryTexts {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ""));
}
