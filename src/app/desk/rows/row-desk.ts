/** Questions about statement rows, answered from columns that are put together once for each state of a case. */
import type { CaseFile } from "../../../domain/case/case-file.ts";
import type { PaperDocument } from "../../../domain/documents/document.ts";
import type { CaseId, DocId } from "../../../domain/kernel/ids.ts";
import type { DeskApi } from "../types.ts";
import { type RowColumns, rowColumns, rowPlaces } from "./columns.ts";
import { groupRows } from "./group.ts";
import { namesIn } from "./names.ts";
import { rowOrder } from "./order.ts";
import { selectRows, totalRows } from "./select.ts";
import { rowChoices, rowTable, showRow } from "./show.ts";
import type {
  GroupsAnswer,
  RowChoices,
  RowFilter,
  RowGroup,
  RowGrouping,
  RowsAnswer,
  RowSort,
  RowTableText,
  RowTableWords,
  RowWindow,
  StatementRow,
} from "./types.ts";

/** [P] Rows a page gets at once, and rows the clipboard takes: a spreadsheet program pastes so many without freezing. */
export const WINDOW_ROWS = 200;
export const COPY_ROWS = 20_000;
/** [P] Groups in one answer: every counterparty of a busy year in a few of them. */
export const WINDOW_GROUPS = 5_000;

interface Selection {
  readonly key: string;
  readonly rows: Uint32Array;
  totals: Pick<RowsAnswer, "totals" | "unsummed"> | null;
}

/** The rows of one case as it stands: its papers outside the bin, and what was typed and decided. */
export class CaseRows {
  readonly #all: RowColumns;
  readonly #orders = new Map<string, Uint32Array>();
  /** The last answers: scrolling asks for the same rows again and again. */
  #choices: RowChoices | null = null;
  #selected: Selection | null = null;
  #places: ReturnType<typeof rowPlaces> | null = null;
  #grouped: { readonly key: string; readonly groups: readonly RowGroup[] } | null = null;

  constructor(papers: readonly PaperDocument[], caseFile: CaseFile) {
    this.#all = rowColumns(papers, caseFile);
  }

  query(filter: RowFilter, sort: RowSort, window: RowWindow): RowsAnswer {
    const all = this.#all;
    const selected = this.#select(filter, sort);
    selected.totals ??= totalRows(all, selected.rows);
    this.#choices ??= rowChoices(all);
    const { first, end } = within(window, selected.rows.length, WINDOW_ROWS);
    return {
      all: all.count,
      found: selected.rows.length,
      first,
      rows: Array.from(selected.rows.subarray(first, end), (at) => showRow(all, at)),
      ...selected.totals,
      choices: this.#choices,
    };
  }

  group(filter: RowFilter, by: RowGrouping, window: RowWindow): GroupsAnswer {
    const key = JSON.stringify([filter, by]);
    if (this.#grouped?.key !== key) {
      // Sums do not depend on the order of rows: the papers' own order needs no sorting.
      const rows = selectRows(this.#all, filter, this.#order(null));
      this.#grouped = { key, groups: groupRows(this.#all, rows, by) };
    }
    const { groups } = this.#grouped;
    const { first, end } = within(window, groups.length, WINDOW_GROUPS);
    return { all: groups.length, first, groups: groups.slice(first, end) };
  }

  table(filter: RowFilter, sort: RowSort, words: RowTableWords): RowTableText {
    const { rows } = this.#select(filter, sort);
    return { ...rowTable(this.#all, rows.subarray(0, COPY_ROWS), words), found: rows.length };
  }

  /** The statement row read from a line of a paper; null when none was. */
  rowAt(paper: DocId, sheet: string, line: number): StatementRow | null {
    this.#places ??= rowPlaces(this.#all);
    const at = this.#places(paper, sheet, line);
    return at === undefined ? null : showRow(this.#all, at);
  }

  #select(filter: RowFilter, sort: RowSort): Selection {
    const key = JSON.stringify([filter, sort]);
    if (this.#selected?.key === key) return this.#selected;
    this.#selected = { key, rows: selectRows(this.#all, filter, this.#order(sort)), totals: null };
    return this.#selected;
  }

  #order(sort: RowSort | null): Uint32Array {
    const key = JSON.stringify(sort);
    const known = this.#orders.get(key);
    if (known) return known;
    const order = sort === null ? Uint32Array.from({ length: this.#all.count }, (_, at) => at) : rowOrder(this.#all, sort);
    this.#orders.set(key, order);
    return order;
  }
}

function within({ first, count }: RowWindow, all: number, most: number): { readonly first: number; readonly end: number } {
  const from = Math.max(0, Math.min(Math.floor(first), all));
  return { first: from, end: Math.min(all, from + Math.max(0, Math.min(Math.floor(count), most))) };
}

/** A case as it stands: everything the rows' answers rest on. */
export interface CaseState {
  readonly updatedAt: string;
  readonly caseFile: CaseFile;
  /** Those outside the bin. */
  papers(): Promise<readonly PaperDocument[]>;
}

/** The columns of the case last asked about, kept until it changes. */
export function caseRows(read: (id: CaseId) => Promise<CaseState>): (id: CaseId) => Promise<CaseRows> {
  let kept: { readonly id: CaseId; readonly updatedAt: string; readonly rows: CaseRows } | null = null;
  return async (id) => {
    const state = await read(id);
    if (kept?.id === id && kept.updatedAt === state.updatedAt) return kept.rows;
    const rows = new CaseRows(await state.papers(), state.caseFile);
    kept = { id, updatedAt: state.updatedAt, rows };
    return rows;
  };
}

/** The desk's questions about rows. */
export function rowDesk(
  read: (id: CaseId) => Promise<CaseState>,
  rowsOf: (id: CaseId) => Promise<CaseRows>,
): Pick<DeskApi, "queryRows" | "groupRows" | "rowTable" | "names"> {
  return {
    queryRows: async (id, filter, sort, window) => (await rowsOf(id)).query(filter, sort, window),
    groupRows: async (id, filter, by, window) => (await rowsOf(id)).group(filter, by, window),
    rowTable: async (id, filter, sort, words) => (await rowsOf(id)).table(filter, sort, words),
    async names(id) {
      const state = await read(id);
      return namesIn(await state.papers(), state.caseFile);
    },
  };
}
