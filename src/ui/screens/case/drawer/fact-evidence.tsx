/** One fact: its value, its standing, and its source, formula or witness. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { attestedReason } from "../../../../domain/ledger/attested-reasons.ts";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { decide } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import { Correction } from "./correction.tsx";
import css from "./evidence-drawer.module.css";
import { FormulaLines } from "./formula-lines.tsx";
import { PaperWindow } from "./paper-window.tsx";
import { UsedIn } from "./used-in.tsx";
import { drawerWords } from "./words.ts";

/** Inputs put on the screen at once. */
const STEP = 24;
/** A parameter of the product stands where no person gave a figure. */
const PARAMETERS = /-parameters$/;

type Fact = Assessment["facts"][number];

export function FactEvidence({ view, id }: { view: CaseView; id: string }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const t = words.value.drawer;
  const { facts } = view.assessment;
  const fact = facts.find((known) => known.id === id);
  if (!fact) return <p>{t.gone}</p>;
  const rivals = facts.filter(
    (other) => other.id !== fact.id && other.key === fact.key && other.period === fact.period && other.source !== null,
  );
  const confirmed = view.caseFile.decisions?.find((made) => made.type === "confirm" && made.target === fact.id);
  return (
    <div class={css["fact"]}>
      <div class={css["value"]}>
        <span>
          {factName(fact.key, language.value)} · {periodName(fact.period, language.value)}
        </span>
        <strong>{factValue(fact)}</strong>
        <div class={css["badges"]}>
          <Badge tone={fact.tier === "A" || fact.tier === "B" ? "green" : fact.tier === "C" ? "grey" : "amber"}>{t.tier[fact.tier]}</Badge>
          {fact.status !== "ok" && <Badge tone="amber">{t.status[fact.status]}</Badge>}
          {confirmed && <Badge tone="green">{t.confirmedBy(confirmed.by)}</Badge>}
        </div>
      </div>
      {fact.source && (
        <section>
          <h3>{t.source}</h3>
          <p class={css["note"]}>
            {t.raw}：<q>{fact.source.raw}</q>
          </p>
          <PaperWindow view={view} document={fact.source.document} at={fact.source.at} />
        </section>
      )}
      {fact.derivation && (
        <section>
          <h3>{t.formula}</h3>
          <FormulaLines
            assessment={view.assessment}
            fact={fact}
            inputs={fact.derivation.inputs.flatMap((input) => facts.find((known) => known.id === input) ?? [])}
          />
          <Inputs facts={facts} ids={fact.derivation.inputs} />
        </section>
      )}
      {fact.attestation && (
        <section>
          <h3>{t.attested}</h3>
          <p>
            {PARAMETERS.test(fact.attestation.by)
              ? drawerWords.value.productDefault
              : t.attestedBy(fact.attestation.by || t.nobody, fact.attestation.at)}
          </p>
          {fact.attestation.reason && <p>{attestedReason(fact.attestation.reason, language.value)}</p>}
          {fact.attestation.supersedes && <Inputs facts={facts} ids={[fact.attestation.supersedes]} title={t.before} />}
        </section>
      )}
      {rivals.length > 0 && (
        <section>
          <h3>{t.otherPapers}</h3>
          <Inputs facts={facts} ids={rivals.map((rival) => rival.id)} />
        </section>
      )}
      <UsedIn assessment={view.assessment} id={fact.id} />
      {fact.status !== "superseded" && fact.derivation === null && (
        <div class={css["actions"]}>
          <Button isSmall icon="pencil" onClick={() => setCorrecting(true)}>
            {t.correct}
          </Button>
          {!confirmed && (
            <Button isSmall icon="check" onClick={() => void decide({ type: "confirm", target: fact.id })}>
              {t.confirm}
            </Button>
          )}
        </div>
      )}
      {isCorrecting && <Correction fact={fact} onClose={() => setCorrecting(false)} />}
    </div>
  );
}

function Inputs({ facts, ids, title }: { facts: readonly Fact[]; ids: readonly string[]; title?: string }) {
  const [limit, setLimit] = useState(STEP);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (
    <>
      {title && <p class={css["note"]}>{title}</p>}
      <ul class={css["inputs"]}>
        {ids.slice(0, limit).map((id) => {
          const fact = byId.get(id);
          return (
            fact && (
              <li key={id}>
                <button type="button" onClick={() => openDrawer({ kind: "fact", id })}>
                  <span>
                    {factName(fact.key, language.value)} <small>{periodName(fact.period, language.value)}</small>
                  </span>
                  <b>{factValue(fact)}</b>
                </button>
              </li>
            )
          );
        })}
      </ul>
      {limit < ids.length && (
        <button type="button" class={css["more"]} onClick={() => setLimit(limit + STEP)}>
          {drawerWords.value.moreInputs(Math.min(STEP, ids.length - limit))}
        </button>
      )}
    </>
  );
}
