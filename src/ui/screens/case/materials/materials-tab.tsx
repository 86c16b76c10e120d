/** ① 材料: what came in, what it was taken for and why, what was used and what was not. */
import { useState } from "preact/hooks";
import type { CaseView, PaperRow } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { Icon } from "../../../components/icon.tsx";
import { onCase } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";
import { MissingButton } from "../missing/missing-button.tsx";
import { CarryCase } from "./carry-case.tsx";
import { DropZone } from "./drop-zone.tsx";
import { ImportProgress } from "./import-progress.tsx";
import css from "./materials-tab.module.css";
import { PaperTable } from "./paper-table.tsx";
import { QueueSection } from "../queue/queue-section.tsx";
import { RenewalSection } from "../renewal/renewal-section.tsx";
import { TypedIn } from "./typed-in.tsx";

export function MaterialsTab({ view }: { view: CaseView }) {
  const t = words.value.materials;
  const [isTyping, setTyping] = useState(false);
  const present = view.papers.filter((paper) => paper.deletedAt === null);
  return (
    <div class={css["page"]}>
      <DropZone id={view.summary.id} isFirst={present.length === 0} />
      <ImportProgress />
      <QueueSection view={view} />
      {present.length > 0 && <PaperTable view={view} />}
      <section class={css["typed"]}>
        <div>
          <h2>{t.typedTitle}</h2>
          <p>{t.typedText}</p>
        </div>
        <Button icon="pencil" onClick={() => setTyping(true)}>
          {t.typedOpen}
        </Button>
      </section>
      {present.length > 0 && (
        <section class={css["typed"]}>
          <div>
            <h2>{t.askTitle}</h2>
            <p>{t.askText}</p>
          </div>
          <MissingButton view={view} />
        </section>
      )}
      {present.length > 0 && <CarryCase view={view} />}
      <RenewalSection view={view} />
      <PaperBin papers={view.papers.filter((paper) => paper.deletedAt !== null)} />
      {isTyping && <TypedIn view={view} onClose={() => setTyping(false)} />}
    </div>
  );
}

function PaperBin({ papers }: { papers: readonly PaperRow[] }) {
  const t = words.value;
  if (papers.length === 0) return null;
  return (
    <details class={css["bin"]}>
      <summary>
        <Icon name="bin" size={16} /> {t.desk.bin}（{papers.length}）
      </summary>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <span>{paper.paths[0]}</span>
            <Button isSmall icon="undo" onClick={() => void onCase((open, id) => open.restorePaper(id, paper.id, language.value))}>
              {t.desk.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
