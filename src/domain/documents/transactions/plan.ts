/** Everything decided about a statement before its rows are read. A layout, a mapping and a headerless guess all end in a plan. */
import type { DateOrder } from "../../kernel/day-text.ts";
import { type Book, CellKind, cellText, type Sheet } from "../book.ts";
import type { Recognition } from "../document.ts";
import { provenDateOrder } from "./cell-day.ts";
import type { StatementField } from "./fields.ts";
import { hasMoney, type LabelRow, labelRows, resolveColumns, type StatementColumns } from "./header.ts";
import type { SignConvention, StatementLayout } from "./layout.ts";
import { type Preamble, readPreamble } from "./preamble.ts";

export interface StatementPlan {
  readonly layout: StatementLayout;
  /** −1 for a sheet without a header. */
  readonly headerRow: number;
  readonly labels: readonly string[];
  readonly columns: StatementColumns;
  /** Null: not known yet, to be proven by the balance or asked. */
  readonly sign: SignConvention | null;
  /** Null: the dates could be read both ways. */
  readonly dateOrder: DateOrder | null;
  readonly preamble: Preamble;
}

export interface RecognisedPlan {
  readonly plan: StatementPlan;
  readonly recognition: Recognition;
}

/** The layout with the longest signature found in the sheet's first rows, or null. */
export function planOfLayouts(sheet: Sheet, book: Book, layouts: readonly StatementLayout[]): RecognisedPlan | null {
  let best: { layout: StatementLayout; header: LabelRow; columns: StatementColumns; score: number; titled: string } | null = null;
  for (const header of labelRows(sheet, book)) {
    const present = new Set(header.labels);
    for (const layout of layouts) {
      if (!layout.signature.every((label) => present.has(label)) || layout.without?.some((label) => present.has(label))) continue;
      const titled = layout.title?.exec(surroundings(sheet, book, header.row, layout.isTitledByRows === true))?.[0] ?? "";
      if (layout.needsTitle && titled === "") continue;
      const score = layout.signature.length + (titled === "" ? 0 : 3);
      if (best !== null && score < best.score + (header.isTwoLines ? 0 : 1)) continue;
      const columns = resolveColumns(header.labels, layout.columns);
      if (columns.date.length > 0 && hasMoney(columns)) best = { layout, header, columns, score, titled };
    }
  }
  if (best === null) return null;
  const { layout, header, columns, titled } = best;
  return {
    plan: makePlan(sheet, book, layout, header, columns),
    recognition: {
      kind: layout.kind,
      layout: layout.id,
      confidence: titled === "" ? 0.93 : 0.98,
      why: [...(titled === "" ? [] : [titled]), ...layout.signature],
    },
  };
}

export function makePlan(sheet: Sheet, book: Book, layout: StatementLayout, header: LabelRow, columns: StatementColumns): StatementPlan {
  return {
    layout,
    headerRow: header.row,
    labels: header.labels,
    columns,
    sign: layout.sign ?? signOfColumns(columns),
    dateOrder: layout.dateOrder ?? dateOrderOf(sheet, book, columns, header.row + 1),
    preamble: readPreamble(sheet, book, header.row),
  };
}

export function signOfColumns(columns: Readonly<Record<StatementField, readonly number[]>>): SignConvention | null {
  if (columns.inflow.length > 0) return "two-columns";
  return columns.direction.length > 0 ? "direction-column" : null;
}

/** Year first unless the first dates say otherwise; then only a number above 12 proves which of the two is the month. */
export function dateOrderOf(sheet: Sheet, book: Book, columns: StatementColumns, from: number): DateOrder | null {
  const texts = new Set<string>();
  const column = columns.date[0] ?? -1;
  for (let row = from; row < sheet.rows; row++) {
    if (sheet.columns[column]?.kinds[row] !== CellKind.text) continue;
    const text = cellText(book, sheet, row, column);
    if (!/^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text)) {
      if (texts.size === 0 && /\d{4}/.test(text)) return "YMD";
      continue;
    }
    texts.add(text);
  }
  return texts.size === 0 ? "YMD" : provenDateOrder(texts);
}

/** How many rows under the header may name the issuer. [P] */
const NAMING_ROWS = 5;

/** Words that name a bank: the sheet's name, the rows above the header and, where a layout says so, a few rows below it. */
function surroundings(sheet: Sheet, book: Book, headerRow: number, isWithRows: boolean): string {
  const words = [sheet.name];
  const last = Math.min(sheet.rows, isWithRows ? headerRow + 1 + NAMING_ROWS : headerRow);
  for (let row = 0; row < last; row++) {
    if (row === headerRow) continue;
    for (let column = 0; column < Math.min(sheet.columns.length, 30); column++) words.push(cellText(book, sheet, row, column));
  }
  return words.join(" ");
}
