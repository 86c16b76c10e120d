/** Reads a sheet the way a person said. The readers are the same as those of known layouts; only where things stand is told. */
import type { Sheet } from "../book.ts";
import type { ParseContext, Recognition, SheetContent } from "../document.ts";
import type { FoundColumn, FoundHeader } from "../lists/find-header.ts";
import { listContent } from "../lists/list-family.ts";
import { partUnit } from "../lists/measure-words.ts";
import type { TimeHint } from "../lists/period-text.ts";
import { cellWords } from "../lists/read-cell.ts";
import { type StatementField, statementFields } from "../transactions/fields.ts";
import type { StatementColumns } from "../transactions/header.ts";
import type { StatementLayout } from "../transactions/layout.ts";
import type { StatementPlan } from "../transactions/plan.ts";
import { readPreamble } from "../transactions/preamble.ts";
import { readStatement } from "../transactions/read-statement.ts";
import { labelText } from "../../kernel/plain-text.ts";
import { parsePeriod, span } from "../../kernel/period.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import { anchorOf } from "./fingerprint.ts";
import { type FormKind, parseForm } from "./map-form.ts";
import type { SheetMapping } from "./mapping.ts";
import { isListKind, isStatementKind, layoutOf, listKinds } from "./mapping-fields.ts";

export function parseWithMapping(sheet: Sheet, mapping: SheetMapping, context: ParseContext): SheetContent {
  const shift = shiftOf(sheet, mapping, context);
  const recognition: Recognition = { kind: mapping.kind, layout: `mapping-${mapping.id}`, confidence: 1, why: [mapping.name] };
  const { columns, problems } = presentColumns(sheet, mapping, shift, context);
  const placed: SheetMapping = { ...mapping, columns };
  const content = isStatementKind(placed.kind)
    ? readStatement(sheet, planOf(sheet, placed, shift, context), recognition, context)
    : isListKind(placed.kind)
      ? parseList(sheet, placed, shift, recognition, context)
      : parseForm(sheet, { ...placed, kind: formKind(placed) }, shift, recognition, context);
  return { ...content, problems: [...problems, ...content.problems] };
}

/** How far this file's header stands from where it stood in the file the mapping was made on. */
function shiftOf(sheet: Sheet, mapping: SheetMapping, context: ParseContext): number {
  if (mapping.anchorRow < 0) return 0;
  const anchor = anchorOf(sheet, context.book);
  return anchor.row < 0 ? 0 : anchor.row - mapping.anchorRow;
}

/** Columns by their header where it still stands at its place, else wherever the same header stands now; a lost one is a problem. */
function presentColumns(
  sheet: Sheet,
  mapping: SheetMapping,
  shift: number,
  { book }: ParseContext,
): { columns: SheetMapping["columns"]; problems: Problem[] } {
  const problems: Problem[] = [];
  const headerRow = mapping.headerRow + shift;
  if (mapping.headerRow < 0) return { columns: mapping.columns, problems };
  const labels = sheet.columns.map((_, column) => labelText(cellWords(book, sheet, headerRow, column)));
  const columns = mapping.columns.flatMap((column) => {
    const wanted = labelText(column.header);
    if (wanted === "" || labels[column.index] === wanted) return [column];
    const moved = labels.indexOf(wanted);
    if (moved >= 0) return [{ ...column, index: moved }];
    // Under a merged group title the header kept is both names together.
    if ((labels[column.index] ?? "") !== "" && wanted.endsWith(labels[column.index] ?? " ")) return [column];
    problems.push(problem("mapping-column-missing", "error", sheet.name, { column: column.header }));
    return [];
  });
  return { columns, problems };
}

export function planOf(sheet: Sheet, mapping: SheetMapping, shift: number, { book }: ParseContext): StatementPlan {
  const columns: Partial<Record<StatementField, number[]>> = {};
  for (const field of statementFields)
    columns[field] = mapping.columns.filter((column) => column.field === field).map((column) => column.index);
  const headerRow = mapping.headerRow < 0 ? -1 : mapping.headerRow + shift;
  const layout: StatementLayout = {
    id: `mapping-${mapping.id}`,
    kind: mapping.kind === "wallet-statement" ? "wallet-statement" : "bank-statement",
    name: { "zh-CN": mapping.name, en: mapping.name },
    signature: [],
    sign: mapping.signConvention,
    dateOrder: mapping.dateOrder,
    directionWords: Object.fromEntries(Object.entries(mapping.directionWords).map(([word, flow]) => [word, flowOf[flow]])),
  };
  const preamble = readPreamble(sheet, book, Math.max(headerRow, 0));
  const said = mapping.period === null ? null : parsePeriod(mapping.period);
  const end = said === null ? preamble.end : { year: Math.floor(span(said).to / 12), month: (span(said).to % 12) + 1 };
  return {
    layout,
    headerRow,
    labels: headerRow < 0 ? [] : sheet.columns.map((_, column) => labelText(cellWords(book, sheet, headerRow, column))),
    columns: columns as StatementColumns, // every field was set in the loop above
    sign: mapping.signConvention,
    dateOrder: mapping.dateOrder,
    preamble: { ...preamble, end },
  };
}

const flowOf = { in: 1, out: -1, neither: 0 } as const;

function parseList(sheet: Sheet, mapping: SheetMapping, shift: number, recognition: Recognition, context: ParseContext): SheetContent {
  if (!isListKind(mapping.kind)) throw new Error(`not a list: ${mapping.kind}`);
  const { layouts, interpret } = listKinds[mapping.kind];
  const layout = layoutOf(mapping.kind, mapping.layout) ?? layouts[0];
  if (!layout) throw new Error(`no layout for ${mapping.kind}`);
  const columns = new Map<string, FoundColumn>();
  for (const { field: id, index, header, unit } of mapping.columns) {
    const field = layout.fields.find((candidate) => candidate.id === id);
    if (field && !columns.has(id)) columns.set(id, { field, index, header, unit: unit || partUnit(labelText(header)).unit });
  }
  const dataFrom = Math.max(0, mapping.dataFrom + shift);
  // A list without names has its data from the first row: the header then ends above it.
  const row = mapping.headerRow < 0 ? dataFrom : mapping.headerRow + shift;
  const header: FoundHeader = { row, lastRow: mapping.headerRow < 0 ? dataFrom - 1 : Math.max(row, dataFrom - 1), columns, unmatched: [] };
  const said = mapping.period === null ? null : parsePeriod(mapping.period);
  const hint: TimeHint | null = said === null ? null : { year: Math.floor(span(said).to / 12), months: span(said), day: null };
  return listContent(sheet, layout, header, recognition, context, interpret, {
    unit: mapping.unit,
    dateOrder: mapping.dateOrder,
    dataFrom,
    ...(mapping.direction === "paper" ? {} : { direction: mapping.direction }),
    ...(hint === null ? {} : { hint }),
  });
}

function formKind(mapping: SheetMapping): FormKind {
  const { kind } = mapping;
  if (kind === "balance-sheet" || kind === "income-statement" || kind === "cash-flow-statement") return kind;
  throw new Error(`not a statement form: ${kind}`);
}
