/** 100,000 rows in a box: only those seen are on the page, and the keyboard walks through all of them. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RowSort, StatementRow } from "../../../../app/desk/rows/types.ts";
import { yuan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import type { RowPages } from "./row-pages.ts";
import css from "./rows.module.css";
import { look } from "./rows-state.ts";
import { firstRow, type Geometry, scrollHeight, scrollTopOf, shownRows } from "../../../components/long-list/windowing.ts";
import { rowWords } from "./words.ts";

/** Height of a row in the page's own text size, as rows.module.css has it. */
const ROW_REM = 2.25;
const columns = ["date", "counterparty", "memo", "inflow", "outflow", "balance", "category", "account", "file"] as const;
type Column = (typeof columns)[number];
const sortable: Partial<Record<Column, RowSort["by"]>> = {
  date: "date",
  counterparty: "counterparty",
  inflow: "inflow",
  outflow: "outflow",
  balance: "balance",
};

export function RowGrid({ pages, found, sort, question }: { pages: RowPages; found: number; sort: RowSort; question: string }) {
  const t = rowWords.value;
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState(432);
  const [first, setFirst] = useState(0);
  const [active, setActive] = useState(0);
  /** The keyboard moved to a row: it takes the focus once it is drawn. */
  const wantsFocus = useRef(false);
  const rowHeight = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const list: Geometry = { rows: found, rowHeight, boxHeight: height };
  const shown = Math.min(shownRows(list), found);

  useLayoutEffect(() => {
    const measure = (): void => {
      const head = box.current?.querySelector("thead")?.getBoundingClientRect().height ?? 0;
      if (box.current) setHeight(Math.max(rowHeight, box.current.clientHeight - head));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [rowHeight]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    setFirst(0);
    setActive(0);
  }, [question]);
  useEffect(() => pages.show(first, shown + 1), [first, shown, question, pages.answer]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const button = body.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (button) {
      wantsFocus.current = false;
      button.focus({ preventScroll: true });
    }
  });

  function moveTo(row: number): void {
    const next = Math.max(0, Math.min(found - 1, row));
    wantsFocus.current = true;
    setActive(next);
    const top = next < first ? next : next >= first + shown ? next - shown + 1 : first;
    setFirst(top);
    box.current?.scrollTo({ top: scrollTopOf(list, top) });
  }

  function onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: shown, PageUp: -shown };
    const step = steps[event.key];
    const isEnd = event.key === "End" && event.ctrlKey;
    const isHome = event.key === "Home" && event.ctrlKey;
    if (event.isComposing || !(event.target instanceof HTMLElement) || event.target.dataset["row"] === undefined) return;
    if (step === undefined && !isEnd && !isHome) return;
    event.preventDefault();
    moveTo(isEnd ? found - 1 : isHome ? 0 : active + (step ?? 0));
  }

  // The one row Tab reaches: the one last used, or the first one seen when that has been scrolled away.
  const reachable = active >= first && active < first + shown ? active : first;
  return (
    <div class={css["box"]} ref={box} onScroll={(event) => setFirst(firstRow(list, event.currentTarget.scrollTop))}>
      <div class={css["tall"]} style={{ height: `${scrollHeight(list) + rowHeight}px` }}>
        <table class={css["grid"]} aria-label={t.list} aria-rowcount={found + 1} aria-describedby="rows-hint" onKeyDown={onKey}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Head key={column} column={column} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {Array.from({ length: Math.max(0, Math.min(shown, found - first)) }, (_, n) => {
              const index = first + n;
              const row = pages.row(index);
              return (
                <tr key={n} aria-rowindex={index + 2}>
                  {row === undefined ? (
                    <td colSpan={columns.length} class={css["waiting"]}>
                      …
                    </td>
                  ) : (
                    <Cells row={row} index={index} isReachable={index === reachable} onFocus={() => setActive(index)} />
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Head({ column, sort }: { column: Column; sort: RowSort }) {
  const t = rowWords.value;
  const by = sortable[column];
  const isSorted = sort.by === by;
  const looks = [css[column], isAmount(column) ? css["right"] : ""].join(" ");
  return (
    <th scope="col" class={looks} aria-sort={by && isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined}>
      {by === undefined ? (
        t.columns[column]
      ) : (
        <button
          type="button"
          title={t.sort(t.columns[column])}
          onClick={() => look({ sort: { by, isDescending: isSorted ? !sort.isDescending : isAmount(column) } })}
        >
          {t.columns[column]}
          {isSorted && (
            <span aria-hidden="true" class={css["arrow"]}>
              {sort.isDescending ? "▼" : "▲"}
            </span>
          )}
        </button>
      )}
    </th>
  );
}

function isAmount(column: Column): boolean {
  return column === "inflow" || column === "outflow" || column === "balance";
}

interface CellsProps {
  readonly row: StatementRow;
  readonly index: number;
  readonly isReachable: boolean;
  readonly onFocus: () => void;
}

function Cells({ row, index, isReachable, onFocus }: CellsProps) {
  const t = rowWords.value;
  const date = row.date ?? t.noDate;
  const name = row.counterparty || t.noName;
  const open = (): void => openDrawer({ kind: "place", document: row.document, at: row.at, title: t.source });
  const money = (amount: string | null): string =>
    amount === null ? "" : row.currency === "CNY" ? yuan(amount) : `${row.currency} ${yuan(amount)}`;
  const isLost = row.inflow === null && row.outflow === null && row.neither === null;
  return (
    <>
      <td>{date}</td>
      <td>
        <button
          type="button"
          class={css["open"]}
          data-row={index}
          tabIndex={isReachable ? 0 : -1}
          aria-label={t.openRow(name, date)}
          title={row.counterparty}
          onFocus={onFocus}
          onClick={open}
        >
          {name}
        </button>
      </td>
      <td title={row.memo}>{row.memo}</td>
      <td class={`${css["right"]} ${css["in"]}`}>{isLost ? t.unknown : money(row.inflow)}</td>
      <td class={css["right"]}>{row.neither === null ? money(row.outflow) : `（${money(row.neither)}）`}</td>
      <td class={css["right"]}>{money(row.balance)}</td>
      <td>
        <span class={`${css["tag"]} ${css[toneOf(row)]}`}>{t.categories[row.category]}</span>
      </td>
      <td title={row.account}>{row.account}</td>
      <td title={row.path}>{row.path}</td>
    </>
  );
}

/** What trade brought in, what is to be looked at, what is left out. */
function toneOf({ category }: StatementRow): "good" | "ask" | "plain" {
  if (category === "trade") return "good";
  const asked = ["pending", "interest-like", "gambling", "lending-platform", "live-streaming", "unreadable", "round-trip", "pass-through"];
  return asked.includes(category) ? "ask" : "plain";
}
