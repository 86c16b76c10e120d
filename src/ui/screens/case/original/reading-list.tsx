/** What was read, item by item in the order of the original's lines; a row of the original may have given none, one or several. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reading, ReadingsAnswer } from "../../../../app/desk/original/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { rowReasonText } from "../../../../domain/documents/row-reasons.ts";
import type { DocId } from "../../../../domain/kernel/ids.ts";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import { useLongList } from "../../../components/long-list/use-long-list.ts";
import type { Pages } from "../../../components/long-list/use-pages.ts";
import { quantity, yuan } from "../../../format/figures.ts";
import { desk } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";
import { rowWords } from "../rows/words.ts";
import { columnOf, type LitPlace } from "./lit-place.ts";
import css from "./side-by-side.module.css";
import { originalWords } from "./words.ts";

/** Height of an item, as side-by-side.module.css has it. */
const ITEM_REM = 3.5;
/** [P] A line of a two-column balance sheet gives up to four figures: they are brought into sight together. */
const FOLLOWING = 3;

interface ReadingListProps {
  readonly view: CaseView;
  readonly paper: DocId;
  /** Which of the sheets that hold anything. */
  readonly content: number;
  readonly all: number;
  readonly pages: Pages<ReadingsAnswer>;
  readonly lit: LitPlace;
  readonly onReading: (index: number, reading: Reading) => void;
  readonly onTop: (line: number) => void;
  readonly top: number | null;
}

export function ReadingList({ view, paper, content, all, pages, lit, onReading, onTop, top }: ReadingListProps) {
  const t = originalWords.value;
  const list = useLongList(all, ITEM_REM, `${paper} ${content}`);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const readingAt = (index: number): Reading | undefined => {
    const page = pages.pageOf(index);
    return page?.readings[index - page.first];
  };

  useEffect(() => pages.want(list.first, list.shown + 1));
  useEffect(() => {
    if (lit.from === "readings" || lit.line === 0) return;
    let isGone = false;
    void indexOf(view, paper, content, lit.line).then((index) => {
      if (isGone || index === null) return;
      setActive(index);
      list.show(lit.from === "address" ? Math.max(0, index - 1) : index, lit.from === "address" ? "top" : "nearest", FOLLOWING);
    });
    return () => {
      isGone = true;
    };
  }, [lit, paper, content]);
  useEffect(() => {
    if (top === null) return;
    let isGone = false;
    void indexOf(view, paper, content, top).then((index) => isGone || index === null || list.show(index, "top"));
    return () => {
      isGone = true;
    };
  }, [top, paper, content]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const button = list.box.current?.querySelector<HTMLElement>(`[data-item="${active}"]`);
    const reading = readingAt(active);
    if (!button || !reading) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
    onReading(active, reading);
  });

  const end = Math.min(all, list.first + list.shown);
  const reachable = active >= list.first && active < end ? active : list.first;
  return (
    <div
      class={css["box"]}
      ref={list.box}
      onScroll={() => {
        if (!list.onScroll()) return;
        const seen = readingAt(list.first);
        if (seen) onTop(seen.line);
      }}
    >
      <div class={css["tall"]} style={{ height: `${list.tall}px` }}>
        <ol
          class={css["readings"]}
          aria-label={t.readSide}
          onKeyDown={(event) => {
            const next = list.step(event, active);
            if (next === null) return;
            event.preventDefault();
            wantsFocus.current = true;
            setActive(next);
            list.show(next);
          }}
        >
          {Array.from({ length: Math.max(0, end - list.first) }, (_, n) => {
            const index = list.first + n;
            const reading = readingAt(index);
            if (!reading)
              return (
                <li key={n} class={css["waiting"]}>
                  <button type="button" class={css["reading"]} tabIndex={-1}>
                    …
                  </button>
                </li>
              );
            const isLit = reading.line === lit.line;
            return (
              <li key={n} aria-posinset={index + 1} aria-setsize={all}>
                <button
                  type="button"
                  data-item={index}
                  class={`${css["reading"]} ${css[reading.kind]} ${isLit ? css["litRow"] : ""} ${index === lit.reading ? css["chosen"] : ""}`}
                  aria-current={isLit ? "true" : undefined}
                  tabIndex={index === reachable ? 0 : -1}
                  onFocus={() => setActive(index)}
                  onClick={() => {
                    setActive(index);
                    onReading(index, reading);
                  }}
                >
                  <span class={css["where"]}>{reading.line === 0 ? "" : reading.line}</span>
                  <Shown reading={reading} />
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

function Shown({ reading }: { reading: Reading }) {
  const t = originalWords.value;
  switch (reading.kind) {
    case "fact":
      return (
        <>
          <b>{factName(reading.key, language.value)}</b>
          <em>{valueText(reading.value, reading.unit)}</em>
          <small>
            {periodName(reading.period, language.value)} · {t.raw} {reading.raw}
          </small>
        </>
      );
    case "row": {
      const { row } = reading;
      const w = rowWords.value;
      const amount = row.inflow ?? row.outflow ?? row.neither;
      const name = row.inflow !== null ? t.inflow : row.outflow !== null ? t.outflow : t.neither;
      return (
        <>
          <b>{row.counterparty || w.noName}</b>
          <em class={row.inflow !== null ? css["in"] : ""}>{amount === null ? w.unknown : `${name} ${yuan(amount)}`}</em>
          <small>
            {row.date ?? w.noDate} · {w.categories[row.category]}
            {row.memo && ` · ${row.memo}`}
          </small>
        </>
      );
    }
    case "record":
      return (
        <>
          <b>{reading.fields.map(([, value]) => value).join(" · ")}</b>
          <small>{reading.fields.map(([name]) => name).join(" · ")}</small>
        </>
      );
    case "left-out":
      return (
        <>
          <b>{t.kinds["left-out"]}</b>
          <small>{t.leftOut(rowReasonText(reading.reason, language.value))}</small>
        </>
      );
    case "problem":
      return (
        <>
          <b>
            {words.value.materials.severity[reading.severity]} · {reading.at}
          </b>
          <small title={reading.message}>{reading.message}</small>
        </>
      );
  }
}

/** "12,345.00" as the original has it, "57,000 度". */
function valueText(value: string, unit: string): string {
  return unit === "CNY" ? yuan(value) : `${quantity(value)} ${words.value.units[unit] ?? unit}`.trim();
}

/** The column a reading came from; −1 where it is a whole row. */
export function columnOfReading(reading: Reading): number {
  return reading.kind === "fact" || reading.kind === "problem" ? columnOf(reading.at) : -1;
}

async function indexOf(view: CaseView, paper: DocId, content: number, line: number): Promise<number | null> {
  const open = await desk();
  const { at, all } = await open.readings(view.summary.id, paper, { sheet: content, first: 0, count: 0, line }, language.value);
  return at ?? (all > 0 ? all - 1 : null);
}
