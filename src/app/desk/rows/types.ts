/** 流水明细: what the page asks of the statement rows of a case, and what it gets back. Never more than a window of rows travels. */
import type { DocId } from "../../../domain/kernel/ids.ts";

/** What has become of a row: taken out of gross inflow for a reason, asked about, spent on something, or none of these. */
export const rowCategories = [
  "trade",
  "pending",
  "reversal",
  "internal-transfer",
  "financing",
  "non-operating",
  "related-party",
  "round-trip",
  "pass-through",
  "other-currency",
  "duplicate",
  "other-outflow",
  "interest-like",
  "interest",
  "loan-repayment",
  "wages",
  "rent",
  "tax",
  "utilities",
  "insurance",
  "gambling",
  "live-streaming",
  "lending-platform",
  "household",
  "neither",
  "unreadable",
] as const;
export type RowCategory = (typeof rowCategories)[number];

export type RowDirection = "in" | "out" | "neither";

/** Every condition holds at once; null and "" ask for nothing. */
export interface RowFilter {
  /** Words, each of which must stand in the counterparty, the memo or the kind of trade. */
  readonly text: string;
  /** 分, of the amount without its sign; both ends belong to the range. */
  readonly from: number | null;
  readonly to: number | null;
  readonly direction: RowDirection | null;
  /** "2025-03". */
  readonly month: string | null;
  readonly account: string | null;
  readonly counterparty: string | null;
  readonly category: RowCategory | null;
  readonly document: DocId | null;
}

export const everyRow: RowFilter = {
  text: "",
  from: null,
  to: null,
  direction: null,
  month: null,
  account: null,
  counterparty: null,
  category: null,
  document: null,
};

export interface RowSort {
  readonly by: "date" | "counterparty" | "inflow" | "outflow" | "balance";
  readonly isDescending: boolean;
}

export interface RowWindow {
  readonly first: number;
  /** At most 200 are answered. */
  readonly count: number;
}

/** One row as the list shows it. Amounts are decimal strings in the row's own currency. */
export interface StatementRow {
  readonly ref: string;
  readonly document: DocId;
  readonly at: string;
  readonly path: string;
  readonly date: string | null;
  readonly counterparty: string;
  readonly memo: string;
  readonly inflow: string | null;
  readonly outflow: string | null;
  /** Neither in nor out (不计收支): shown, never totalled. */
  readonly neither: string | null;
  readonly balance: string | null;
  readonly currency: string;
  readonly account: string;
  readonly category: RowCategory;
}

/** Sums in one currency. Rows that cannot be read, and the same row of two overlapping files, are listed but not summed. */
export interface RowTotals {
  readonly currency: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly inflowRows: number;
  readonly outflowRows: number;
}

/** What the filter's menus offer: only what the case's papers hold. */
export interface RowChoices {
  readonly months: readonly string[];
  readonly accounts: readonly string[];
  readonly categories: readonly RowCategory[];
  readonly files: readonly { readonly document: DocId; readonly path: string }[];
}

export interface RowsAnswer {
  readonly all: number;
  readonly found: number;
  readonly first: number;
  readonly rows: readonly StatementRow[];
  readonly totals: readonly RowTotals[];
  /** Rows found that no sum counts. */
  readonly unsummed: { readonly duplicate: number; readonly unreadable: number; readonly neither: number };
  readonly choices: RowChoices;
}

export type RowGrouping = "month" | "counterparty" | "category";

export interface RowGroup extends RowTotals {
  /** "2025-03", a counterparty's name as printed, or a RowCategory; "" where the paper gives none. */
  readonly key: string;
  readonly rows: number;
}

export interface GroupsAnswer {
  readonly all: number;
  readonly first: number;
  readonly groups: readonly RowGroup[];
}

/** Names of the columns and of the categories, in the page's language. */
export interface RowTableWords {
  readonly head: readonly string[];
  readonly categories: Readonly<Record<RowCategory, string>>;
}

/** A table for the clipboard. */
export interface RowTableText {
  /** Rows in the table, and rows the filter finds. */
  readonly rows: number;
  readonly found: number;
  readonly tsv: string;
  readonly html: string;
}
