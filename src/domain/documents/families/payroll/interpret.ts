/** Pay by month and the number of people paid. A person with no pay in a month is not counted; a name printed twice with one account is one person. */
import type { PaperFact, ParseContext } from "../../document.ts";
import { fen, toDecimal } from "../../../kernel/money.ts";
import { type Period, spanPeriod } from "../../../kernel/period.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { checkRows, headerOf, numberAt, rowPlace, wordAt } from "../../lists/row-checks.ts";
import { countFacts, groupRows, monthOfRow, spanOfRow, sumFacts } from "../../lists/row-facts.ts";

const FAILED = /失败|退回|退票|未成功|作废/;

export function interpretPayroll(rows: ListRows, context: ParseContext): ListMeaning {
  const problems: Problem[] = [];
  const hasGross = rows.table.amounts["gross"] !== undefined;
  const pay = hasGross ? "gross" : rows.table.amounts["net"] !== undefined ? "net" : "base";
  const isPaid = (row: number): boolean => !FAILED.test(wordAt(rows, "status", row)) && !Number.isNaN(numberAt(rows, pay, row));
  const { groups, undated } = groupRows(rows.table.rows, isPaid, (row) => monthOf(rows, row));
  if (undated.length > 0)
    problems.push(problem("month-missing", "warning", rowPlace(rows, "name", undated[0] ?? 0), { count: undated.length }));
  const facts: PaperFact[] = [];
  const total = sumFacts(rows, context.document, "payrollTotal", pay, groups);
  facts.push(...total.facts);
  problems.push(...total.problems);
  if (!hasGross && total.facts.length > 0) problems.push(problem("payroll-net-only", "warning", rows.sheet.name));
  const net = sumFacts(rows, context.document, "payrollNet", "net", groups);
  facts.push(...net.facts);
  problems.push(...net.problems);
  const paid = new Map(
    [...groups].map(([period, members]) => [
      period,
      members.filter((row) => numberAt(rows, pay, row) !== 0 && wordAt(rows, "name", row) !== ""),
    ]),
  );
  for (const [period, members] of paid) if (members.length === 0) paid.delete(period);
  facts.push(
    ...countFacts(
      rows,
      context.document,
      "headcount",
      "name",
      paid,
      (row) => `${matchText(wordAt(rows, "name", row))}|${matchText(wordAt(rows, "account", row))}`,
    ),
  );
  problems.push(
    ...checkRows(rows, {
      rule: `${headerOf(rows, "gross")} − ${headerOf(rows, "deduction")} = ${headerOf(rows, "net")}`,
      fieldId: "net",
      expected: (row) => numberAt(rows, "gross", row) - Math.abs(numberAt(rows, "deduction", row)),
      printed: (row) => numberAt(rows, "net", row),
      tolerance: () => 1.5,
      show: (value) => toDecimal(fen(Math.round(value))),
    }),
  );
  return { facts, problems };
}

/** The month's own column, else the title's or the sheet's month, else the month of payment. */
function monthOf(rows: ListRows, row: number): Period | null {
  const own = spanOfRow(rows.table, "month", row);
  if (own !== null) return own;
  const { months } = rows.hint;
  if (months !== null && months.from === months.to) return spanPeriod(months);
  return monthOfRow(rows.table.days["date"], row);
}
