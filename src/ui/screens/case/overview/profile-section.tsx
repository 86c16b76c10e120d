/** The borrower in two voices: figures for the approver, plain words anybody can follow. */
import { useMemo, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { borrowerProfile, type ProfileVoice } from "../../../../domain/profile/profile.ts";
import { language } from "../../../state/language.ts";
import words from "./borrower.module.css";
import css from "./overview.module.css";
import { SentenceLine } from "./sentence-line.tsx";
import { overviewWords } from "./words.ts";

const voices: readonly ProfileVoice[] = ["approver", "plain"];

export function ProfileSection({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const [voice, setVoice] = useState<ProfileVoice>("approver");
  const blocks = useMemo(() => borrowerProfile(view.assessment, voice, language.value), [view.assessment, voice, language.value]);
  return (
    <section class={css["card"]} aria-label={t.profile}>
      <h2>
        {t.profile}
        <fieldset class={words["switch"]}>
          <legend class="visually-hidden">{t.voice}</legend>
          {voices.map((one) => (
            <button key={one} type="button" aria-pressed={one === voice} onClick={() => setVoice(one)}>
              {t.voices[one]}
            </button>
          ))}
        </fieldset>
      </h2>
      <dl class={words["profile"]}>
        {blocks.map((block) => (
          <div key={block.id}>
            <dt>{block.title}</dt>
            <dd>
              {block.sentences.map((sentence) => (
                <span key={sentence.id}>
                  <SentenceLine view={view} sentence={sentence} />
                  {language.value === "en" && " "}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
