/** One control for one thing that is typed: native inputs and selects, so that the keyboard and the screen reader work as everywhere. */
import { useId } from "preact/hooks";
import { materialWords } from "./words.ts";
import type { EntryColumn } from "./entry.ts";

interface ControlProps {
  readonly id?: string;
  readonly class?: string;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-invalid"?: "true" | "false";
  readonly "aria-label"?: string;
  readonly "data-row"?: number;
  readonly "data-column"?: number;
}

interface EntryControlProps {
  readonly column: EntryColumn;
  readonly text: string;
  readonly props: ControlProps;
  readonly onText: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

export function EntryControl({ column, text, props, onText, onFocus, onBlur }: EntryControlProps) {
  const t = materialWords.value.entry;
  const listId = useId();
  const events = { onFocus: () => onFocus?.(), onBlur: () => onBlur?.() };
  if (column.kind === "choice" || column.kind === "yes-no") {
    const choices =
      column.kind === "choice"
        ? (column.choices ?? [])
        : ([
            ["yes", t.yes],
            ["no", t.no],
          ] as const);
    return (
      <select {...props} {...events} value={text} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">{t.notSaid}</option>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const isNumber = column.kind === "amount" || column.kind === "yuan" || column.kind === "number" || column.kind === "percent";
  return (
    <>
      <input
        {...props}
        {...events}
        type={column.kind === "day" ? "date" : "text"}
        autocomplete="off"
        spellcheck={false}
        maxLength={column.kind === "text" ? 400 : 40}
        inputMode={isNumber ? "decimal" : "text"}
        list={column.suggestions ? listId : undefined}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {column.suggestions && (
        <datalist id={listId}>
          {column.suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
