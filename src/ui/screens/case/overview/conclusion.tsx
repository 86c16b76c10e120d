/** The first line of the page: level, one sentence, and how far the papers can be relied on. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { across } from "../../../charts/scale.ts";
import { Icon } from "../../../components/icon.tsx";
import { Term } from "../../../components/term.tsx";
import { percent } from "../../../format/figures.ts";
import { words } from "../../../state/language.ts";
import checks from "../checks/checks.module.css";
import { checksWords } from "../checks/words.ts";
import band from "../verdict-band.module.css";
import { openReliability } from "./open-evidence.ts";
import css from "./overview.module.css";
import { overviewWords } from "./words.ts";

const levelIcon = { green: "check", amber: "alert", red: "stop", grey: "question" } as const;
/** [P] Key facts named as pulling the reliability down. */
const NAMED = 3;

export function Conclusion({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const { verdict, reliability, reliabilityParts } = view.assessment;
  const { keys } = checksWords.value.reliability;
  // What weighs most among the weakest.
  const weak = reliabilityParts
    .filter((part) => part.tier === "C" || part.tier === "D")
    .sort((a, b) => (a.tier === b.tier ? b.weight - a.weight : a.tier < b.tier ? 1 : -1))
    .slice(0, NAMED);
  return (
    <section class={`${css["conclusion"]} ${band[verdict.level]}`} aria-label={t.conclusion}>
      <div class={css["light"]}>
        <Icon name={levelIcon[verdict.level]} size={22} />
        <strong>{words.value.level[verdict.level]}</strong>
      </div>
      <p class={css["sentence"]}>{verdict.sentence}</p>
      <div class={css["reliability"]}>
        <h2>
          {t.reliability} <Term id="reliability" />
        </h2>
        {reliability === null ? (
          <span>{words.value.notKnown}</span>
        ) : (
          <>
            <button
              type="button"
              class={css["big"]}
              aria-label={`${t.reliability} ${percent(reliability)}，${t.reliabilityOpen}`}
              onClick={() => openReliability(view)}
            >
              {percent(reliability)}
            </button>
            <svg class={checks["meter"]} aria-hidden="true">
              <rect width={across(reliability)} height="10" />
            </svg>
            <small>
              {weak.length === 0
                ? t.pulledDownNone
                : t.pulledDown + weak.map((part) => t.part(keys[part.key] ?? part.key, part.tier)).join(t.comma)}
            </small>
          </>
        )}
      </div>
    </section>
  );
}
