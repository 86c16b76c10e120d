/** 流水清洗: from all that came in to what trade brought in, with every step open to view and to objection. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment, RemovalReason } from "../../../../domain/assessment/assessment.ts";
import { removalReasons } from "../../../../domain/netting/net-statements.ts";
import { waterfall } from "../../../charts/scale.ts";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { WaterfallChart, type WaterfallRow } from "../../../charts/waterfall-chart.tsx";
import { Button } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { NamedTerm, Term } from "../../../components/term.tsx";
import type { TermId } from "../../../../locales/terms.ts";
import { percent, wan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { openRows } from "../rows/rows-state.ts";
import css from "./checks.module.css";
import { shareOf } from "./find.ts";
import { NettingMonths } from "./netting-months.tsx";
import { NettingPairs } from "./netting-pairs.tsx";
import { NettingParties } from "./netting-parties.tsx";
import { NettingStatistics } from "./netting-statistics.tsx";
import { NettingPending } from "./netting-pending.tsx";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;

export function NettingSection({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.netting;
  const [shown, setShown] = useState<ChartView>("chart");
  const { netting } = view.assessment;
  if (netting === null) return <NoPaper title={w.title} text={w.none} />;
  const [grossId, netId] = netting.inputs;
  const gross = grossId === undefined ? [] : [grossId];
  const net = netId === undefined ? [] : [netId];
  const removed = (Number(netting.grossInflow) - Number(netting.netOperatingInflow)).toFixed(2);
  const tile = (name: string, hint: string, ids: readonly string[], value: string, term: TermId | null = null) => (
    <div class={css["tile"]}>
      <dt>
        {name}
        {term && <Term id={term} />}
      </dt>
      <dd class={css["figure"]}>
        <Num of={ids} value={value} name={name} />
        <i>{t.wan}</i>
      </dd>
      <dd class={css["hint"]}>{hint}</dd>
    </div>
  );
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <span class={css["small"]}>
          {netting.from && netting.to && w.span(netting.from, netting.to)} · {w.currency(netting.currency)}
        </span>
        <span class={css["gap"]} />
        <Button isSmall onClick={() => openRows({})}>
          {t.openRows}
        </Button>
        <ViewSwitch view={shown} onChange={setShown} of={w.waterfall} words={t.view} />
      </header>
      <dl class={css["tiles"]}>
        {tile(w.gross, w.grossHint, gross, netting.grossInflow, "gross-inflow")}
        {tile(w.removedAll, w.removedHint, [...net, ...gross], removed)}
        {tile(w.net, w.netHint, net, netting.netOperatingInflow, "net-operating-inflow")}
      </dl>
      {shown === "chart" ? (
        <WaterfallChart rows={waterfallRows(netting, gross, net)} label={w.waterfall} />
      ) : (
        <RemovalTable netting={netting} gross={gross} net={net} />
      )}
      {netting.duplicates.length > 0 && (
        <p>
          <button
            type="button"
            class={css["link"]}
            onClick={() =>
              openDrawer({
                kind: "rows",
                title: () => checksWords.value.netting.duplicates(netting.duplicates.length),
                refs: netting.duplicates,
              })
            }
          >
            {w.duplicates(netting.duplicates.length)}
          </button>
        </p>
      )}
      <NettingPending netting={netting} />
      <NettingPairs view={view} netting={netting} />
      <NettingMonths view={view} />
      <NettingParties concentration={netting.concentration} />
      <NettingStatistics netting={netting} net={net} />
    </>
  );
}

/** All rows taken out for one reason. */
function rowsOf(netting: Netting, reason: RemovalReason): string[] {
  return netting.pairs.filter((pair) => pair.reason === reason).flatMap((pair) => pair.rows);
}

function waterfallRows(netting: Netting, gross: readonly string[], net: readonly string[]): WaterfallRow[] {
  const t = checksWords.value;
  const w = t.netting;
  const fact = (ids: readonly string[]) => (ids[0] === undefined ? null : () => openDrawer({ kind: "fact", id: ids[0] ?? "" }));
  const steps = waterfall(
    Number(netting.grossInflow),
    removalReasons.map((reason) => Number(netting.removed[reason] ?? "0")),
  );
  return [
    {
      key: "gross",
      label: w.gross,
      from: 0,
      to: Number(netting.grossInflow),
      amount: wan(netting.grossInflow),
      tone: "soft",
      isTotal: true,
      open: fact(gross),
      openLabel: t.openEvidence,
    },
    ...removalReasons.flatMap((reason, index): WaterfallRow[] => {
      const rows = rowsOf(netting, reason);
      const amount = netting.removed[reason];
      if (rows.length === 0 || amount === undefined) return [];
      const title = (): string => `${checksWords.value.netting.reasons[reason]} ${wan(amount)} ${checksWords.value.wan}`;
      return [
        {
          key: reason,
          label: w.reasons[reason],
          hint: w.reasonHints[reason],
          from: steps[index]?.from ?? 0,
          to: steps[index]?.to ?? 0,
          amount: `−${wan(amount)}`,
          tone: "amber",
          open: () => openDrawer({ kind: "rows", title, refs: rows }),
          openLabel: t.rows(rows.length),
        },
      ];
    }),
    {
      key: "net",
      label: w.net,
      from: 0,
      to: Number(netting.netOperatingInflow),
      amount: wan(netting.netOperatingInflow),
      tone: "strong",
      isTotal: true,
      open: fact(net),
      openLabel: t.openEvidence,
    },
  ];
}

/** The waterfall as figures. */
function RemovalTable({ netting, gross, net }: { netting: Netting; gross: readonly string[]; net: readonly string[] }) {
  const t = checksWords.value;
  const w = t.netting;
  const share = (amount: string) => {
    const fraction = shareOf(amount, netting.grossInflow);
    return fraction === null ? "—" : percent(fraction);
  };
  const total = (name: string, value: string, ids: readonly string[]) => (
    <tr class={css["own"]}>
      <th scope="row">{name}</th>
      <td class={css["right"]}>
        <Num of={ids} value={value} name={name} />
      </td>
      <td class={css["right"]}>{share(value)}</td>
      <td />
    </tr>
  );
  return (
    <table class={css["table"]}>
      <thead>
        <tr>
          <th scope="col">{w.step}</th>
          <th scope="col" class={css["right"]}>
            {t.amountWan}
          </th>
          <th scope="col" class={css["right"]}>
            {w.share}
          </th>
          <th scope="col" class={css["right"]}>
            {w.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {total(w.gross, netting.grossInflow, gross)}
        {removalReasons.map((reason) => {
          const rows = rowsOf(netting, reason);
          const amount = netting.removed[reason];
          if (rows.length === 0 || amount === undefined) return null;
          return (
            <tr key={reason}>
              <th scope="row">
                {w.reasons[reason]}
                <NamedTerm id={reason} />
                <small>{w.reasonHints[reason]}</small>
              </th>
              <td class={css["right"]}>
                <button
                  type="button"
                  class={css["link"]}
                  onClick={() => openDrawer({ kind: "rows", title: () => checksWords.value.netting.reasons[reason], refs: rows })}
                >
                  −{wan(amount)}
                </button>
              </td>
              <td class={css["right"]}>{share(amount)}</td>
              <td class={css["right"]}>{netting.pairs.filter((pair) => pair.reason === reason).length}</td>
            </tr>
          );
        })}
        {total(w.net, netting.netOperatingInflow, net)}
      </tbody>
    </table>
  );
}
