/** Which line of the original is lit, and on which side the officer moved last: the other side follows. */
export interface LitPlace {
  readonly line: number;
  /** Index of the reading chosen on the right; null when the line was chosen. */
  readonly reading: number | null;
  /** Zero-based column of the cell the chosen reading came from; −1 for the whole row. */
  readonly column: number;
  readonly from: "sheet" | "readings" | "address";
}

/** "利润表!C14" stands in column 2; a place that names only a line in none. */
export function columnOf(at: string): number {
  const letters = /^([A-Z]{1,3})\d/.exec(at.slice(at.lastIndexOf("!") + 1))?.[1];
  if (letters === undefined) return -1;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
