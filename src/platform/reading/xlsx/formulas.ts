/** Shared formulas: one cell holds the text, the others move its references by their distance. */

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class SharedFormulas {
  readonly #held = new Map<string, Shared>();

  keep(id: string, text: string, row: number, column: number): void {
    this.#held.set(id, { text, row, column });
  }

  /** The formula of a cell that only names the shared one; null when that has not been seen. */
  at(id: string, row: number, column: number): string | null {
    const shared = this.#held.get(id);
    return shared === undefined ? null : shiftReferences(shared.text, row - shared.row, column - shared.column);
  }
}

/** Moves relative references; texts in quotes, names, functions and references with $ stay. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixedColumn ? letters : lettersOf(columnOf(letters) + columns);
      const row = fixedRow ? digits : String(Number(digits) + rows);
      return `${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}

/** One-based. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
