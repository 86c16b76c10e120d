/** Where a number came from: the cell itself, or the formula and what it was computed from, down to the cells. */
import { useEffect, useRef } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { back, closeDrawer, drawer, hasWayBack } from "../../../state/drawer.ts";
import { words } from "../../../state/language.ts";
import css from "./evidence-drawer.module.css";
import { FactEvidence } from "./fact-evidence.tsx";
import { PaperWindow } from "./paper-window.tsx";
import { RowList } from "./row-list.tsx";

export function EvidenceDrawer({ view }: { view: CaseView }) {
  const content = drawer.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [content]);
  if (content === null) return null;
  const t = words.value.drawer;
  const title = content.kind === "fact" ? t.title : typeof content.title === "function" ? content.title() : content.title;
  return (
    <aside class={css["drawer"]} aria-label={t.title}>
      <div class={css["head"]}>
        {hasWayBack.value && (
          <Button look="quiet" isSmall icon="undo" onClick={back}>
            {t.back}
          </Button>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" isSmall icon="close" label={words.value.close} onClick={closeDrawer}>
          {null}
        </Button>
      </div>
      <div class={css["content"]}>
        {content.kind === "fact" && <FactEvidence key={content.id} view={view} id={content.id} />}
        {content.kind === "rows" && <RowList view={view} refs={content.refs} />}
        {content.kind === "place" && <PaperWindow view={view} document={content.document} at={content.at} />}
      </div>
    </aside>
  );
}
