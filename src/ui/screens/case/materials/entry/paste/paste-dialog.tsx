/** 粘贴预览: which column is which, in what unit, what cannot be read and why, and what becomes of the rows already there. */
import { useMemo, useState } from "preact/hooks";
import { Button, Dialog } from "../../../../../components/controls.tsx";
import { useLongList } from "../../../../../components/long-list/use-long-list.ts";
import { words } from "../../../../../state/language.ts";
import type { AmountUnit } from "../amount-text.ts";
import type { EntryColumn, EntryTexts } from "../entry.ts";
import { inUnit } from "../entry.ts";
import { materialWords } from "../words.ts";
import css from "./paste.module.css";
import { faultsOf, guessMapping, keyColumns, mergedRows, type PasteMode, type PastePlan, planPaste, statedUnit } from "./paste-plan.ts";

/** Height of a row, as paste.module.css has it. */
const ROW_REM = 2.25;

interface PasteDialogProps {
  readonly label: string;
  readonly grid: readonly (readonly string[])[];
  readonly columns: readonly EntryColumn[];
  /** Unit of the form: what is kept is turned into it. */
  readonly unit: AmountUnit;
  readonly existing: readonly EntryTexts[];
  readonly onKeep: (rows: readonly EntryTexts[], pasted: number, leftOut: number) => void;
  readonly onClose: () => void;
}

export function PasteDialog({ label, grid, columns, unit, existing, onKeep, onClose }: PasteDialogProps) {
  const t = materialWords.value.paste;
  const w = materialWords.value.entry;
  const hasAmounts = columns.some((column) => column.kind === "amount");
  const [mapping, setMapping] = useState(() => guessMapping(grid, columns));
  const [given, setGiven] = useState<AmountUnit | null>(() => statedUnit(grid));
  const [mode, setMode] = useState<PasteMode>(existing.length === 0 ? "replace" : "append");
  const [takesIncomplete, setTakesIncomplete] = useState(true);
  const plan = useMemo(() => planPaste(grid, mapping, columns, given ?? unit, [w.yes, w.no]), [grid, mapping, columns, given, unit, w]);
  const taken = takesIncomplete ? plan.rows : plan.rows.filter((row) => row.reading.is === "complete" && row.unknown.length === 0);
  const isAsked =
    hasAmounts && given === null && mapping.columns.some((id) => columns.find((column) => column.id === id)?.kind === "amount");

  function keep(): void {
    const texts = taken.map((row) => (given === null || given === unit ? row.texts : inUnit(row.texts, columns, given, unit)));
    onKeep(mergedRows(existing, texts, mode, columns), texts.length, grid.length - texts.length - (mapping.hasHeader ? 1 : 0));
  }

  return (
    <Dialog
      title={t.title(label)}
      isWide
      onClose={onClose}
      foot={
        <>
          <span class={css["sum"]} role="status">
            {t.sum(taken.length, plan.complete, plan.leftOut.length + plan.rows.length - taken.length)}
          </span>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button look="primary" isDisabled={taken.length === 0 || isAsked} onClick={keep}>
            {t.keep(taken.length)}
          </Button>
        </>
      }
    >
      <div class={css["asks"]}>
        <label>
          <input
            type="checkbox"
            checked={mapping.hasHeader}
            onChange={(event) => setMapping({ ...mapping, hasHeader: event.currentTarget.checked })}
          />{" "}
          {t.hasHeader}
        </label>
        {hasAmounts && (
          <fieldset class={isAsked ? css["asked"] : ""}>
            <legend>{isAsked ? t.unitAsked : t.unit}</legend>
            {(["元", "万元"] as const).map((known) => (
              <label key={known}>
                <input type="radio" name="paste-unit" checked={given === known} onChange={() => setGiven(known)} /> {w.units[known]}
              </label>
            ))}
          </fieldset>
        )}
        {existing.length > 0 && (
          <fieldset>
            <legend>{t.existing(existing.length)}</legend>
            {(["append", "replace", "merge"] as const).map((known) => (
              <label key={known}>
                <input type="radio" name="paste-mode" checked={mode === known} onChange={() => setMode(known)} />{" "}
                {known === "merge"
                  ? t.merge(keyColumns(columns).map((id) => columns.find((column) => column.id === id)?.label ?? id))
                  : t[known]}
              </label>
            ))}
          </fieldset>
        )}
        {plan.complete < plan.rows.length && (
          <label>
            <input type="checkbox" checked={takesIncomplete} onChange={(event) => setTakesIncomplete(event.currentTarget.checked)} />{" "}
            {t.takeIncomplete(plan.rows.length - plan.complete)}
          </label>
        )}
      </div>
      <Preview
        grid={grid}
        mapping={mapping.columns}
        columns={columns}
        plan={plan}
        onColumn={(at, id) =>
          setMapping({ ...mapping, columns: mapping.columns.map((known, other) => (other === at ? id : known === id ? null : known)) })
        }
      />
      {plan.leftOut.length > 0 && (
        <details class={css["leftOut"]}>
          <summary>{t.leftOut(plan.leftOut.length)}</summary>
          <ul>
            {plan.leftOut.slice(0, LISTED).map((row) => (
              <li key={row.line}>{t.leftOutRow(row.line, t.reasons[row.reason])}</li>
            ))}
            {plan.leftOut.length > LISTED && <li>{t.more(plan.leftOut.length - LISTED)}</li>}
          </ul>
        </details>
      )}
    </Dialog>
  );
}

