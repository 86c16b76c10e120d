/** One row of a sheet as XML: typed cells, never a formula. */
import { parseIsoDay } from "../../domain/kernel/day.ts";
import type { WorkCell, WorkColumn, WorkRow } from "../../domain/working-paper/workbook.ts";
import { fitted, looksLikeFormula, xmlText } from "./cell-text.ts";
import { type CellKind, type RowLook, styleOf } from "./styles.ts";

/** Every text of the workbook once; cells carry its number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
    yield "</sst>";
  }
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Days from 1899-12-30, the day before the first of Excel's calendar, to 1970-01-01; earlier days than 61 are off by one there. */
const EPOCH = 25_569;
const FIRST_SERIAL = 61;

export function columnName(index: number): string {
  const high = Math.floor(index / 26);
  return (high === 0 ? "" : columnName(high - 1)) + String.fromCharCode(65 + (index % 26));
}

export function rowXml(row: WorkRow, line: number, columns: readonly WorkColumn[], texts: SharedTexts): string {
  const { cells } = row;
  const look: RowLook = row.look ?? "plain";
  // A heading goes over the whole width, so that its band is not broken.
  const all = look === "part" ? columns.map((_, index) => cells[index] ?? null) : cells;
  const drawn = all.map((cell, index) => {
    const column = columns[index];
    const own = look === "plain" && column?.isStart === true ? "start" : look;
    return cellXml(cell, `${columnName(index)}${line}`, own, column?.width ?? 10, texts);
  });
  return `<row r="${line}">${drawn.join("")}</row>`;
}

export function headXml(columns: readonly WorkColumn[], texts: SharedTexts): string {
  const cells = columns.map(({ title, width }, index) => cellXml(title, `${columnName(index)}1`, "head", width, texts));
  return `<row r="1" ht="24" customHeight="1">${cells.join("")}</row>`;
}

function cellXml(cell: WorkCell, place: string, look: RowLook, width: number, texts: SharedTexts): string {
  const number = (value: string | number, kind: CellKind) => `<c r="${place}" s="${styleOf(kind, look)}"><v>${value}</v></c>`;
  if (cell === null) return `<c r="${place}" s="${styleOf("empty", look)}"/>`;
  if (typeof cell === "string") return textXml(cell, place, look, width, texts);
  if ("day" in cell) {
    const read = cell.day === null ? null : parseIsoDay(cell.day);
    const serial = read === null ? 0 : read + EPOCH;
    if (serial >= FIRST_SERIAL) return number(serial, "day");
    return textXml(cell.day ?? "", place, look, width, texts);
  }
  const value = cell.number;
  if (value === null) return `<c r="${place}" s="${styleOf(cell.shape, look)}"/>`;
  if (typeof value === "number" ? Number.isFinite(value) : DECIMAL.test(value)) return number(value, cell.shape);
  return textXml(String(value), place, look, width, texts);
}

function textXml(text: string, place: string, look: RowLook, width: number, texts: SharedTexts): string {
  if (text === "") return `<c r="${place}" s="${styleOf("text", look)}"/>`;
  // A wide character takes two of the default face's.
  const isLong = text.length * 2 > width || text.includes("\n");
  const kind = looksLikeFormula(text) ? "text-quoted" : isLong ? "text-wrapped" : "text";
  return `<c r="${place}" s="${styleOf(kind, look)}" t="s"><v>${texts.number(fitted(text))}</v></c>`;
}
