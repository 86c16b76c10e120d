/** 余额连续性: does each printed balance follow from the one before it; a break opens the row in the paper. */
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { Badge } from "../../../components/controls.tsx";
import { Term } from "../../../components/term.tsx";
import { yuan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

type Chain = NonNullable<Assessment["transactions"]>["balanceChain"][number];

/** [P] Breaks listed for one account; beyond that the order of the file is the question, not the rows. */
const FIRST = 50;

export function BalancesSection({ view }: { view: CaseView }) {
  const w = checksWords.value.balances;
  const chains = view.assessment.transactions?.balanceChain ?? [];
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <Term id="balance-chain" />
      </header>
      <p class={css["lead"]}>{w.meaning}</p>
      {chains.length === 0 && <p class={css["empty"]}>{w.none}</p>}
      {chains.map((chain) => (
        <ChainCard key={`${chain.document}/${chain.account}/${chain.currency}`} view={view} chain={chain} />
      ))}
    </>
  );
}

function ChainCard({ view, chain }: { view: CaseView; chain: Chain }) {
  const t = checksWords.value;
  const w = t.balances;
  const path = view.assessment.documents.find((paper) => paper.id === chain.document)?.path ?? chain.document;
  // References leave the sheet out where the paper has only one.
  const sheet = view.papers.find((paper) => paper.id === chain.document)?.sheets[0]?.name ?? "";
  const state = chain.tested === 0 ? w.untested : chain.breaks.length === 0 ? w.allHold : w.breaks(chain.breaks.length);
  const details = [
    chain.account && w.account(chain.account),
    chain.currency !== "CNY" && chain.currency,
    w.order[chain.order],
    w.held(chain.held, chain.tested),
  ];
  return (
    <details class={css["folded"]} open={chain.breaks.length > 0 && chain.breaks.length <= FIRST}>
      <summary>
        {path}
        <Badge tone={chain.tested === 0 ? "grey" : chain.breaks.length === 0 ? "green" : "amber"}>{state}</Badge>
        <small>{details.filter(Boolean).join(" · ")}</small>
      </summary>
      {chain.breaks.length > 0 && (
        <div>
          <table class={css["table"]}>
            <thead>
              <tr>
                <th scope="col">{w.line}</th>
                <th scope="col" class={css["right"]}>
                  {w.expected}
                </th>
                <th scope="col" class={css["right"]}>
                  {w.found}
                </th>
                <th scope="col" class={css["right"]}>
                  {w.gap}
                </th>
              </tr>
            </thead>
            <tbody>
              {chain.breaks.slice(0, FIRST).map((at) => {
                const place = at.row.slice(at.row.indexOf("#") + 1);
                return (
                  <tr key={at.row}>
                    <th scope="row">
                      <button
                        type="button"
                        class={css["link"]}
                        onClick={() =>
                          openDrawer({
                            kind: "place",
                            document: chain.document,
                            at: place.includes("!") ? place : `${sheet}!${place}`,
                            title: `${path} ${w.place(place)}`,
                          })
                        }
                      >
                        {w.place(place)}
                      </button>
                    </th>
                    <td class={css["right"]}>{yuan(at.expected)}</td>
                    <td class={css["right"]}>{yuan(at.found)}</td>
                    <td class={css["right"]}>{yuan((Number(at.found) - Number(at.expected)).toFixed(2))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
