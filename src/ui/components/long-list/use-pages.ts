/** Pages of a long answer fetched as it is scrolled, a few kept. An answer to an old question is dropped. */
import { useEffect, useRef, useState } from "preact/hooks";

/** [P] Items asked for at once, and pages kept: some screens before and after the one shown. */
export const PAGE = 100;
const KEPT = 12;

export interface Pages<A> {
  /** Null until the first answer to this question. */
  readonly first: A | null;
  readonly isFailed: boolean;
  /** The page that holds an item, when it has come. */
  pageOf(index: number): A | undefined;
  /** Says which items are being shown, so that they are fetched. */
  want(from: number, count: number): void;
}

interface Held<A> {
  readonly question: string;
  readonly pages: Map<number, A>;
  readonly asked: Set<number>;
  first: A | null;
  isFailed: boolean;
}

export function usePages<A>(question: string, all: number, ask: (first: number, count: number) => Promise<A | null>): Pages<A> {
  const held = useRef<Held<A> | null>(null);
  const [, redraw] = useState(0);
  if (held.current?.question !== question) held.current = { question, pages: new Map(), asked: new Set(), first: null, isFailed: false };
  const mine = held.current;

  function fetchPage(page: number): void {
    if (mine.asked.has(page)) return;
    mine.asked.add(page);
    const isCurrent = (): boolean => held.current === mine;
    ask(page * PAGE, PAGE).then(
      (answer) => {
        if (!isCurrent()) return;
        if (answer === null) mine.isFailed = true;
        else {
          mine.first ??= answer;
          mine.pages.set(page, answer);
        }
        for (const old of mine.pages.keys()) {
          if (mine.pages.size <= KEPT) break;
          mine.pages.delete(old);
          mine.asked.delete(old);
        }
        redraw((n) => n + 1);
      },
      () => {
        if (!isCurrent()) return;
        mine.isFailed = true;
        redraw((n) => n + 1);
      },
    );
  }

  useEffect(() => fetchPage(0), [question]);
  return {
    first: mine.first,
    isFailed: mine.isFailed,
    pageOf: (index) => mine.pages.get(Math.floor(index / PAGE)),
    want(from, count) {
      const end = Math.min(all, from + count + PAGE / 2);
      for (let page = Math.floor(Math.max(0, from - PAGE / 2) / PAGE); page * PAGE < end; page++) fetchPage(page);
    },
  };
}
