/** One flag: how serious, of what nature, on which evidence, why, and the question to take along. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { RedFlag } from "../../../../domain/assessment/assessment.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { Icon } from "../../../components/icon.tsx";
import { NamedTerm, Term } from "../../../components/term.tsx";
import { calendarDay } from "../../../format/figures.ts";
import { withdraw } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language } from "../../../state/language.ts";
import { FactChips } from "../checks/fact-chips.tsx";
import { statementRows } from "../checks/find.ts";
import { checksWords } from "../checks/words.ts";
import { CloseFlag } from "./close-flag.tsx";
import { explanationsOf } from "./flag-families.ts";
import css from "./red-flags.module.css";
import { redFlagWords } from "./words.ts";

export function FlagCard({ view, flag }: { view: CaseView; flag: RedFlag }) {
  const t = redFlagWords.value;
  const { families } = checksWords.value;
  const [isClosing, setClosing] = useState(false);
  const explanations = explanationsOf(flag, view.caseFile);
  const entries = statementRows(view.assessment.documents, flag.rows);
  const isExplained = flag.status === "explained";
  async function reopen(): Promise<void> {
    for (const made of explanations) await withdraw(made.id);
  }
  return (
    <article class={`${css["flag"]} ${css[flag.severity]} ${isExplained ? css["explained"] : ""}`}>
      <header>
        <Badge tone={flag.severity}>{t.severity[flag.severity]}</Badge>
        <Term id={`severity-${flag.severity}`} />
        <h2>{flag.title}</h2>
        <span class={css["meta"]}>
          {t.families[flag.family]}
          {flag.period && ` · ${periodName(flag.period, language.value)}`}
        </span>
        <NamedTerm id={`family-${flag.family}`} />
        <span class={css["gap"]} />
        {isExplained && <Badge tone="green">{t.explained}</Badge>}
        <span class={css["tag"]} title={t.natureHint[flag.nature]}>
          {t.nature[flag.nature]}
        </span>
        <Term id={flag.nature} />
        {flag.evidence.map((family) => (
          <span key={family} class={css["tag"]}>
            {t.evidenceOf(families[family])}
          </span>
        ))}
      </header>
      <div class={css["body"]}>
        <section>
          <h3>{t.why}</h3>
          <p>{flag.why}</p>
        </section>
        <section class={css["ask"]}>
          <h3>
            <Icon name="search" size={16} />
            {t.ask}
          </h3>
          <p>{flag.ask}</p>
        </section>
      </div>
      <FactChips facts={view.assessment.facts} ids={flag.inputs} />
      {explanations.length > 0 && (
        <section class={css["explanation"]}>
          <h3>{t.closedBy}</h3>
          {explanations.map((made) => (
            <p key={made.id}>
              {made.reason}
              {made.evidence && `（${t.form.evidence}${checksWords.value.colon}${made.evidence}）`}
              <small>{checksWords.value.by(made.by, made.at ? calendarDay(made.at) : "")}</small>
            </p>
          ))}
          {!isExplained && <p class={css["waiting"]}>{t.waiting(explanations[0]?.by ?? "")}</p>}
        </section>
      )}
      <footer class="no-print">
        {entries.length > 0 && (
          <Button isSmall onClick={() => openDrawer({ kind: "rows", title: flag.title, refs: entries })}>
            {t.rows(entries.length)}
          </Button>
        )}
        {!isExplained && (
          <Button
            isSmall
            icon="pencil"
            onClick={() => setClosing(true)}
            label={`${explanations.length > 0 ? t.second : t.explain} ${flag.title}`}
          >
            {explanations.length > 0 ? t.second : t.explain}
          </Button>
        )}
        {explanations.length > 0 && (
          <Button isSmall look="quiet" icon="undo" onClick={() => void reopen()} label={`${t.reopen} ${flag.title}`}>
            {t.reopen}
          </Button>
        )}
      </footer>
      {isClosing && <CloseFlag flag={flag} signed={explanations.map((made) => made.by)} onClose={() => setClosing(false)} />}
    </article>
  );
}
