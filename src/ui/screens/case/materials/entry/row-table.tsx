/** A table one types into: the last line is always empty, a block from Excel or WPS can be pasted, a row is kept once it is complete. */
import { useRef, useState } from "preact/hooks";
import { Button } from "../../../../components/controls.tsx";
import { language } from "../../../../state/language.ts";
import { materialWords } from "./words.ts";
import type { AmountUnit } from "./amount-text.ts";
import { type EntryColumn, type EntryTexts, type EntryValues, readRow, type RowReading } from "./entry.ts";
import css from "./entry.module.css";
import { EntryControl } from "./entry-control.tsx";
import { clipboardTable } from "./paste/clipboard-tables.ts";
import { PasteDialog } from "./paste/paste-dialog.tsx";
import { spokenValue } from "./spoken-value.ts";
import { type StoredRows, useEntryTexts } from "./use-entry-texts.ts";

/** [P] Lines on the page at once: a longer table is leafed through, so that typing stays light. Fields are dear: a date's is a dozen boxes. */
const PAGE_ROWS = 25;

interface RowTableProps {
  readonly label: string;
  readonly columns: readonly EntryColumn[];
  readonly unit: AmountUnit;
  readonly stored: StoredRows;
  /** The complete rows, and how many are not. */
  readonly onRows: (rows: readonly EntryValues[], incomplete: number) => void;
}

interface KnownReadings {
  readonly columns: readonly EntryColumn[];
  readonly unit: AmountUnit;
  readonly readings: WeakMap<EntryTexts, RowReading>;
}

