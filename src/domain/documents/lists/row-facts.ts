/** Facts made of rows: each period's figure walks back to the column and the runs of lines it adds up. */
import { cellText } from "../book.ts";
import type { PaperFact, RecordTable } from "../document.ts";
import { type Day, dayParts, NO_DAY } from "../../kernel/day.ts";
import type { Locator, Unit } from "../../kernel/evidence.ts";
import type { DocId } from "../../kernel/ids.ts";
import { comparePeriods, monthIndex, type Period, spanPeriod } from "../../kernel/period.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import { recordFacts, type RecordFactKey } from "../record-fields.ts";
import type { ListRows } from "./read-list.ts";

export type RowsByPeriod = ReadonlyMap<Period, readonly number[]>;

/** Shown as the raw text of a sum; the rest is counted. */
const SHOWN_ADDENDS = 4;

/** Groups the kept rows by period; rows without a period are left out and counted. */
export function groupRows(
  rows: number,
  keep: (row: number) => boolean,
  periodOf: (row: number) => Period | null,
): { groups: RowsByPeriod; undated: number[] } {
  const groups = new Map<Period, number[]>();
  const undated: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (!keep(row)) continue;
    const period = periodOf(row);
    if (period === null) {
      undated.push(row);
      continue;
    }
    const held = groups.get(period);
    if (held) held.push(row);
    else groups.set(period, [row]);
  }
  return { groups, undated };
}

/** The month of a day column, or null where the row has none. */
export function monthOfRow(days: Int32Array | undefined, row: number): Period | null {
  const value = days?.[row] ?? NO_DAY;
  if (value === NO_DAY) return null;
  const { year, month } = dayParts(value as Day); // a day column holds days
  return spanPeriod({ from: monthIndex(year, month), to: monthIndex(year, month) });
}

/** The span of a month field, which may cover several months (a bill of two). */
export function spanOfRow(table: RecordTable, fieldId: string, row: number): Period | null {
  const to = table.days[fieldId]?.[row] ?? NO_DAY;
  const from = table.days[`${fieldId}From`]?.[row] ?? to;
  if (to === NO_DAY || from === NO_DAY) return null;
  const [a, b] = [dayParts(from as Day), dayParts(to as Day)]; // month fields hold first days of months
  return spanPeriod({ from: monthIndex(a.year, a.month), to: monthIndex(b.year, b.month) });
}

export interface RowFacts {
  readonly facts: PaperFact[];
  readonly problems: Problem[];
}

/** One fact a period: the sum of a column over its rows. Periods where no row has a value give no fact. */
export function sumFacts(
  rows: ListRows,
  document: DocId,
  key: RecordFactKey,
  fieldId: string,
  groups: RowsByPeriod,
  values = columnOf(rows, fieldId),
): RowFacts {
  const facts: PaperFact[] = [];
  const problems: Problem[] = [];
  if (values === undefined) return { facts, problems };
  const isMoney = recordFacts[key].unit === "CNY";
  for (const [period, members] of sorted(groups)) {
    const present = members.filter((row) => !Number.isNaN(values[row] ?? Number.NaN));
    if (present.length === 0) continue;
    let sum = 0;
    for (const row of present) sum += values[row] ?? Number.NaN;
    if (!Number.isSafeInteger(Math.round(sum))) {
      problems.push(problem("sum-too-large", "error", rows.sheet.name, { column: rows.header.columns.get(fieldId)?.header ?? fieldId }));
      continue;
    }
    // Six places: the order of rows must not show in the last bits of a float.
    const value = isMoney ? sum : Math.round(sum * 1e6) / 1e6;
    facts.push(
      fact(document, key, period, value, linesOf(rows, fieldId, present), rawOf(rows, fieldId, present), rows.halfSteps[fieldId] ?? 0.5),
    );
  }
  return { facts, problems };
}

/** One fact a period: how many rows, or how many different names when `nameOf` is given. */
export function countFacts(
  rows: ListRows,
  document: DocId,
  key: RecordFactKey,
  fieldId: string,
  groups: RowsByPeriod,
  nameOf?: (row: number) => string,
): PaperFact[] {
  const facts: PaperFact[] = [];
  for (const [period, members] of sorted(groups)) {
    const value = nameOf ? new Set(members.map(nameOf)).size : members.length;
    facts.push(fact(document, key, period, value, linesOf(rows, fieldId, members), rawOf(rows, fieldId, members), 0));
  }
  return facts;
}

export function linesOf(rows: ListRows, fieldId: string, members: readonly number[]): Locator {
  const lines = members.map((row) => rows.table.line[row] ?? 0).sort((a, b) => a - b);
  const runs: number[] = [];
  for (const line of lines) {
    if (runs.length > 0 && line <= (runs.at(-1) ?? 0) + 1) runs[runs.length - 1] = line;
    else runs.push(line, line);
  }
  return { kind: "lines", sheet: rows.sheet.name, column: rows.table.letters[fieldId] ?? "A", runs, count: members.length };
}

/** "120.00 + 33.00 + … (52)": the paper's own texts, the first few of them. */
function rawOf(rows: ListRows, fieldId: string, members: readonly number[]): string {
  const column = rows.header.columns.get(fieldId);
  if (!column) return "";
  const ordered = [...members].sort((a, b) => a - b);
  const shown = ordered.slice(0, SHOWN_ADDENDS).map((row) => cellText(rows.book, rows.sheet, rows.at[row] ?? 0, column.index).trim());
  return ordered.length > SHOWN_ADDENDS ? `${shown.join(" + ")} + … (${ordered.length})` : shown.join(" + ");
}

function fact(document: DocId, key: RecordFactKey, period: Period, value: number, at: Locator, raw: string, halfStep: number): PaperFact {
  const unit: Unit = recordFacts[key].unit;
  return { key, period, value, unit, currency: "CNY", halfStep, source: { document, at, raw } };
}

function columnOf(rows: ListRows, fieldId: string): Float64Array | undefined {
  return rows.table.amounts[fieldId] ?? rows.table.quantities[fieldId];
}

function sorted(groups: RowsByPeriod): [Period, readonly number[]][] {
  return [...groups].sort(([a], [b]) => comparePeriods(a, b));
}
