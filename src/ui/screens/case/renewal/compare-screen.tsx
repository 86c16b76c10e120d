/** 与上次比较: last time's result as it was kept, beside this time's as it stands. What is missing on a side is 未取得, never zero. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Previous } from "../../../../domain/case/previous.ts";
import { caseId } from "../../../../domain/kernel/ids.ts";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import { ratioName } from "../../../../domain/ratios/ratio-names.ts";
import { compareResults, type Evidence, type FigureChange, type RatioChange } from "../../../../domain/renewal/compare.ts";
import { latest, REVENUE_DEVIATION, resultCopy } from "../../../../domain/renewal/result-copy.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { percent, ratio, wan } from "../../../format/figures.ts";
import { hrefOf } from "../../../router.ts";
import { cases, loadCases } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import { useEffect } from "preact/hooks";
import { openFlag } from "../overview/open-evidence.ts";
import { PlaceHead } from "../place-head.tsx";
import css from "./compare.module.css";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { FlagChanges, Promises } from "./flag-changes.tsx";
import { renewalWords } from "./words.ts";

export function CompareScreen({ view }: { view: CaseView }) {
  const t = renewalWords.value;
  const { previous } = view.caseFile;
  const { id } = view.summary;
  if (!previous)
    return (
      <>
        <PlaceHead id={id} title={t.compareTitle} subject={view.summary.name} backText={t.back} />
        <p>{t.none}</p>
      </>
    );
  return <Compared view={view} previous={previous} />;
}

/** What is asked for when a value is clicked. */
interface Shown {
  readonly title: string;
  readonly formula: string;
  readonly evidence: Evidence;
  readonly nothing: string;
}

function Compared({ view, previous }: { view: CaseView; previous: Previous }) {
  const t = renewalWords.value;
  const { assessment } = view;
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => void loadCases(), []);
  const now = resultCopy(assessment, view.summary.id);
  const compared = compareResults(previous, now);
  const before = cases.value?.find((known) => known.id === previous.case && known.deletedAt === null);
  const nameOf = (id: string): string => t.figures[id] ?? factName(id, language.value);
  const ofBooks = compared.figures.filter(({ id }) => t.figures[id] === undefined);
  const ofRevenue = compared.figures.filter(({ id }) => t.figures[id] !== undefined);
  const deviation = compared.ratios.find(({ id }) => id === REVENUE_DEVIATION);
  const ratios = compared.ratios.filter(({ id }) => id !== REVENUE_DEVIATION);

  /** This time's figure opens the drawer on its fact; without a fact, what is known of it is said. */
  function openNow(name: string, factId: string | undefined, formula: string, evidence: Evidence): void {
    if (factId !== undefined) openDrawer({ kind: "fact", id: factId });
    else setShown({ title: t.showNow(name), formula, evidence, nothing: t.noEvidenceNow });
  }
  const openThen = (name: string, formula: string, evidence: Evidence): void =>
    setShown({ title: t.showThen(name), formula, evidence, nothing: t.noEvidence });
  const factOf = (id: string): string | undefined => {
    const { revenue, netting, facts } = assessment;
    if (id === "declared-revenue") return revenue.declared === null ? undefined : revenue.inputs[0];
    if (id === "corroborated-revenue") return revenue.corroborated === null ? undefined : revenue.inputs.at(-1);
    if (id === "gross-inflow") return netting?.inputs[0];
    return id === "net-operating-inflow" ? netting?.inputs[1] : latest(facts, id)?.id;
  };
  const figure = (row: FigureChange, name: string) => (
    <ChangeRow
      key={row.id}
      name={name}
      before={side(row.before.period, row.before.value === null ? null : wan(row.before.value))}
      now={side(row.now.period, row.now.value === null ? null : wan(row.now.value))}
      difference={row.difference === null ? null : signed(wan(row.difference))}
      change={row.change}
      onBefore={() => openThen(name, formulaThen(previous, row.id), row.before.evidence)}
      onNow={() => openNow(name, factOf(row.id), "", row.now.evidence)}
    />
  );
  const ratioRow = (row: RatioChange) => {
    const isRevenue = row.id === REVENUE_DEVIATION;
    const named = isRevenue ? null : ratioName(row.id, language.value);
    const name = named?.name ?? t.figures[row.id] ?? row.id;
    const isPercent = isRevenue || named?.shown === "percent";
    const show = (value: number | null): string | null => (value === null ? null : isPercent ? percent(value) : ratio(value));
    const inputs = assessment.ratios.find(({ id, period }) => id === row.id && period === row.now.period)?.inputs;
    return (
      <ChangeRow
        key={row.id}
        name={name}
        before={side(row.before.period, show(row.before.value))}
        now={side(row.now.period, show(row.now.value))}
        difference={
          row.difference === null
            ? null
            : isPercent
              ? t.points(signed((Math.round(row.difference * 1000) / 10).toFixed(1)))
              : signed(ratio(row.difference))
        }
        change={isPercent ? null : row.change}
        onBefore={() => openThen(name, row.before.formula, row.before.evidence)}
        onNow={() =>
          inputs?.length === 1 ? openNow(name, inputs[0], "", []) : openNow(name, undefined, row.now.formula, row.now.evidence)
        }
      />
    );
  };

  return (
    <div class={css["screen"]}>
      <PlaceHead id={view.summary.id} title={t.compareTitle} subject={view.summary.name} backText={t.back}>
        {before && (
          <a class={css["link"]} href={hrefOf({ screen: "case", id: caseId(before.id), tab: "materials" })}>
            {t.openBefore}
          </a>
        )}
        <Button isSmall icon="print" onClick={() => print()}>
          {t.print}
        </Button>
      </PlaceHead>
      {!before && cases.value !== null && <p class={css["note"]}>{t.beforeGone}</p>}
      <section aria-label={t.verdict} class={css["verdicts"]}>
        <Result title={t.before} result={previous} />
        <Result title={t.now} result={now} />
      </section>
      <Block title={t.groups.revenue} note={t.unit}>
        {ofRevenue.map((row) => figure(row, nameOf(row.id)))}
        {deviation && ratioRow(deviation)}
      </Block>
      <Block title={t.groups.books} note={t.unit}>
        {ofBooks.map((row) => figure(row, nameOf(row.id)))}
      </Block>
      <Ratios rows={ratios} show={ratioRow} />
      {compared.debts.length === 0 ? (
        <section>
          <h2>{t.groups.debts}</h2>
          <p>{t.noDebts}</p>
        </section>
      ) : (
        <Block title={t.groups.debts} note={t.unit}>
          {compared.debts.map((row) => figure(row, row.id))}
        </Block>
      )}
      <FlagChanges
        changes={compared.flags}
        onBefore={(flag) => openThen(flag.title, "", flag.evidence ?? [])}
        onNow={(flag) => {
          const raised = assessment.redFlags.find((one) => one.id === flag.id);
          if (raised) openFlag(view, raised);
        }}
      />
      <Promises previous={previous} />
      {shown && <EvidenceDialog {...shown} onClose={() => setShown(null)} />}
    </div>
  );
}

