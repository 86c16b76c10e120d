/** A second, slow reading of delimited text, made to share nothing with the product's: one character at a time, every cell a string. */

export function oracleText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Rows by line number (from 1), as the file's lines stand; no fixture has a newline inside quotes. */
export function oracleRows(bytes: Uint8Array): string[][] {
  const lines = oracleText(bytes)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  return [[], ...lines.map(cellsOf)];
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '"') {
      if (isQuoted && line.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else if (isQuoted || cell === "") isQuoted = !isQuoted;
      else cell += char; // a quote inside an unquoted cell is a quote
    } else if (char === "," && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}

/** 分 by plain decimal arithmetic, null for blank. */
export function oracleFen(cell: string | undefined): number | null {
  const text = (cell ?? "").replace(/[\s,¥￥]/g, "");
  if (text === "" || text === "-") return null;
  const value = Number(text);
  return Number.isNaN(value) ? null : Math.round(value * 100);
}

/** A cell as a person reads it: trimmed, "/" and dashes as nothing. */
export function oracleWord(cell: string | undefined): string {
  const text = (cell ?? "").trim().replace(/^'(.*)'$/, "$1");
  return /^[-/]+$/.test(text) ? "" : text;
}

export function oracleJoin(...cells: (string | undefined)[]): string {
  const words = cells.map(oracleWord).filter((text) => text !== "");
  return words.filter((text, index) => text !== words[index - 1]).join(" · ");
}
