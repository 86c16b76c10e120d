/** The rows found, added up by month, counterparty or category; each line opens its rows. */
import { useEffect, useState } from "preact/hooks";
import type { GroupsAnswer, RowCategory, RowFilter, RowGroup, RowGrouping } from "../../../../app/desk/rows/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { yuan } from "../../../format/figures.ts";
import { cover } from "../../../reading/demonstration.ts";
import { desk } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";
import css from "./rows.module.css";
import { look } from "./rows-state.ts";
import { rowWords } from "./words.ts";

/** [P] Groups put on the page. */
const SHOWN = 200;

export function RowGroups({ view, filter, by }: { view: CaseView; filter: RowFilter; by: RowGrouping }) {
  const t = rowWords.value;
  const [answer, setAnswer] = useState<{ readonly by: RowGrouping; readonly found: GroupsAnswer } | null>(null);
  const question = JSON.stringify([view.summary.id, view.savedAt, filter, by]);
  useEffect(() => {
    let isGone = false;
    void desk()
      .then((open) => open.groupRows(view.summary.id, filter, by, { first: 0, count: SHOWN }))
      .then((found) => isGone || setAnswer({ by, found }));
    return () => {
      isGone = true;
    };
  }, [question]);
  if (answer === null || answer.by !== by) return <p aria-busy="true">{words.value.loading}</p>;
  const { groups, all } = answer.found;
  if (groups.length === 0) return <p class={css["empty"]}>{t.nothing}</p>;
  const most = Math.max(...groups.map((group) => Math.max(Number(group.inflow), Number(group.outflow))), 1);
  return (
    <div class={css["box"]}>
      <table class={`${css["grid"]} ${css["groups"]}`} aria-label={t.groupings[by]}>
        <thead>
          <tr>
            <th scope="col">{t.group.key}</th>
            <th scope="col" class={css["right"]}>
              {t.group.rows}
            </th>
            <th scope="col" class={css["right"]}>
              {t.group.inflow}
            </th>
            <th scope="col" class={css["right"]}>
              {t.group.outflow}
            </th>
            <th scope="col">{t.group.compared}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const name = groupName(group, by);
            return (
              <tr key={`${group.key} ${group.currency}`}>
                <td>
                  <button
                    type="button"
                    class={css["open"]}
                    title={t.showGroup(name)}
                    onClick={() => look({ filter: { ...filter, [by]: group.key }, grouping: null })}
                  >
                    {name}
                  </button>
                </td>
                <td class={css["right"]}>{group.rows}</td>
                <td class={`${css["right"]} ${css["in"]}`}>{group.inflowRows > 0 ? yuan(group.inflow) : ""}</td>
                <td class={css["right"]}>{group.outflowRows > 0 ? yuan(group.outflow) : ""}</td>
                <td aria-hidden="true">
                  <div class={css["barIn"]} style={{ width: `${(Number(group.inflow) / most) * 100}%` }} />
                  <div class={css["barOut"]} style={{ width: `${(Number(group.outflow) / most) * 100}%` }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class={css["foot"]}>{all > groups.length ? t.moreGroups(all - groups.length) : t.groupCount(all)}</p>
    </div>
  );
}

function groupName(group: RowGroup, by: RowGrouping): string {
  const t = rowWords.value;
  const suffix = group.currency === "CNY" ? "" : ` ${group.currency}`;
  if (by === "month") return (group.key === "" ? t.noMonth : periodName(group.key, language.value)) + suffix;
  if (by === "category") return t.categories[group.key as RowCategory] + suffix; // a group by category is named by one
  return (cover(group.key) || t.noName) + suffix;
}
