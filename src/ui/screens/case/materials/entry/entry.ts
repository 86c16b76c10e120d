/** What can be typed into a form or a table, and how text becomes a value: exactly or not at all. An empty field is "not said", never zero. */
import { matchText } from "../../../../../domain/kernel/plain-text.ts";
import { type AmountUnit, readTypedAmount, typedAmount } from "./amount-text.ts";
import { readPeriodText } from "./period-text.ts";

/** `amount` follows the unit of the form, `yuan` is always 元 (prices); `percent` is typed as 20 and kept as 0.2. */
export type EntryKind = "text" | "amount" | "yuan" | "number" | "percent" | "period" | "day" | "choice" | "yes-no";

export interface EntryColumn {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly isRequired: boolean;
  readonly hint?: string;
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[];
}

export type EntryValue = string | number | boolean;
export type EntryTexts = Readonly<Record<string, string>>;
export type EntryValues = Readonly<Record<string, EntryValue>>;
/** What is wrong, as a word of the locale. */
export type EntryFault = "amount" | "number" | "percent" | "period" | "day" | "choice";

export type EntryReading =
  | { readonly is: "empty" }
  | { readonly is: "value"; readonly value: EntryValue }
  | { readonly is: "wrong"; readonly fault: EntryFault };

export type RowReading =
  | { readonly is: "empty" }
  | { readonly is: "complete"; readonly values: EntryValues }
  | { readonly is: "incomplete"; readonly missing: readonly string[]; readonly wrong: Readonly<Record<string, EntryFault>> };

export function readEntry(raw: string, column: EntryColumn, unit: AmountUnit): EntryReading {
  const text = raw.trim();
  if (text === "") return { is: "empty" };
  const value = parsedValue(text, column, unit);
  return value === null ? { is: "wrong", fault: faultOf(column.kind) } : { is: "value", value };
}

function parsedValue(text: string, column: EntryColumn, unit: AmountUnit): EntryValue | null {
  switch (column.kind) {
    case "amount":
      return readTypedAmount(text, unit);
    case "yuan":
      return readTypedAmount(text, "元");
    case "number":
      return plainNumber(text);
    case "percent": {
      const points = plainNumber(text.replace(/[%％]$/, ""));
      return points === null ? null : Number((points / 100).toFixed(8));
    }
    case "period":
      return readPeriodText(text);
    case "day":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
    case "choice":
      return column.choices?.some(([value]) => value === text) ? text : null;
    case "yes-no":
      return text === "yes" ? true : text === "no" ? false : null;
    case "text":
      return text;
  }
}

function faultOf(kind: EntryKind): EntryFault {
  if (kind === "amount" || kind === "yuan") return "amount";
  return kind === "text" || kind === "yes-no" ? "choice" : kind;
}

function plainNumber(text: string): number | null {
  const plain = matchText(text).replace(/,(?=\d{3})/g, "");
  return /^-?\d{1,12}(\.\d{1,8})?$/.test(plain) ? Number(plain) : null;
}

/** A stored value as it would be typed. */
export function entryText(value: EntryValue | undefined, column: EntryColumn, unit: AmountUnit): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (column.kind === "amount" || column.kind === "yuan") return typedAmount(String(value), column.kind === "yuan" ? "元" : unit);
  return typeof value === "number" && column.kind === "percent" ? String(Number((value * 100).toFixed(6))) : String(value);
}

export function rowTexts(
  values: Readonly<Record<string, EntryValue | undefined>>,
  columns: readonly EntryColumn[],
  unit: AmountUnit,
): EntryTexts {
  return Object.fromEntries(columns.map((column) => [column.id, entryText(values[column.id], column, unit)]));
}

export function readRow(texts: EntryTexts, columns: readonly EntryColumn[], unit: AmountUnit): RowReading {
  const values: Record<string, EntryValue> = {};
  const missing: string[] = [];
  const wrong: Record<string, EntryFault> = {};
  let isBlank = true;
  for (const column of columns) {
    const read = readEntry(texts[column.id] ?? "", column, unit);
    if (read.is !== "empty") isBlank = false;
    if (read.is === "value") values[column.id] = read.value;
    else if (read.is === "wrong") wrong[column.id] = read.fault;
    else if (column.isRequired) missing.push(column.label);
  }
  if (isBlank) return { is: "empty" };
  return missing.length > 0 || Object.keys(wrong).length > 0 ? { is: "incomplete", missing, wrong } : { is: "complete", values };
}

/** The same texts after the form's unit was switched; what is no amount stays as it was typed. */
export function inUnit(texts: EntryTexts, columns: readonly EntryColumn[], from: AmountUnit, to: AmountUnit): EntryTexts {
  const switched: Record<string, string> = { ...texts };
  for (const column of columns) {
    const decimal = column.kind === "amount" ? readTypedAmount(texts[column.id] ?? "", from) : null;
    if (decimal !== null) switched[column.id] = typedAmount(decimal, to);
  }
  return switched;
}

/** A pasted cell as the column's own text: the words of a choice become its value; null when there is no such choice. */
export function pastedText(cell: string, column: EntryColumn, yes: string, no: string): string | null {
  const text = cell.trim();
  if (text === "") return "";
  if (column.kind === "choice") return column.choices?.find(([value, label]) => value === text || label === text)?.[0] ?? null;
  if (column.kind === "yes-no") return text === yes || text === "是" ? "yes" : text === no || text === "否" ? "no" : null;
  if (column.kind === "day")
    return text.replace(
      /^(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})日?$/,
      (_, y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
    );
  return text;
}
