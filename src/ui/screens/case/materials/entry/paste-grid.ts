/** A block copied from Excel or WPS, as rows of cells: tab text in which cells with line breaks stand in quotes. */
export function pasteGrid(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (char === '"' && cell === "") isQuoted = true;
    else if (char === "\t" || char === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (char === "\n") rows.push([]);
    } else if (char !== "\r") cell += char;
  }
  rows.at(-1)?.push(cell);
  // Excel ends a copied block with a line break.
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
  return rows;
}

/** One cell goes where the caret is, as any text does. */
export function isBlock(text: string): boolean {
  return /\t|\n[\s\S]*\S/.test(text);
}

/** The table as the text of a csv file, every cell as it was copied. */
export function csvOf(grid: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return `${grid.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