export function RowTable({ label, columns, unit, stored, onRows }: RowTableProps) {
  const t = materialWords.value.entry;
  const texts = useEntryTexts(stored, columns, unit);
  const [focused, setFocused] = useState<readonly [row: number, column: number] | null>(null);
  const [said, setSaid] = useState("");
  const [pasted, setPasted] = useState<string[][] | null>(null);
  const [page, setPage] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = [...texts.rows, {}];
  // Texts never change in place: a row is read again only when it is another one.
  const known = useRef<KnownReadings>({ columns, unit, readings: new WeakMap() });
  if (known.current.columns !== columns || known.current.unit !== unit) known.current = { columns, unit, readings: new WeakMap() };
  const readingOf = (row: EntryTexts): RowReading => {
    const found = known.current.readings.get(row) ?? readRow(row, columns, unit);
    known.current.readings.set(row, found);
    return found;
  };
  const pages = Math.ceil(rows.length / PAGE_ROWS);
  const shownPage = Math.min(page, pages - 1);
  const from = shownPage * PAGE_ROWS;

  function keep(next: readonly EntryTexts[]): void {
    const read = next.map(readingOf);
    const complete = read.flatMap((row) => (row.is === "complete" ? [row.values] : []));
    texts.set(next, complete);
    onRows(complete, read.filter((row) => row.is === "incomplete").length);
  }

  function type(row: number, column: EntryColumn, text: string): void {
    const next = row < texts.rows.length ? [...texts.rows] : [...texts.rows, {}];
    next[row] = { ...next[row], [column.id]: text };
    setSaid("");
    keep(next);
  }

  function paste(event: ClipboardEvent): void {
    if (placeOf(event.target) === null) return;
    const table = clipboardTable(event.clipboardData);
    if (table === null) return;
    event.preventDefault();
    void table.then((grid) => (grid === null ? setSaid(t.noTable) : setPasted(grid)));
  }

  function walk(event: KeyboardEvent): void {
    const place = placeOf(event.target);
    if (place === null || event.isComposing || event.key !== "Enter" || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const next = body.current?.querySelector(`[data-row="${place.row + 1}"][data-column="${place.column}"]`);
    if (next instanceof HTMLElement) next.focus();
  }

  const spoken = focused === null ? "" : spokenOf(rows[focused[0]], columns[focused[1]], unit);
  return (
    <div class={css["rows"]}>
      <div class={css["scroll"]}>
        <table class={css["table"]} aria-label={label} onPaste={paste} onKeyDown={walk}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" class={css[column.kind]}>
                  {column.label}
                  {column.kind === "amount" && `（${t.units[unit]}）`}
                  {column.isRequired && <span class={css["must"]}>{t.must}</span>}
                  {column.hint && <small>{column.hint}</small>}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{t.removeRow}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.slice(from, from + PAGE_ROWS).map((row, line) => {
              const at = from + line;
              const reading = readingOf(row);
              const isLast = at === texts.rows.length;
              const fault = reading?.is === "incomplete" && focused?.[0] !== at ? reading : null;
              return [
                // Lines have no identity of their own but their place.
                <tr key={at}>
                  {columns.map((column, position) => (
                    <td key={column.id} class={css[column.kind]}>
                      <EntryControl
                        column={column}
                        text={row[column.id] ?? ""}
                        props={{
                          class: css["cell"] ?? "",
                          "aria-label": `${column.label} ${at + 1}`,
                          "aria-invalid": fault?.wrong[column.id] ? "true" : "false",
                          "data-row": at,
                          "data-column": position,
                        }}
                        onText={(text) => type(at, column, text)}
                        onFocus={() => setFocused([at, position])}
                        onBlur={() => setFocused(null)}
                      />
                    </td>
                  ))}
                  <td class={css["end"]}>
                    {!isLast && (
                      <Button
                        look="quiet"
                        isSmall
                        icon="bin"
                        label={`${t.removeRow} ${at + 1}`}
                        onClick={() => keep(texts.rows.filter((_, other) => other !== at))}
                      >
                        {null}
                      </Button>
                    )}
                  </td>
                </tr>,
                fault && (
                  <tr key={`${at}-note`} class={css["note"]}>
                    <td colSpan={columns.length + 1}>
                      {[
                        ...(fault.missing.length > 0 ? [t.missing(fault.missing)] : []),
                        ...Object.entries(fault.wrong).map(
                          ([id, kind]) => `${columns.find((column) => column.id === id)?.label}：${t.faults[kind]}`,
                        ),
                        t.notKept,
                      ].join(t.sentenceGap)}
                    </td>
                  </tr>
                ),
              ];
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <nav class={css["pages"]} aria-label={label}>
          <Button isSmall isDisabled={shownPage === 0} onClick={() => setPage(shownPage - 1)}>
            {t.previousRows}
          </Button>
          <span>{t.rowsShown(from + 1, Math.min(rows.length, from + PAGE_ROWS), texts.rows.length)}</span>
          <Button isSmall isDisabled={shownPage === pages - 1} onClick={() => setPage(shownPage + 1)}>
            {t.nextRows}
          </Button>
          <label>
            {t.goToRow}{" "}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={5}
              onInput={(event) => {
                const line = Number(event.currentTarget.value.replace(/\D/g, ""));
                if (line >= 1 && line <= rows.length) setPage(Math.floor((line - 1) / PAGE_ROWS));
              }}
            />
          </label>
        </nav>
      )}
      {pasted && (
        <PasteDialog
          label={label}
          grid={pasted}
          columns={columns}
          unit={unit}
          existing={texts.rows.filter((row) => readingOf(row).is !== "empty")}
          onClose={() => setPasted(null)}
          onKeep={(next, count, left) => {
            setPasted(null);
            setPage(0);
            setSaid(t.pasted(count, left));
            // The dialog is put away and painted first: reading and drawing the rows is a task of its own.
            setTimeout(() => keep(next));
          }}
        />
      )}
      <p class={css["spoken"]} role="status">
        {said || spoken || t.pasteHint}
      </p>
    </div>
  );
}

function spokenOf(row: EntryTexts | undefined, column: EntryColumn | undefined, unit: AmountUnit): string {
  return row && column ? spokenValue(row[column.id] ?? "", column, unit, language.value) : "";
}

function placeOf(target: EventTarget | null): { readonly row: number; readonly column: number } | null {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
