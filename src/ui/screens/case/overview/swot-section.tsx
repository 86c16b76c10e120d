/** Strengths, weaknesses, opportunities and threats by rule: each point a sentence whose figures open their evidence. */
import { useMemo } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { swotSides } from "../../../../domain/swot/define.ts";
import { swot } from "../../../../domain/swot/swot.ts";
import { language } from "../../../state/language.ts";
import words from "./borrower.module.css";
import css from "./overview.module.css";
import { SentenceLine } from "./sentence-line.tsx";
import { overviewWords } from "./words.ts";

export function SwotSection({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const found = useMemo(() => swot(view.assessment, language.value), [view.assessment, language.value]);
  return (
    <section class={css["card"]} aria-label={t.swot}>
      <h2>{t.swot}</h2>
      <div class={words["swot"]}>
        {swotSides.map((side) => (
          <section key={side} data-side={side}>
            <h3>{t.swotSides[side]}</h3>
            {found[side].length === 0 ? (
              <p class={css["quiet"]}>{t.swotNone}</p>
            ) : (
              <ul>
                {found[side].map((sentence) => (
                  <li key={sentence.id}>
                    <SentenceLine view={view} sentence={sentence} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
