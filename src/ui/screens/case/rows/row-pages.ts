/** Pages of rows fetched from the desk as the list scrolls, a few kept. An answer to an old question is dropped. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { RowFilter, RowsAnswer, RowSort, StatementRow } from "../../../../app/desk/rows/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { desk } from "../../../state/desk.ts";

/** [P] Rows asked for at once, and pages kept: some screens before and after the one shown. */
const PAGE = 100;
const KEPT = 12;

export interface RowPages {
  /** Null until the first answer; then the last one, until the next has come. */
  readonly answer: RowsAnswer | null;
  /** The answer is to what is asked now. */
  readonly isCurrent: boolean;
  row(index: number): StatementRow | undefined;
  /** Says which rows are being shown, so that they are fetched. */
  show(first: number, count: number): void;
}

interface Held {
  readonly question: string;
  readonly pages: Map<number, readonly StatementRow[]>;
  readonly asked: Set<number>;
}

const empty = (question: string): Held => ({ question, pages: new Map(), asked: new Set() });

export function useRowPages(view: CaseView, filter: RowFilter, sort: RowSort): RowPages {
  const id = view.summary.id;
  // The case's last change belongs to the question: a decision moves rows between categories.
  const question = JSON.stringify([id, view.savedAt, filter, sort]);
  const held = useRef<Held>(empty(question));
  const [last, setLast] = useState<{ readonly question: string; readonly answer: RowsAnswer } | null>(null);
  const [, redraw] = useState(0);

  function ask(page: number): void {
    const mine = held.current;
    if (mine.asked.has(page)) return;
    mine.asked.add(page);
    void desk()
      .then((open) => open.queryRows(id, filter, sort, { first: page * PAGE, count: PAGE }))
      .then((found) => {
        if (held.current !== mine) return;
        mine.pages.set(page, found.rows);
        for (const old of mine.pages.keys()) {
          if (mine.pages.size <= KEPT) break;
          mine.pages.delete(old);
          mine.asked.delete(old);
        }
        setLast({ question, answer: found });
        redraw((n) => n + 1);
      });
  }

  useEffect(() => {
    held.current = empty(question);
    ask(0);
  }, [question]);

  return {
    answer: last?.answer ?? null,
    isCurrent: last?.question === question,
    row: (index) => (held.current.question === question ? held.current.pages.get(Math.floor(index / PAGE))?.[index % PAGE] : undefined),
    show(first, count) {
      if (held.current.question !== question) return;
      // Half a page on either side too: an even scroll meets no row that is still on its way.
      const end = Math.min(last?.answer.found ?? 0, first + count + PAGE / 2);
      for (let page = Math.floor(Math.max(0, first - PAGE / 2) / PAGE); page * PAGE < end; page++) ask(page);
    },
  };
}
