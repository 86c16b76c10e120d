/** 对照原件: on the left the paper as it stands, on the right what was read from it; each lights up the other. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Reading, ReadingsAnswer, SheetPage } from "../../../../app/desk/original/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { paperName } from "../../../../domain/documents/paper-names.ts";
import type { DocId } from "../../../../domain/kernel/ids.ts";
import { usePages } from "../../../components/long-list/use-pages.ts";
import { type CasePlace, hrefOf } from "../../../router.ts";
import { desk } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";
import { PlaceHead } from "../place-head.tsx";
import { ChosenReading } from "./chosen-reading.tsx";
import type { LitPlace } from "./lit-place.ts";
import { columnOfReading, ReadingList } from "./reading-list.tsx";
import { SheetGrid } from "./sheet-grid.tsx";
import css from "./side-by-side.module.css";
import { originalWords } from "./words.ts";

type Place = Extract<CasePlace, { name: "original" }>;

export function SideBySide({ view, place }: { view: CaseView; place: CasePlace }) {
  if (place.name !== "original") return null;
  return <OnePaper key={place.paper} view={view} place={place} />;
}

function OnePaper({ view, place }: { view: CaseView; place: Place }) {
  const t = originalWords.value;
  const { id } = view.summary;
  const [sheet, setSheet] = useState(place.sheet);
  const [lit, setLit] = useState<LitPlace>({ line: place.line, reading: null, column: -1, from: "address" });
  const [chosen, setChosen] = useState<Reading | null>(null);
  const [tops, setTops] = useState<{ readonly sheet: number | null; readonly readings: number | null }>({ sheet: null, readings: null });
  const [total, setTotal] = useState({ rows: 0, readings: 0 });
  const paper = view.papers.find((row) => row.id === place.paper && row.deletedAt === null);
  const document = view.assessment.documents.find((row) => row.id === place.paper);
  const changed = view.savedAt;

  const sheetPages = usePages<SheetPage>(JSON.stringify([place.paper, sheet]), total.rows, async (first, count) =>
    (await desk()).sheetPage(id, place.paper, { sheet, first, count, line: null }),
  );
  const head = sheetPages.first;
  // The desk counts the sheets that hold anything; the original shows empty ones too.
  const content = head === null ? null : head.sheets.slice(0, sheet).filter((known) => known.rows > 0).length;
  const question = JSON.stringify([place.paper, content, changed, language.value]);
  const readingPages = usePages<ReadingsAnswer>(question, total.readings, async (first, count) =>
    content === null
      ? { all: 0, first: 0, readings: [], at: null }
      : (await desk()).readings(id, place.paper, { sheet: content, first, count, line: null }, language.value),
  );
  const all = readingPages.first?.all ?? 0;
  const rows = head?.totalRows ?? 0;
  useEffect(() => setTotal({ rows, readings: all }), [rows, all]);

  // The address keeps the place, so that a reload or a link comes back to it; the way back stays one step.
  useEffect(() => {
    const next: Place = { name: "original", paper: place.paper, sheet, line: lit.line };
    history.replaceState(null, "", hrefOf({ screen: "case", id, tab: "materials", place: next }));
  }, [sheet, lit.line]);
  useEffect(() => {
    if (place.sheet === sheet && place.line === lit.line) return;
    setSheet(place.sheet);
    setLit({ line: place.line, reading: null, column: -1, from: "address" });
  }, [place]);

  const gridActions = useMemo(
    () => ({
      onLine: (line: number) => {
        setLit({ line, reading: null, column: -1, from: "sheet" });
        setChosen(null);
      },
      onTop: (line: number) => setTops({ sheet: null, readings: line }),
    }),
    [],
  );
  const listActions = useMemo(
    () => ({
      onReading: (index: number, reading: Reading) => {
        setLit({ line: reading.line, reading: index, column: columnOfReading(reading), from: "readings" });
        setChosen(reading);
      },
      onTop: (line: number) => setTops({ sheet: line, readings: null }),
    }),
    [],
  );

  if (!paper || !document) return <p>{t.gone}</p>;
  const leafTo = (next: number): void => {
    setSheet(next);
    setChosen(null);
    setTops({ sheet: null, readings: null });
    setLit({ line: 0, reading: null, column: -1, from: "address" });
  };
  return (
    <div class={css["screen"]}>
      <PlaceHead id={id} title={t.title} subject={paper.paths[0] ?? ""} note={paperName(document.kind, language.value)} backText={t.back}>
        {head && content !== null && <span class={css["count"]}>{t.count(rows, all)}</span>}
        {head && <GoToLine onGo={(line) => setLit({ line, reading: null, column: -1, from: "address" })} />}
      </PlaceHead>
      {sheetPages.isFailed && head === null ? (
        <p role="alert">{paper.sheets.length === 0 ? t.notATable : t.failed}</p>
      ) : head === null || content === null ? (
        <p aria-busy="true">{words.value.loading}</p>
      ) : (
        <>
          <div class={css["sides"]}>
            <section aria-label={t.sheetSide(head.sheets[sheet]?.name || t.onlySheet)}>
              <SheetGrid
                id={id}
                paper={place.paper}
                sheet={sheet}
                head={head}
                pages={sheetPages}
                lit={lit}
                top={tops.sheet}
                {...gridActions}
              />
            </section>
            <section aria-label={t.readSide} class={css["read"]}>
              {all === 0 && readingPages.first !== null ? (
                <p class={css["nothing"]}>{t.nothingRead}</p>
              ) : (
                <ReadingList
                  view={view}
                  paper={place.paper as DocId}
                  content={content}
                  all={all}
                  pages={readingPages}
                  lit={lit}
                  top={tops.readings}
                  {...listActions}
                />
              )}
              <ChosenReading view={view} paper={place.paper} reading={chosen} />
            </section>
          </div>
          <SheetTabs sheets={head.sheets} shown={sheet} onSheet={leafTo} />
        </>
      )}
      <p class={css["hint"]}>{t.hint}</p>
    </div>
  );
}

function GoToLine({ onGo }: { onGo: (line: number) => void }) {
  const t = originalWords.value;
  const [text, setText] = useState("");
  return (
    <form
      class={css["go"]}
      onSubmit={(event) => {
        event.preventDefault();
        const line = Number(text);
        if (Number.isInteger(line) && line > 0) onGo(line);
      }}
    >
      <label>
        {t.goLine}{" "}
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
          value={text}
          onInput={(event) => setText(event.currentTarget.value.replace(/\D/g, ""))}
        />
      </label>
      <button type="submit">{t.go}</button>
    </form>
  );
}

/** Sheets at the foot, as in a spreadsheet program. */
function SheetTabs({ sheets, shown, onSheet }: { sheets: SheetPage["sheets"]; shown: number; onSheet: (sheet: number) => void }) {
  const t = originalWords.value;
  return (
    <nav class={css["tabs"]} aria-label={t.sheets}>
      {sheets.map(({ name, isHidden }, index) => (
        <button key={index} type="button" aria-current={index === shown ? "true" : undefined} onClick={() => onSheet(index)}>
          {name || t.onlySheet}
          {isHidden && t.hidden}
        </button>
      ))}
    </nav>
  );
}
