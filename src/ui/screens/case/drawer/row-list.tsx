/** The statement rows behind a bar or a flag. */
import { useEffect, useState } from "preact/hooks";
import type { CaseView, TransactionRow } from "../../../../app/desk/types.ts";
import { yuan } from "../../../format/figures.ts";
import { desk } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { words } from "../../../state/language.ts";
import css from "./evidence-drawer.module.css";

/** [P] Rows put on the screen at once; the rest come on request. */
const STEP = 100;

export function RowList({ view, refs }: { view: CaseView; refs: readonly string[] }) {
  const [rows, setRows] = useState<readonly TransactionRow[] | null>(null);
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    let isGone = false;
    void desk()
      .then((open) => open.transactions(view.summary.id, refs.slice(0, limit)))
      .then((found) => isGone || setRows(found));
    return () => {
      isGone = true;
    };
  }, [view.summary.id, refs, limit]);
  const t = words.value.drawer;
  if (rows === null) return <p aria-busy="true">{words.value.loading}</p>;
  if (rows.length === 0) return <p>{t.noRows}</p>;
  return (
    <>
      <p class={css["note"]}>{t.rowCount(refs.length)}</p>
      <table class={css["rows"]}>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.counterparty}</th>
            <th scope="col">{t.amountYuan}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, refs.length <= limit).map((row) => (
            <tr key={row.ref}>
              <td>{row.date ?? t.noDate}</td>
              <td>
                <button
                  type="button"
                  class={css["link"]}
                  onClick={() => openDrawer({ kind: "place", document: row.document, at: row.at, title: t.source })}
                >
                  {row.counterparty || row.memo || row.type || t.noName}
                </button>
                {row.memo && row.counterparty && <small>{row.memo}</small>}
              </td>
              <td class={row.amount?.startsWith("-") ? css["out"] : css["in"]}>{row.amount === null ? t.unreadable : yuan(row.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {limit < refs.length && (
        <button type="button" class={css["more"]} onClick={() => setLimit(limit + STEP)}>
          {t.more(Math.min(STEP, refs.length - limit))}
        </button>
      )}
    </>
  );
}

/** By date once all are here: what came in and went out again is then read as it happened. */
function inOrder(rows: readonly TransactionRow[], isWhole: boolean): readonly TransactionRow[] {
  return isWhole ? [...rows].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0)) : rows;
}
