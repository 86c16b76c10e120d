/**
 * Lists of rows (bills of several meters, waybills in two files, payroll by workshop) may state parts of one month's total. Parts whose
 * rows have nothing in common are added; the same rows twice are one; two bills of one meter that disagree are a conflict.
 */
import type { RecordTable } from "../documents/document.ts";
import { derive, type Figure } from "../kernel/evidence.ts";
import { matchText } from "../kernel/plain-text.ts";
import { type Problem, problem } from "../kernel/problem.ts";
import type { Fact } from "./ledger.ts";
import { worstTier } from "./tiers.ts";

/** A fact that was counted from rows, with the table it was counted from. */
export interface ListFact {
  readonly fact: Fact;
  readonly table: RecordTable;
}

export interface Combined {
  /** The total (or the fullest list) first, then what it is made of or repeats. */
  readonly facts: readonly Fact[];
  /** The lists contradict each other: none is added, none is first. */
  readonly isConflict: boolean;
  readonly problems: readonly Problem[];
}

/** What becomes of facts of one key and period. */
export function combine(group: readonly ListFact[]): Combined {
  const parts: { fact: Fact; rows: Map<string, number>; meters: Set<string> }[] = [];
  const repeats: Fact[] = [];
  const problems: Problem[] = [];
  for (const { fact, table } of group) {
    const rows = rowsOfFact(fact.figure, table);
    const next = { fact, rows: identities(table, rows), meters: meters(table, rows) };
    const holder = parts.find((part) => overlap(part.rows, next.rows) > 0);
    if (holder === undefined) {
      if (parts.some((part) => [...next.meters].some((meter) => part.meters.has(meter))))
        return { facts: group.map((one) => one.fact), isConflict: true, problems };
      parts.push(next);
      continue;
    }
    const common = overlap(holder.rows, next.rows);
    if (common < Math.min(size(holder.rows), size(next.rows))) {
      problems.push(problem("lists-overlap", "warning", "", { key: fact.key, period: fact.period, count: common }));
      return { facts: group.map((one) => one.fact), isConflict: true, problems };
    }
    if (size(next.rows) > size(holder.rows)) {
      repeats.push(holder.fact);
      parts.splice(parts.indexOf(holder), 1, next);
    } else repeats.push(next.fact);
  }
  const [first] = parts;
  if (first === undefined || parts.length === 1)
    return { facts: [...parts.map((part) => part.fact), ...repeats], isConflict: false, problems };
  const figures = parts.map((part) => part.fact.figure);
  const { key, period, unit } = first.fact;
  const total: Fact = {
    ...first.fact,
    figure: derive(`${key}@${period}`, unit, figures, (...values) => values.reduce((sum, value) => sum + value, 0)),
    tier: worstTier(parts.map((part) => part.fact.tier)),
    halfStep: parts.reduce((sum, part) => sum + part.fact.halfStep, 0),
  };
  return { facts: [total, ...parts.map((part) => part.fact), ...repeats], isConflict: false, problems };
}

/** Rows of the table that the figure's `lines` name; every row when the figure stands in one cell. */
function rowsOfFact(figure: Figure, table: RecordTable): number[] {
  const at = figure.trace.kind === "read" ? figure.trace.source.at : null;
  const all = Array.from({ length: table.rows }, (_, row) => row);
  if (at === null || at.kind !== "lines") return all;
  const lines = new Set<number>();
  for (let i = 0; i + 1 < at.runs.length; i += 2) for (let line = at.runs[i] ?? 0; line <= (at.runs[i + 1] ?? 0); line++) lines.add(line);
  return all.filter((row) => lines.has(table.line[row] ?? 0) && (table.sheets[table.sheet[row] ?? 0] ?? "") === at.sheet);
}

/** Each row as one text of all it says, with how often it occurs: equal rows inside one list are real. */
function identities(table: RecordTable, rows: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const words = Object.keys(table.texts)
      .sort()
      .map((field) => matchText(table.texts[field]?.words[table.texts[field]?.codes[row] ?? 0] ?? ""));
    const numbers = [table.days, table.amounts, table.quantities].flatMap((columns) =>
      Object.keys(columns)
        .sort()
        .map((field) => columns[field]?.[row]),
    );
    const key = [...words, ...numbers].join("|");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What one bill in a period belongs to: meter or account number. */
function meters(table: RecordTable, rows: readonly number[]): Set<string> {
  const column = table.texts["meter"] ?? table.texts["account"];
  const isBill = table.quantities["use"] !== undefined;
  const found = new Set<string>();
  if (!isBill || column === undefined) return found;
  for (const row of rows) found.add(matchText(column.words[column.codes[row] ?? 0] ?? ""));
  found.delete("");
  return found;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [key, count] of b) common += Math.min(count, a.get(key) ?? 0);
  return common;
}

function size(rows: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of rows.values()) total += count;
  return total;
}
