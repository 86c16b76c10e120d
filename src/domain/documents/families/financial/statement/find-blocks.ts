/**
 * Where the statements stand on a sheet whose lines run down: which columns hold labels, which amounts, and from which row to which.
 * A sheet may hold several statements one under the other, two halves side by side (账户式), or whole tables side by side.
 */
import type { StatementForm } from "../../../statement-lines.ts";
import { readRole } from "../column-role.ts";
import type { Grid } from "../grid.ts";
import { readHeadingDate } from "../paper-date.ts";
import { isLabelHead, titleForm } from "./titles.ts";

export interface StatementBlock {
  readonly form: StatementForm;
  /** One column, or two where the parts of a line are set in one column further. */
  readonly labelColumns: readonly number[];
  /** First and last column that may hold its amounts. */
  readonly from: number;
  readonly to: number;
  /** First row of its head (title, date, unit, headings); the body follows. */
  readonly headRow: number;
  readonly bodyRow: number;
  readonly lastRow: number;
}

/** Fewer names than this in one column is chance, not a statement. */
const FEWEST_LINES = 2;
/** So many lines of another form in a row and the table has changed without a title. */
const CHANGE_AFTER = 3;

export function findBlocks(grid: Grid, lastRow = grid.sheet.rows - 1): StatementBlock[] {
  const groups = labelGroups(grid, lastRow);
  const blocks: StatementBlock[] = [];
  groups.forEach((labelColumns, index) => {
    const from = (labelColumns[labelColumns.length - 1] ?? 0) + 1;
    const to = (groups[index + 1]?.[0] ?? grid.sheet.columns.length) - 1;
    blocks.push(...blocksOfGroup(grid, labelColumns, from, to, lastRow));
  });
  return blocks.sort((a, b) => a.headRow - b.headRow || a.from - b.from);
}

/** Columns of labels, left to right; neighbours with no amounts between them are one group (a tree set in two columns). */
function labelGroups(grid: Grid, lastRow: number): number[][] {
  const columns: number[] = [];
  for (let column = 0; column < Math.min(grid.sheet.columns.length, 64); column++) {
    const names = new Set<string>();
    for (let row = 0; row <= lastRow && names.size < FEWEST_LINES; row++) {
      const label = grid.label(row, column);
      if (label && label.forms.length > 0) names.add(label.name);
    }
    if (names.size >= FEWEST_LINES) columns.push(column);
  }
  const groups: number[][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous !== undefined && !hasAmountsBetween(grid, previous, column, lastRow)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function hasAmountsBetween(grid: Grid, left: number, right: number, lastRow: number): boolean {
  for (let column = left + 1; column < right; column++) {
    for (let row = 0; row <= lastRow; row++) {
      // Any numeric cell, any heading over a blank form: the columns between belong to the left half.
      if (grid.isNumeric(row, column) || /期末|年初|期初|年末|金额|余额|行次|累计|本期|上期|\d/.test(grid.text(row, column))) return true;
    }
  }
  return false;
}

function blocksOfGroup(grid: Grid, labelColumns: readonly number[], from: number, to: number, lastRow: number): StatementBlock[] {
  const blocks: StatementBlock[] = [];
  let headRow = 0;
  let bodyRow = -1;
  let recent: { row: number; forms: readonly StatementForm[] }[] = [];
  let votes: Record<StatementForm, number> = { balance: 0, income: 0, cash: 0 };
  let titled: StatementForm | null = null;
  const close = (end: number): void => {
    if (bodyRow >= 0) {
      const form = decide(votes, titled);
      if (form) blocks.push({ form, labelColumns, from, to, headRow, bodyRow, lastRow: end });
    }
    headRow = end + 1;
    bodyRow = -1;
    votes = { balance: 0, income: 0, cash: 0 };
    titled = null;
    recent = [];
  };
  for (let row = 0; row <= lastRow; row++) {
    const title = rowTitle(grid, row);
    const isHead = labelColumns.some((column) => isLabelHead(grid.text(row, column))) && hasHeadingBeside(grid, row, from, to);
    if ((title !== null || isHead) && bodyRow >= 0) close(row - 1);
    if (title !== null) titled = title;
    const forms = rowForms(grid, row, labelColumns);
    if (forms.length === 0 || isHead || title !== null) continue;
    if (bodyRow < 0) bodyRow = row;
    recent.push({ row, forms });
    if (recent.length > CHANGE_AFTER) recent.shift();
    const current = decide(votes, titled);
    const first = recent[0];
    if (
      current &&
      first &&
      first.row > bodyRow &&
      recent.length === CHANGE_AFTER &&
      votes[current] >= CHANGE_AFTER &&
      recent.every((seen) => !seen.forms.includes(current))
    ) {
      const held = recent;
      // The rows that announced the change were counted for the old table; none of them was one of its lines.
      close(first.row - 1);
      bodyRow = first.row;
      for (const seen of held) for (const form of seen.forms) votes[form] += 1;
      continue;
    }
    for (const form of forms) votes[form] += 1;
  }
  close(lastRow);
  return blocks;
}

/** 「资产：」 alone is a section's caption; with headings beside it, it heads the table. */
function hasHeadingBeside(grid: Grid, row: number, from: number, to: number): boolean {
  for (let column = from; column <= Math.min(to, from + 12); column++) {
    const text = grid.mergedText(row, column);
    if (text !== "" && (readRole(text) !== null || readHeadingDate(text) !== null)) return true;
  }
  return false;
}

function rowTitle(grid: Grid, row: number): StatementForm | null {
  for (let column = 0; column < Math.min(grid.sheet.columns.length, 64); column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const form = titleForm(text);
    if (form) return form;
  }
  return null;
}

function rowForms(grid: Grid, row: number, labelColumns: readonly number[]): readonly StatementForm[] {
  for (const column of [...labelColumns].reverse()) {
    const label = grid.label(row, column);
    if (label && label.forms.length > 0) return label.forms;
  }
  return [];
}

/** The form most lines belong to; a title decides between equals, and where only a line or two stand. */
function decide(votes: Readonly<Record<StatementForm, number>>, titled: StatementForm | null): StatementForm | null {
  const best = Math.max(votes.balance, votes.income, votes.cash);
  if (best === 0) return null;
  if (titled !== null && votes[titled] > 0 && votes[titled] * 2 >= best) return titled;
  const forms: StatementForm[] = ["balance", "income", "cash"];
  return forms.find((form) => votes[form] === best) ?? null;
}
