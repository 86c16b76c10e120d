/** What holds the verdict where it is, the one thing that would change it most, and the loan beside what the statements show. */
import { useMemo, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { type Bottleneck, bottleneckOf } from "../../../../domain/overview/bottleneck.ts";
import { Button } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { language, words } from "../../../state/language.ts";
import { TypedIn } from "../materials/typed-in.tsx";
import { sourceName } from "../checks/source-name.ts";
import css from "./overview.module.css";
import { overviewWords } from "./words.ts";

export function BottleneckCard({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const { assessment } = view;
  const found = useMemo(() => bottleneckOf(assessment), [assessment]);
  const { level } = words.value;
  return (
    <section class={css["card"]} aria-label={t.bottleneck}>
      <h2>{t.bottleneck}</h2>
      <p>
        {found.level !== "green" && <strong>{t.held}</strong>}
        {found.causes.map((cause) => t.causes[cause]).join(t.comma)}
      </p>
      <p class={css["single"]}>{whatChanges(found)}</p>
      {found.hinges[0] !== undefined && (
        <p class={css["quiet"]}>{t.hinge(sourceName(found.hinges[0].source), level[found.hinges[0].without])}</p>
      )}
      <Loan view={view} />
    </section>
  );
}

/** One sentence: the single act, the fewest together, or that there is none. */
function whatChanges({ level: now, single, together, reaches }: Bottleneck): string {
  const t = overviewWords.value;
  const { level } = words.value;
  if (single !== null) {
    if (single.kind !== "hand-in") return t.act[single.kind](single.title, level[single.best]);
    const best = single.best === now ? t.actSame(single.title) : t.act["hand-in"](single.title, level[single.best]);
    return best + (single.worst !== now && single.worst !== single.best ? t.actWorse(level[single.worst]) : t.actEnd);
  }
  if (together.length > 0) return t.together(together.map((act) => t.togetherAct[act.kind](act.title)).join(t.comma), level[reaches]);
  return t.none[now];
}

function Loan({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const [isTyping, setTyping] = useState(false);
  const { repayment, ratios } = view.assessment;
  const service = ratios.filter((ratio) => ratio.id === "debt-service-coverage" && ratio.value !== null).at(-1);
  const dialog = isTyping && <TypedIn view={view} start="loan" onClose={() => setTyping(false)} />;
  const fill = (
    <Button isSmall look="quiet" icon="pencil" onClick={() => setTyping(true)}>
      {t.fillLoan}
    </Button>
  );
  if (repayment === null)
    return (
      <div class={css["loan"]}>
        <h3>{t.loan}</h3>
        <p class={css["quiet"]}>
          {t.loanNone} <span class="no-print">{fill}</span>
        </p>
        {dialog}
      </div>
    );
  const { requested, instalment, interestOnly, inflowMonthly, inflowMonths, cover, missing } = repayment;
  // One unit for the whole list: an instalment stands beside the inflow that is to pay it.
  const isWan = language.value === "zh-CN";
  const amount = (name: string, found: typeof requested) =>
    found && (
      <div>
        <dt>{name}</dt>
        <dd>
          <Num of={[found.fact]} value={found.value} as={isWan ? "wan" : "yuan"} name={name} /> {isWan ? t.wan : t.yuan}
        </dd>
      </div>
    );
  return (
    <div class={css["loan"]}>
      <h3>{t.loan}</h3>
      <dl>
        {amount(t.requested, requested)}
        {amount(t.instalment, instalment)}
        {instalment === null && amount(t.interestOnly, interestOnly)}
        {amount(t.inflowMonthly(inflowMonths), inflowMonthly)}
        {cover && (
          <div>
            <dt>{t.cover}</dt>
            <dd>
              <Num of={[cover.fact]} value={cover.value} as="ratio" name={t.cover} /> {t.times}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.dscr}</dt>
          <dd>
            <Num of={service?.inputs ?? []} value={service?.value ?? null} as="ratio" name={t.dscr} />
          </dd>
        </div>
      </dl>
      {cover !== null && <p class={css["quiet"]}>{t.notProfit}</p>}
      {missing.length > 0 && (
        <p class={css["quiet"]}>
          {t.loanMissing(missing.join(t.comma))} <span class="no-print">{fill}</span>
        </p>
      )}
      {dialog}
    </div>
  );
}
