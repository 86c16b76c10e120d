/** Turns grids of cells into the files people really send: xlsx, BIFF8 xls, csv in three encodings, HTML saved as .xls. */
import * as XLSX from "@e965/xlsx";
import { encodeGb18030 } from "./gb18030.ts";

export type GridCell = string | number | null;

/** Zero-based, inclusive. */
export interface GridMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as pure data. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly GridMerge[];
  /** Number format of numeric cells, "#,##0.00" unless said. */
  readonly numberFormat?: string;
}

function workbookOf(grids: readonly Grid[]): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const grid of grids) {
    const sheet = XLSX.utils.aoa_to_sheet(grid.rows.map((row) => [...row]));
    for (const [ref, cell] of Object.entries(sheet)) {
      // Keys that start with "!" hold the sheet's own data, not cells.
      if (!ref.startsWith("!") && cell && typeof cell === "object" && "t" in cell && cell.t === "n")
        cell.z = grid.numberFormat ?? "#,##0.00";
    }
    if (grid.merges)
      sheet["!merges"] = grid.merges.map((merge) => ({ s: { r: merge.top, c: merge.left }, e: { r: merge.bottom, c: merge.right } }));
    sheet["!cols"] = columnWidths(grid).map((wch) => ({ wch }));
    XLSX.utils.book_append_sheet(book, sheet, grid.name);
  }
  return book;
}

/** Wide enough to read without ######: a Chinese character takes two places. Merged titles do not count. */
function columnWidths(grid: Grid): number[] {
  const widths: number[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    if (grid.merges?.some((merge) => merge.top === row)) continue;
    for (const [column, cell] of cells.entries()) {
      const text = typeof cell === "number" ? cell.toFixed(2) : (cell ?? "");
      const width = [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 2);
      widths[column] = Math.max(widths[column] ?? 6, Math.min(width, 44));
    }
  }
  return widths;
}

/** A plain .xlsx. SheetJS writes no clock into it, so equal grids give equal bytes. */
export function xlsxOf(grids: readonly Grid[]): Uint8Array {
  return new Uint8Array(XLSX.write(workbookOf(grids), { type: "array", bookType: "xlsx", compression: true }));
}

/** A real BIFF8 .xls, as old bank and payroll programs write. */
export function xlsOf(grids: readonly Grid[]): Uint8Array {
  return new Uint8Array(XLSX.write(workbookOf(grids), { type: "array", bookType: "biff8" }));
}

export interface TextShape {
  readonly encoding?: "utf-8" | "utf-8-bom" | "gbk";
  readonly separator?: "," | "\t";
  readonly newline?: "\n" | "\r\n";
  /** Width cells are padded to with spaces (each line then ends in a separator), as some exports do. */
  readonly padTo?: number;
}

export function encodeText(text: string, encoding: TextShape["encoding"] = "utf-8"): Uint8Array {
  if (encoding === "gbk") return encodeGb18030(text);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\ufeff${text}` : text);
}

/** Rows as delimited text; a cell that needs quoting is quoted. Numbers keep two decimals. */
export function csvOf(rows: readonly (readonly GridCell[])[], shape: TextShape = {}): Uint8Array {
  const separator = shape.separator ?? ",";
  const newline = shape.newline ?? "\r\n";
  const lines = rows.map((row) => {
    const cells = row.map((cell) => {
      const text = cell === null ? "" : typeof cell === "number" ? cell.toFixed(2) : cell;
      const padded = shape.padTo === undefined ? text : text.padEnd(shape.padTo);
      return /["\n\r]/.test(padded) || padded.includes(separator) ? `"${padded.replaceAll('"', '""')}"` : padded;
    });
    return cells.join(separator) + (shape.padTo === undefined ? "" : separator);
  });
  return encodeText(lines.join(newline) + newline, shape.encoding);
}

/** An HTML page with one table, the way web systems "export to Excel"; named .xls by whoever saves it. */
export function htmlTableOf(title: string, grid: Grid, encoding: "utf-8" | "gbk" = "gbk"): Uint8Array {
  const covered = new Set<string>();
  const spans = new Map<string, GridMerge>();
  for (const merge of grid.merges ?? []) {
    spans.set(`${merge.top},${merge.left}`, merge);
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++)
        if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
    }
  }
  const rows = grid.rows.map((cells, row) => {
    const inside = cells.map((cell, column) => {
      if (covered.has(`${row},${column}`)) return "";
      const merge = spans.get(`${row},${column}`);
      const span = merge ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"` : "";
      const text =
        cell === null ? "&nbsp;" : escapeHtml(typeof cell === "number" ? cell.toLocaleString("en-US", { minimumFractionDigits: 2 }) : cell);
      return `<td${span} style="mso-number-format:'\\@'">${text}</td>`;
    });
    return `<tr>${inside.join("")}</tr>`;
  });
  const charset = encoding === "gbk" ? "gb2312" : "utf-8";
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=${charset}">\r\n<title>${escapeHtml(title)}</title>\r\n</head>\r\n<body>\r\n<table border="1">\r\n${rows.join("\r\n")}\r\n</table>\r\n</body>\r\n</html>\r\n`;
  return encodeText(page, encoding === "gbk" ? "gbk" : "utf-8");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** 分 as the text a paper prints: "1234.50", or "1,234.50" with thousands separated. */
export function moneyText(amount: number, grouped = false): string {
  const text = (amount / 100).toFixed(2);
  return grouped ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : text;
}
