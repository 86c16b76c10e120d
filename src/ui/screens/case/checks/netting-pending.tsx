/** 待确认: inflows that look like something else and still count, until a person says what they were. */
import { useState } from "preact/hooks";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { Button } from "../../../components/controls.tsx";
import { wan } from "../../../format/figures.ts";
import { decide } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import css from "./checks.module.css";
import { ReasonForm } from "./reason-form.tsx";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;
type Group = Netting["pending"][number];

/** [P] Groups put on the screen at once. */
const STEP = 20;

export function NettingPending({ netting }: { netting: Netting }) {
  const t = checksWords.value;
  const w = t.netting;
  const [limit, setLimit] = useState(STEP);
  const [deciding, setDeciding] = useState<{ readonly group: Group; readonly type: "confirm" | "unpair" } | null>(null);
  if (netting.pending.length === 0) return null;
  const target = deciding?.group.rows[0] ?? "";
  return (
    <section class={css["asked"]} aria-label={w.pending(netting.pending.length)}>
      <h3>{w.pending(netting.pending.length)}</h3>
      <p style={{ paddingTop: 0 }}>{w.pendingText}</p>
      <ul>
        {netting.pending.slice(0, limit).map((group) => (
          <li key={group.rows.join()}>
            <span>
              <strong>
                {w.reasons[group.reason]} {wan(group.amount)} {t.wan}
              </strong>
              <br />
              {group.note}
            </span>
            <button
              type="button"
              class={css["link"]}
              onClick={() => openDrawer({ kind: "rows", title: () => checksWords.value.netting.reasons[group.reason], refs: group.rows })}
            >
              {t.rows(group.rows.length)}
            </button>
            <span class={css["buttons"]}>
              <Button isSmall onClick={() => setDeciding({ group, type: "confirm" })}>
                {w.pendingTake}
              </Button>
              <Button isSmall onClick={() => setDeciding({ group, type: "unpair" })}>
                {w.pendingKeep}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {limit < netting.pending.length && (
        <Button look="quiet" onClick={() => setLimit(limit + STEP)}>
          {t.more(Math.min(STEP, netting.pending.length - limit))}
        </Button>
      )}
      {deciding && (
        <ReasonForm
          title={deciding.type === "confirm" ? w.pendingTake : w.pendingKeep}
          text={deciding.group.note}
          confirm={deciding.type === "confirm" ? w.pendingTake : w.pendingKeep}
          onSave={(reason) => decide({ type: deciding.type, target, reason, ...(deciding.type === "unpair" ? { value: "count" } : {}) })}
          onClose={() => setDeciding(null)}
        />
      )}
    </section>
  );
}
