/** 逐月收支: in and out month by month, in order of time or each month beside its namesakes, with the seasons and the months without paper. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { type FlowCalendar, flowCalendar, grouped, type MonthFlow, type MonthGap } from "../../../../domain/pictures/flow-calendar.ts";
import chart from "../../../charts/charts.module.css";
import { type FlowColumn, FlowChart, type FlowGroup } from "../../../charts/flow-chart.tsx";
import flow from "../../../charts/flow-chart.module.css";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { Num } from "../../../components/num.tsx";
import { Term } from "../../../components/term.tsx";
import { percent, wan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language } from "../../../state/language.ts";
import css from "./checks.module.css";
import { factOf, idsOf } from "./find.ts";
import { checksWords } from "./words.ts";

type Month = MonthFlow | MonthGap;
type Order = Parameters<typeof grouped>[1];

export function NettingMonths({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.netting;
  const id = useId();
  const [shown, setShown] = useState<ChartView>("chart");
  const [order, setOrder] = useState<Order>("time");
  const calendar = flowCalendar(view.assessment, view.caseFile);
  if (calendar === null) return null;
  const hasYears = new Set(calendar.months.map((month) => month.year)).size > 1;
  const idsOfMonth = (month: Month) => idsOf(factOf(view.assessment.facts, "netOperatingInflow", month.month));
  return (
    <section class={css["gapped"]}>
      <header class={css["head"]}>
        <h3>{w.months}</h3>
        <Term id="seasonality" />
        <span class={css["gap"]} />
        {hasYears && (
          <fieldset class={chart["switch"]} aria-label={w.monthOrder}>
            {(["time", "same-month"] as const).map((name) => (
              <button key={name} type="button" aria-pressed={order === name} onClick={() => setOrder(name)}>
                {w.monthOrders[name]}
              </button>
            ))}
          </fieldset>
        )}
        <ViewSwitch view={shown} onChange={setShown} of={w.months} words={t.view} />
      </header>
      <p id={id} class={css["lead"]}>
        {sayingOf(calendar)}
      </p>
      {shown === "chart" ? (
        <>
          <Keys calendar={calendar} />
          <FlowChart label={w.months} describedBy={id} gap={w.gap} groups={groupsOf(calendar, order, idsOfMonth)} />
        </>
      ) : (
        <MonthTable calendar={calendar} order={order} idsOfMonth={idsOfMonth} />
      )}
    </section>
  );
}

const nameOf = (month: Month): string => periodName(month.month, language.value);

/** What the picture says, in a sentence. */
function sayingOf({ months, highest, lowest, gaps, seasonsFrom }: FlowCalendar): string {
  const { netting: w, listComma } = checksWords.value;
  const names = (list: readonly Month[]): string => list.map(nameOf).join(listComma);
  const ofSeason = (season: "peak" | "low"): string => {
    const own = [...new Set(months.filter((month) => month.season === season).map((month) => month.ofYear))].sort((a, b) => a - b);
    return own.length === 0 ? "" : w.seasonMonths(w.season[season], own);
  };
  return [
    w.monthsCovered(months.length - gaps.length),
    highest ? w.highest(nameOf(highest), wan(highest.net)) : "",
    lowest ? w.lowest(nameOf(lowest), wan(lowest.net)) : "",
    seasonsFrom ? w.seasonsSaid(seasonsFrom, [ofSeason("peak"), ofSeason("low")].filter(Boolean).join(listComma)) : "",
    gaps.length > 0 ? w.gapsSaid(gaps.length, names(gaps)) : "",
  ]
    .filter(Boolean)
    .join(language.value === "en" ? " " : "");
}

