/** 收入多源印证: the declared figure against each source, bar by bar, and what each source is worth. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import chart from "../../../charts/charts.module.css";
import { ComparisonBar } from "../../../charts/comparison-bar.tsx";
import { trackOf } from "../../../charts/scale.ts";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { Badge } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { Term } from "../../../components/term.tsx";
import type { TermId } from "../../../../locales/terms.ts";
import { wan } from "../../../format/figures.ts";
import { decide } from "../../../state/desk.ts";
import { language } from "../../../state/language.ts";
import { BarButton } from "./bar-button.tsx";
import css from "./checks.module.css";
import { ReasonForm } from "./reason-form.tsx";
import { RevenueSources } from "./revenue-sources.tsx";
import { sourceName } from "./source-name.ts";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

type Revenue = Assessment["revenue"];

export function RevenueSection({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.revenue;
  const [shown, setShown] = useState<ChartView>("chart");
  const [leavingOut, setLeavingOut] = useState<string | null>(null);
  const { revenue } = view.assessment;
  const declaredIds = revenue.declared === null ? [] : revenue.inputs.slice(0, 1);
  const corroboratedIds = revenue.corroborated === null ? [] : revenue.inputs.slice(-1);
  if (revenue.sources.length === 0 && revenue.declared === null) return <NoPaper title={w.title} text={w.none} />;
  const values = [revenue.declared, revenue.corroborated, ...revenue.sources.map((source) => source.value)];
  const track = trackOf(values.flatMap((value) => (value === null ? [] : [Number(value)])));
  const lines = { declared: numberOf(revenue.declared), corroborated: numberOf(revenue.corroborated) };
  const own = (name: string, hint: string, value: string | null, ids: readonly string[], tone: "red" | "strong") => (
    <tr class={css["own"]}>
      <th scope="row">
        {name}
        {hint && <small>{hint}</small>}
      </th>
      {shown === "chart" ? (
        <td class={css["barCell"]}>
          <BarButton name={`${name} ${value === null ? "" : `${wan(value)} ${t.wan}`}`} ids={ids} rows={[]}>
            <ComparisonBar track={track} value={numberOf(value)} tone={tone} {...lines} />
          </BarButton>
        </td>
      ) : (
        <td />
      )}
      <td class={css["right"]}>
        <Num of={ids} value={value} name={name} />
      </td>
      <td />
      <td class={css["wideOnly"]} />
      <td class={css["wideOnly"]} />
      <td />
    </tr>
  );
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <Term id="triangulation" />
        <Badge tone={revenue.verdict}>{t.level[revenue.verdict]}</Badge>
        <span class={css["small"]}>{revenue.period && w.period(periodName(revenue.period, language.value))}</span>
        <span class={css["gap"]} />
        <ViewSwitch view={shown} onChange={setShown} of={w.title} words={t.view} />
      </header>
      <p class={css["lead"]}>{revenue.note}</p>
      <Rates revenue={revenue} declaredIds={declaredIds} corroboratedIds={corroboratedIds} />
      {shown === "chart" && <Legend revenue={revenue} />}
      <div class={css["scroll"]}>
        <table class={css["table"]}>
          <thead>
            <tr>
              <th scope="col">{w.source}</th>
              <th scope="col">{shown === "chart" ? w.compared : w.formula}</th>
              <th scope="col" class={css["right"]}>
                {t.wan}
              </th>
              <th scope="col" class={css["right"]}>
                {w.deviation}
              </th>
              <th scope="col" class={css["wideOnly"]}>
                {w.months}
              </th>
              <th scope="col" class={css["wideOnly"]}>
                {w.tier}
                <Term id="tier" />
              </th>
              <th scope="col">{w.status}</th>
            </tr>
          </thead>
          <tbody>
            {own(w.declared, "", revenue.declared, declaredIds, "red")}
            <RevenueSources view={view} shown={shown} track={track} {...lines} onLeaveOut={setLeavingOut} />
            {own(w.corroborated, w.corroboratedHint, revenue.corroborated, corroboratedIds, "strong")}
          </tbody>
        </table>
      </div>
      <Lacking revenue={revenue} />
      <p class={css["small"]}>{w.basisNote}</p>
      {leavingOut !== null && (
        <ReasonForm
          title={w.excludeTitle(sourceName(leavingOut))}
          text={w.excludeText}
          confirm={w.excludeConfirm}
          onSave={(reason) => decide({ type: "exclude-source", target: leavingOut, reason })}
          onClose={() => setLeavingOut(null)}
        />
      )}
    </>
  );
}

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function Rates({
  revenue,
  declaredIds,
  corroboratedIds,
}: {
  revenue: Revenue;
  declaredIds: readonly string[];
  corroboratedIds: readonly string[];
}) {
  const { revenue: w, wan: unit } = checksWords.value;
  const both = [...corroboratedIds, ...declaredIds];
  const isBad = revenue.verdict === "red" || revenue.verdict === "amber";
  const tile = (name: string, hint: string, figure: ComponentChildren, term: TermId, looks = "") => (
    <div class={`${css["tile"]} ${looks}`}>
      <dt>
        {name}
        <Term id={term} />
      </dt>
      <dd class={css["figure"]}>{figure}</dd>
      <dd class={css["hint"]}>{hint}</dd>
    </div>
  );
  const amount = (name: string, value: string | null, ids: readonly string[]) => (
    <>
      <Num of={ids} value={value} name={name} />
      {value !== null && <i>{unit}</i>}
    </>
  );
  return (
    <dl class={css["tiles"]}>
      {tile(w.declared, "", amount(w.declared, revenue.declared, declaredIds), "declared-revenue")}
      {tile(w.corroborated, w.corroboratedHint, amount(w.corroborated, revenue.corroborated, corroboratedIds), "corroborated-revenue")}
      {tile(
        w.deviation,
        w.deviationHint,
        <Num of={both} value={revenue.deviationRate} as="signed-percent" name={w.deviation} />,
        "deviation-rate",
        isBad ? css["bad"] : "",
      )}
      {tile(
        w.inflation,
        w.inflationHint,
        <Num of={both} value={revenue.inflationRate} as="signed-percent" name={w.inflation} />,
        "inflation-rate",
      )}
      {tile(
        w.agreement,
        w.agreementHint,
        <Num of={corroboratedIds} value={revenue.agreement} as="percent" name={w.agreement} />,
        "agreement",
      )}
    </dl>
  );
}

function Legend({ revenue }: { revenue: Revenue }) {
  const { revenue: w, wan: unit } = checksWords.value;
  const mark = (name: "declaredLine" | "corroboratedLine", label: string, value: string | null) =>
    value !== null && (
      <li>
        <svg width="10" height="18" aria-hidden="true">
          <line class={chart[name]} x1="5" x2="5" y1="0" y2="18" />
        </svg>
        {label} <b>{wan(value)}</b> {unit}
      </li>
    );
  return (
    <ul class={chart["legend"]}>
      {mark("declaredLine", w.markDeclared, revenue.declared)}
      {mark("corroboratedLine", w.markCorroborated, revenue.corroborated)}
    </ul>
  );
}

/** Sources no paper serves yet: one line each, with what to ask for. */
function Lacking({ revenue }: { revenue: Revenue }) {
  const t = checksWords.value;
  const lacking = revenue.sources.filter((source) => source.status === "insufficient");
  if (lacking.length === 0) return null;
  return (
    <details class={css["folded"]}>
      <summary>
        {t.revenue.lacking(lacking.length)} <small>{t.revenue.lackingText}</small>
      </summary>
      <div>
        <table class={css["table"]}>
          <tbody>
            {lacking.map((source) => (
              <tr key={source.id} class={css["quiet"]}>
                <th scope="row">{sourceName(source.id)}</th>
                <td>{source.missing.length > 0 ? t.missing(source.missing.join(t.listComma)) : source.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
