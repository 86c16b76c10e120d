/** The item chosen on the right, told whole: where it went, or why it was left out, with the way to its evidence. */
import type { Reading } from "../../../../app/desk/original/types.ts";
import type { CaseView } from "../../../../app/desk/types.ts";
import { rowReasonText } from "../../../../domain/documents/row-reasons.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { yuan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import { UsedIn } from "../drawer/used-in.tsx";
import { rowWords } from "../rows/words.ts";
import css from "./side-by-side.module.css";
import { originalWords } from "./words.ts";

export function ChosenReading({ view, paper, reading }: { view: CaseView; paper: string; reading: Reading | null }) {
  const t = originalWords.value;
  if (reading === null) return <p class={css["chosenText"]}>{t.perPaper}</p>;
  if (reading.kind === "fact") return <ChosenFact view={view} paper={paper} reading={reading} />;
  if (reading.kind === "record")
    return (
      <dl class={css["chosenText"]}>
        {reading.fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  if (reading.kind === "row") {
    const { row } = reading;
    const w = rowWords.value;
    return (
      <dl class={css["chosenText"]}>
        <div>
          <dt>{t.wentTo}</dt>
          <dd>{w.categories[row.category]}</dd>
        </div>
        <div>
          <dt>{t.balance}</dt>
          <dd>{row.balance === null ? "—" : yuan(row.balance)}</dd>
        </div>
        <div>
          <dt>{w.columns.account}</dt>
          <dd>{row.account || "—"}</dd>
        </div>
        <div>
          <dt>{w.columns.memo}</dt>
          <dd>{row.memo || "—"}</dd>
        </div>
      </dl>
    );
  }
  return (
    <p class={css["chosenText"]}>
      {reading.kind === "problem" ? reading.message : t.leftOut(rowReasonText(reading.reason, language.value))}
    </p>
  );
}

function ChosenFact({ view, paper, reading }: { view: CaseView; paper: string; reading: Extract<Reading, { kind: "fact" }> }) {
  const t = originalWords.value;
  const { facts } = view.assessment;
  const fact = facts.find(
    ({ source, key, period }) => source?.document === paper && source.at === reading.at && key === reading.key && period === reading.period,
  );
  if (!fact) return <p class={css["chosenText"]}>{t.notInLedger}</p>;
  const isUsed = [...view.assessment.ratios, ...view.assessment.checks, ...view.assessment.redFlags].some(({ inputs }) =>
    inputs.includes(fact.id),
  );
  return (
    <div class={css["chosenText"]}>
      <p>
        {periodName(fact.period, language.value)}{" "}
        <Badge tone={fact.status === "ok" ? "green" : "amber"}>
          {fact.status === "ok" ? words.value.drawer.tier[fact.tier] : words.value.drawer.status[fact.status]}
        </Badge>
      </p>
      {isUsed ? <UsedIn assessment={view.assessment} id={fact.id} /> : <p>{fact.status === "ok" ? t.unused : t.notInLedger}</p>}
      <Button isSmall onClick={() => openDrawer({ kind: "fact", id: fact.id })}>
        {t.evidence}
      </Button>
    </div>
  );
}
