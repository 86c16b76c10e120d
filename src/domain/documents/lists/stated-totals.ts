/** Totals a paper prints, compared with its rows: of the section above, of all rows so far, or of the rows that count. They only warn. */
import { lineOf, type Sheet } from "../book.ts";
import type { RecordTable } from "../document.ts";
import { cellRef } from "../../kernel/evidence.ts";
import { toDecimal, fen } from "../../kernel/money.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import type { FoundHeader } from "./find-header.ts";
import type { ListLayout } from "./list-layout.ts";

export interface TotalRow {
  /** Zero-based row in the sheet. */
  readonly row: number;
  /** How many mapped rows stand above it. */
  readonly before: number;
  readonly cells: ReadonlyMap<string, number>;
}

export function compareTotals(
  sheet: Sheet,
  layout: ListLayout,
  header: FoundHeader,
  table: RecordTable,
  totals: readonly TotalRow[],
): Problem[] {
  const found: Problem[] = [];
  const counts = liveRows(layout, table);
  let previous = 0;
  for (const total of totals) {
    for (const [id, printed] of total.cells) {
      const values = table.amounts[id] ?? table.quantities[id];
      const column = header.columns.get(id);
      if (values === undefined || column === undefined) continue;
      const section = sumOf(values, previous, total.before, null);
      const candidates = [
        section,
        sumOf(values, 0, total.before, null),
        sumOf(values, 0, total.before, counts),
        sumOf(values, 0, table.rows, null),
      ];
      const isMoney = table.amounts[id] !== undefined;
      const tolerance = isMoney ? 1.5 : 0.005 + Math.abs(printed) * 1e-9;
      if (total.before === 0 && candidates[3] === 0) continue;
      if (candidates.some((sum) => Math.abs(sum - printed) <= tolerance)) continue;
      const shown = (value: number): string =>
        isMoney && Number.isSafeInteger(value) ? toDecimal(fen(value)) : String(Math.round(value * 1e6) / 1e6);
      const counted = previous > 0 && section !== 0 ? section : (candidates[1] ?? section);
      found.push(
        problem("stated-total-differs", "warning", `${sheet.name}!${cellRef(lineOf(sheet, total.row) - 1, column.index)}`, {
          column: column.header,
          printed: shown(printed),
          counted: shown(counted),
        }),
      );
    }
    previous = total.before;
  }
  return found;
}

/** Which rows count when the layout knows void ones; null when all do. */
function liveRows(layout: ListLayout, table: RecordTable): Uint8Array | null {
  const status = table.texts["status"];
  if (layout.voids === undefined || status === undefined) return null;
  const isVoid = status.words.map((word) => layout.voids?.test(word) ?? false);
  return Uint8Array.from(status.codes, (code) => (isVoid[code] ? 0 : 1));
}

function sumOf(values: Float64Array, from: number, to: number, counts: Uint8Array | null): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value) && (counts === null || counts[i] === 1)) sum += value;
  }
  return sum;
}
