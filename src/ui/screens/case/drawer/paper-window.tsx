/** The paper's own table around a place, with the cell lit up. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseView, SheetWindow } from "../../../../app/desk/types.ts";
import { columnLetters } from "../../../../domain/kernel/evidence.ts";
import type { DocId } from "../../../../domain/kernel/ids.ts";
import { hrefOf } from "../../../router.ts";
import { desk } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import { originalWords } from "../original/words.ts";
import css from "./evidence-drawer.module.css";

/** [P] Enough to see the row's neighbours and its headers without scrolling the page. */
const ROWS = 24;

export function PaperWindow({ view, document: id, at }: { view: CaseView; document: string; at: string }) {
  const [shown, setShown] = useState<SheetWindow | null | "loading" | "failed">("loading");
  const paper = view.papers.find((row) => row.id === id);
  const lit = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    let isGone = false;
    setShown("loading");
    void desk()
      // The id comes from the assessment, which names documents by their own ids.
      .then((open) => open.window(view.summary.id, id as DocId, at, ROWS))
      .then(
        (found) => isGone || setShown(found),
        () => isGone || setShown("failed"),
      );
    return () => {
      isGone = true;
    };
  }, [view.summary.id, id, at]);
  useEffect(() => lit.current?.scrollIntoView({ block: "center", inline: "center" }), [shown]);
  const t = words.value.drawer;
  return (
    <figure class={css["paper"]}>
      <figcaption>
        <strong>{paper?.paths[0] ?? t.typed}</strong>
        <span>{at}</span>
        {typeof shown === "object" && shown !== null && <a href={wholeOriginal(view, id, at, shown)}>{originalWords.value.openWhole}</a>}
      </figcaption>
      {shown === "loading" ? (
        <p aria-busy="true">{words.value.loading}</p>
      ) : shown === "failed" ? (
        <p role="alert">{t.windowFailed}</p>
      ) : shown === null ? (
        <p>{t.noTable}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        <section class={css["scroll"]} tabIndex={0} aria-label={`${shown.sheet} ${t.source}`}>
          <table class={css["cells"]}>
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{t.line}</span>
                </th>
                {Array.from({ length: shown.columns }, (_, column) => (
                  <th key={column} scope="col">
                    {columnLetters(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.rows.map((row, index) => {
                const litColumns = shown.lit.filter(([line]) => line === shown.firstRow + index).map(([, column]) => column);
                return (
                  <tr key={row.line} class={litColumns.length > 0 ? css["litRow"] : ""}>
                    <th scope="row">{row.line}</th>
                    {Array.from({ length: shown.columns }, (_, column) => {
                      const isLit = litColumns.includes(column);
                      return (
                        <td
                          key={column}
                          ref={isLit || (litColumns.includes(-1) && column === 0) ? lit : null}
                          class={isLit ? css["lit"] : ""}
                        >
                          {row.cells[column] ?? ""}
                          {isLit && <span class="visually-hidden">（{t.thisCell}）</span>}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </figure>
  );
}

function wholeOriginal(view: CaseView, id: string, at: string, { sheets, sheet }: SheetWindow): string {
  const line = Number(/^[A-Z]{0,3}(\d+)/.exec(at.slice(at.lastIndexOf("!") + 1))?.[1] ?? 0);
  const place = { name: "original", paper: id as DocId, sheet: Math.max(0, sheets.indexOf(sheet)), line } as const; // the assessment's own id
  return hrefOf({ screen: "case", id: view.summary.id, tab: "materials", place });
}
