/** 补录: what a person reads in a cell that could not be read, with the cell as its place and the reason beside it. */
import { useId, useMemo, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { withPart } from "../../../../domain/case/with-part.ts";
import type { DoubtfulCell } from "../../../../domain/queue/open-cells.ts";
import { Button, Dialog, TextField } from "../../../components/controls.tsx";
import { saveCaseFile, settings } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";
import type { AmountUnit } from "../materials/entry/amount-text.ts";
import { type EntryColumn, readEntry } from "../materials/entry/entry.ts";
import { spokenValue } from "../materials/entry/spoken-value.ts";
import { UnitSwitch } from "../materials/entry/unit-switch.tsx";
import { materialWords } from "../materials/entry/words.ts";
import { chosenFact, factChoices } from "../materials/transcription/fact-choices.ts";
import css from "./queue.module.css";
import { queueWords } from "./words.ts";

interface TypeCellProps {
  readonly view: CaseView;
  readonly cell: DoubtfulCell;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function TypeCell({ view, cell, onClose, onSaved }: TypeCellProps) {
  const t = queueWords.value;
  const { entry: e, transcription } = materialWords.value;
  const paper = view.assessment.documents.find((document) => document.id === cell.document);
  const choices = useMemo(() => factChoices(language.value), [language.value]);
  const listId = useId();
  const [what, setWhat] = useState("");
  const [period, setPeriod] = useState(paper?.periods.at(-1) ?? "");
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [unit, setUnit] = useState<AmountUnit>(paper?.unit?.includes("万") ? "万元" : "元");
  const [isTried, setTried] = useState(false);
  const fact = chosenFact(what, choices);
  const isMoney = fact === null || fact.unit === "CNY";
  const valueColumn: EntryColumn = { id: "value", kind: isMoney ? "amount" : "number", label: "", isRequired: true };
  const periodColumn: EntryColumn = { id: "period", kind: "period", label: "", isRequired: true };
  const readPeriod = readEntry(period, periodColumn, unit);
  const readValue = readEntry(value, valueColumn, unit);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (fact === null || readPeriod.is !== "value" || readValue.is !== "value" || reason.trim() === "") return;
    const { actor } = settings.value;
    const typed = {
      document: cell.document,
      key: fact.key,
      period: String(readPeriod.value),
      value: String(readValue.value),
      ...(fact.unit === "CNY" ? {} : { unit: fact.unit }),
      at: cell.at,
      reason: reason.trim(),
      ...(actor ? { by: actor } : {}),
    };
    const caseFile = withPart(view.caseFile, "typed", [...(view.caseFile.typed ?? []), typed]);
    if (caseFile !== null && (await saveCaseFile(caseFile))) onSaved();
  }

  return (
    <Dialog title={t.typeCell} onClose={onClose}>
      <form class={css["form"]} onSubmit={(event) => void save(event)}>
        <p>{t.typeText(cell.at)}</p>
        <TextField
          label={t.what}
          {...(isTried && fact === null ? { wrong: t.whatUnknown } : { hint: fact && fact.name !== what ? fact.name : t.whatHint })}
          list={listId}
          value={what}
          onText={setWhat}
        />
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice.key} value={choice.name} />
          ))}
        </datalist>
        <TextField
          label={t.period}
          {...(isTried && readPeriod.is !== "value"
            ? { wrong: e.faults.period }
            : { hint: spokenValue(period, periodColumn, unit, language.value) })}
          value={period}
          onText={setPeriod}
        />
        {isMoney && <UnitSwitch unit={unit} onUnit={setUnit} />}
        <TextField
          label={isMoney ? `${transcription.amount}（${e.units[unit]}）` : transcription.quantity}
          {...(isTried && readValue.is !== "value"
            ? { wrong: isMoney ? e.faults.amount : e.faults.number }
            : { hint: isMoney ? spokenValue(value, valueColumn, unit, language.value) : (words.value.units[fact?.unit ?? ""] ?? "") })}
          inputMode="decimal"
          value={value}
          onText={setValue}
        />
        <TextField
          label={t.reason}
          {...(isTried && reason.trim() === "" ? { wrong: t.reasonNeeded } : { hint: t.reasonHint })}
          maxLength={400}
          value={reason}
          onText={setReason}
        />
        <div class={css["formEnd"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {t.keepTyped}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
