/** Right of the page: what is still open before anyone signs, who wrote what, and where the selected figure comes from. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import { leavesOf } from "../../domain/assessment/walk.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { factName, periodName } from "../../domain/ledger/fact-names.ts";
import { resolveAddress } from "../../domain/report/addresses.ts";
import type { HumanFigure } from "../../domain/report/editor/additions.ts";
import { type EditorBlock, inlineOf, sentenceOf, sentenceStates } from "../../domain/report/editor/editor-document.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import { noteText } from "../../domain/report/notes.ts";
import { Badge, Button } from "../components/controls.tsx";
import { officerWords } from "./officer-words.ts";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";
import { PendingList } from "./side-lists.tsx";

interface ReportStateProps {
  readonly blocks: readonly EditorBlock[];
  readonly stated: readonly HumanFigure[];
  readonly pending: readonly PendingPlace[];
  readonly assessment: Assessment;
  readonly language: Language;
  /** Address of the figure last opened. */
  readonly selected: string | null;
  readonly onOpenFact: (factId: string) => void;
  readonly onGo: (place: PendingPlace) => void;
  readonly onRemark: () => void;
  /** Remarks, and what was deleted. */
  readonly children: ComponentChildren;
}

export function ReportState(props: ReportStateProps) {
  const { blocks, stated, pending, assessment, language, selected, onOpenFact, onGo, onRemark, children } = props;
  const t = screenWords[language];
  const own = officerWords[language];
  const written = useMemo(() => countWriters(blocks), [blocks]);
  const red = assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity === "red").length;
  const missing = assessment.verdict.missing;
  return (
    <aside class={css["state"]} aria-label={t.state}>
      <section>
        <h2>{t.checks}</h2>
        <dl class={css["counts"]}>
          <div>
            <dt>{t.unsourced}</dt>
            <dd>
              <Badge tone={pending.length === 0 ? "green" : "amber"}>{pending.length}</Badge>
            </dd>
          </div>
          <div>
            <dt>{t.redFlags}</dt>
            <dd>
              <Badge tone={red === 0 ? "green" : "red"}>{red}</Badge>
            </dd>
          </div>
          <div>
            <dt>{t.missing}</dt>
            <dd>
              <Badge tone={missing.length === 0 ? "green" : "amber"}>{missing.length}</Badge>
            </dd>
          </div>
        </dl>
        <p class={css["small"]}>{pending.length === 0 ? own.pendingNone : own.pendingHint}</p>
        <PendingList places={pending} language={language} onGo={onGo} />
        {missing.length > 0 && (
          <ul class={css["missing"]}>
            {missing.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-live="polite">
        <h2>{t.source}</h2>
        {selected === null ? (
          <p class={css["small"]}>{t.sourceHint}</p>
        ) : (
          <>
            <Source of={selected} stated={stated} assessment={assessment} language={language} onOpenFact={onOpenFact} />
            <Button isSmall onClick={onRemark}>
              {own.remark}
            </Button>
          </>
        )}
      </section>
      {children}
      <section>
        <h2>{own.legend}</h2>
        <ul class={css["writers"]}>
          {(["machine", "edited", "human"] as const).map((state) => (
            <li key={state} data-state={state}>
              <span class={css["swatch"]} data-state={state} /> {t[state]} <strong>{written[state]}</strong>
            </li>
          ))}
          <li>
            <span class={css["swatch"]} data-state="pending" /> {own.pending} <strong>{pending.length}</strong>
          </li>
        </ul>
        <p class={css["small"]}>{own.toolsHint}</p>
      </section>
    </aside>
  );
}

function Source({
  of,
  stated,
  assessment,
  language,
  onOpenFact,
}: {
  of: string;
  stated: readonly HumanFigure[];
  assessment: Assessment;
  language: Language;
  onOpenFact: (id: string) => void;
}) {
  const found = resolveAddress(assessment, of, language);
  const near = (found?.facts ?? []).flatMap((id) => assessment.facts.find((fact) => fact.id === id) ?? []);
  const facts = near.length > 0 ? near : (found?.facts ?? []).flatMap((id) => leavesOf(assessment, id));
  return (
    <>
      <p class={css["small"]}>{noteText(assessment, of, language, stated)}</p>
      <ul class={css["facts"]}>
        {facts.slice(0, SHOWN).map((fact) => (
          <li key={fact.id}>
            <button type="button" onClick={() => onOpenFact(fact.id)}>
              {periodName(fact.period, language)} {factName(fact.key, language)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** As many as fit beside the page; each opens the drawer, which has all. */
const SHOWN = 8;

function countWriters(blocks: readonly EditorBlock[]): Record<"machine" | "edited" | "human", number> {
  const counts = { machine: 0, edited: 0, human: 0 };
  for (const state of sentenceStates(blocks).values()) counts[state]++;
  for (const block of blocks) {
    if (block.type === "paragraph" && inlineOf(block).some((node) => sentenceOf(node) === null)) counts.human++;
  }
  return counts;
}
