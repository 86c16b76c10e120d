/** 流水明细: every statement row of the case in one list, with the sums of what is being looked at. */
import type { RowGrouping, RowsAnswer } from "../../../../app/desk/rows/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { yuan } from "../../../format/figures.ts";
import { words } from "../../../state/language.ts";
import { copyRows } from "./copy-rows.ts";
import { FilterBar } from "./filter-bar.tsx";
import { RowGrid } from "./row-grid.tsx";
import { RowGroups } from "./row-groups.tsx";
import { useRowPages } from "./row-pages.ts";
import css from "./rows.module.css";
import { beginRows, look, rowsLook } from "./rows-state.ts";
import { rowWords } from "./words.ts";

const groupings = ["month", "counterparty", "category"] as const satisfies readonly RowGrouping[];

export function RowsSection({ view }: { view: CaseView }) {
  const t = rowWords.value;
  beginRows(view.summary.id);
  const { filter, sort, grouping } = rowsLook.value;
  const pages = useRowPages(view, filter, sort);
  const { answer } = pages;
  if (answer === null) return <p aria-busy="true">{words.value.loading}</p>;
  if (answer.all === 0) return <p class={css["empty"]}>{t.none}</p>;
  return (
    <>
      <header class={css["head"]}>
        <div>
          <h2>{t.title}</h2>
          <p class={css["lead"]}>{t.lead}</p>
        </div>
        <Button isSmall isDisabled={answer.found === 0} onClick={() => copyRows(view.summary.id, filter, sort)}>
          {t.copy}
        </Button>
      </header>
      <FilterBar filter={filter} choices={answer.choices} />
      <Sums answer={answer} isCurrent={pages.isCurrent} />
      <fieldset class={css["switch"]}>
        <legend class="visually-hidden">{t.groupBy}</legend>
        {[null, ...groupings].map((by) => (
          <label key={by ?? "none"}>
            <input type="radio" name="rows-grouping" checked={grouping === by} onChange={() => look({ grouping: by })} />
            <span>{t.groupings[by ?? "none"]}</span>
          </label>
        ))}
        {grouping === null && (
          <span id="rows-hint" class={css["hint"]}>
            {t.listHint}
          </span>
        )}
      </fieldset>
      {grouping !== null ? (
        <RowGroups view={view} filter={filter} by={grouping} />
      ) : answer.found === 0 ? (
        <p class={css["empty"]}>{t.nothing}</p>
      ) : (
        <RowGrid pages={pages} found={answer.found} sort={sort} question={JSON.stringify([filter, sort])} />
      )}
    </>
  );
}

/** The sums of what is found, and how many rows stand behind each: the list below is their evidence. */
function Sums({ answer, isCurrent }: { answer: RowsAnswer; isCurrent: boolean }) {
  const t = rowWords.value;
  const { duplicate, unreadable, neither } = answer.unsummed;
  const left = [
    duplicate > 0 && t.duplicate(duplicate),
    unreadable > 0 && t.unreadable(unreadable),
    neither > 0 && t.neither(neither),
  ].filter((text) => text !== false);
  return (
    <div class={css["sums"]} role="status" aria-busy={!isCurrent}>
      <strong>{t.found(answer.found, answer.all)}</strong>
      {answer.totals.map((total) => (
        <dl key={total.currency}>
          <div>
            <dt>{t.inflow}</dt>
            <dd>
              <b class={css["in"]}>{yuan(total.inflow)}</b> {t.currency(total.currency)}
              <small>{t.sumOf(total.inflowRows)}</small>
            </dd>
          </div>
          <div>
            <dt>{t.outflow}</dt>
            <dd>
              <b>{yuan(total.outflow)}</b> {t.currency(total.currency)}
              <small>{t.sumOf(total.outflowRows)}</small>
            </dd>
          </div>
        </dl>
      ))}
      {left.length > 0 && (
        <span class={css["hint"]}>
          {t.unsummed}：{left.join("；")}
        </span>
      )}
    </div>
  );
}