function groupsOf(calendar: FlowCalendar, order: Order, idsOfMonth: (month: Month) => readonly string[]): FlowGroup[] {
  const w = checksWords.value.netting;
  return grouped(calendar, order).flatMap((months): FlowGroup[] => {
    const [first] = months;
    if (first === undefined) return [];
    const columns = months.map((month): FlowColumn => {
      const isGap = month.state === "no-paper";
      return {
        key: month.month,
        label: order === "time" ? String(month.ofYear) : `’${String(month.year).slice(2)}`,
        mark: month === calendar.highest ? w.peak : month === calendar.lowest ? w.low : "",
        shade: month.season,
        flow: isGap ? null : { gross: Number(month.gross), net: Number(month.net), outflow: Number(month.outflow) },
        description: isGap
          ? w.gapOf(nameOf(month))
          : [
              w.monthOf(nameOf(month), wan(month.net), wan(month.gross), wan(month.outflow)),
              month.state === "quiet" ? w.quiet : "",
              month.season ? w.season[month.season] : "",
            ]
              .filter(Boolean)
              .join(w.semicolon),
        open: () => {
          const [id] = idsOfMonth(month);
          if (id !== undefined) openDrawer({ kind: "fact", id });
        },
      };
    });
    return [
      {
        key: first.month,
        label: order === "time" ? periodName(String(first.year), language.value) : w.monthName(first.ofYear),
        columns,
      },
    ];
  });
}

function Keys({ calendar }: { calendar: FlowCalendar }) {
  const w = checksWords.value.netting;
  const key = (label: string, cell: ComponentChildren) => (
    <li>
      {cell}
      {label}
    </li>
  );
  const square = (looks: string | undefined) => (
    <svg width="14" height="12" aria-hidden="true">
      <rect class={looks} width="14" height="12" rx="2" />
    </svg>
  );
  const has = (season: "peak" | "low") => calendar.months.some((month) => month.season === season);
  return (
    <ul class={flow["keys"]}>
      {key(w.monthGross, square(chart["soft"]))}
      {key(w.monthNet, square(chart["brand"]))}
      {key(w.monthOut, square(flow["out"]))}
      {has("peak") && key(w.season.peak, <i class={flow["peak"]} />)}
      {has("low") && key(w.season.low, <i class={flow["low"]} />)}
      {calendar.gaps.length > 0 && key(w.gapKey, <i class={flow["gap"]} />)}
    </ul>
  );
}

interface MonthTableProps {
  readonly calendar: FlowCalendar;
  readonly order: Order;
  readonly idsOfMonth: (month: Month) => readonly string[];
}

function MonthTable({ calendar, order, idsOfMonth }: MonthTableProps) {
  const t = checksWords.value;
  const w = t.netting;
  return (
    <div class={css["scroll"]}>
      <table class={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{w.month}</th>
            {[w.monthGross, w.monthNet, w.monthOut].map((name) => (
              <th key={name} scope="col" class={css["right"]}>
                {t.inWan(name)}
              </th>
            ))}
            <th scope="col" class={css["right"]}>
              {w.againstLastYear}
            </th>
            <th scope="col">{w.remark}</th>
          </tr>
        </thead>
        <tbody>
          {grouped(calendar, order)
            .flat()
            .map((month) => (
              <tr key={month.month} class={month.state === "no-paper" ? css["quiet"] : ""}>
                <th scope="row">{nameOf(month)}</th>
                {month.state === "no-paper" ? (
                  <td colSpan={4}>{w.gapKey}</td>
                ) : (
                  <>
                    <td class={css["right"]}>{wan(month.gross)}</td>
                    <td class={css["right"]}>
                      <Num of={idsOfMonth(month)} value={month.net} name={`${nameOf(month)} ${w.monthNet}`} />
                    </td>
                    <td class={css["right"]}>{wan(month.outflow)}</td>
                    <td class={css["right"]}>{month.againstLastYear === null ? "—" : percent(month.againstLastYear, true)}</td>
                  </>
                )}
                <td>
                  {[
                    month === calendar.highest ? w.peak : month === calendar.lowest ? w.low : "",
                    month.state === "quiet" ? w.quiet : "",
                    month.season ? w.season[month.season] : "",
                  ]
                    .filter(Boolean)
                    .join(w.semicolon)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
