/**
 * 底稿 as data: sheets of typed cells. A cell is a text, a number with the way it is shown, or a day; there is no cell that computes.
 * Rows may be an iterable that makes them as they are asked for: a hundred thousand statement rows are never held twice.
 */

/** How a number is shown: amounts in 元 with two decimals, fractions as percent, and so on. */
export const numberShapes = ["money", "percent", "times", "days", "count", "quantity"] as const;
export type NumberShape = (typeof numberShapes)[number];

export type WorkCell =
  | null
  | string
  /** The decimal text as the assessment has it; null is an empty cell, never 0. */
  | { readonly number: string | number | null; readonly shape: NumberShape }
  /** "YYYY-MM-DD". */
  | { readonly day: string | null };

/** total: a sum in bold; part: the heading of what follows. */
export interface WorkRow {
  readonly cells: readonly WorkCell[];
  readonly look?: "total" | "part";
}

export interface WorkColumn {
  readonly title: string;
  /** In characters of the default face. */
  readonly width: number;
  /** Numbers too stand at the left: a column of unlike things, one a row. */
  readonly isStart?: true;
}

export interface WorkSheet {
  /** At most 31 characters, none of \ / ? * [ ] : — the formats' own limits. */
  readonly name: string;
  readonly columns: readonly WorkColumn[];
  readonly rows: Iterable<WorkRow>;
}

export interface Workbook {
  /** For the file's properties and the printed head of each page. */
  readonly title: string;
  readonly sheets: readonly WorkSheet[];
}

export const money = (number: string | null): WorkCell => ({ number, shape: "money" });
export const percent = (number: number | null): WorkCell => ({ number, shape: "percent" });
export const count = (number: number | null): WorkCell => ({ number, shape: "count" });
export const day = (value: string | null): WorkCell => ({ day: value });
export const row = (...cells: readonly WorkCell[]): WorkRow => ({ cells });
export const total = (...cells: readonly WorkCell[]): WorkRow => ({ cells, look: "total" });
export const part = (...cells: readonly WorkCell[]): WorkRow => ({ cells, look: "part" });

/** Rows and characters a spreadsheet can hold; beyond them a sheet goes on in another, and a text is cut with a word about it. */
export const sheetLimits = { id: "sheet-limits", version: 1, rows: 1_048_576, characters: 32_767, name: 31 } as const;