/** [P] Ratios in sight before the rest is asked for. */
const FIRST_RATIOS = 10;

function Ratios({ rows, show }: { rows: readonly RatioChange[]; show: (row: RatioChange) => preact.ComponentChildren }) {
  const t = renewalWords.value;
  const [isWhole, setWhole] = useState(false);
  // The largest movements first: what has changed is what is to be asked about.
  const sorted = [...rows].sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  return (
    <>
      <Block title={t.groups.ratios} note="">
        {(isWhole ? sorted : sorted.slice(0, FIRST_RATIOS)).map(show)}
      </Block>
      {!isWhole && rows.length > FIRST_RATIOS && (
        <div>
          <Button isSmall onClick={() => setWhole(true)}>
            {t.allRatios(rows.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function Result({ title, result }: { title: string; result: Previous }) {
  const t = renewalWords.value;
  const { level } = result.verdict;
  return (
    <article class={`${css["result"]} ${css[level]}`}>
      <h2>
        {title} <small>{result.asOf ? t.asOf(result.asOf) : ""}</small>
      </h2>
      <Badge tone={level}>{words.value.level[level]}</Badge>
      <p>{result.verdict.sentence}</p>
      <p class={css["note"]}>
        {t.reliability} {result.reliability === null ? t.missing : percent(result.reliability)}
      </p>
    </article>
  );
}

function Block({ title, note, children }: { title: string; note: string; children: preact.ComponentChildren }) {
  const t = renewalWords.value;
  return (
    <section>
      <h2>
        {title} <small>{note}</small>
      </h2>
      <div class={css["scroll"]}>
        <table class={css["table"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t.columns.item}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.now}</th>
              <th scope="col">{t.columns.difference}</th>
              <th scope="col">{t.columns.change}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}

interface ChangeRowProps {
  readonly name: string;
  readonly before: Side;
  readonly now: Side;
  readonly difference: string | null;
  readonly change: number | null;
  readonly onBefore: () => void;
  readonly onNow: () => void;
}

interface Side {
  readonly period: string;
  readonly text: string | null;
}

function ChangeRow({ name, before, now, difference, change, onBefore, onNow }: ChangeRowProps) {
  const t = renewalWords.value;
  return (
    <tr>
      <th scope="row">{name}</th>
      <SideCell side={before} label={t.showThen(name)} onOpen={onBefore} />
      <SideCell side={now} label={t.showNow(name)} onOpen={onNow} />
      <td>{difference ?? t.incomparable}</td>
      <td>{change === null ? t.incomparable : percent(change, true)}</td>
    </tr>
  );
}

function SideCell({ side: { period, text }, label, onOpen }: { side: Side; label: string; onOpen: () => void }) {
  const t = renewalWords.value;
  const isMissing = text === null;
  return (
    <td class={isMissing ? css["missing"] : ""}>
      <button type="button" class={css["value"]} aria-label={`${text ?? t.missing} ${label}`} onClick={onOpen}>
        {text ?? t.missing}
      </button>
      {period && <small>{period}</small>}
    </td>
  );
}

function side(period: string | null, text: string | null): Side {
  return { period: period === null || text === null ? "" : periodName(period, language.value), text };
}

function signed(text: string): string {
  return /^[-−]/.test(text) ? text.replace("-", "−") : /[1-9]/.test(text) ? `+${text}` : text;
}

function formulaThen(previous: Previous, id: string): string {
  return previous.figures.find((one) => one.id === id)?.formula ?? "";
}
