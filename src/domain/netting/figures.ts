/** Net operating inflow as figures: each month's sum rests on the rows of each file, each named as runs of lines. */
import { derive, type Figure, read } from "../kernel/evidence.ts";
import type { Day } from "../kernel/day.ts";
import { monthOfDay } from "../kernel/day.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { monthPeriod, type Period, spanPeriod } from "../kernel/period.ts";
import type { NettingContext } from "./context.ts";
import { Fate, type Rows } from "./rows.ts";

/** Sums rows by file, sheet and month, remembering their lines. Rows must be added file by file in the files' own order. */
export class RowSums {
  readonly #rows: Rows;
  readonly #parts = new Map<string, { file: number; sheet: number; month: number; total: number; count: number; runs: number[] }>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  add(at: number, month: number): void {
    const file = this.#rows.file[at] ?? 0;
    const row = this.#rows.row[at] ?? 0;
    const table = this.#rows.files[file]?.table;
    const sheet = table?.sheet[row] ?? 0;
    const line = table?.line[row] ?? 0;
    const key = `${month}/${file}/${sheet}`;
    let part = this.#parts.get(key);
    if (part === undefined) {
      part = { file, sheet, month, total: 0, count: 0, runs: [] };
      this.#parts.set(key, part);
    }
    part.total += (this.#rows.amount[at] ?? 0) * (this.#rows.flow[at] ?? 0);
    part.count++;
    if (part.runs.at(-1) === line - 1) part.runs[part.runs.length - 1] = line;
    else part.runs.push(line, line);
  }

  /** One read figure for each file and sheet, by month. */
  figures(name: string): Map<number, Figure<Fen>[]> {
    const byMonth = new Map<number, Figure<Fen>[]>();
    const parts = [...this.#parts.values()].sort((a, b) => a.month - b.month || a.file - b.file || a.sheet - b.sheet);
    for (const part of parts) {
      const file = this.#rows.files[part.file];
      if (file === undefined) continue;
      const at = {
        kind: "lines",
        sheet: file.table.sheets[part.sheet] ?? "",
        column: file.table.amountColumn[part.sheet] ?? "",
        runs: part.runs,
        count: part.count,
      } as const;
      const figure = read(`${name}@${monthPeriod(part.month)}`, fen(part.total), "CNY", {
        document: file.document,
        at,
        raw: String(part.count),
      });
      const list = byMonth.get(part.month);
      if (list) list.push(figure);
      else byMonth.set(part.month, [figure]);
    }
    return byMonth;
  }
}

export interface NettingFigures {
  readonly gross: Figure<Fen>;
  readonly net: Figure<Fen>;
  readonly monthlyNet: ReadonlyMap<Period, Figure<Fen>>;
}

const add = (...values: number[]): Fen => fen(values.reduce((sum, value) => sum + value, 0));

/** Figures of the whole span; months without counted rows rest on the span's rows as a count of none. */
export function nettingFigures(context: NettingContext, from: number, to: number): NettingFigures {
  const { rows } = context;
  const gross = new RowSums(rows);
  const counted = new RowSums(rows);
  const refunds = new RowSums(rows);
  for (let at = 0; at < rows.count; at++) {
    if (rows.flow[at] !== 1 || (rows.fate[at] !== Fate.counted && rows.fate[at] !== Fate.removed)) continue;
    const month = monthOfDay((rows.day[at] ?? 0) as Day); // a usable row's day
    gross.add(at, month);
    if (rows.fate[at] === Fate.counted) counted.add(at, month);
  }
  for (const { inflow, outflow } of context.refunds) refunds.add(outflow, monthOfDay((rows.day[inflow] ?? 0) as Day)); // likewise
  const period = spanPeriod({ from, to });
  const grossParts = gross.figures("gross-inflow");
  const countedParts = counted.figures("counted-inflow");
  const refundParts = refunds.figures("refunded");
  const monthlyNet = new Map<Period, Figure<Fen>>();
  for (let month = from; month <= to; month++) {
    const parts = [...(countedParts.get(month) ?? []), ...(refundParts.get(month) ?? [])];
    const inputs = parts.length > 0 ? parts : [nothingCounted(rows, month)];
    monthlyNet.set(monthPeriod(month), derive(`net-operating-inflow@${monthPeriod(month)}`, "CNY", inputs, add));
  }
  const grossInputs = [...grossParts.values()].flat();
  return {
    gross: derive(`gross-inflow@${period}`, "CNY", grossInputs.length > 0 ? grossInputs : [nothingCounted(rows, from)], add),
    net: derive(`net-operating-inflow@${period}`, "CNY", [...monthlyNet.values()], add),
    monthlyNet,
  };
}

/** A month in which no inflow counts is a finding of its own, read from the whole file. */
function nothingCounted(rows: Rows, month: number): Figure<Fen> {
  const file = rows.files[0];
  if (file === undefined) throw new RangeError("no statement");
  const last = Math.max(0, file.table.rows - 1);
  const lines = [file.table.line[0] ?? 0, file.table.line[last] ?? 0].sort((a, b) => a - b);
  const at = { kind: "lines", sheet: file.table.sheets[0] ?? "", column: file.table.amountColumn[0] ?? "", runs: lines, count: 0 } as const;
  return read(`counted-inflow@${monthPeriod(month)}`, fen(0), "CNY", { document: file.document, at, raw: "0" });
}
