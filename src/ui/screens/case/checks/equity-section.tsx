/** 权益检验: what the owner should own by now beside what he does own. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { WaterfallChart } from "../../../charts/waterfall-chart.tsx";
import { Badge } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { Term } from "../../../components/term.tsx";
import { wan } from "../../../format/figures.ts";
import css from "./checks.module.css";
import { FactChips } from "./fact-chips.tsx";
import { checksWords } from "./words.ts";

export function EquitySection({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.equity;
  const { equityTest: test, facts } = view.assessment;
  if (test === null) {
    return (
      <>
        <h2>{w.title}</h2>
        <p class={css["lead"]}>{w.meaning}</p>
        <p class={css["empty"]}>{w.none}</p>
      </>
    );
  }
  const { expected, actual, gap, inputs } = test;
  const share = (name: string, hint: string, value: number | null) => (
    <div class={css["tile"]}>
      <dt>{name}</dt>
      <dd class={css["figure"]}>
        <Num of={inputs} value={value} as="signed-percent" name={name} />
      </dd>
      {hint && <dd class={css["hint"]}>{hint}</dd>}
    </div>
  );
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <Term id="equity-test" />
        <Badge tone={test.verdict}>{t.level[test.verdict]}</Badge>
      </header>
      <p class={css["lead"]}>{w.meaning}</p>
      <p>{test.note}</p>
      {expected !== null && actual !== null && gap !== null && (
        <WaterfallChart
          label={w.chart}
          rows={[
            {
              key: "expected",
              label: w.expected,
              from: 0,
              to: Number(expected),
              amount: t.withUnit(wan(expected)),
              tone: "soft",
              open: null,
              openLabel: "",
            },
            {
              key: "gap",
              label: w.gap,
              from: Number(expected),
              to: Number(actual),
              amount: t.withUnit(wan(gap)),
              tone: Number(gap) < 0 ? "red" : "blue",
              open: null,
              openLabel: "",
            },
            {
              key: "actual",
              label: w.actual,
              from: 0,
              to: Number(actual),
              amount: t.withUnit(wan(actual)),
              tone: "strong",
              isTotal: true,
              open: null,
              openLabel: "",
            },
          ]}
        />
      )}
      <dl class={css["tiles"]}>
        {share(w.deviation, w.deviationHint, test.deviation)}
        {share(w.gapToProfit, "", test.gapToProfit)}
        {share(w.gapToSales, "", test.gapToSales)}
      </dl>
      {test.missing.length > 0 && <p>{t.missing(test.missing.join(t.listComma))}</p>}
      <section class={css["gapped"]}>
        <h3>{t.figures}</h3>
        <FactChips facts={facts} ids={inputs} />
      </section>
    </>
  );
}
