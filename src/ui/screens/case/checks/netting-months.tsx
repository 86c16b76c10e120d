/** 逐月流入, with the seasons an officer wrote down, or the highest and the lowest month. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import chart from "../../../charts/charts.module.css";
import { MonthChart } from "../../../charts/month-chart.tsx";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { Num } from "../../../components/num.tsx";
import { wan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language } from "../../../state/language.ts";
import css from "./checks.module.css";
import { factOf, idsOf } from "./find.ts";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;
type Month = Netting["months"][number];

export function NettingMonths({ view, netting }: { view: CaseView; netting: Netting }) {
  const t = checksWords.value;
  const w = t.netting;
  const [shown, setShown] = useState<ChartView>("chart");
  const { months } = netting;
  if (months.length === 0) return null;
  const seasons = new Map((view.caseFile.monthly ?? []).flatMap((row) => (row.season ? [[row.month.slice(-2), row.season] as const] : [])));
  const nets = months.map((month) => Number(month.net));
  const [high, low] = [Math.max(...nets), Math.min(...nets)];
  const markOf = (month: Month): string => {
    const season = seasons.get(month.month.slice(-2));
    if (season) return season === "normal" ? "" : w.season[season];
    if (months.length < 3 || high === low) return "";
    return Number(month.net) === high ? w.peak : Number(month.net) === low ? w.low : "";
  };
  const idsOfMonth = (month: Month) => idsOf(factOf(view.assessment.facts, "netOperatingInflow", month.month));
  return (
    <section class={css["gapped"]}>
      <header class={css["head"]}>
        <h3>{w.months}</h3>
        <ul class={chart["legend"]}>
          <Key tone="soft" label={w.monthGross} />
          <Key tone="brand" label={w.monthNet} />
        </ul>
        <span class={css["gap"]} />
        <ViewSwitch view={shown} onChange={setShown} of={w.months} words={t.view} />
      </header>
      {shown === "chart" ? (
        <MonthChart
          label={w.months}
          months={months.map((month, index) => ({
            key: month.month,
            label: shortMonth(month.month, index === 0 || month.month.endsWith("-01")),
            mark: markOf(month),
            gross: Number(month.gross),
            net: Number(month.net),
            description: w.monthOf(periodName(month.month, language.value), wan(month.net), wan(month.gross)),
            open: () => {
              const [id] = idsOfMonth(month);
              if (id !== undefined) openDrawer({ kind: "fact", id });
            },
          }))}
        />
      ) : (
        <table class={css["table"]}>
          <thead>
            <tr>
              <th scope="col">{w.month}</th>
              {[w.monthGross, w.monthNet, w.monthOut].map((name) => (
                <th key={name} scope="col" class={css["right"]}>
                  {t.inWan(name)}
                </th>
              ))}
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{periodName(month.month, language.value)}</th>
                <td class={css["right"]}>{wan(month.gross)}</td>
                <td class={css["right"]}>
                  <Num of={idsOfMonth(month)} value={month.net} name={`${periodName(month.month, language.value)} ${w.monthNet}`} />
                </td>
                <td class={css["right"]}>{wan(month.outflow)}</td>
                <td>{markOf(month)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Key({ tone, label }: { tone: "soft" | "brand"; label: string }) {
  return (
    <li>
      <svg width="14" height="12" aria-hidden="true">
        <rect class={chart[tone]} width="14" height="12" rx="2" />
      </svg>
      {label}
    </li>
  );
}

/** "1", with the year where one begins: "25/1". */
function shortMonth(month: string, isYearShown: boolean): string {
  const number = String(Number(month.slice(-2)));
  return isYearShown ? `${month.slice(2, 4)}/${number}` : number;
}
