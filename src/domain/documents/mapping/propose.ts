/** A first mapping for a sheet nobody knows, and what has to be asked before it may be used. */
import type { Book, Sheet } from "../book.ts";
import type { DisplayUnit, PaperKind } from "../document.ts";
import { directionFlow } from "../transactions/direction.ts";
import type { StatementField } from "../transactions/fields.ts";
import { HEADER_ROWS, labelRows, resolveColumns, type StatementColumns } from "../transactions/header.ts";
import { dateOrderOf, signOfColumns } from "../transactions/plan.ts";
import { amountInCell } from "../transactions/cell-amount.ts";
import { signProvenByBalance } from "../transactions/settle-flow.ts";
import { findHeader, type FoundHeader } from "../lists/find-header.ts";
import type { ListLayout } from "../lists/list-layout.ts";
import { statedUnit } from "../lists/measure-words.ts";
import { timeHint } from "../lists/period-text.ts";
import { cellWords } from "../lists/read-cell.ts";
import { textAbove } from "../lists/read-list.ts";
import type { ListKind } from "../record-fields.ts";
import type { Bilingual } from "../../kernel/language.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { anchorOf, fingerprint } from "./fingerprint.ts";
import { formOfKind } from "./map-form.ts";
import { isMappable, type MappableKind, type SheetMapping } from "./mapping.ts";
import { isListKind, isStatementKind, listKinds, type MappingField, mappingFields } from "./mapping-fields.ts";
import { proposeAmounts } from "./propose-form.ts";
import { type QuestionId, questionWords } from "./words.ts";

export interface MappingQuestion {
  readonly id: QuestionId;
  /** The part of the mapping the answer goes to: a field id for "column", else the property's own name. */
  readonly about: string;
  /** Possible answers; empty when it is typed. */
  readonly choices: readonly string[];
  readonly words: Bilingual;
}

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

interface Draft {
  readonly mapping: SheetMapping;
  readonly questions: readonly MappingQuestion[];
}

function ask(id: QuestionId, about: string, choices: readonly string[]): MappingQuestion {
  return { id, about, choices, words: questionWords[id] };
}

function blank(sheet: Sheet, book: Book, kind: MappableKind): SheetMapping {
  const anchor = anchorOf(sheet, book);
  const mark = fingerprint(sheet, book);
  return {
    id: `${kind}-${mark}`,
    version: 1,
    fingerprint: mark,
    kind,
    name: sheet.name,
    layout: "",
    anchorRow: anchor.row,
    headerRow: anchor.row,
    dataFrom: anchor.row + 1,
    unit: "元",
    dateOrder: "YMD",
    signConvention: "in-positive",
    directionWords: {},
    direction: "paper",
    period: null,
    columns: [],
    amounts: [],
    labels: {},
  };
}

const units: readonly DisplayUnit[] = ["元", "千元", "万元"];

function statementDraft(sheet: Sheet, book: Book, kind: "bank-statement" | "wallet-statement"): Draft {
  const base = blank(sheet, book, kind);
  let best: { row: number; columns: StatementColumns; hits: number } | null = null;
  for (const { row, labels } of labelRows(sheet, book)) {
    const columns = resolveColumns(labels);
    const hits = Object.values(columns).filter((found) => found.length > 0).length;
    if (hits > (best?.hits ?? 0)) best = { row, columns, hits };
  }
  const headerRow = best?.row ?? base.headerRow;
  const columns = best?.columns ?? resolveColumns([]);
  const questions: MappingQuestion[] = [];
  for (const field of ["date"] as const) if (columns[field].length === 0) questions.push(ask("column", field, []));
  const hasMoney = columns.amount.length > 0 || columns.inflow.length > 0;
  if (!hasMoney) questions.push(ask("column", "amount", []));
  const dateOrder = columns.date.length === 0 ? "YMD" : dateOrderOf(sheet, book, columns, headerRow + 1);
  if (dateOrder === null) questions.push(ask("date-order", "dateOrder", ["DMY", "MDY"]));
  const sign = signOfColumns(columns) ?? provenSign(sheet, book, columns, headerRow + 1);
  if (sign === null && hasMoney) questions.push(ask("sign", "signConvention", ["in-positive", "out-positive"]));
  const unknown = sign === "direction-column" ? unknownWords(sheet, book, columns.direction[0] ?? -1, headerRow + 1) : [];
  if (unknown.length > 0) questions.push(ask("direction-words", "directionWords", unknown));
  return {
    mapping: {
      ...base,
      headerRow,
      dataFrom: headerRow + 1,
      dateOrder: dateOrder ?? "DMY",
      signConvention: sign ?? "in-positive",
      columns: (Object.entries(columns) as [StatementField, readonly number[]][]).flatMap(
        (
          [field, indices], // keys of StatementColumns
        ) => indices.map((index) => ({ field, index, header: headerRow < 0 ? "" : cellWords(book, sheet, headerRow, index), unit: "" })),
      ),
    },
    questions,
  };
}

