/** Line amounts: as printed; where the list prints none, quantity × price of the same row, and said so. */
import { fen, toDecimal } from "../../kernel/money.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import type { ListRows } from "./read-list.ts";
import { checkRows, headerOf, numberAt, rowPlace } from "./row-checks.ts";

export interface RowAmounts {
  readonly values: Float64Array;
  /** The column the evidence points to. */
  readonly fieldId: string;
  readonly problems: readonly Problem[];
}

export interface AmountFields {
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** Quantity × price in 分; the price keeps the decimals the list prints (0.0375 元 a piece). */
function productOf(rows: ListRows, fields: AmountFields, row: number): number {
  return numberAt(rows, fields.quantity, row) * numberAt(rows, fields.price, row) * 100;
}

/** Prices and quantities are printed rounded: half of the last digit of each times the other, and 1 分 on the amount. */
function tolerance(rows: ListRows, fields: AmountFields, row: number): number {
  const [quantity, price] = [Math.abs(numberAt(rows, fields.quantity, row)), Math.abs(numberAt(rows, fields.price, row))];
  const rounding = quantity * (rows.halfSteps[fields.price] ?? 0.005) + (price * 0.5) / 10 ** MOST_DECIMALS;
  return rounding * 100 + 1 + (rows.halfSteps[fields.amount] ?? 0.5);
}

/** Quantities are read to at most six decimals. */
const MOST_DECIMALS = 6;

export function lineAmounts(rows: ListRows, fields: AmountFields): RowAmounts | null {
  const printed = rows.table.amounts[fields.amount];
  const hasPrice = rows.table.quantities[fields.price] !== undefined && rows.table.quantities[fields.quantity] !== undefined;
  if (!printed && !hasPrice) return null;
  const values = printed ? printed.slice() : new Float64Array(rows.table.rows).fill(Number.NaN);
  let computed = 0;
  let first = -1;
  for (let row = 0; row < rows.table.rows && hasPrice; row++) {
    const product = Math.round(productOf(rows, fields, row));
    if (!Number.isNaN(values[row] ?? Number.NaN) || !Number.isSafeInteger(product)) continue;
    // An amount that is there but unreadable is a problem already; it is not replaced by a product.
    if (printed && rows.problems.some((found) => found.at === rowPlace(rows, fields.amount, row))) continue;
    values[row] = product;
    if (computed++ === 0) first = row;
  }
  const problems: Problem[] = [];
  if (computed > 0) problems.push(problem("amount-computed", "info", rowPlace(rows, fields.quantity, first), { count: computed }));
  problems.push(
    ...checkRows(rows, {
      rule: `${headerOf(rows, fields.quantity)} × ${headerOf(rows, fields.price)} = ${headerOf(rows, fields.amount)}`,
      fieldId: fields.amount,
      expected: (row) => productOf(rows, fields, row),
      printed: (row) => numberAt(rows, fields.amount, row),
      tolerance: (row) => tolerance(rows, fields, row),
      show: (value) => toDecimal(fen(Math.round(value))),
    }),
  );
  return { values, fieldId: printed ? fields.amount : fields.quantity, problems };
}
