/** 剔除明细: every removal with why, and the way to take it back; what people decided stands below with its own way back. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import type { Decision } from "../../../../domain/case/case-file.ts";
import { removalReasons } from "../../../../domain/netting/net-statements.ts";
import { Button } from "../../../components/controls.tsx";
import { wan } from "../../../format/figures.ts";
import { decide, withdraw } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import css from "./checks.module.css";
import { ReasonForm } from "./reason-form.tsx";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;
type Pair = Netting["pairs"][number];

/** [P] Pairs put on the screen at once. */
const STEP = 30;

export function NettingPairs({ view, netting }: { view: CaseView; netting: Netting }) {
  const w = checksWords.value.netting;
  const [unpairing, setUnpairing] = useState<Pair | null>(null);
  const decisions = view.caseFile.decisions ?? [];
  const removed = new Set(netting.pairs.flatMap((pair) => pair.rows));
  const kept = decisions.filter((made) => made.type === "unpair");
  const taken = decisions.filter((made) => made.type === "confirm" && removed.has(made.target));
  return (
    <section class={css["gapped"]}>
      <div>
        <h3>{w.pairs}</h3>
        <p class={css["small"]}>{netting.pairs.length === 0 ? w.noPairs : w.pairsText}</p>
      </div>
      {removalReasons.map((reason) => {
        const pairs = netting.pairs.filter((pair) => pair.reason === reason);
        if (pairs.length === 0) return null;
        return (
          <details key={reason} class={css["folded"]}>
            <summary>
              {w.reasons[reason]} <small>{w.groups(pairs.length, wan(netting.removed[reason] ?? "0"))}</small>
            </summary>
            <div>
              <PairTable pairs={pairs} onUnpair={setUnpairing} />
            </div>
          </details>
        );
      })}
      <Decided title={w.kept(kept.length)} decisions={kept} />
      <Decided title={w.taken(taken.length)} decisions={taken} />
      {unpairing && (
        <ReasonForm
          title={w.unpairTitle}
          text={unpairing.note}
          confirm={w.unpairConfirm}
          onSave={(reason) => decide({ type: "unpair", target: unpairing.rows[0] ?? "", value: "count", reason })}
          onClose={() => setUnpairing(null)}
        />
      )}
    </section>
  );
}

function PairTable({ pairs, onUnpair }: { pairs: readonly Pair[]; onUnpair: (pair: Pair) => void }) {
  const t = checksWords.value;
  const w = t.netting;
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <table class={css["table"]}>
        <thead>
          <tr>
            <th scope="col" class={css["right"]}>
              {t.amountWan}
            </th>
            <th scope="col">{w.why}</th>
            <th scope="col">{w.actions}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, limit).map((pair) => (
            <tr key={pair.rows.join()}>
              <td class={css["right"]}>
                <button
                  type="button"
                  class={css["link"]}
                  aria-label={`${wan(pair.amount)} ${t.wan}，${t.rows(pair.rows.length)}`}
                  onClick={() => openDrawer({ kind: "rows", title: () => checksWords.value.netting.reasons[pair.reason], refs: pair.rows })}
                >
                  {wan(pair.amount)}
                </button>
              </td>
              <td>
                {pair.note} <small>{t.rows(pair.rows.length)}</small>
              </td>
              <td>
                <Button isSmall look="quiet" onClick={() => onUnpair(pair)} label={`${w.unpair} ${wan(pair.amount)} ${t.wan}`}>
                  {w.unpair}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {limit < pairs.length && (
        <Button look="quiet" onClick={() => setLimit(limit + STEP)}>
          {t.more(Math.min(STEP, pairs.length - limit))}
        </Button>
      )}
    </>
  );
}

function Decided({ title, decisions }: { title: string; decisions: readonly Decision[] }) {
  const t = checksWords.value;
  if (decisions.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <table class={css["table"]}>
        <tbody>
          {decisions.map((made) => (
            <tr key={made.id}>
              <td>
                {made.reason}
                <small>{t.by(made.by, made.at.slice(0, 10))}</small>
              </td>
              <td>
                <button
                  type="button"
                  class={css["link"]}
                  onClick={() => openDrawer({ kind: "rows", title: made.reason ?? title, refs: [made.target] })}
                >
                  {t.rows(1)}
                </button>
              </td>
              <td>
                <Button isSmall look="quiet" icon="undo" onClick={() => void withdraw(made.id)}>
                  {t.netting.withdraw}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
