/** The header of a list: the row (or two rows, under merged group titles) of the first 30 in which most standard fields are met. */
import { type Book, CellKind, cellKind, cellText, type Sheet } from "../book.ts";
import { labelText, matchText } from "../../kernel/plain-text.ts";
import type { RecordField } from "../record-fields.ts";
import { headerIndex, type ListLayout } from "./list-layout.ts";
import { partUnit } from "./measure-words.ts";
import { mergeOrigins, type OriginOf } from "./merged-cells.ts";

const SEARCHED_ROWS = 30;
const SEARCHED_COLUMNS = 200;
/** Longer cells are notes, not headers. */
const LONGEST_HEADER = 60;

export interface FoundColumn {
  readonly field: RecordField;
  readonly index: number;
  /** As printed. */
  readonly header: string;
  /** The unit printed behind the header, "" when none. */
  readonly unit: string;
}

export interface FoundHeader {
  /** First and last row of the header, zero-based. */
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Headers no field goes by. */
  readonly unmatched: readonly { readonly index: number; readonly header: string }[];
}

interface Hit {
  readonly field: RecordField;
  readonly rank: number;
  readonly unit: string;
}

/** Null when no row has every column the layout cannot do without; `isLoose` takes the best row there is, for a person to complete. */
export function findHeader(sheet: Sheet, book: Book, layout: ListLayout, isLoose = false): FoundHeader | null {
  const origin = mergeOrigins(sheet);
  let best: FoundHeader | null = null;
  // One row first: a title merged above the header must not pass for its upper half.
  for (const depth of [1, 2]) {
    for (let row = 0; row < Math.min(sheet.rows, SEARCHED_ROWS); row++) {
      const found = headerAt(sheet, book, layout, row, depth, origin, isLoose);
      if (found && (best === null || found.columns.size > best.columns.size)) best = found;
    }
  }
  return best;
}

function headerAt(
  sheet: Sheet,
  book: Book,
  layout: ListLayout,
  row: number,
  depth: number,
  origin: OriginOf,
  isLoose: boolean,
): FoundHeader | null {
  if (row + depth > sheet.rows || (depth === 2 && !isSecondHeader(sheet, book, row + 1))) return null;
  const index = headerIndex(layout);
  const best = new Map<string, { hit: Hit; column: number; header: string }>();
  const headers: { index: number; header: string }[] = [];
  const width = Math.min(sheet.columns.length, SEARCHED_COLUMNS);
  let group = "";
  for (let column = 0; column < width; column++) {
    // Text files have no merges: a group title then stands over its first column only.
    const own = cellText(book, sheet, row, column);
    if (own !== "") group = own;
    const texts = columnHeaders(sheet, book, row, depth, column, origin, sheet.merges.length === 0 ? group : "");
    const header = texts[0] ?? "";
    if (header === "") continue;
    headers.push({ index: column, header });
    const hit = firstHit(texts, index);
    const held = hit ? best.get(hit.field.id) : undefined;
    if (hit && (held === undefined || hit.rank < held.hit.rank)) best.set(hit.field.id, { hit, column, header });
  }
  const columns = new Map<string, FoundColumn>();
  for (const [id, { hit, column, header }] of best) columns.set(id, { field: hit.field, index: column, header, unit: hit.unit });
  if (isLoose ? columns.size === 0 : !layout.needs.every((group) => group.some((id) => columns.has(id)))) return null;
  const used = new Set([...columns.values()].map((column) => column.index));
  return { row, lastRow: row + depth - 1, columns, unmatched: headers.filter((header) => !used.has(header.index)) };
}

/** The names a column may be looked up by: under a group title, both together first ("入库" over "金额" is 入库金额). */
function columnHeaders(sheet: Sheet, book: Book, row: number, depth: number, column: number, origin: OriginOf, group: string): string[] {
  const at = (r: number): string => {
    const from = origin(r, column);
    return cellText(book, sheet, from.row, from.column);
  };
  // A title merged across the table is no header of each of its columns.
  if (depth === 1) return [cellText(book, sheet, row, column)].filter((text) => text !== "");
  const bottom = at(row + 1);
  const top = at(row) || (bottom === "" ? "" : group);
  if (top === "" || bottom === "" || top === bottom) return [bottom || top].filter((text) => text !== "");
  return [top + bottom, bottom];
}

function firstHit(texts: readonly string[], index: ReturnType<typeof headerIndex>): Hit | null {
  for (const text of texts) {
    if (text.length > LONGEST_HEADER) continue;
    const label = labelText(text);
    const { name, unit } = partUnit(label);
    const whole = index.get(label);
    // "电量(kwh)" as a header of its own still tells the unit.
    const found = whole ?? index.get(name);
    if (found) return { ...found, unit };
  }
  return null;
}

/** A second header row is all words: the first row of data has digits in it. */
function isSecondHeader(sheet: Sheet, book: Book, row: number): boolean {
  let words = 0;
  for (let column = 0; column < Math.min(sheet.columns.length, SEARCHED_COLUMNS); column++) {
    const kind = cellKind(sheet, row, column);
    if (kind === CellKind.blank) continue;
    if (kind !== CellKind.text) return false;
    const text = matchText(cellText(book, sheet, row, column));
    if (text.length > 20 || /^[-+¥]?[\d.,]+/.test(text)) return false;
    words++;
  }
  return words >= 2;
}
