/** Small bank papers for the tests of this folder. Amounts in 元. */
import type { PaperDocument, TransactionTable } from "../documents/document.ts";
import { TransactionTableBuilder } from "../documents/transactions/table-builder.ts";
import { parseIsoDay } from "../kernel/day.ts";
import { docId } from "../kernel/ids.ts";

export interface TestRow {
  readonly day: string;
  readonly amount: number;
  readonly balance?: number;
  readonly counterparty?: string;
  readonly memo?: string;
  readonly serial?: string;
}

interface PaperOptions {
  readonly id?: string;
  readonly holder?: string;
  readonly stated?: TransactionTable["stated"];
}

export function tableOfRows(rows: readonly TestRow[], options: PaperOptions = {}): TransactionTable {
  const builder = new TransactionTableBuilder(rows.length);
  for (const row of rows) {
    const at = builder.rows++;
    builder.line[at] = at + 2;
    const day = parseIsoDay(row.day);
    if (day !== null) builder.day[at] = day;
    builder.amount[at] = Math.round(row.amount * 100);
    builder.balance[at] = row.balance === undefined ? Number.NaN : Math.round(row.balance * 100);
    builder.flow[at] = Math.sign(row.amount);
    builder.account.set(at, "6222");
    builder.currency.set(at, "CNY");
    builder.counterparty.set(at, row.counterparty ?? "");
    builder.memo.set(at, row.memo ?? "");
    builder.serial.set(at, row.serial ?? "");
  }
  return builder.build({
    sheet: "流水",
    amountColumn: "D",
    holder: options.holder ?? "",
    stated: options.stated ?? { inflow: null, outflow: null, count: null },
  });
}

export function paperOf(rows: readonly TestRow[], options: PaperOptions = {}): PaperDocument {
  const tally = { read: rows.length, mapped: rows.length, ignored: [] };
  const recognition = { kind: "bank-statement", layout: "test", confidence: 1, why: [] } as const;
  return {
    id: docId((options.id ?? "a").repeat(64)),
    paths: ["流水.csv"],
    bytes: 1,
    format: "csv",
    encoding: "utf-8",
    kind: "bank-statement",
    layout: "test",
    confidence: 1,
    unit: null,
    periods: [],
    contents: [
      {
        sheet: "流水",
        recognition,
        unit: null,
        periods: [],
        facts: [],
        transactions: tableOfRows(rows, options),
        records: null,
        tally,
        problems: [],
      },
    ],
    tally,
    problems: [],
  };
}
