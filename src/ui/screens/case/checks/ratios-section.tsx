/** 财务比率: by group and period; a value opens its formula in words and the figures it was computed from. */
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { type RatioShown, ratioName } from "../../../../domain/ratios/ratio-names.ts";
import { Sparkline } from "../../../charts/sparkline.tsx";
import { arithmeticOf } from "../../../format/arithmetic.ts";
import { percent } from "../../../format/figures.ts";
import { language } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./checks.module.css";
import { FactChips } from "./fact-chips.tsx";
import { type Ratio, type RatioRow, ratioBlocks, ratioPeriods, trendOf } from "./ratio-rows.ts";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

/** [P] Columns that fit beside the open drawer. */
const PERIODS = 4;

export function RatiosSection({ view }: { view: CaseView }) {
  const w = checksWords.value.ratios;
  const [opened, setOpened] = useState<string | null>(null);
  const { ratios } = view.assessment;
  if (ratios.length === 0) return <NoPaper title={w.title} text={w.none} />;
  const all = ratioPeriods(ratios);
  const periods = all.slice(0, PERIODS);
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
      </header>
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
            {ratioBlocks(ratios, language.value).map((block) => (
              <Fragment key={block.group}>
                <tr class={css["group"]}>
                  <th scope="rowgroup" colSpan={periods.length + 2}>
                    {w.groups[block.group]}
                  </th>
                </tr>
                {block.rows.map((row) => (
                  <Fragment key={row.id}>
                    <tr>
                      <th scope="row">{row.name}</th>
                      {periods.map((period) => {
                        const ratio = row.byPeriod.get(period);
                        const key = `${row.id}@${period}`;
                        return (
                          <td key={period} class={css["right"]}>
                            {ratio && (
                              <Cell
                                row={row}
                                ratio={ratio}
                                isOpen={opened === key}
                                onToggle={() => setOpened(opened === key ? null : key)}
                              />
                            )}
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
                            <Detail view={view} ratio={ratio} />
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
    </>
  );
}

/** Days are whole, everything else keeps two decimals so that a column lines up. */
function valueText(value: number, shown: RatioShown): string {
  if (shown === "percent") return percent(value);
  const unit = checksWords.value.ratios.unit[shown];
  const text = value.toFixed(shown === "days" ? 0 : 2).replace("-", "−");
  return unit ? `${text} ${unit}` : text;
}

function Cell({ row, ratio, isOpen, onToggle }: { row: RatioRow; ratio: Ratio; isOpen: boolean; onToggle: () => void }) {
  const w = checksWords.value.ratios;
  const text = ratio.value === null ? (ratio.status === "ok" ? "—" : w[ratio.status]) : valueText(ratio.value, row.shown);
  return (
    <button type="button" class={`${css["cell"]} ${ratio.value === null ? css["lack"] : ""}`} aria-expanded={isOpen} onClick={onToggle}>
      <span class="visually-hidden">{w.of(row.name, periodName(ratio.period, language.value))}</span>
      {text}
      {ratio.status === "partial" && ratio.value !== null && <small>{w.partial}</small>}
    </button>
  );
}

function Detail({ view, ratio }: { view: CaseView; ratio: Ratio }) {
  const t = checksWords.value;
  const numbers = ratio.value === null ? null : numbersOf(view, ratio, ratio.value);
  return (
    <div class={css["gapped"]}>
      <p>
        <span class={css["small"]}>{t.ratios.formula}</span> {ratio.formula}
        {numbers && (
          <strong class={css["numbers"]}>
            {numbers} = {valueText(ratio.value ?? 0, ratioName(ratio.id, language.value).shown)}
          </strong>
        )}
      </p>
      {ratio.missing.length > 0 && <p>{t.missing(ratio.missing.join(t.listComma))}</p>}
      <FactChips facts={view.assessment.facts} ids={ratio.inputs} />
    </div>
  );
}

/** The figures put into the formula, where that line holds; longer formulas leave it to the list of figures. */
function numbersOf(view: CaseView, ratio: Ratio, value: number): string | null {
  const facts = ratio.inputs.flatMap((id) => view.assessment.facts.find((fact) => fact.id === id) ?? []);
  const terms = facts.map((fact) => ({ name: fact.key, value: Number(fact.value), text: factValue(fact) }));
  return terms.length < 2 ? null : arithmeticOf(value, false, terms, String)?.numbers || null;
}

function Trend({ row, periods }: { row: RatioRow; periods: readonly string[] }) {
  const values = trendOf(row, periods);
  const text = values.map((value) => (value === null ? "—" : valueText(value, row.shown))).join(" → ");
  return <Sparkline values={values} label={checksWords.value.ratios.trendOf(row.name, text)} />;
}
