/** Whether a sheet holds statements, of which form mostly, and by what it was known. Looks at the first rows only. */
import { matchText } from "../../../../kernel/plain-text.ts";
import type { Book, Sheet } from "../../../book.ts";
import type { PaperKind, Recognition } from "../../../document.ts";
import type { StatementForm } from "../../../statement-lines.ts";
import { type Grid, gridOf } from "../grid.ts";
import { findLine } from "../line-index.ts";
import { findTrialBalance } from "../trial-balance/layout.ts";
import { readColumns } from "./columns.ts";
import { findBlocks } from "./find-blocks.ts";
import { findAcross } from "./parse-across.ts";
import { titleForm } from "./titles.ts";

export const formKinds = { balance: "balance-sheet", income: "income-statement", cash: "cash-flow-statement" } as const satisfies Record<
  StatementForm,
  PaperKind
>;

/** Rows looked at: the longest form (sections, supplement and head included) stays below. */
const LOOKED_AT = 160;
const ENOUGH_WITHOUT_TITLE = 4;
const ENOUGH_WITH_TITLE = 2;
const ENOUGH_WHEN_BLANK = 8;
const TOTALS: ReadonlySet<string> = new Set([
  "totalAssets",
  "totalLiabilities",
  "equity",
  "totalProfit",
  "netIncome",
  "operatingCashFlow",
  "netCashIncrease",
]);

interface FormCount {
  readonly form: StatementForm;
  readonly lines: number;
}

export function detectStatement(form: StatementForm, sheet: Sheet, book: Book): Recognition | null {
  const grid = gridOf(book, sheet);
  const head = headWords(grid);
  // Tax returns print the same lines for another purpose; a trial balance prints accounts.
  if (/纳税申报表|申报表|预缴/.test(head) || findTrialBalance(grid) !== null) return null;
  const across = findAcross(grid);
  const counts = across ? [{ form: across.form, lines: across.lines }] : countLines(grid);
  const main = counts.reduce<FormCount | null>((best, next) => (best === null || next.lines > best.lines ? next : best), null);
  if (main === null || main.form !== form) return null;
  const title = titleOf(grid, form);
  if (main.lines < (title === null ? ENOUGH_WITHOUT_TITLE : ENOUGH_WITH_TITLE)) return null;
  const number = /会(?:小)?企0?[123]表/.exec(head)?.[0] ?? null;
  const standard = number === null ? (across ? "transposed" : "generic") : number.includes("小") ? "small-business" : "enterprise";
  const why = [...(title === null ? [] : [title]), ...(number === null ? [] : [number]), `${main.lines} 个项目名称`];
  // Eight lines of one form are met nowhere else; a title with few lines is a short or a blank form.
  const confidence = Math.min(0.97, 0.5 + 0.05 * Math.min(main.lines, 8) + (title === null ? 0 : 0.1));
  return { kind: formKinds[form], layout: `${standard}-${formKinds[form]}`, confidence, why };
}

/** Distinct additive lines of each form, in tables that also have columns of amounts (a chart of accounts has none). */
function countLines(grid: Grid): FormCount[] {
  const names: Record<StatementForm, Set<string>> = { balance: new Set(), income: new Set(), cash: new Set() };
  const last = Math.min(grid.sheet.rows, LOOKED_AT) - 1;
  for (const block of findBlocks(grid, last)) {
    const columns = readColumns(grid, block, null);
    const hasAmounts = columns.amounts.length > 0 || columns.notUnderstood.length > 0;
    const found = new Set<string>();
    let hasTotal = false;
    for (let row = block.bodyRow; row <= block.lastRow; row++) {
      for (const column of block.labelColumns) {
        const label = grid.label(row, column);
        const match = label && findLine(block.form, label, new Set());
        if (!match || match.line?.partOf) continue;
        found.add(label.name);
        if (match.line && TOTALS.has(match.line.key)) hasTotal = true;
      }
    }
    // A blank form has no amounts, but it has totals; a chart of accounts has neither.
    if (hasAmounts || (hasTotal && found.size >= ENOUGH_WHEN_BLANK)) for (const name of found) names[block.form].add(name);
  }
  return (["balance", "income", "cash"] as const).flatMap((form) => (names[form].size === 0 ? [] : [{ form, lines: names[form].size }]));
}

function headWords(grid: Grid): string {
  let words = "";
  for (let row = 0; row < Math.min(grid.sheet.rows, 12); row++) words += grid.rowText(row);
  return words;
}

/** The title over the table, else the sheet's own name when it says so. */
function titleOf(grid: Grid, form: StatementForm): string | null {
  for (let row = 0; row < Math.min(grid.sheet.rows, LOOKED_AT); row++) {
    for (let column = 0; column < Math.min(grid.sheet.columns.length, 64); column++) {
      const text = grid.text(row, column);
      if (text !== "" && titleForm(text) === form) return matchText(text);
    }
  }
  return titleForm(grid.sheet.name) === form ? grid.sheet.name : null;
}
