/** The paper's own table, only the rows in sight on the page: merged areas drawn, lines numbered, the lit row and cell marked. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageMerge, SheetPage } from "../../../../app/desk/original/types.ts";
import { columnLetters } from "../../../../domain/kernel/evidence.ts";
import type { CaseId, DocId } from "../../../../domain/kernel/ids.ts";
import { PAGE, type Pages } from "../../../components/long-list/use-pages.ts";
import { useLongList } from "../../../components/long-list/use-long-list.ts";
import { desk } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import type { LitPlace } from "./lit-place.ts";
import css from "./side-by-side.module.css";
import { originalWords } from "./words.ts";

/** Height of a row, as side-by-side.module.css has it. */
const ROW_REM = 2;

interface SheetGridProps {
  readonly id: CaseId;
  readonly paper: DocId;
  readonly sheet: number;
  readonly head: SheetPage;
  readonly pages: Pages<SheetPage>;
  readonly lit: LitPlace;
  readonly onLine: (line: number) => void;
  /** A person scrolled: the line now at the top. */
  readonly onTop: (line: number) => void;
  /** The line the other side has scrolled to. */
  readonly top: number | null;
}

export function SheetGrid({ id, paper, sheet, head, pages, lit, onLine, onTop, top }: SheetGridProps) {
  const t = originalWords.value;
  const rows = head.totalRows;
  const list = useLongList(rows, ROW_REM, `${paper} ${sheet}`);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const lineOf = (row: number): number | undefined => {
    const page = pages.pageOf(row);
    return page?.rows[row - page.first]?.line;
  };

  useEffect(() => pages.want(list.first, list.shown + 1));
  // The other side, or the address, has named a line: the reader knows in which row it stands.
  useEffect(() => {
    if (lit.from === "sheet" || lit.line === 0) return;
    let isGone = false;
    void rowOf(id, paper, sheet, lit.line).then((row) => {
      if (isGone || row === null) return;
      setActive(row);
      list.show(lit.from === "address" ? Math.max(0, row - Math.floor(list.shown / 3)) : row, lit.from === "address" ? "top" : "nearest");
      const cell = list.box.current?.querySelector(`[data-head="${lit.column}"]`);
      if (lit.column >= 0) cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => {
      isGone = true;
    };
  }, [lit, sheet, paper]);
  useEffect(() => {
    if (top === null) return;
    let isGone = false;
    void rowOf(id, paper, sheet, top).then((row) => isGone || row === null || list.show(row, "top"));
    return () => {
      isGone = true;
    };
  }, [top, sheet, paper]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const button = list.box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
    const line = lineOf(active);
    if (line !== undefined && line !== lit.line) onLine(line);
  });

  function moveTo(row: number): void {
    wantsFocus.current = true;
    setActive(row);
    list.show(row);
  }

  const end = Math.min(rows, list.first + list.shown);
  const merges = mergesIn(pages, list.first, end);
  const reachable = active >= list.first && active < end ? active : list.first;
  const line = (row: number) => {
    const page = pages.pageOf(row);
    const held = page?.rows[row - page.first];
    if (!held)
      return (
        <tr key={row - list.first} aria-rowindex={row + 2}>
          <th scope="row">
            <button type="button" tabIndex={-1}>
              …
            </button>
          </th>
          <td colSpan={head.widths.length} class={css["waiting"]}>
            …
          </td>
        </tr>
      );
    const isLit = held.line === lit.line;
    return (
      <tr key={row - list.first} aria-rowindex={row + 2} class={isLit ? css["litRow"] : ""} onClick={() => choose(row, held.line)}>
        <th scope="row">
          <button
            type="button"
            data-row={row}
            tabIndex={row === reachable ? 0 : -1}
            aria-label={t.line(held.line)}
            aria-current={isLit ? "true" : undefined}
            onFocus={() => setActive(row)}
          >
            {held.line}
          </button>
        </th>
        {head.widths.map((_, column) => {
          const merge = merges.get(`${row},${column}`);
          if (merge === null) return null;
          const text = merge?.text ?? held.cells[column] ?? "";
          const isCell = isLit && column === lit.column;
          const span = merge === undefined ? {} : { rowSpan: Math.min(merge.bottom + 1, end) - row, colSpan: merge.right - merge.left + 1 };
          return (
            <td key={column} {...span} class={looks(text, isCell, merge !== undefined)} title={text.length > 12 ? text : undefined}>
              {text}
              {isCell && <span class="visually-hidden">（{words.value.drawer.thisCell}）</span>}
            </td>
          );
        })}
      </tr>
    );
  };

  function choose(row: number, at: number): void {
    setActive(row);
    list.box.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true });
    onLine(at);
  }

  return (
    <div
      class={css["box"]}
      ref={list.box}
      onScroll={() => {
        if (!list.onScroll()) return;
        const seen = lineOf(list.first);
        if (seen !== undefined) onTop(seen);
      }}
    >
      <div class={css["tall"]} style={{ height: `${list.tall}px`, width: `max(100%, ${tableWidth(head.widths)})` }}>
        <table
          class={css["sheet"]}
          style={{ width: tableWidth(head.widths) }}
          aria-label={t.sheetSide(head.sheets[sheet]?.name || t.onlySheet)}
          aria-rowcount={rows + 1}
          onKeyDown={(event) => {
            const next = list.step(event, active);
            if (next === null) return;
            event.preventDefault();
            moveTo(next);
          }}
        >
          <colgroup>
            <col style={{ width: "4.5rem" }} />
            {head.widths.map((width, column) => (
              <col key={column} style={{ width: `${width}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">
                <span class="visually-hidden">{t.lineNumber}</span>
              </th>
              {head.widths.map((_, column) => (
                <th key={column} scope="col" data-head={column} class={column === lit.column ? css["litHead"] : ""}>
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{Array.from({ length: Math.max(0, end - list.first) }, (_, n) => line(list.first + n))}</tbody>
        </table>
      </div>
    </div>
  );
}

function looks(text: string, isLit: boolean, isMerged: boolean): string {
  const isNumber = /^[-+−(（]?[¥￥]?[\d,.]+%?[)）]?$/.test(text);
  return [isLit ? css["lit"] : "", isNumber ? css["number"] : "", isMerged ? css["merged"] : ""].filter(Boolean).join(" ");
}

function tableWidth(widths: readonly number[]): string {
  return `calc(4.5rem + ${widths.reduce((sum, width) => sum + width, 0)}ch)`;
}

/** By "row,column": the merge drawn there, or null where another cell covers it. An area that begins above the rows begins at the first. */
function mergesIn(pages: Pages<SheetPage>, first: number, end: number): Map<string, PageMerge | null> {
  const found = new Map<string, PageMerge | null>();
  for (let page = Math.floor(first / PAGE); page * PAGE < end; page++) {
    for (const merge of pages.pageOf(page * PAGE)?.merges ?? []) {
      if (merge.bottom < first || merge.top >= end) continue;
      const top = Math.max(merge.top, first);
      for (let row = top; row <= Math.min(merge.bottom, end - 1); row++)
        for (let column = merge.left; column <= merge.right; column++)
          found.set(`${row},${column}`, row === top && column === merge.left ? merge : null);
    }
  }
  return found;
}

async function rowOf(id: CaseId, paper: DocId, sheet: number, line: number): Promise<number | null> {
  const open = await desk();
  return (await open.sheetPage(id, paper, { sheet, first: 0, count: 0, line }))?.row ?? null;
}
