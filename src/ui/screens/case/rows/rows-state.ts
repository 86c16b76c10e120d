/** What is being looked for in the statement rows; it stays while the officer looks at something else in between. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { RowFilter, RowGrouping, RowSort } from "../../../../app/desk/rows/types.ts";
import type { CaseId } from "../../../../domain/kernel/ids.ts";
import { goTo } from "../../../router.ts";
import { caseView } from "../../../state/desk.ts";
import { showChecks } from "../checks/shown-section.ts";

export interface RowsLook {
  readonly filter: RowFilter;
  readonly sort: RowSort;
  readonly grouping: RowGrouping | null;
}

/** The use case has the same; a screen may take only types from it. */
export const noFilter: RowFilter = {
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
const start: RowsLook = { filter: noFilter, sort: { by: "date", isDescending: false }, grouping: null };
const looks = signal<{ readonly id: CaseId | null; readonly look: RowsLook }>({ id: null, look: start });

export const rowsLook: ReadonlySignal<RowsLook> = computed(() => looks.value.look);

/** Another case begins with everything shown. */
export function beginRows(id: CaseId): void {
  if (looks.peek().id !== id) looks.value = { id, look: start };
}

export function look(change: Partial<RowsLook>): void {
  const { id, look: before } = looks.peek();
  looks.value = { id, look: { ...before, ...change } };
}

export function filterRows(change: Partial<RowFilter>): void {
  look({ filter: { ...looks.peek().look.filter, ...change } });
}

export function isFiltered(filter: RowFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(noFilter);
}

/** Opens the list on what is asked for, from anywhere in the case. */
export function openRows(filter: Partial<RowFilter>): void {
  const id = caseView.peek()?.summary.id;
  if (id === undefined) return;
  looks.value = { id, look: { ...start, filter: { ...noFilter, ...filter } } };
  showChecks("rows");
  goTo({ screen: "case", id, tab: "checks" });
}
