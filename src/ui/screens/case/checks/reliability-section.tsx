/** 材料可信度: which key figures rest on third parties' papers and which on the firm's own word. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { verdictParameters } from "../../../../domain/parameters/verdict.ts";
import { across } from "../../../charts/scale.ts";
import { Badge } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { Term } from "../../../components/term.tsx";
import { percent } from "../../../format/figures.ts";
import { language, words } from "../../../state/language.ts";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

export function ReliabilitySection({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.reliability;
  const { reliability, reliabilityParts, facts } = view.assessment;
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <Term id="reliability" />
      </header>
      <p class={css["lead"]}>{w.meaning}</p>
      {reliability === null ? (
        <p class={css["empty"]}>{w.none}</p>
      ) : (
        <>
          <div class={css["head"]}>
            <strong style={{ fontSize: "1.75rem" }}>{percent(reliability)}</strong>
            <svg class={css["meter"]} style={{ maxWidth: "360px" }} role="img" aria-label={`${w.total} ${percent(reliability)}`}>
              <rect width={across(reliability)} height="10" />
            </svg>
          </div>
          {reliability < verdictParameters["least-reliability"].value && <p>{w.low}</p>}
          <table class={css["table"]}>
            <thead>
              <tr>
                <th scope="col">{w.key}</th>
                <th scope="col">
                  {w.tier}
                  <Term id="tier" />
                </th>
                <th scope="col" class={css["right"]}>
                  {w.weight}
                </th>
                <th scope="col" class={css["right"]}>
                  {t.inWan(w.value)}
                </th>
              </tr>
            </thead>
            <tbody>
              {reliabilityParts.map((part) => {
                const fact = facts.find((known) => known.id === part.fact);
                const name = w.keys[part.key] ?? part.key;
                return (
                  <tr key={part.key}>
                    <th scope="row">
                      {name}
                      {fact && <small>{periodName(fact.period, language.value)}</small>}
                    </th>
                    <td>
                      <Badge tone={part.tier === "A" || part.tier === "B" ? "green" : part.tier === "C" ? "grey" : "amber"}>
                        {words.value.drawer.tier[part.tier]}
                      </Badge>
                      <Term id={`tier-${part.tier}`} />
                    </td>
                    <td class={css["right"]}>{part.weight}</td>
                    <td class={css["right"]}>
                      <Num of={[part.fact]} value={fact?.value ?? null} as={fact?.unit === "CNY" ? "wan" : "quantity"} name={name} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
