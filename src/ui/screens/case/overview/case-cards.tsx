/** Under the first glance: the papers with their tier, the conclusions before, and who investigated. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { paperName } from "../../../../domain/documents/paper-names.ts";
import { investigatorsOf } from "../../../../domain/investigators/investigators.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { Icon } from "../../../components/icon.tsx";
import { calendarDay, clockTime } from "../../../format/figures.ts";
import { hrefOf } from "../../../router.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import { TypedIn } from "../materials/typed-in.tsx";
import css from "./overview.module.css";
import { overviewWords } from "./words.ts";

/** [P] Papers in the first glance; the weakest tier last. */
const PAPERS = 4;
const EARLIER = 4;

export function PapersCard({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const { documents } = view.assessment;
  const byTier = [...documents].sort((a, b) => (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0));
  return (
    <section class={css["card"]} aria-label={t.papers}>
      <h2>
        {t.papers}
        {documents.length > PAPERS && (
          <a class="no-print" href={hrefOf({ screen: "case", id: view.summary.id, tab: "materials" })}>
            {t.papersAll(documents.length)}
          </a>
        )}
      </h2>
      {documents.length === 0 && <p class={css["quiet"]}>{t.papersNone}</p>}
      <ul class={css["papers"]}>
        {byTier.slice(0, PAPERS).map((paper) => {
          const errors = paper.problems.filter((problem) => problem.severity === "error").length;
          return (
            <li key={paper.id}>
              <Badge tone={paper.tier === "A" || paper.tier === "B" ? "green" : paper.tier === "C" ? "grey" : "amber"}>{paper.tier}</Badge>
              <button
                type="button"
                class={css["link"]}
                title={`${paperName(paper.kind, language.value)} ${paper.path}`}
                onClick={() => openDrawer({ kind: "place", document: paper.id, at: "", title: paper.path })}
              >
                {paper.path.slice(paper.path.lastIndexOf("/") + 1)}
              </button>
              {errors > 0 && <small>{t.problems(errors)}</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function HistoryCard({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const [isTyping, setTyping] = useState(false);
  const { lead, second, lacking } = investigatorsOf(view.caseFile);
  // Repeated assessments that came to the same say so once, with the day it began.
  const turns = view.earlier.filter((one, index) => one.level !== view.earlier[index - 1]?.level);
  return (
    <section class={css["card"]} aria-label={t.investigators}>
      <h2>
        {t.investigators}
        <span class="no-print">
          <Button isSmall look="quiet" icon="pencil" onClick={() => setTyping(true)}>
            {t.editInvestigators}
          </Button>
        </span>
      </h2>
      <p>
        {t.lead} <strong>{lead || t.notNamed}</strong>　{t.second} <strong>{second || t.notNamed}</strong>
      </p>
      {lacking > 0 && (
        <p class={css["note"]}>
          <Icon name="alert" size={16} />
          {lead === "" ? t.lackingLead : t.lacking(lacking)}
        </p>
      )}
      <h3>{t.earlier}</h3>
      {turns.length <= 1 ? (
        <p class={css["quiet"]}>{t.earlierNone}</p>
      ) : (
        <>
          <ol class={css["earlier"]}>
            {turns.slice(-EARLIER).map((one, index, shown) => (
              <li key={one.at}>
                <Badge tone={one.level}>{words.value.levelShort[one.level]}</Badge>
                <small>{index === shown.length - 1 ? t.earlierNow : `${calendarDay(one.at)} ${clockTime(one.at)}`}</small>
              </li>
            ))}
          </ol>
          <small class={css["quiet"]}>{t.earlierCount(view.earlier.length)}</small>
        </>
      )}
      {isTyping && <TypedIn view={view} start="investigators" onClose={() => setTyping(false)} />}
    </section>
  );
}
