/** A first mapping for a sheet nobody knows, and what has to be asked before it may be used. */
import type { Book, Sheet } from "../book.ts";
import type { DisplayUnit, PaperKind } from "../document.ts";
import { statedUnit } from "../lists/measure-words.ts";
import { cellWords } from "../lists/read-cell.ts";
import { textAbove } from "../lists/read-list.ts";
import { HEADER_ROWS } from "../transactions/header.ts";
import { ask, blank, type Draft, type MappingQuestion } from "./draft.ts";
import { formOfKind } from "./map-form.ts";
import { isMappable, type SheetMapping } from "./mapping.ts";
import { isListKind, isStatementKind, type MappingField, mappingFields } from "./mapping-fields.ts";
import { proposeAmounts } from "./propose-form.ts";
import { listDraft } from "./propose-list.ts";
import { statementDraft } from "./propose-statement.ts";

export type { MappingQuestion } from "./draft.ts";

export interface MappingProposal {
  readonly mapping: SheetMapping;
  readonly questions: readonly MappingQuestion[];
  /** Every header of the sheet with the field it was given to, null when to none. */
  readonly headers: readonly { readonly index: number; readonly header: string; readonly field: string | null }[];
  readonly fields: readonly MappingField[];
}

/** Null for kinds that are not read column by column (a VAT return, a contract). */
export function proposeMapping(sheet: Sheet, book: Book, kind: PaperKind): MappingProposal | null {
  if (!isMappable(kind) || sheet.rows === 0) return null;
  const draft = isStatementKind(kind)
    ? statementDraft(sheet, book, kind)
    : isListKind(kind)
      ? listDraft(sheet, book, kind)
      : formDraft(sheet, book, kind);
  const { mapping } = draft;
  const given = new Map<number, string>();
  for (const column of mapping.columns) given.set(column.index, column.field);
  for (const column of mapping.amounts) given.set(column.index, "amount").set(column.label, "label");
  const headers = sheet.columns.flatMap((_, index) => {
    const header = mapping.headerRow < 0 ? "" : cellWords(book, sheet, mapping.headerRow, index);
    return header === "" && !given.has(index) ? [] : [{ index, header, field: given.get(index) ?? null }];
  });
  return { mapping, questions: draft.questions, headers, fields: mappingFields(kind, mapping.layout) };
}

const units: readonly DisplayUnit[] = ["元", "千元", "万元"];

function formDraft(sheet: Sheet, book: Book, kind: "balance-sheet" | "income-statement" | "cash-flow-statement"): Draft {
  const base = blank(sheet, book, kind);
  const found = proposeAmounts(sheet, book, formOfKind[kind]);
  const questions: MappingQuestion[] = [];
  if (found.amounts.length === 0) questions.push(ask("column", "label", []), ask("column", "amount", []));
  const stated = statedUnit(textAbove(sheet, book, Math.min(found.dataFrom, HEADER_ROWS)));
  if (stated === null) questions.push(ask("unit", "unit", units));
  if (found.isUndated) questions.push(ask("period", "amounts", []));
  return {
    mapping: { ...base, headerRow: found.headerRow, dataFrom: found.dataFrom, unit: stated ?? "元", amounts: found.amounts },
    questions,
  };
}