/** [P] Rows left out that are listed one by one. */
const LISTED = 50;

interface PreviewProps {
  readonly grid: readonly (readonly string[])[];
  readonly mapping: readonly (string | null)[];
  readonly columns: readonly EntryColumn[];
  readonly plan: PastePlan;
  readonly onColumn: (at: number, id: string | null) => void;
}

function Preview({ grid, mapping, columns, plan, onColumn }: PreviewProps) {
  const t = materialWords.value.paste;
  const w = materialWords.value.entry;
  const list = useLongList(plan.rows.length, ROW_REM, "");
  const end = Math.min(plan.rows.length, list.first + list.shown);
  const name = (id: string): string => columns.find((column) => column.id === id)?.label ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class={css["box"]} ref={list.box} tabIndex={0} aria-label={t.preview} onScroll={() => void list.onScroll()}>
      <div style={{ height: `${list.tall}px` }}>
        <table class={css["grid"]} aria-rowcount={plan.rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              {mapping.map((id, at) => (
                // Pasted columns have no identity but their place.
                <th key={at} scope="col">
                  <select
                    aria-label={t.columnIs(at + 1)}
                    value={id ?? ""}
                    onChange={(event) => onColumn(at, event.currentTarget.value || null)}
                  >
                    <option value="">{t.ignore}</option>
                    {columns.map((column) => (
                      <option key={column.id} value={column.id}>
                        {column.label}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
              <th scope="col">{t.notes}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.slice(list.first, end).map((row, n) => {
              const faults = faultsOf(row);
              const missing = row.reading.is === "incomplete" ? row.reading.missing : [];
              const notes = [
                ...(missing.length > 0 ? [w.missing(missing)] : []),
                ...Object.entries(faults).map(([id, kind]) => `${name(id)}：${w.faults[kind]}`),
              ];
              return (
                <tr key={n} aria-rowindex={list.first + n + 2} class={notes.length > 0 ? css["faulty"] : ""}>
                  <th scope="row">{row.line}</th>
                  {mapping.map((id, at) => {
                    const text = grid[row.line - 1]?.[at] ?? "";
                    return (
                      <td key={at} title={text} class={id === null ? css["aside"] : faults[id] ? css["wrong"] : ""}>
                        {text}
                      </td>
                    );
                  })}
                  <td title={notes.join(" ")}>{notes.join(" ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
