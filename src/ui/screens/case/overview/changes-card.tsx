/** What the officer changed: each correction with the figure before and after, each decision with its names and reason. */
import { useMemo } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { type OfficerChange, officerChanges } from "../../../../domain/overview/officer-changes.ts";
import { calendarDay, yuan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./overview.module.css";
import { ReportEdits } from "./report-edits.tsx";
import { overviewWords } from "./words.ts";

/** [P] Lines in the first glance; the rest unfold. */
const SHOWN = 4;

export function ChangesCard({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const changes = useMemo(() => officerChanges(view.assessment, language.value), [view.assessment, language.value]);
  const rest = changes.slice(SHOWN);
  return (
    <section class={css["card"]} aria-label={t.changes}>
      <h2>
        {t.changes}
        {changes.length > 0 && <small>{t.counts(changes.length)}</small>}
      </h2>
      {changes.length === 0 && <p class={css["quiet"]}>{t.changesNone}</p>}
      <ul class={css["changes"]}>
        {changes.slice(0, SHOWN).map((change, index) => (
          <Change key={`${change.kind}/${change.title}/${index}`} change={change} />
        ))}
      </ul>
      <ReportEdits view={view} />
      {rest.length > 0 && (
        <details>
          <summary>{t.more(rest.length)}</summary>
          <ul class={css["changes"]}>
            {rest.map((change, index) => (
              <Change key={`${change.kind}/${change.title}/${index}`} change={change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Change({ change }: { change: OfficerChange }) {
  const t = overviewWords.value;
  const { before, after, amount, rows } = change;
  const day = change.at === "" ? "" : calendarDay(change.at);
  const said = [
    change.reason && t.reason(change.reason),
    change.evidence && t.evidence(change.evidence),
    t.by(change.by.join(t.comma), day),
    change.isWaiting ? t.waiting : "",
  ].filter((part) => part !== "");
  const value = (fact: NonNullable<OfficerChange["after"]>) => (
    <button
      type="button"
      class={css["link"]}
      aria-label={`${change.title} ${factValue(fact)}，${words.value.openSource}`}
      onClick={() => openDrawer({ kind: "fact", id: fact.id })}
    >
      {factValue(fact)}
    </button>
  );
  return (
    <li>
      <span class={css["tag"]}>{t.changeKinds[change.kind]}</span>
      <span>
        {rows.length > 0 ? (
          <button type="button" class={css["link"]} onClick={() => openDrawer({ kind: "rows", title: change.title, refs: rows })}>
            {change.title}
          </button>
        ) : (
          change.title
        )}{" "}
        {before && value(before)}
        {before && after && " → "}
        {after && value(after)}
        {amount !== null && ` ${yuan(amount)} ${t.yuan}`}
        <small>{said.join(" · ")}</small>
      </span>
    </li>
  );
}
