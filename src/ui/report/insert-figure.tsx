/** Setting a figure into the text: from the facts of the case, never typed. */
import { useMemo, useState } from "preact/hooks";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { factName, periodName } from "../../domain/ledger/fact-names.ts";
import { figureShown } from "../../domain/report/figure-shown.ts";
import { insertableFacts } from "../../domain/report/key-facts.ts";
import type { FigureRun } from "../../domain/report/report.ts";
import { Dialog, TextField } from "../components/controls.tsx";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";

interface InsertFigureProps {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly canInsert: boolean;
  /** The number to be replaced, as it was typed: figures that read the same come first. */
  readonly typed: string;
  readonly onClose: () => void;
  readonly onInsert: (figure: Omit<FigureRun, "type">) => void;
}

/** A list longer than this is searched, not read. */
const SHOWN = 60;

export function InsertFigure({ assessment, language, canInsert, typed, onClose, onInsert }: InsertFigureProps) {
  const t = screenWords[language];
  const [search, setSearch] = useState("");
  const all = useMemo(
    () =>
      insertableFacts(assessment).map(({ of, form, fact }) => ({
        of,
        form,
        name: `${periodName(fact.period, language)} ${factName(fact.key, language)}`,
        text: figureShown(fact.value, form, language),
      })),
    [assessment, language],
  );
  const wanted = plain(typed);
  const isWanted = (text: string): boolean => wanted !== "" && plain(text) === wanted;
  const matching = all.filter(({ name }) => search === "" || name.replace(/\s/g, "").includes(search.replace(/\s/g, "")));
  const found = [...matching.filter(({ text }) => isWanted(text)), ...matching.filter(({ text }) => !isWanted(text))];
  return (
    <Dialog title={t.insert} onClose={onClose}>
      {canInsert ? (
        <>
          <TextField label={t.search} hint={t.insertHint} type="search" value={search} onText={setSearch} />
          <ul class={css["insertList"]}>
            {found.slice(0, SHOWN).map(({ of, form, name, text }) => (
              <li key={of}>
                <button type="button" onClick={() => onInsert({ of, form, text, isNoted: true })}>
                  <span>{name}</span> <strong>{text}</strong>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p>{t.noMatch}</p>}
        </>
      ) : (
        <p>{t.insertNowhere}</p>
      )}
    </Dialog>
  );
}

/** A figure without what writers add to it: "26.5 万元" and "２６.５万元" read the same. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s,]/g, "");
}
