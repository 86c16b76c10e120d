/** Right of the page: what is still open before anyone signs, who wrote what, and where the selected figure comes from. */
import { useMemo } from "preact/hooks";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import { leavesOf } from "../../domain/assessment/walk.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { factName, periodName } from "../../domain/ledger/fact-names.ts";
import { resolveAddress } from "../../domain/report/addresses.ts";
import { type EditorBlock, type EditorReport, inlineOf, sentenceOf, sentenceStates } from "../../domain/report/editor/editor-document.ts";
import { pendingPlaces } from "../../domain/report/editor/unsourced.ts";
import { noteText } from "../../domain/report/notes.ts";
import { Badge } from "../components/controls.tsx";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";

interface ReportStateProps {
  readonly blocks: readonly EditorBlock[];
  readonly fresh: EditorReport;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly selected: string | null;
  readonly onOpenFact: (factId: string) => void;
}

export function ReportState({ blocks, fresh, assessment, language, selected, onOpenFact }: ReportStateProps) {
  const t = screenWords[language];
  const unsourced = useMemo(() => {
    const places = pendingPlaces({ doc: { type: "doc", content: [...blocks] }, figures: [] }, fresh, assessment);
    return {
      typed: places.flatMap((place) => (place.kind === "typed" ? [place.text] : [])),
      broken: places.filter((place) => place.kind === "broken"),
    };
  }, [blocks, fresh, assessment]);
  const written = useMemo(() => countWriters(blocks), [blocks]);
  const red = assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity === "red").length;
  const missing = assessment.verdict.missing;
  const count = unsourced.typed.length + unsourced.broken.length;
  return (
    <aside class={css["state"]} aria-label={t.state}>
      <section>
        <h2>{t.checks}</h2>
        <dl class={css["counts"]}>
          <div>
            <dt>{t.unsourced}</dt>
            <dd>
              <Badge tone={count === 0 ? "green" : "amber"}>{count}</Badge>
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
        <p class={css["small"]}>
          {count === 0 && t.unsourcedNone}
          {unsourced.typed.length > 0 && t.unsourcedTyped(unsourced.typed.slice(0, 6).join(language === "en" ? ", " : "、"))}
          {unsourced.broken.length > 0 && ` ${t.unsourcedBroken(unsourced.broken.length)}`}
        </p>
        {missing.length > 0 && (
          <ul class={css["missing"]}>
            {missing.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t.written}</h2>
        <ul class={css["writers"]}>
          {(["machine", "edited", "human"] as const).map((state) => (
            <li key={state} data-state={state}>
              <span class={css["swatch"]} data-state={state} /> {t[state]} <strong>{written[state]}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section aria-live="polite">
        <h2>{t.source}</h2>
        {selected === null ? (
          <p class={css["small"]}>{t.sourceHint}</p>
        ) : (
          <Source of={selected} assessment={assessment} language={language} onOpenFact={onOpenFact} />
        )}
      </section>
    </aside>
  );
}

function Source({
  of,
  assessment,
  language,
  onOpenFact,
}: {
  of: string;
  assessment: Assessment;
  language: Language;
  onOpenFact: (id: string) => void;
}) {
  const found = resolveAddress(assessment, of, language);
  const near = (found?.facts ?? []).flatMap((id) => assessment.facts.find((fact) => fact.id === id) ?? []);
  const facts = near.length > 0 ? near : (found?.facts ?? []).flatMap((id) => leavesOf(assessment, id));
  return (
    <>
      <p class={css["small"]}>{noteText(assessment, of, language)}</p>
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
