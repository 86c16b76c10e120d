/** Small tables for the tests of this folder. Amounts in 元. */
import { parseIsoDay } from "../../kernel/day.ts";
import type { TransactionTable } from "../document.ts";
import { TransactionTableBuilder } from "../transactions/table-builder.ts";

export interface TestRow {
  readonly day: string;
  readonly amount: number;
  readonly balance?: number;
  readonly account?: string;
  readonly currency?: string;
  readonly serial?: string;
  readonly isVoid?: boolean;
}

export function tableOf(rows: readonly TestRow[]): TransactionTable {
  const builder = new TransactionTableBuilder(rows.length);
  for (const row of rows) {
    const at = builder.rows++;
    builder.line[at] = at + 2;
    const day = parseIsoDay(row.day);
    if (day !== null) builder.day[at] = day;
    builder.amount[at] = Math.round(row.amount * 100);
    builder.balance[at] = row.balance === undefined ? Number.NaN : Math.round(row.balance * 100);
    builder.flow[at] = row.isVoid || Number.isNaN(row.amount) ? 0 : Math.sign(row.amount);
    builder.account.set(at, row.account ?? "6222");
    builder.currency.set(at, row.currency ?? "CNY");
    builder.serial.set(at, row.serial ?? "");
  }
  return builder.build({ sheet: "流水", amountColumn: "D", holder: "", stated: { inflow: null, outflow: null, count: null } });
}
