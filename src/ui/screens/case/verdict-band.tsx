/** What the case comes to: light, one sentence, three reasons, what to go and verify, what is missing. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../app/desk/types.ts";
import { Button } from "../../components/controls.tsx";
import { Icon } from "../../components/icon.tsx";
import { Term } from "../../components/term.tsx";
import { percent } from "../../format/figures.ts";
import type { CaseTab } from "../../router.ts";
import { redo, undo } from "../../state/desk.ts";
import { words } from "../../state/language.ts";
import { MissingButton } from "./missing/missing-button.tsx";
import css from "./verdict-band.module.css";

const levelIcon = { green: "check", amber: "alert", red: "stop", grey: "question" } as const;

export function VerdictBand({ view, tab }: { view: CaseView; tab: CaseTab }) {
  const t = words.value;
  // Whole where the case opens; one line above the working tabs, unless the officer says otherwise.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? tab === "materials";
  const { verdict, reliability, redFlags } = view.assessment;
  const hasPapers = view.assessment.documents.length > 0 || verdict.level !== "grey";
  return (
    <header class={css["head"]}>
      <div class={css["title"]}>
        <h1>{view.summary.name || t.desk.unnamed}</h1>
        <span class={css["meta"]}>
          {t.stage[view.summary.stage]} · {t.desk.papers(view.summary.papers)} · {t.desk.flags(view.summary.red, view.summary.amber)}
          {reliability !== null && ` · ${t.verdict.reliability} ${percent(reliability)}`}
        </span>
        <span class={css["gap"]} />
        <Button look="quiet" isSmall icon="undo" isDisabled={!view.canUndo} onClick={() => void undo()}>
          {t.undo}
        </Button>
        <Button look="quiet" isSmall icon="redo" isDisabled={!view.canRedo} onClick={() => void redo()}>
          {t.redo}
        </Button>
      </div>
      {/* The overview says the conclusion itself. */}
      {hasPapers && tab !== "overview" && (
        <section class={`${css["band"]} ${css[verdict.level]}`} aria-label={t.verdict.title}>
          <div class={css["light"]}>
            <Icon name={levelIcon[verdict.level]} size={22} />
            <strong>{t.level[verdict.level]}</strong>
            <Term id={`level-${verdict.level}`} />
          </div>
          <p class={css["sentence"]}>{verdict.sentence}</p>
          <Button look="quiet" isSmall onClick={() => setChosen(!isOpen)}>
            {isOpen ? t.verdict.fold : t.verdict.unfold}
          </Button>
          {isOpen && (
            <div class={css["columns"]}>
              <List title={t.verdict.reasons} items={verdict.reasons} shown={verdict.reasons.length} />
              <List title={t.verdict.verify} items={verdict.verify} />
              <List
                title={t.verdict.missing}
                items={verdict.missingPapers.map((paper) => t.verdict.missingPaper(paper.paper, paper.decides))}
              >
                {/* Beside the report's page the printer has one thing to print already. */}
                {tab !== "report" && <MissingButton view={view} isSmall />}
              </List>
              <List title={t.verdict.notes} items={verdict.notes} />
            </div>
          )}
          <span class="visually-hidden">{t.verdict.flags(redFlags.length)}</span>
        </section>
      )}
    </header>
  );
}

/** The first of each list but the reasons: the papers below must stay in sight at 1366 × 768. [P] */
const SHOWN = 2;

interface ListProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly shown?: number;
  /** What can be done about the items, below them. */
  readonly children?: ComponentChildren;
}

function List({ title, items, shown = SHOWN, children }: ListProps) {
  const t = words.value.verdict;
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const hidden = items.length - shown;
  return (
    <div>
      <h2>{title}</h2>
      <ol>
        {(isWhole ? items : items.slice(0, shown)).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class={css["more"]}
          aria-expanded={isWhole}
          aria-label={t.more(hidden, title)}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t.fewer : t.moreShort(hidden)}
        </button>
      )}
      {children && <div class={css["does"]}>{children}</div>}
    </div>
  );
}
