/**
 * Texts of a form or table between the keyboard and the case file. The texts are the user's own: they are only taken anew from the case
 * file when it says something else than what was last handed over (undo, another section), so nobody's half-typed number jumps.
 */
import { useRef, useState } from "preact/hooks";
import type { AmountUnit } from "./amount-text.ts";
import { type EntryColumn, type EntryTexts, type EntryValue, inUnit, rowTexts } from "./entry.ts";

export type StoredRows = readonly Readonly<Record<string, EntryValue | undefined>>[];

export interface EntryTextsState {
  readonly rows: readonly EntryTexts[];
  /** Keeps the new texts; `handedOver` is what the case file will say because of them. */
  set(rows: readonly EntryTexts[], handedOver: StoredRows): void;
}

export function useEntryTexts(stored: StoredRows, columns: readonly EntryColumn[], unit: AmountUnit): EntryTextsState {
  const [rows, setRows] = useState<readonly EntryTexts[]>(() => stored.map((values) => rowTexts(values, columns, unit)));
  const known = useRef(JSON.stringify(stored));
  const shownIn = useRef(unit);
  // The same list again says the same: 5,000 rows are not spelled out at every keystroke elsewhere.
  const spelled = useRef({ stored, text: known.current });
  if (spelled.current.stored !== stored) spelled.current = { stored, text: JSON.stringify(stored) };
  const now = spelled.current.text;
  let shown = rows;
  if (now !== known.current) {
    known.current = now;
    shownIn.current = unit;
    shown = stored.map((values) => rowTexts(values, columns, unit));
    setRows(shown);
  } else if (shownIn.current !== unit) {
    const from = shownIn.current;
    shownIn.current = unit;
    shown = rows.map((texts) => inUnit(texts, columns, from, unit));
    setRows(shown);
  }
  return {
    rows: shown,
    set(next, handedOver) {
      known.current = JSON.stringify(handedOver);
      setRows(next);
    },
  };
}
