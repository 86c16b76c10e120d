/** Stock at a date (a balance is keyed by the period that ends there) and, from a stock ledger, the stock its books show. */
import type { PaperFact, ParseContext } from "../../document.ts";
import { type Day, dayParts, NO_DAY } from "../../../kernel/day.ts";
import { fen, toDecimal } from "../../../kernel/money.ts";
import { type MonthIndex, monthIndex, type Period, spanPeriod, yearPeriod } from "../../../kernel/period.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { lineAmounts } from "../../lists/row-amounts.ts";
import { checkRows, headerOf, numberAt } from "../../lists/row-checks.ts";
import { groupRows, spanOfRow, sumFacts } from "../../lists/row-facts.ts";

export function interpretInventory(rows: ListRows, context: ParseContext): ListMeaning {
  return rows.layout.id === "inventory-ledger" ? ledger(rows, context) : count(rows, context);
}

function count(rows: ListRows, context: ParseContext): ListMeaning {
  const amounts = lineAmounts(rows, { quantity: "quantity", price: "price", amount: "amount" });
  if (!amounts) return { facts: [], problems: [] };
  const problems: Problem[] = [...amounts.problems];
  const facts: PaperFact[] = [];
  const { groups, undated } = groupRows(
    rows.table.rows,
    (row) => !Number.isNaN(amounts.values[row] ?? Number.NaN),
    (row) => dateOf(rows, row),
  );
  if (undated.length > 0) problems.push(problem("stock-date-missing", "warning", rows.sheet.name));
  const counted = sumFacts(rows, context.document, "inventoryCount", amounts.fieldId, groups, amounts.values);
  const book = sumFacts(rows, context.document, "inventoryBook", "bookAmount", groups);
  facts.push(...counted.facts, ...book.facts);
  problems.push(...counted.problems, ...book.problems);
  return { facts, problems };
}

function ledger(rows: ListRows, context: ParseContext): ListMeaning {
  const problems: Problem[] = [];
  const { groups, undated } = groupRows(
    rows.table.rows,
    () => true,
    (row) => {
      const own = spanOfRow(rows.table, "month", row);
      if (own !== null) return own;
      return rows.hint.months === null ? null : balancePeriod(rows.hint.months.to);
    },
  );
  if (undated.length > 0) problems.push(problem("stock-date-missing", "warning", rows.sheet.name));
  const found = sumFacts(rows, context.document, "inventoryBook", "closingAmount", groups);
  problems.push(...found.problems);
  for (const [measure, show] of [
    ["Amount", (value: number) => toDecimal(fen(Math.round(value)))],
    ["Quantity", (value: number) => String(Math.round(value * 1e4) / 1e4)],
  ] as const) {
    const [opening, goodsIn, out, closing] = [`opening${measure}`, `in${measure}`, `out${measure}`, `closing${measure}`];
    problems.push(
      ...checkRows(rows, {
        rule: `${headerOf(rows, opening)} + ${headerOf(rows, goodsIn)} − ${headerOf(rows, out)} = ${headerOf(rows, closing)}`,
        fieldId: closing,
        // In a stock ledger a blank opening, receipt or issue is how "none" is printed; a missing column is not known.
        expected: (row) => blankIsNone(rows, opening, row) + blankIsNone(rows, goodsIn, row) - blankIsNone(rows, out, row),
        printed: (row) => numberAt(rows, closing, row),
        tolerance: () => (measure === "Amount" ? 2.5 : 0.005),
        show,
      }),
    );
  }
  return { facts: found.facts, problems };
}

function blankIsNone(rows: ListRows, fieldId: string, row: number): number {
  const value = numberAt(rows, fieldId, row);
  return Number.isNaN(value) && rows.header.columns.has(fieldId) ? 0 : value;
}

function dateOf(rows: ListRows, row: number): Period | null {
  const own = rows.table.days["date"]?.[row] ?? NO_DAY;
  const value = own === NO_DAY ? rows.hint.day : (own as Day); // a day column holds days
  if (value !== null) {
    const { year, month, date } = dayParts(value);
    return month === 12 && date === 31 ? yearPeriod(year) : spanPeriod({ from: monthIndex(year, month), to: monthIndex(year, month) });
  }
  return rows.hint.months === null ? null : balancePeriod(rows.hint.months.to);
}

/** A balance "at the end of December" is the year's. */
function balancePeriod(month: MonthIndex): Period {
  return month % 12 === 11 ? yearPeriod((month - 11) / 12) : spanPeriod({ from: month, to: month });
}
