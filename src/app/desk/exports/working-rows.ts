/** The statement rows of a case as the working paper asks for them: made one by one from the columns, never all at once. */
import type { WorkingRow, WorkingRows } from "../../../domain/working-paper/working-paper.ts";
import { type RowColumns, rowFinder } from "../rows/columns.ts";
import { showRow } from "../rows/show.ts";
import type { RowCategory } from "../rows/types.ts";

export function workingRows(all: RowColumns, categories: Readonly<Record<RowCategory, string>>): WorkingRows {
  let find: ((ref: string) => number | undefined) | null = null;
  const shown = (at: number): WorkingRow => {
    const { neither, ...row } = showRow(all, at);
    // A row that is neither in nor out (a note, a refused payment) keeps its amount in what it says.
    const memo = neither === null || neither === "0.00" ? row.memo : `${row.memo}（${neither}）`;
    return { ...row, memo, category: categories[row.category] };
  };
  return {
    count: all.count,
    *all() {
      for (let at = 0; at < all.count; at++) yield shown(at);
    },
    byRef(refs) {
      find ??= rowFinder(all);
      const known = find;
      return refs.flatMap((ref) => {
        const at = known(ref);
        return at === undefined ? [] : [shown(at)];
      });
    },
  };
}
