/** 逐格核对: one doubtful cell at a time, in its surroundings, with what was understood and what can be done. The keyboard is enough. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { withPart } from "../../../../domain/case/with-part.ts";
import { type DoubtfulCell, doubtfulCells } from "../../../../domain/queue/open-cells.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { goTo } from "../../../router.ts";
import { decide, saveCaseFile, withdraw } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import { PaperWindow } from "../drawer/paper-window.tsx";
import { PlaceHead } from "../place-head.tsx";
import { CellActs } from "./cell-acts.tsx";
import { CellMeaning } from "./cell-meaning.tsx";
import css from "./queue.module.css";
import { queueWords } from "./words.ts";

const tones = { error: "red", warning: "amber", info: "blue" } as const;

export function QueueScreen({ view }: { view: CaseView }) {
  const t = queueWords.value;
  const { id } = view.summary;
  const cells = doubtfulCells(view.assessment);
  const [shownId, setShownId] = useState<string | null>(null);
  const [isEnd, setEnd] = useState(false);
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const firstOpen = cells.findIndex((cell) => cell.state === "open");
  const known = cells.findIndex((cell) => cell.id === shownId);
  const at = known >= 0 ? known : firstOpen >= 0 ? firstOpen : cells.findIndex((cell) => cell.state === "recheck");
  const cell = isEnd ? undefined : cells[at];
  const done = cells.filter((one) => one.state === "done").length;
  const again = cells.filter((one) => one.state === "recheck").length;

  useEffect(() => heading.current?.focus({ preventScroll: true }), [cell?.id]);

  function moveTo(index: number): void {
    const next = cells[Math.max(0, index)];
    setEnd(next === undefined);
    if (next) setShownId(next.id);
  }

  /** The next place nobody has looked at: after this one, or left behind before it; then those marked for another look. */
  function goOn(from: number): void {
    const order = [...cells.slice(from + 1), ...cells.slice(0, from)];
    const next = order.find((one) => one.state === "open") ?? order.find((one) => one.state === "recheck" && one.id !== cells[from]?.id);
    setEnd(next === undefined);
    if (next) setShownId(next.id);
  }

  async function settle(type: "confirm" | "leave-out" | "recheck", target: string, reason: string): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const isKept = await decide({ type, target, ...(reason ? { reason } : {}) });
    busy.current = false;
    if (isKept) goOn(at);
  }

  function confirm(shown: DoubtfulCell): void {
    if (shown.state === "done") goOn(at);
    else void settle("confirm", targetOf(shown), "");
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const isControl = event.target instanceof HTMLElement && event.target.closest("button, a, input, select, textarea, summary");
      if (event.key === "Escape") goTo({ screen: "case", id, tab: "materials" });
      else if (event.key === "Enter" && event.shiftKey) moveTo(at - 1);
      // Enter on a button is that button's.
      else if (event.key === "Enter" && !isControl && cell && !event.repeat) confirm(cell);
      else if (event.key === "ArrowUp" && !inScroller(event)) moveTo(at - 1);
      else if (event.key === "ArrowDown" && !inScroller(event)) moveTo(at + 1);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });

  return (
    <div class={css["screen"]}>
      <PlaceHead id={id} title={t.title} subject="" backText={t.back}>
        <span role="status">{t.progress(done, cells.length)}</span>
        <progress max={Math.max(1, cells.length)} value={done} aria-label={t.progress(done, cells.length)} />
      </PlaceHead>
      {cell === undefined ? (
        <section class={css["end"]}>
          <h2 ref={heading} tabIndex={-1}>
            {cells.length === 0 ? t.nothing : again > 0 ? t.leftAgain(again) : t.allDone}
          </h2>
          {cells.length > 0 && (
            <>
              {again === 0 && <p>{t.allDoneText}</p>}
              <Button onClick={() => moveTo(again > 0 ? cells.findIndex((one) => one.state === "recheck") : 0)}>{t.first}</Button>
            </>
          )}
        </section>
      ) : (
        <div class={css["sides"]}>
          <PaperWindow key={cell.id} view={view} document={cell.document} at={cell.at} />
          <section class={css["cell"]} aria-label={t.position(at + 1, cells.length)}>
            <p class={css["badges"]}>
              <small>{t.position(at + 1, cells.length)}</small>
              <Badge tone={tones[cell.severity]}>{words.value.materials.severity[cell.severity]}</Badge>
              {cell.isDecisive && <Badge tone="red">{t.decisive}</Badge>}
              {cell.state === "recheck" && <Badge tone="amber">{t.rechecked}</Badge>}
              {cell.state === "done" && <Badge tone="green">{t.settled[cell.decision?.type ?? "correct"] ?? t.settled["confirm"]}</Badge>}
            </p>
            <h2 ref={heading} tabIndex={-1}>
              {cell.at || view.papers.find((paper) => paper.id === cell.document)?.paths[0]}
            </h2>
            <CellMeaning cell={cell} view={view} onUse={(fact) => void settle("confirm", fact, "")} />
            {cell.state !== "open" && (
              <Button isSmall icon="undo" onClick={() => void takeBack(view, cell)}>
                {t.unmark}
              </Button>
            )}
            {cell.state !== "done" && (
              <CellActs
                key={cell.id}
                view={view}
                cell={cell}
                onConfirm={() => confirm(cell)}
                onLeaveOut={(reason) => void settle("leave-out", targetOf(cell), reason)}
                onRecheck={() => void settle("recheck", cell.id, "")}
                onCorrected={() => goOn(at)}
              />
            )}
            <nav class={css["walk"]} aria-label={t.title}>
              <Button isDisabled={at === 0} onClick={() => moveTo(at - 1)}>
                {t.previous} <kbd>{t.previousHint}</kbd>
              </Button>
              <Button onClick={() => moveTo(at + 1)}>
                {t.next} <kbd>{t.nextHint}</kbd>
              </Button>
            </nav>
          </section>
        </div>
      )}
      <p class={css["keys"]}>{t.keys}</p>
    </div>
  );
}

async function takeBack(view: CaseView, { decision, document, at }: DoubtfulCell): Promise<void> {
  if (decision) return void (await withdraw(decision.id));
  const left = view.caseFile.typed?.filter((entry) => entry.document !== document || entry.at !== at);
  const caseFile = withPart(view.caseFile, "typed", left);
  if (caseFile) await saveCaseFile(caseFile);
}

/** A figure is settled under its own name, so that the ledger hears of it; a cell that gave none under the cell's. */
function targetOf(cell: DoubtfulCell): string {
  return cell.facts.find((fact) => fact.status !== "superseded")?.id ?? cell.id;
}

/** The table around the cell scrolls by the same keys. */
function inScroller(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return target?.closest("figure") !== null && target !== null;
}
