/** What a statement says against itself: its own totals and its running balance. Warned about here, weighed by the checks. */
import { NO_DAY, type Day, monthOfDay } from "../../kernel/day.ts";
import { type Period, spanPeriod } from "../../kernel/period.ts";
import { testBalanceChain } from "../balance-chain/balance-chain.ts";
import type { TransactionTable } from "../document.ts";
import type { ProblemList } from "./problem-list.ts";

export interface StatementTraits {
  /** Purchases positive: no running balance to speak of. */
  readonly isCardStatement: boolean;
  readonly canTestBalance: boolean;
}

export function checkStatement(table: TransactionTable, traits: StatementTraits, sheet: string, problems: ProblemList): void {
  compareStated(table, sheet, problems);
  if (!traits.canTestBalance || traits.isCardStatement) return;
  for (const chain of testBalanceChain(table)) {
    if (chain.held === chain.tested) continue;
    const first = chain.breaks[0];
    const params = {
      account: chain.account,
      currency: chain.currency,
      held: chain.held,
      tested: chain.tested,
      broken: chain.tested - chain.held,
    };
    problems.add("balance-chain-broken", "warning", `${sheet}!${first?.line ?? 1}`, params);
  }
}

/** The months from the first to the last dated row, as one period; none when no date could be read. */
export function monthsCovered(table: TransactionTable): Period[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of table.day) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return [];
  return [spanPeriod({ from: monthOfDay(first as Day), to: monthOfDay(last as Day) })]; // the column holds days
}

function compareStated(table: TransactionTable, sheet: string, problems: ProblemList): void {
  const { inflow, outflow, count } = table.stated;
  if (inflow === null && outflow === null && count === null) return;
  const found = { inflow: 0, outflow: 0 };
  for (let row = 0; row < table.rows; row++) {
    const amount = table.amount[row] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    if (table.flow[row] === 1) found.inflow += amount;
    if (table.flow[row] === -1) found.outflow -= amount;
  }
  if (inflow !== null && inflow !== found.inflow)
    problems.add("stated-inflow-differs", "warning", sheet, { stated: inflow / 100, found: found.inflow / 100 });
  if (outflow !== null && outflow !== found.outflow)
    problems.add("stated-outflow-differs", "warning", sheet, { stated: outflow / 100, found: found.outflow / 100 });
  if (count !== null && count !== table.rows) problems.add("stated-count-differs", "warning", sheet, { stated: count, found: table.rows });
}
