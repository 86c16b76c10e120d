/** Small statements for tests of netting and what follows from it. Amounts in 元, positive is money in. */
import type { StatementFile } from "../../src/domain/netting/define.ts";
import { TransactionTableBuilder } from "../../src/domain/documents/transactions/table-builder.ts";
import { parseIsoDay } from "../../src/domain/kernel/day.ts";
import { docId } from "../../src/domain/kernel/ids.ts";

export interface Row {
  readonly day: string;
  readonly amount: number;
  readonly to?: string;
  readonly toAccount?: string;
  readonly memo?: string;
  readonly second?: number;
  readonly serial?: string;
  readonly balance?: number;
  readonly currency?: string;
  /** 0 for rows a wallet counts as neither in nor out. */
  readonly flow?: 0;
}

export interface FileOptions {
  readonly id?: string;
  readonly account?: string;
  readonly holder?: string;
  /** What the preamble says the statement covers, "2025-01-01". */
  readonly covers?: readonly [from: string, to: string];
}

export function statementFile(
  rows: readonly Row[],
  { id = "a", account = "6228000011112222", holder = "周明", covers }: FileOptions = {},
): StatementFile {
  const [from, to] = (covers ?? []).map((day) => parseIsoDay(day));
  const builder = new TransactionTableBuilder(rows.length);
  rows.forEach((row) => {
    const at = builder.rows++;
    const fen = Math.round(row.amount * 100);
    builder.line[at] = at + 2;
    builder.day[at] = parseIsoDay(row.day) ?? builder.day[at] ?? 0;
    builder.second[at] = row.second ?? -1;
    builder.amount[at] = fen;
    builder.balance[at] = row.balance === undefined ? Number.NaN : Math.round(row.balance * 100);
    builder.flow[at] = row.flow ?? Math.sign(fen);
    builder.account.set(at, account);
    builder.currency.set(at, row.currency ?? "CNY");
    builder.counterparty.set(at, row.to ?? "");
    builder.counterpartyAccount.set(at, row.toAccount ?? "");
    builder.memo.set(at, row.memo ?? "");
    builder.serial.set(at, row.serial ?? "");
  });
  const table = builder.build({
    sheet: "流水",
    amountColumn: "D",
    holder,
    stated: { inflow: null, outflow: null, count: null, ...(from && to ? { from, to } : {}) },
  });
  return { document: docId(id.repeat(64).slice(0, 64)), table, owner: holder, account: "", namesSheet: false };
}

/** "<doc>#<line>" of the nth row of a file made here. */
export function rowName(file: StatementFile, index: number): string {
  return `${file.document}#${index + 2}`;
}
