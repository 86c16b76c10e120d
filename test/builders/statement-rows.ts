/** Papers of statement rows without any file behind them: as many rows as asked, with repeated and single words. */
import { createHash } from "node:crypto";
import type { PaperDocument, TransactionTable } from "../../src/domain/documents/document.ts";
import { TransactionTableBuilder } from "../../src/domain/documents/transactions/table-builder.ts";
import { docId } from "../../src/domain/kernel/ids.ts";

export interface PlainRow {
  /** Days since 1970; null for a date nobody could read. */
  readonly day: number | null;
  /** Signed 分; null for an amount nobody could read. */
  readonly amount: number | null;
  readonly counterparty?: string;
  readonly memo?: string;
  readonly account?: string;
  readonly currency?: string;
  readonly balance?: number;
  readonly isNeither?: boolean;
}

export function statementTable(rows: readonly PlainRow[]): TransactionTable {
  const builder = new TransactionTableBuilder(rows.length);
  for (const row of rows) {
    const at = builder.rows++;
    builder.line[at] = at + 2;
    if (row.day !== null) builder.day[at] = row.day;
    if (row.amount !== null) builder.amount[at] = row.amount;
    if (row.balance !== undefined) builder.balance[at] = row.balance;
    builder.flow[at] = row.isNeither ? 0 : Math.sign(row.amount ?? 0);
    builder.counterparty.set(at, row.counterparty ?? "");
    builder.memo.set(at, row.memo ?? "");
    builder.account.set(at, row.account ?? "");
    builder.currency.set(at, row.currency ?? "");
  }
  return builder.build({ sheet: "流水", amountColumn: "D", holder: "", stated: { inflow: null, outflow: null, count: null } });
}

export function statementPaper(name: string, rows: readonly PlainRow[]): PaperDocument {
  const tally = { read: rows.length, mapped: rows.length, ignored: [] };
  const recognition = { kind: "bank-statement", layout: "bank-plain", confidence: 1, why: [] } as const;
  const shared = { unit: null, periods: [], tally, problems: [] };
  const content = { recognition, ...shared, facts: [], transactions: statementTable(rows), records: null, sheet: "流水" };
  return {
    id: docId(createHash("sha256").update(name).digest("hex")),
    paths: [`${name}.csv`],
    bytes: 0,
    format: "csv",
    encoding: "utf-8",
    kind: "bank-statement",
    layout: "bank-plain",
    confidence: 1,
    ...shared,
    contents: [content],
  };
}

const firms = ["宏达阀门有限公司", "李四五金商行", "王五布行", "周氏铸件厂", "青檀县电力公司", "财付通", ""];

/** A shop's year: many small takings with a text of their own, fewer payments, some transfers. */
export function manyRows(count: number): PlainRow[] {
  return Array.from({ length: count }, (_, n) => ({
    day: 20_089 + Math.floor((n / count) * 365),
    amount: (n % 3 === 0 ? -1 : 1) * (1_000 + ((n * 7_919) % 900_000)),
    counterparty: n % 5 === 0 ? `客户${n % 4_000}` : (firms[n % firms.length] ?? ""),
    memo: n % 2 === 0 ? "货款" : `订单 ${n}`,
    account: n % 4 === 0 ? "6222020200012345678" : "6217000000012345678",
    balance: n * 100,
  }));
}
