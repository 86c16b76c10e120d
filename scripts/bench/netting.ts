/**
 * Netting of a household's statements: three accounts with trade, transfers between them, loans, refunds, pass-throughs. The peer is one
 * pass that copies the same columns. CPU time, minimum of interleaved runs; 10,000, 100,000 and 1,000,000 rows show that it stays linear.
 * Run alone: `npx tsx scripts/bench/netting.ts` prints one JSON line a row of the table.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TransactionTable } from "../../src/domain/documents/document.ts";
import { TransactionTableBuilder } from "../../src/domain/documents/transactions/table-builder.ts";
import { docId } from "../../src/domain/kernel/ids.ts";
import type { StatementFile } from "../../src/domain/netting/define.ts";
import { netStatements } from "../../src/domain/netting/net-statements.ts";

export interface NettingMeasure {
  readonly work: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
}

/** 2025-01-01. */
const FIRST_DAY = 20_089;
const ACCOUNTS = ["6228480000000001", "6228480000000002", "6228480000000003"] as const;
const OWNERS = ["演示甲", "演示乙", "演示甲"] as const;

/** Mulberry32: small, and the same rows in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Rows of one account over two years: 4,000 customers and suppliers, memos with order numbers, a few of everything netting looks for. */
function account(index: number, rows: number): StatementFile {
  const next = random(index + 1);
  const builder = new TransactionTableBuilder(rows);
  let balance = 100_000_000;
  for (let row = 0; row < rows; row++) {
    const at = builder.rows++;
    const kind = next();
    const isInflow = next() < 0.5;
    const amount = Math.round((1 + next() * 9_000) * 100) + (kind < 0.004 ? 6_000_000 : 0);
    const other = ACCOUNTS[(index + 1) % 3] ?? "";
    const isTransfer = kind > 0.98;
    balance += isInflow ? amount : -amount;
    builder.line[at] = at + 2;
    builder.day[at] = FIRST_DAY + Math.floor((row / rows) * 730);
    builder.second[at] = 30_000 + Math.floor(next() * 40_000);
    builder.amount[at] = isInflow ? amount : -amount;
    builder.balance[at] = balance;
    builder.flow[at] = isInflow ? 1 : -1;
    builder.account.set(at, ACCOUNTS[index] ?? "");
    builder.currency.set(at, "CNY");
    builder.counterparty.set(at, isTransfer ? (OWNERS[(index + 1) % 3] ?? "") : `往来户${Math.floor(next() * 4_000)}`);
    builder.counterpartyAccount.set(at, isTransfer ? other : "");
    builder.memo.set(at, kind < 0.002 ? "贷款发放" : kind < 0.01 ? "退款" : `货款 订单${Math.floor(next() * 50_000)}`);
    builder.serial.set(at, `${index}${row}`);
  }
  const table = builder.build({
    sheet: "流水",
    amountColumn: "D",
    holder: OWNERS[index] ?? "",
    stated: { inflow: null, outflow: null, count: null },
  });
  return { document: docId(String(index + 1).repeat(64)), table, owner: OWNERS[index] ?? "", account: "", namesSheet: false };
}

/** One pass over the same columns, each value copied. */
function copyColumns(tables: readonly TransactionTable[]): number {
  let seen = 0;
  for (const table of tables) {
    const numbers = [table.line, table.day, table.second, table.amount, table.balance, table.flow];
    const words = [
      table.currency,
      table.account,
      table.counterparty,
      table.counterpartyAccount,
      table.memo,
      table.type,
      table.status,
      table.serial,
    ];
    const copies = [...numbers.map((column) => column.slice()), ...words.map((column) => column.codes.slice())];
    seen += copies.reduce((sum, column) => sum + column.length, 0);
  }
  return seen;
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

export async function measureNetting(runs = 5): Promise<NettingMeasure[]> {
  const measures: NettingMeasure[] = [];
  let perRowAt100k = 0;
  for (const rows of [100_000, 10_000, 1_000_000]) {
    const files = [0, 1, 2].map((index) => account(index, Math.ceil(rows / 3)));
    const tables = files.map((file) => file.table);
    let ours = Number.POSITIVE_INFINITY;
    let peer = Number.POSITIVE_INFINITY;
    let checked = false;
    for (let run = 0; run < (rows > 500_000 ? 2 : runs); run++) {
      let result: ReturnType<typeof netStatements> = null;
      ours = Math.min(
        ours,
        cpuMs(() => {
          result = netStatements(files, { borrower: { name: "演示甲" } }, new Set());
        }),
      );
      checked ||= conserves(result);
      peer = Math.min(
        peer,
        cpuMs(() => copyColumns(tables)),
      );
    }
    if (!checked) throw new Error("gross − removed ≠ net");
    const perRow = (ours * 1000) / rows;
    if (rows === 100_000) perRowAt100k = perRow;
    measures.push({
      work: `netting of ${rows} rows over 3 accounts`,
      ours: `${ours.toFixed(1)} ms CPU, ${perRow.toFixed(2)} µs a row`,
      peer: `one pass copying the same columns: ${peer.toFixed(2)} ms`,
      ratio: `${(ours / peer).toFixed(0)} × the copy; a row costs ${(perRow / perRowAt100k).toFixed(2)} of one at 100,000`,
      target: "reported; linear",
    });
  }
  return measures;
}

function conserves(result: ReturnType<typeof netStatements>): boolean {
  if (result === null) return false;
  const removed = Object.values(result.removed).reduce((sum: number, amount) => sum + amount, 0);
  return result.grossInflow - removed === result.netOperatingInflow;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const measured of await measureNetting()) console.log(JSON.stringify(measured));
}
