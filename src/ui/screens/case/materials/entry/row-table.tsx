/** A table one types into: the last line is always empty, a block from Excel or WPS can be pasted, a row is kept once it is complete. */
import { useRef, useState } from "preact/hooks";
import { Button } from "../../../../components/controls.tsx";
import { language } from "../../../../state/language.ts";
import { materialWords } from "./words.ts";
import type { AmountUnit } from "./amount-text.ts";
import { type EntryColumn, type EntryTexts, type EntryValues, pastedText, readRow } from "./entry.ts";
import css from "./entry.module.css";
import { EntryControl } from "./entry-control.tsx";
import { isBlock, pasteGrid } from "./paste-grid.ts";
import { spokenValue } from "./spoken-value.ts";
import { type StoredRows, useEntryTexts } from "./use-entry-texts.ts";

/** [P] More lines than this belong in a workbook that is dropped in. */
const MOST_ROWS = 500;

interface RowTableProps {
  readonly label: string;
  readonly columns: readonly EntryColumn[];
  readonly unit: AmountUnit;
  readonly stored: StoredRows;
  /** The complete rows, and how many are not. */
  readonly onRows: (rows: readonly EntryValues[], incomplete: number) => void;
}

export function RowTable({ label, columns, unit, stored, onRows }: RowTableProps) {
  const t = materialWords.value.entry;
  const texts = useEntryTexts(stored, columns, unit);
  const [focused, setFocused] = useState<readonly [row: number, column: number] | null>(null);
  const [said, setSaid] = useState("");
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = [...texts.rows, {}];
  const readings = rows.map((row) => readRow(row, columns, unit));

  function keep(next: readonly EntryTexts[]): void {
    const read = next.map((row) => readRow(row, columns, unit));
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
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const start = placeOf(event.target);
    if (start === null || !isBlock(text)) return;
    event.preventDefault();
    const next: EntryTexts[] = [...texts.rows];
    let skipped = 0;
    const grid = pasteGrid(text).slice(0, MOST_ROWS);
    grid.forEach((cells, down) => {
      const filled: Record<string, string> = { ...next[start.row + down] };
      cells.forEach((cell, right) => {
        const column = columns[start.column + right];
        if (!column) return;
        const put = pastedText(cell, column, t.yes, t.no);
        if (put === null) skipped++;
        else filled[column.id] = put;
      });
      next[start.row + down] = filled;
    });
    // Pasting below the last line leaves no holes: `start.row` is at most the empty line.
    setSaid(t.pasted(grid.length, skipped));
    keep(next.slice(0, MOST_ROWS));
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
            {rows.map((row, at) => {
              const reading = readings[at];
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
