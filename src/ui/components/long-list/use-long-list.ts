/** A list of any length in a scrolling box: which rows are on the page, and how the keyboard and others move it. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { firstRow, type Geometry, scrollHeight, scrollTopOf, shownRows } from "./windowing.ts";

export interface LongList {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** Rows on the page, at most as many as there are. */
  readonly shown: number;
  /** Height of what scrolls, the head included. */
  readonly tall: number;
  /** For the box; true when a person scrolled, false when the list was told to. */
  onScroll(): boolean;
  /** Brings a row and what follows it into sight, with as little movement as it takes, or to the top. */
  show(row: number, place?: "nearest" | "top", following?: number): void;
  /** The row the keyboard asks for, from the one given; null for any other key. */
  step(event: KeyboardEvent, from: number): number | null;
}

/** `rowRem` is the height of a row in the page's own text size; `question` changes when the list is another one. */
export function useLongList(rows: number, rowRem: number, question: string): LongList {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(400);
  const [first, setFirst] = useState(0);
  const told = useRef(-1);
  const head = useRef(0);
  const rowHeight = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const list: Geometry = { rows, rowHeight, boxHeight: height };
  const shown = Math.min(shownRows(list), rows);

  useLayoutEffect(() => {
    const measure = (): void => {
      if (!box.current) return;
      head.current = box.current.querySelector("thead")?.getBoundingClientRect().height ?? 0;
      setHeight(Math.max(rowHeight, box.current.clientHeight - head.current));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [rowHeight, rows > 0]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    setFirst(0);
  }, [question]);

  function show(row: number, place: "nearest" | "top" = "nearest", following = 0): void {
    const foot = Math.min(row + following, rows - 1) - shown + 1;
    const top = place === "top" ? row : Math.min(row, Math.max(first, foot));
    const last = Math.max(0, Math.min(rows - shown, top));
    setFirst(last);
    if (!box.current) return;
    box.current.scrollTo({ top: scrollTopOf(list, last) });
    told.current = box.current.scrollTop;
  }

  return {
    box,
    first: Math.min(first, Math.max(0, rows - shown)),
    shown,
    tall: scrollHeight(list) + head.current,
    onScroll() {
      const at = box.current?.scrollTop ?? 0;
      const isOwn = Math.abs(at - told.current) < 2;
      told.current = -1;
      if (!isOwn) setFirst(firstRow(list, at));
      return !isOwn;
    },
    show,
    step(event, from) {
      if (event.isComposing || event.altKey || event.metaKey) return null;
      const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: shown, PageUp: -shown };
      const step = event.ctrlKey ? undefined : steps[event.key];
      if (step !== undefined) return Math.max(0, Math.min(rows - 1, from + step));
      if (event.key === "Home" && event.ctrlKey) return 0;
      return event.key === "End" && event.ctrlKey ? rows - 1 : null;
    },
  };
}
