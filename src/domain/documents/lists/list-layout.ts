/** What a list looks like, as data: its fields, the columns it cannot do without, and the titles it goes by. */
import type { ListKind, RecordField } from "../record-fields.ts";

export interface ListLayout {
  readonly id: string;
  readonly kind: ListKind;
  readonly fields: readonly RecordField[];
  /** Of each group at least one field stands in the header. */
  readonly needs: readonly (readonly string[])[];
  /** Words of the title, the sheet's name or the headers that speak for this kind; group 0 is shown as the reason. */
  readonly title: RegExp;
  /** The header alone is not proof: a title word must be there. */
  readonly needsTitle?: boolean;
  /** Headers that prove another kind of paper (a bank statement's 余额, a payroll's 姓名). */
  readonly refuses?: RegExp;
  /** Rows whose status says they do not count: left out of the comparison with printed totals. */
  readonly voids?: RegExp;
}

/** header name → field and rank; built once a layout. */
const indexes = new WeakMap<ListLayout, Map<string, { field: RecordField; rank: number }>>();

export function headerIndex(layout: ListLayout): Map<string, { field: RecordField; rank: number }> {
  const known = indexes.get(layout);
  if (known) return known;
  const index = new Map<string, { field: RecordField; rank: number }>();
  for (const field of layout.fields) {
    field.headers.forEach((header, rank) => {
      if (!index.has(header)) index.set(header, { field, rank });
    });
  }
  indexes.set(layout, index);
  return index;
}
