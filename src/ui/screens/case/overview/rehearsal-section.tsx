/** What a reviewer is likely to ask, why, and what the papers let the officer answer. */
import { useMemo } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { reviewerQuestions } from "../../../../domain/rehearsal/rehearsal.ts";
import { Button } from "../../../components/controls.tsx";
import { language } from "../../../state/language.ts";
import { canOpen, openAddress } from "./open-evidence.ts";
import words from "./borrower.module.css";
import css from "./overview.module.css";
import { SentenceLine } from "./sentence-line.tsx";
import { overviewWords } from "./words.ts";

/** [P] Questions on the page; the rest unfold and stay off the sheet. */
const SHOWN = 5;

export function RehearsalSection({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const questions = useMemo(() => reviewerQuestions(view.assessment, language.value), [view.assessment, language.value]);
  if (questions.length === 0) return null;
  const list = (from: number, to: number) => (
    <ol class={words["questions"]} start={from + 1}>
      {questions.slice(from, to).map((one) => (
        <li key={one.id}>
          <strong>{one.question}</strong>
          <p class={words["because"]}>
            <small>{t.because}</small> <SentenceLine view={view} sentence={one.because} />
          </p>
          <p>
            <small>{t.answer}</small> {one.hint === null ? t.answerNone : <SentenceLine view={view} sentence={one.hint} />}
          </p>
          {canOpen(view, one.where, language.value) && (
            <span class="no-print">
              <Button
                isSmall
                look="quiet"
                icon="search"
                label={`${t.look} ${one.question}`}
                onClick={() => openAddress(view, one.where, one.question, language.value)}
              >
                {t.look}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <section class={css["card"]} aria-label={t.rehearsal}>
      <h2>
        {t.rehearsal}
        <small>{t.rehearsalHint}</small>
      </h2>
      {list(0, SHOWN)}
      {questions.length > SHOWN && (
        <details class="no-print">
          <summary>{t.more(questions.length - SHOWN)}</summary>
          {list(SHOWN, questions.length)}
        </details>
      )}
    </section>
  );
}
