/** Facts and checks of a main form, by the tables of tax-lines.ts. */
import type { PaperFact, ParseContext } from "../../document.ts";
import type { Sheet } from "../../book.ts";
import type { Locator } from "../../../kernel/evidence.ts";
import { fen, toDecimal } from "../../../kernel/money.ts";
import type { Period } from "../../../kernel/period.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { RecordFactKey } from "../../record-fields.ts";
import type { ReadForm, TaxCell } from "./read-form.ts";
import type { TaxForm } from "./tax-lines.ts";
import { yearToDate } from "./tax-period.ts";

/** Each printed line is rounded to 1 分. */
const ROUNDING = 2;

export function taxFacts(
  sheet: Sheet,
  context: ParseContext,
  form: TaxForm,
  read: ReadForm,
  period: Period,
): { facts: PaperFact[]; problems: Problem[] } {
  const facts: PaperFact[] = [];
  const problems: Problem[] = [];
  const toDate = yearToDate(period);
  for (const [isCumulative, when] of [
    [false, period],
    [true, toDate],
  ] as const) {
    if (isCumulative && toDate === period) continue;
    const columns = read.columns.filter((column) => column.isCumulative === isCumulative).map((column) => column.index);
    const cells = read.cells.filter((cell) => columns.includes(cell.column));
    const add = (key: RecordFactKey, lines: readonly number[]): PaperFact | null => {
      const fact = factOf(
        key,
        when,
        cells.filter((cell) => lines.includes(cell.line)),
        sheet,
        context,
      );
      if (fact) facts.push(fact);
      return fact;
    };
    const sales = add("vatSales", form.sales);
    if (sales === null && !isCumulative) problems.push(problem("vat-sales-blank", "warning", sheet.name));
    const exported = add("vatExportSales", form.exportSales);
    if (exported && exported.value !== 0 && !isCumulative) {
      problems.push(problem("vat-export-sales", "info", placeOf(sheet, exported), { amount: toDecimal(fen(exported.value)) }));
    }
    add("vatExemptSales", form.exemptSales);
    for (const { line, key } of form.lines) if (key) add(key, [line]);
  }
  return { facts, problems: [...problems, ...checkLines(sheet, form, read)] };
}

/** One cell; several cells of one column as its lines; cells of two columns (goods and services) as a list of references. */
export function factOf(key: RecordFactKey, period: Period, all: readonly TaxCell[], sheet: Sheet, context: ParseContext): PaperFact | null {
  if (all.length === 0) return null;
  // A second column of zeros (即征即退, services) adds nothing but noise to the evidence.
  const first = Math.min(...all.map((cell) => cell.column));
  const filled = all.filter((cell) => cell.value !== 0).map((cell) => cell.column);
  const cells = filled.length === 0 ? all.filter((cell) => cell.column === first) : all.filter((cell) => filled.includes(cell.column));
  const value = cells.reduce((sum, cell) => sum + cell.value, 0);
  if (!Number.isSafeInteger(value)) return null;
  return {
    key,
    period,
    value,
    unit: "CNY",
    currency: "CNY",
    halfStep: cells.reduce((sum, cell) => sum + cell.halfStep, 0),
    source: { document: context.document, at: locatorOf(sheet, cells), raw: cells.map((cell) => cell.raw).join(" + ") },
  };
}

function locatorOf(sheet: Sheet, cells: readonly TaxCell[]): Locator {
  const [only] = cells;
  const letters = new Set(cells.map((cell) => cell.letter));
  if (cells.length === 1 || letters.size > 1) return { kind: "cell", sheet: sheet.name, ref: cells.map((cell) => cell.ref).join(",") };
  const lines = cells.map((cell) => cell.sheetLine).sort((a, b) => a - b);
  return {
    kind: "lines",
    sheet: sheet.name,
    column: only?.letter ?? "A",
    runs: lines.flatMap((line) => [line, line]),
    count: cells.length,
  };
}

function checkLines(sheet: Sheet, form: TaxForm, read: ReadForm): Problem[] {
  const problems: Problem[] = [];
  for (const column of read.columns) {
    const cells = new Map(read.cells.filter((cell) => cell.column === column.index).map((cell) => [cell.line, cell]));
    const printed = (line: number): number | undefined => cells.get(line)?.value;
    // A line the form leaves blank is a line with nothing on it, as long as the column is filled in at all.
    const orNothing = (line: number): number => printed(line) ?? 0;
    for (const check of form.checks) {
      const reported = cells.get(check.line);
      const terms = [...check.plus, ...check.minus];
      if (!reported || (column.isCumulative && !check.isCumulative) || !terms.some((line) => cells.has(line))) continue;
      const expected = sumOf(check.plus, orNothing) - sumOf(check.minus, orNothing);
      if (Math.abs(reported.value - expected) <= ROUNDING) continue;
      if (form.sales.includes(5) && check.line === 19 && deductsWithoutLine18(reported.value, printed)) continue;
      problems.push(
        problem("tax-line-differs", "warning", `${sheet.name}!${reported.ref}`, {
          rule: `${check.line} = ${check.plus.join(" + ")}${check.minus.map((line) => ` − ${line}`).join("")}`,
          printed: toDecimal(fen(reported.value)),
          expected: toDecimal(fen(expected)),
        }),
      );
    }
  }
  return problems;
}

/** Lines 17 and 18 left at 0.00: the tax then follows from the input tax itself, 19 = 11 − (12 + 13 − 14 − 15 + 16), not below zero. */
function deductsWithoutLine18(reported: number, printed: (line: number) => number | undefined): boolean {
  if (printed(17) || printed(18)) return false;
  const output = printed(11);
  const input = printed(12);
  if (output === undefined || input === undefined) return false;
  const deductible = input + (printed(13) ?? 0) - (printed(14) ?? 0) - (printed(15) ?? 0) + (printed(16) ?? 0);
  return [deductible, input].some((deducted) => Math.abs(reported - Math.max(0, output - deducted)) <= ROUNDING);
}

function sumOf(lines: readonly number[], value: (line: number) => number): number {
  return lines.reduce((sum, line) => sum + value(line), 0);
}

function placeOf(sheet: Sheet, fact: PaperFact): string {
  const { at } = fact.source;
  return at.kind === "cell" ? `${sheet.name}!${at.ref}` : sheet.name;
}
