/** Labelled fields, each with its 大写 or its fault in words below it. What is not typed stays unsaid. */
import { useState } from "preact/hooks";
import { Field } from "../../../../components/controls.tsx";
import { language } from "../../../../state/language.ts";
import { materialWords } from "./words.ts";
import type { AmountUnit } from "./amount-text.ts";
import { type EntryColumn, type EntryTexts, type EntryValue, readEntry } from "./entry.ts";
import css from "./entry.module.css";
import { EntryControl } from "./entry-control.tsx";
import { spokenValue } from "./spoken-value.ts";
import { useEntryTexts } from "./use-entry-texts.ts";

export type FormValues = Readonly<Record<string, EntryValue | undefined>>;

interface EntryFormProps {
  readonly columns: readonly EntryColumn[];
  readonly unit: AmountUnit;
  readonly stored: FormValues;
  readonly onValues: (values: FormValues, wrong: number) => void;
  /** A further note on a field: a check digit that does not fit. */
  readonly noteOf?: (id: string, value: EntryValue) => { readonly text: string; readonly isWrong: boolean } | null;
}

export function EntryForm({ columns, unit, stored, onValues, noteOf }: EntryFormProps) {
  const t = materialWords.value.entry;
  const texts = useEntryTexts([stored], columns, unit);
  const [focused, setFocused] = useState<string | null>(null);
  const shown: EntryTexts = texts.rows[0] ?? {};

  function type(id: string, text: string): void {
    const next: EntryTexts = { ...shown, [id]: text };
    const values: Record<string, EntryValue> = {};
    let wrong = 0;
    for (const column of columns) {
      const read = readEntry(next[column.id] ?? "", column, unit);
      if (read.is === "value") values[column.id] = read.value;
      if (read.is === "wrong") wrong++;
    }
    texts.set([next], [Object.fromEntries(columns.flatMap(({ id: key }) => (values[key] === undefined ? [] : [[key, values[key]]])))]);
    onValues(values, wrong);
  }

  return (
    <div class={css["form"]}>
      {columns.map((column) => {
        const text = shown[column.id] ?? "";
        const read = readEntry(text, column, unit);
        const note = read.is === "value" ? (noteOf?.(column.id, read.value) ?? null) : null;
        const wrong = read.is === "wrong" && focused !== column.id ? t.faults[read.fault] : note?.isWrong ? note.text : "";
        const hint = note?.text || spokenValue(text, column, unit, language.value) || column.hint || "";
        return (
          <Field
            key={column.id}
            label={column.kind === "amount" ? `${column.label}（${t.units[unit]}）` : column.label}
            {...(wrong ? { wrong } : hint ? { hint } : {})}
          >
            {(props) => (
              <EntryControl
                column={column}
                text={text}
                props={props}
                onText={(next) => type(column.id, next)}
                onFocus={() => setFocused(column.id)}
                onBlur={() => setFocused(null)}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
