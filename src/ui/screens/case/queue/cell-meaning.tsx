/** What is in doubt about a cell, and what was understood. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import type { DoubtfulCell } from "../../../../domain/queue/open-cells.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { language } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./queue.module.css";
import { queueWords } from "./words.ts";

export function CellMeaning({ cell, view, onUse }: { cell: DoubtfulCell; view: CaseView; onUse: (fact: string) => void }) {
  const t = queueWords.value;
  const [first] = cell.facts;
  const text =
    cell.kind === "recognition"
      ? t.recognition
      : cell.kind === "conflict" && first
        ? t.conflict(factName(first.key, language.value), periodName(first.period, language.value))
        : cell.message;
  const pathOf = (id: string | undefined): string => view.papers.find((paper) => paper.id === id)?.paths[0] ?? "";
  const used = cell.facts.find((fact) => fact.status !== "superseded");
  return (
    <>
      <h3>{t.wrong}</h3>
      <p>{text}</p>
      {cell.facts.length > 0 ? (
        <>
          <h3>{t.understood}</h3>
          <ul class={css["facts"]}>
            {cell.facts.map((fact) => (
              <li key={fact.id}>
                <span>
                  {factName(fact.key, language.value)} <small>{periodName(fact.period, language.value)}</small>
                </span>
                <b>{factValue(fact)}</b>
                {cell.kind === "conflict" && (
                  <>
                    <small>
                      {pathOf(fact.source?.document)} {fact.source?.at}
                    </small>
                    {fact === used ? (
                      <Badge tone="green">{t.inUse}</Badge>
                    ) : (
                      <Button isSmall label={`${t.use} ${factValue(fact)}`} onClick={() => onUse(fact.id)}>
                        {t.use}
                      </Button>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        cell.kind === "problem" && cell.code.includes("unreadable") && <p>{t.notUnderstood}</p>
      )}
    </>
  );
}
