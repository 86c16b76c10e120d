/** What spreadsheet programs wrap around a text so that it stays a text. */

/** `="00012"` keeps leading zeros when a spreadsheet opens the file; the wrapper is not part of the value. */
export function withoutFormulaWrapper(cell: string): string {
  if (cell.charCodeAt(0) !== 0x3d || cell.charCodeAt(1) !== 0x22) return cell;
  const held = /^="((?:[^"]|"")*)"\s*$/.exec(cell);
  return held?.[1] === undefined ? cell : held[1].replaceAll('""', '"');
}
