/** One number read off the original: what it is, of which period, how much, on which page. */
import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import { Button, TextField } from "../../../../components/controls.tsx";
import { language, words } from "../../../../state/language.ts";
import { type AmountUnit, typedAmount } from "../entry/amount-text.ts";
import { type EntryColumn, readEntry } from "../entry/entry.ts";
import { spokenValue } from "../entry/spoken-value.ts";
import { materialWords } from "../entry/words.ts";
import { chosenFact, factChoices } from "./fact-choices.ts";
import css from "./transcription.module.css";

export type TypedEntry = NonNullable<CaseFile["typed"]>[number];

interface FormProps {
  readonly unit: AmountUnit;
  /** Null for a new one. */
  readonly entry: TypedEntry | null;
  readonly onPut: (entry: Omit<TypedEntry, "document" | "by">) => Promise<boolean>;
  readonly onCancel: () => void;
}

export function TypedEntryForm({ unit, entry, onPut, onCancel }: FormProps) {
  const t = materialWords.value.transcription;
  const e = materialWords.value.entry;
  const choices = useMemo(() => factChoices(language.value), [language.value]);
  const known = entry && choices.find((choice) => choice.key === entry.key);
  const [what, setWhat] = useState(known?.name ?? entry?.key ?? "");
  const [period, setPeriod] = useState(entry?.period ?? "");
  const [value, setValue] = useState(entry === null ? "" : known?.unit === "CNY" ? typedAmount(entry.value, unit) : entry.value);
  const [page, setPage] = useState(entry?.page === undefined ? "" : String(entry.page));
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const listId = useId();
  const fact = chosenFact(what, choices);
  const isMoney = fact === null || fact.unit === "CNY";
  const valueColumn: EntryColumn = { id: "value", kind: isMoney ? "amount" : "number", label: "", isRequired: true };
  const periodColumn: EntryColumn = { id: "period", kind: "period", label: "", isRequired: true };
  const readPeriod = readEntry(period, periodColumn, unit);
  const readValue = readEntry(value, valueColumn, unit);
  const isPageRight = page.trim() === "" || /^[1-9]\d{0,4}$/.test(page.trim());

  async function put(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (fact === null || readPeriod.is !== "value" || readValue.is !== "value" || !isPageRight) return;
    const kept = await onPut({
      key: fact.key,
      period: String(readPeriod.value),
      value: String(readValue.value),
      ...(fact.unit === "CNY" ? {} : { unit: fact.unit }),
      ...(page.trim() === "" ? {} : { page: Number(page) }),
    });
    if (!kept) return;
    // Page and period stay: the next number usually stands on the same page.
    setWhat("");
    setValue("");
    setTried(false);
    first.current?.focus();
  }

  const valueHint = isMoney ? spokenValue(value, valueColumn, unit, language.value) : (words.value.units[fact?.unit ?? ""] ?? "");
  const periodHint = spokenValue(period, periodColumn, unit, language.value);
  return (
    <form class={css["form"]} onSubmit={(event) => void put(event)}>
      <div class={css["whole"]}>
        <TextField
          label={t.what}
          {...(isTried && fact === null ? { wrong: t.whatUnknown } : { hint: fact && fact.name !== what ? fact.name : t.whatHint })}
          inputRef={first}
          list={listId}
          value={what}
          onText={setWhat}
        />
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice.key} value={choice.name} />
          ))}
        </datalist>
      </div>
      <TextField
        label={t.period}
        {...(isTried && readPeriod.is !== "value" ? { wrong: e.faults.period } : { hint: periodHint })}
        value={period}
        onText={setPeriod}
      />
      <TextField
        label={t.page}
        {...(isTried && !isPageRight ? { wrong: t.pageWrong } : { hint: t.pageHint })}
        inputMode="numeric"
        value={page}
        onText={setPage}
      />
      <div class={css["whole"]}>
        <TextField
          label={isMoney ? `${t.amount}（${e.units[unit]}）` : t.quantity}
          {...(isTried && readValue.is !== "value" ? { wrong: isMoney ? e.faults.amount : e.faults.number } : { hint: valueHint })}
          inputMode="decimal"
          value={value}
          onText={setValue}
        />
      </div>
      <div class={css["buttons"]}>
        {entry && <Button onClick={onCancel}>{words.value.cancel}</Button>}
        <Button type="submit" look="primary" icon={entry ? "check" : "plus"}>
          {entry ? t.change : t.add}
        </Button>
      </div>
    </form>
  );
}