/** One amount column: both signs and a running balance that holds prove which is which. */
function provenSign(sheet: Sheet, book: Book, columns: StatementColumns, from: number): "in-positive" | "out-positive" | null {
  const [amountColumn, balanceColumn] = [columns.amount[0], columns.balance[0]];
  if (amountColumn === undefined || balanceColumn === undefined) return null;
  const rows = Math.max(0, sheet.rows - from);
  const amount = new Float64Array(rows);
  const balance = new Float64Array(rows);
  let kept = 0;
  for (let row = from; row < sheet.rows; row++) {
    const value = amountInCell(sheet.columns[amountColumn], row, book);
    if (!Number.isFinite(value)) continue;
    const after = amountInCell(sheet.columns[balanceColumn], row, book);
    amount[kept] = value;
    balance[kept++] = Number.isFinite(after) ? after : Number.NaN;
  }
  return signProvenByBalance({ rows: kept, amount, balance });
}

/** Words of the direction column nobody declared; more than a handful of kinds means it is no direction column. */
function unknownWords(sheet: Sheet, book: Book, column: number, from: number): string[] {
  const unknown = new Set<string>();
  for (let row = from; row < sheet.rows && unknown.size < 8; row++) {
    const word = cellWords(book, sheet, row, column);
    if (word !== "" && directionFlow(word) === null) unknown.add(word);
  }
  return [...unknown];
}

function listDraft(sheet: Sheet, book: Book, kind: ListKind): Draft {
  const base = blank(sheet, book, kind);
  let best: { layout: ListLayout; header: FoundHeader; isTitled: boolean } | null = null;
  const { layouts } = listKinds[kind];
  for (const layout of layouts) {
    const header = findHeader(sheet, book, layout, true);
    if (!header) continue;
    const names = [...header.columns.values()].map((column) => column.header).join(" ");
    const isTitled = layout.title.test(matchText(`${textAbove(sheet, book, header.row)} ${sheet.name} ${names}`));
    const score = header.columns.size + (isTitled ? 3 : 0);
    if (best === null || score > best.header.columns.size + (best.isTitled ? 3 : 0)) best = { layout, header, isTitled };
  }
  const layout = best?.layout ?? layouts[0];
  if (!layout) throw new Error(`no layout for ${kind}`);
  const header = best?.header ?? null;
  const headerRow = header?.row ?? base.headerRow;
  const questions: MappingQuestion[] = [];
  for (const group of layout.needs) if (!group.some((id) => header?.columns.has(id))) questions.push(ask("column", group[0] ?? "", group));
  if (kind === "utility-bill" && !best?.isTitled)
    questions.push(
      ask(
        "resource",
        "layout",
        layouts.map((candidate) => candidate.id),
      ),
    );
  const above = headerRow < 0 ? "" : textAbove(sheet, book, headerRow);
  const stated = statedUnit(above);
  const isDated = ["month", "date", "to"].some((id) => header?.columns.has(id));
  if (!isDated && timeHint(`${above} ${sheet.name}`).months === null) questions.push(ask("period", "period", []));
  if (
    kind === "invoice-list" &&
    !/销项|进项|开具|取得/.test(matchText(`${above} ${sheet.name}`)) &&
    !(header?.columns.has("buyer") && header.columns.has("seller"))
  ) {
    questions.push(ask("direction", "direction", ["outgoing", "incoming"]));
  }
  const weight = header?.columns.get("weight");
  if (weight && weight.unit === "") questions.push(ask("weight-unit", "weight", ["kg", "吨"]));
  return {
    mapping: {
      ...base,
      layout: layout.id,
      headerRow,
      dataFrom: (header?.lastRow ?? headerRow) + 1,
      unit: stated ?? "元",
      columns: [...(header?.columns ?? [])].map(([field, column]) => ({
        field,
        index: column.index,
        header: column.header,
        unit: column.unit,
      })),
    },
    questions,
  };
}

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
