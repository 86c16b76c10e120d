/** Purchases by month: goods in, less goods sent back. Goods issued from the store are not purchases. */
import type { ParseContext } from "../../document.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Period, spanPeriod } from "../../../kernel/period.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { lineAmounts } from "../../lists/row-amounts.ts";
import { headerOf, rowPlace, wordAt } from "../../lists/row-checks.ts";
import { groupRows, monthOfRow, spanOfRow, sumFacts } from "../../lists/row-facts.ts";

const ISSUED = /出库|领用|领料|发出|销售|调拨出/;
const RETURNED = /退货|退回|退库|采购退/;

export function interpretPurchases(rows: ListRows, context: ParseContext): ListMeaning {
  const amounts = lineAmounts(rows, { quantity: "quantity", price: "price", amount: "amount" });
  if (!amounts) return { facts: [], problems: [] };
  const problems: Problem[] = [...amounts.problems];
  const isPurchase = (row: number): boolean =>
    !/作废|取消/.test(wordAt(rows, "status", row)) && (!ISSUED.test(kindAt(rows, row)) || RETURNED.test(kindAt(rows, row)));
  // Some lists print returns as positive amounts under 采购退货.
  const signed = amounts.values.map((value, row) => (RETURNED.test(kindAt(rows, row)) && value > 0 ? -value : value));
  const { groups, undated } = groupRows(
    rows.table.rows,
    (row) => isPurchase(row) && !Number.isNaN(signed[row] ?? Number.NaN),
    (row) => monthOf(rows, row),
  );
  if (undated.length > 0)
    problems.push(problem("month-missing", "warning", rowPlace(rows, amounts.fieldId, undated[0] ?? 0), { count: undated.length }));
  const found = sumFacts(rows, context.document, "purchases", amounts.fieldId, groups, signed);
  problems.push(...found.problems);
  const name = matchText(rows.table.amounts["amount"] ? headerOf(rows, "amount") : headerOf(rows, "price"));
  if (found.facts.length > 0 && /含税|价税/.test(name) && !/不含税/.test(name))
    problems.push(problem("purchases-tax-included", "info", rows.sheet.name));
  return { facts: found.facts, problems };
}

function kindAt(rows: ListRows, row: number): string {
  return matchText(wordAt(rows, "direction", row));
}

function monthOf(rows: ListRows, row: number): Period | null {
  const own = monthOfRow(rows.table.days["date"], row) ?? spanOfRow(rows.table, "month", row);
  if (own !== null) return own;
  // A date column with a blank cell does not take the title's month: the row itself does not say.
  const isDated = rows.header.columns.has("date") || rows.header.columns.has("month");
  const { months } = rows.hint;
  return !isDated && months !== null ? spanPeriod(months) : null;
}
