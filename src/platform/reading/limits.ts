/**
 * What a file may cost before it is refused. [P] reading-limits@1
 * A 308 KB workbook with one 300 MB sheet cost a general reader 15 s and 1.5 GB: the danger is size, so these come before any parser.
 */
const MB = 1024 * 1024;

export const readingLimits = {
  id: "reading-limits",
  version: 1,
  fileBytes: 50 * MB,
  archiveEntries: 2_000,
  entryBytes: 100 * MB,
  archiveBytes: 200 * MB,
  /** Inflated ÷ compressed. Small entries are let off: 1 MB of blank rows is harmless and packs very well. */
  ratio: 200,
  ratioFreeBytes: MB,
  /** An archive in an archive is opened; one more level is not. */
  archiveDepth: 2,
  rows: 200_000,
  columns: 512,
  /** Rows × columns set aside for one sheet: a value in the last row of every column must not claim a gigabyte. */
  area: 20_000_000,
  /** One cell with its text; a longer one is not a cell (the spreadsheet limit is 32,767 characters). */
  cellBytes: 4 * MB,
  /** Characters of one cell, as spreadsheets have it. Every family looks at the first rows: a megabyte in each cell took 1.1 GB. */
  cellCharacters: 32_767,
  /** Tables of one web page, and how deep they may stand in each other. */
  tables: 2_000,
  tableDepth: 64,
  /** Longer texts are known for JSON by their ends: parsing twenty million brackets took 1.5 GB. */
  jsonCharacters: 4_000_000,
  merges: 100_000,
  /** Formulas are kept for sheets small enough for a person to look at. */
  cellsWithFormulas: 20_000,
  /** A quoted field longer than this has lost its closing quote. */
  quotedCharacters: 65_536,
  /** References named in one problem. */
  namedReferences: 5,
} as const;

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MB);
}
