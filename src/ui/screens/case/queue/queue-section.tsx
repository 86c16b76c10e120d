/** 逐格核对 in the materials: how many doubtful cells wait, and the way to them. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { doubtfulCells } from "../../../../domain/queue/open-cells.ts";
import { hrefOf } from "../../../router.ts";
import css from "../materials/materials-tab.module.css";
import { queueWords } from "./words.ts";

export function QueueSection({ view }: { view: CaseView }) {
  const t = queueWords.value;
  const cells = doubtfulCells(view.assessment);
  if (cells.length === 0) return null;
  const open = cells.filter((cell) => cell.state !== "done").length;
  return (
    <section class={css["typed"]} aria-label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <p>{t.sectionText(open, cells.length)}</p>
      </div>
      <a class={css["open"]} href={hrefOf({ screen: "case", id: view.summary.id, tab: "materials", place: { name: "queue" } })}>
        {open === 0 ? t.allDoneShort : t.open(open)}
      </a>
    </section>
  );
}
