/** 财务比率: by group and period; a value opens its formula in words and the figures it was computed from. */
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Sparkline } from "../../../charts/sparkline.tsx";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { NamedTerm } from "../../../components/term.tsx";
import { language } from "../../../state/language.ts";
import css from "./checks.module.css";
import { RatioDetail, ratioText } from "./ratio-detail.tsx";
import { RatioTrends } from "./ratio-trends.tsx";
import { type Ratio, type RatioRow, ratioBlocks, ratioPeriods, trendOf } from "./ratio-rows.ts";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

/** [P] Columns that fit beside the open drawer. */
const PERIODS = 4;

export function RatiosSection({ view }: { view: CaseView }) {
  const w = checksWords.value.ratios;
  const [opened, setOpened] = useState<string | null>(null);
  const [shown, setShown] = useState<ChartView>("chart");
  const { ratios } = view.assessment;
  if (ratios.length === 0) return <NoPaper title={w.title} text={w.none} />;
  const all = ratioPeriods(ratios);
  const periods = all.slice(0, PERIODS);
  const blocks = ratioBlocks(ratios, language.value);
  const toggle = (key: string): void => setOpened(opened === key ? null : key);
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <span class={css["gap"]} />
        <ViewSwitch view={shown} onChange={setShown} of={w.title} words={checksWords.value.view} />
      </header>
      {shown === "chart" ? (
        <RatioTrends view={view} blocks={blocks} opened={opened} onToggle={toggle} />
      ) : (
        <div class={css["scroll"]}>
          <table class={css["table"]}>
            <thead>
              <tr>
                <th scope="col">{w.item}</th>
                {periods.map((period) => (
                  <th key={period} scope="col" class={css["right"]}>
                    {periodName(period, language.value)}
                  </th>
                ))}
                <th scope="col">{w.trend}</th>
              </tr>
            </thead>
            <tbody>
              {blocks.map((block) => (
                <Fragment key={block.group}>
                  <tr class={css["group"]}>
                    <th scope="rowgroup" colSpan={periods.length + 2}>
                      {w.groups[block.group]}
                    </th>
                  </tr>
                  {block.rows.map((row) => (
                    <Fragment key={row.id}>
                      <tr>
                        <th scope="row">
                          {row.name}
                          <NamedTerm id={row.id} />
                        </th>
                        {periods.map((period) => {
                          const ratio = row.byPeriod.get(period);
                          const key = `${row.id}@${period}`;
                          return (
                            <td key={period} class={css["right"]}>
                              {ratio && <Cell row={row} ratio={ratio} isOpen={opened === key} onToggle={() => toggle(key)} />}
                            </td>
                          );
                        })}
                        <td>
                          <Trend row={row} periods={all} />
                        </td>
                      </tr>
                      {periods.map((period) => {
                        const ratio = row.byPeriod.get(period);
                        if (opened !== `${row.id}@${period}` || !ratio) return null;
                        return (
                          <tr key={period} class={css["detail"]}>
                            <td colSpan={periods.length + 2}>
                              <RatioDetail view={view} ratio={ratio} />
                            </td>
                          </tr>
                        );
                      })}
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Cell({ row, ratio, isOpen, onToggle }: { row: RatioRow; ratio: Ratio; isOpen: boolean; onToggle: () => void }) {
  const w = checksWords.value.ratios;
  const text = ratio.value === null ? (ratio.status === "ok" ? "—" : w[ratio.status]) : ratioText(ratio.value, row.shown);
  return (
    <button type="button" class={`${css["cell"]} ${ratio.value === null ? css["lack"] : ""}`} aria-expanded={isOpen} onClick={onToggle}>
      <span class="visually-hidden">{w.of(row.name, periodName(ratio.period, language.value))}</span>
      {text}
      {ratio.status === "partial" && ratio.value !== null && <small>{w.partial}</small>}
    </button>
  );
}

function Trend({ row, periods }: { row: RatioRow; periods: readonly string[] }) {
  const values = trendOf(row, periods);
  const text = values.map((value) => (value === null ? "—" : ratioText(value, row.shown))).join(" → ");
  return <Sparkline values={values} label={checksWords.value.ratios.trendOf(row.name, text)} />;
}
