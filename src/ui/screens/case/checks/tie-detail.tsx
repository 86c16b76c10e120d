/** One check opened: both sides, what they are made of, what may explain a gap, and the items people reconciled it with. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { amountInWords, percent, yuan } from "../../../format/figures.ts";
import { withdraw } from "../../../state/desk.ts";
import { language } from "../../../state/language.ts";
import css from "./checks.module.css";
import { FactChips } from "./fact-chips.tsx";
import { ReconcileForm } from "./reconcile-form.tsx";
import { type Check, isOff } from "./tie-groups.ts";
import { checksWords } from "./words.ts";

export function TieDetail({ view, check }: { view: CaseView; check: Check }) {
  const t = checksWords.value;
  const w = t.ties;
  const [isReconciling, setReconciling] = useState(false);
  const amount = (name: string, value: string | null) =>
    value !== null && (
      <div class={css["tile"]}>
        <dt>{name}</dt>
        <dd class={css["figure"]} style={{ fontSize: "1.125rem" }} title={yuan(value)}>
          {amountInWords(value, language.value)}
        </dd>
      </div>
    );
  return (
    <div class={css["gapped"]}>
      <p>
        <span class={css["small"]}>{w.formula}</span> {check.formula}
      </p>
      {check.left !== null && (
        <dl class={css["tiles"]} style={{ background: "var(--surface)" }}>
          {amount(w.left, check.left)}
          {amount(w.right, check.right)}
          {amount(w.difference, check.difference)}
          {check.deviation !== null && (
            <div class={css["tile"]}>
              <dt>{w.deviation}</dt>
              <dd class={css["figure"]} style={{ fontSize: "1.125rem" }}>
                {percent(check.deviation, true)}
              </dd>
            </div>
          )}
          {amount(w.tolerance, check.tolerance)}
        </dl>
      )}
      {check.missing.length > 0 && (
        <p>
          <span class={css["small"]}>{w.ask}</span> {check.missing.join(t.listComma)}
        </p>
      )}
      {check.reasons.length > 0 && (
        <section>
          <h3 class={css["small"]}>{w.reasons}</h3>
          <ul class={css["list"]}>
            {check.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {check.inputs.length > 0 && (
        <section>
          <h3 class={css["small"]}>{t.figures}</h3>
          <FactChips facts={view.assessment.facts} ids={check.inputs} />
        </section>
      )}
      {check.reconciled.length > 0 && (
        <section>
          <h3 class={css["small"]}>{w.reconciled}</h3>
          <table class={css["table"]}>
            <tbody>
              {check.reconciled.map((item) => {
                const made = view.caseFile.decisions?.find((decision) => decision.id === item.decision);
                return (
                  <tr key={item.decision}>
                    <td class={css["right"]}>{amountInWords(item.amount, language.value)}</td>
                    <td>
                      {item.reason}
                      {made && <small>{[made.evidence, t.by(made.by, made.at.slice(0, 10))].filter(Boolean).join(" · ")}</small>}
                    </td>
                    <td>
                      <Button isSmall look="quiet" icon="undo" onClick={() => void withdraw(item.decision)}>
                        {w.withdraw}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {isOff(check.outcome) && check.left !== null && (
        <div class={css["buttons"]}>
          <Button isSmall icon="pencil" onClick={() => setReconciling(true)}>
            {w.reconcile}
          </Button>
        </div>
      )}
      {isReconciling && <ReconcileForm check={check} onClose={() => setReconciling(false)} />}
    </div>
  );
}
