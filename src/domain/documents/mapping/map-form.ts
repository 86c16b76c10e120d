/** A statement form read by a mapping: a column of labels, columns of amounts, each of a period. */
import { type Book, lineOf, type Sheet } from "../book.ts";
import type { IgnoredRow, PaperFact, ParseContext, Recognition, SheetContent } from "../document.ts";
import { bareName, readLabel } from "../families/financial/label.ts";
import { findLine } from "../families/financial/line-index.ts";
import { rowText } from "../lists/classify-row.ts";
import { displayFactors } from "../lists/measure-words.ts";
import { type TimeHint, timeHint } from "../lists/period-text.ts";
import { cellWords, readAmountCell } from "../lists/read-cell.ts";
import { textAbove } from "../lists/read-list.ts";
import type { StatementForm } from "../statement-lines.ts";
import { cellRef } from "../../kernel/evidence.ts";
import { comparePeriods, parsePeriod, type Period, spanPeriod, yearBefore, yearPeriod } from "../../kernel/period.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import type { MappableKind, SheetMapping } from "./mapping.ts";

export type FormKind = Extract<MappableKind, "balance-sheet" | "income-statement" | "cash-flow-statement">;

export const formOfKind: Readonly<Record<FormKind, StatementForm>> = {
  "balance-sheet": "balance",
  "income-statement": "income",
  "cash-flow-statement": "cash",
};

type AmountColumn = SheetMapping["amounts"][number];

export function parseForm(
  sheet: Sheet,
  mapping: SheetMapping & { readonly kind: FormKind },
  shift: number,
  recognition: Recognition,
  context: ParseContext,
): SheetContent {
  const { book } = context;
  const form = formOfKind[mapping.kind];
  const facts: PaperFact[] = [];
  const problems: Problem[] = [];
  const ignored: IgnoredRow[] = [];
  const dataFrom = Math.max(0, mapping.dataFrom + shift);
  const title = timeHint(`${textAbove(sheet, book, dataFrom)} ${sheet.name}`);
  const columns = mapping.amounts.map((column) => ({
    column,
    period: periodOfColumn(form, column, sheet, book, mapping.headerRow + shift, title),
    seen: new Set<string>(),
  }));
  for (const { column, period } of columns)
    if (period === null) problems.push(problem("mapping-period-missing", "error", sheet.name, { column: column.header }));
  let mapped = 0;
  for (let row = 0; row < sheet.rows; row++) {
    const at = `${sheet.name}!${lineOf(sheet, row)}`;
    const text = rowText(sheet, book, row);
    if (row < dataFrom || text === "") {
      ignored.push({ at, reason: text === "" ? "blank" : row === mapping.headerRow + shift ? "header" : "title" });
      continue;
    }
    let isMapped = false;
    for (const { column, period, seen } of columns) {
      const raw = cellWords(book, sheet, row, column.label);
      const label = readLabel(raw);
      if (label.name === "") continue;
      const key = mapping.labels[bareName(raw)] ?? findLine(form, label, seen)?.line?.key;
      const found = readAmountCell(sheet, book, row, column.index, displayFactors[label.unit ?? mapping.unit]);
      const ref = cellRef(lineOf(sheet, row) - 1, column.index);
      if (key === undefined) {
        if (found.is === "value")
          problems.push(
            problem("mapping-label-unknown", "warning", `${sheet.name}!${cellRef(lineOf(sheet, row) - 1, column.label)}`, { label: raw }),
          );
        isMapped ||= found.is === "value";
        continue;
      }
      isMapped = true;
      seen.add(key);
      if (found.is === "unreadable") problems.push(problem("unreadable-amount", "error", `${sheet.name}!${ref}`, { raw: found.raw }));
      if (found.is !== "value" || period === null) continue;
      const source = {
        document: context.document,
        at: { kind: "cell", sheet: sheet.name, ref },
        raw: cellWords(book, sheet, row, column.index),
      } as const;
      facts.push({ key, period, value: found.value.amount, unit: "CNY", currency: "CNY", halfStep: found.value.halfStep, source });
    }
    if (isMapped) mapped++;
    else ignored.push({ at, reason: mapped === 0 ? "section" : "note" });
  }
  return {
    recognition,
    unit: mapping.unit,
    periods: [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods),
    facts,
    transactions: null,
    records: null,
    tally: { read: sheet.rows, mapped, ignored },
    problems: distinct(problems),
  };
}

/** Two amount columns beside one label report its unknown name once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((found) => {
    const name = `${found.code}@${found.at}@${found.params["column"] ?? ""}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

export function periodOfColumn(
  form: StatementForm,
  column: AmountColumn,
  sheet: Sheet,
  book: Book,
  headerRow: number,
  title: TimeHint,
): Period | null {
  if (column.from === "fixed") return column.period === null ? null : parsePeriod(column.period);
  const header = headerRow < 0 ? "" : cellWords(book, sheet, headerRow, column.index);
  const own = periodOfHint(form, timeHint(header), /累计/.test(header));
  if (column.from === "header") return own;
  const current = periodOfHint(form, title, /累计/.test(header)) ?? own;
  if (current === null || column.from === "title") return current;
  // 年初 is the end of the year before; a flow's comparison is the same span a year earlier.
  return form === "balance" ? yearPeriod(Number(current.slice(0, 4)) - 1) : yearBefore(current);
}

/** A day or month names a balance by its end, a flow by its span; 累计 runs from January. */
export function periodOfHint(form: StatementForm, hint: TimeHint, isCumulative: boolean): Period | null {
  if (hint.months === null) return hint.year === null ? null : yearPeriod(hint.year);
  const { from, to } = hint.months;
  if (form === "balance") return to % 12 === 11 ? yearPeriod((to - 11) / 12) : spanPeriod({ from: to, to });
  // A flow dated by a day (2025-09-30) runs from January, as the statement of that day does.
  return spanPeriod({ from: isCumulative || hint.day !== null ? to - (to % 12) : from, to });
}
