/** Independent readings to compare ours with: SheetJS for workbooks, a character-by-character state machine for delimited text. */
import * as XLSX from "@e965/xlsx";
import { type Book, CellKind, cellKind, type Sheet } from "../../src/domain/documents/book.ts";

/** "n:12.5", "d:45000", "s:货款", "b:1", "e:7", "" for blank. */
export type OracleCells = Map<string, string>;

export interface OracleSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: OracleCells;
  readonly merges: readonly string[];
  readonly formulas: ReadonlyMap<string, string>;
}

/** SheetJS's reading in its default, sparse mode: another path through its code than the one the product falls back to. */
export function readWithOracle(bytes: Uint8Array): OracleSheet[] {
  const workbook = XLSX.read(bytes, { type: "array", cellNF: true, cellText: false, cellHTML: false, cellDates: false });
  return workbook.SheetNames.map((name, index) => {
    const worksheet = workbook.Sheets[name] ?? {};
    const cells: OracleCells = new Map();
    const formulas = new Map<string, string>();
    for (const [ref, value] of Object.entries(worksheet)) {
      if (ref.startsWith("!")) continue;
      // The library's type of a sheet allows anything under a key; keys without "!" are cells.
      const cell = value as XLSX.CellObject;
      if (cell.f !== undefined) formulas.set(ref, cell.f);
      const text = oracleCell(cell);
      if (text !== "") cells.set(ref, text);
    }
    const merges = (worksheet["!merges"] ?? []).map((range) => XLSX.utils.encode_range(range)).sort();
    return { name, isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, cells, merges, formulas };
  });
}

function oracleCell(cell: XLSX.CellObject): string {
  if (cell.v === undefined || cell.v === "") return "";
  if (cell.t === "s") return `s:${cell.v}`;
  if (cell.t === "b") return `b:${cell.v ? 1 : 0}`;
  if (cell.t === "e") return `e:${cell.v}`;
  if (cell.t === "n") return `${XLSX.SSF.is_date(String(cell.z ?? "General")) ? "d" : "n"}:${cell.v}`;
  return "";
}

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 0,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#NUM!": 36,
  "#N/A": 42,
};

/** Our reading in the same terms. */
export function ourCells(book: Book, sheet: Sheet): OracleCells {
  const cells: OracleCells = new Map();
  for (const [column, held] of sheet.columns.entries()) {
    for (let row = 0; row < held.kinds.length; row++) {
      const kind = cellKind(sheet, row, column);
      if (kind === CellKind.blank || kind === CellKind.formulaWithoutValue) continue;
      const value = held.values[row] ?? Number.NaN;
      const ref = XLSX.utils.encode_cell({ r: row, c: column });
      if (kind === CellKind.text) cells.set(ref, `s:${book.strings[value]}`);
      else if (kind === CellKind.error) cells.set(ref, `e:${ERROR_NUMBERS[book.strings[value] ?? ""]}`);
      else cells.set(ref, `${kind === CellKind.boolean ? "b" : kind === CellKind.date ? "d" : "n"}:${value}`);
    }
  }
  return cells;
}

export function ourMerges(sheet: Sheet): string[] {
  return sheet.merges
    .map((merge) => XLSX.utils.encode_range({ s: { r: merge.top, c: merge.left }, e: { r: merge.bottom, c: merge.right } }))
    .sort();
}

/** Differences as "A1: ours ≠ theirs", at most a few. */
export function differences(ours: OracleCells, theirs: OracleCells): string[] {
  const found: string[] = [];
  for (const ref of new Set([...ours.keys(), ...theirs.keys()])) {
    if (ours.get(ref) !== theirs.get(ref) && found.length < 10)
      found.push(`${ref}: ${ours.get(ref) ?? "blank"} ≠ ${theirs.get(ref) ?? "blank"}`);
  }
  return found;
}

/** Delimited text by the rules of RFC 4180 as lenient readers apply them; one array a row, blank lines give one empty cell. */
export function referenceRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let state: "start" | "plain" | "quoted" | "closed" = "start";
  const endCell = (): void => {
    row.push(cell);
    cell = "";
    state = "start";
  };
  const characters = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  for (const character of characters.endsWith("\n") || characters === "" ? characters : `${characters}\n`) {
    if (state === "quoted") {
      if (character === '"') state = "closed";
      else cell += character;
    } else if (state === "closed" && character === '"') {
      cell += '"';
      state = "quoted";
    } else if (character === delimiter) endCell();
    else if (character === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else if (state === "start" && character === '"') state = "quoted";
    else {
      cell += character;
      state = "plain";
    }
  }
  return rows;
}

export function rowsAsCells(rows: readonly (readonly string[])[]): OracleCells {
  const cells: OracleCells = new Map();
  for (const [r, row] of rows.entries())
    for (const [c, text] of row.entries()) if (text !== "") cells.set(XLSX.utils.encode_cell({ r, c }), `s:${text}`);
  return cells;
}
