/** Runs in the browser, bundled by store.ts: 100,000 statement lines as one columnar record, and as rows through Dexie. */
import Dexie from "dexie";
import type { TransactionTable, WordColumn } from "../../src/domain/documents/document.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { identityCipher } from "../../src/storage/identity-cipher.ts";

const ROWS = 100_000;

function words(distinct: number, name: string): WordColumn {
  const codes = new Uint32Array(ROWS);
  for (let row = 0; row < ROWS; row++) codes[row] = 1 + ((row * 7919) % distinct);
  return { codes, words: ["", ...Array.from({ length: distinct }, (_, i) => `${name}${i}`)] };
}

function statement(): TransactionTable {
  const column = <T extends Int32Array | Float64Array | Uint32Array>(array: T, of: (row: number) => number): T => {
    for (let row = 0; row < ROWS; row++) array[row] = of(row);
    return array;
  };
  return {
    rows: ROWS,
    sheets: ["流水"],
    sheet: new Uint16Array(ROWS),
    line: column(new Uint32Array(ROWS), (row) => row + 2),
    day: column(new Int32Array(ROWS), (row) => 20_000 + Math.floor(row / 300)),
    second: column(new Int32Array(ROWS), (row) => (row * 37) % 86_400),
    amount: column(new Float64Array(ROWS), (row) => ((row * 104_729) % 5_000_000) - 2_500_000),
    balance: column(new Float64Array(ROWS), (row) => row * 100),
    flow: new Int8Array(ROWS).fill(1),
    currency: words(1, "CNY"),
    account: words(3, "6217000000000000"),
    counterparty: words(4_000, "某某商贸有限公司"),
    counterpartyAccount: words(4_000, "6228480000000"),
    memo: words(600, "货款"),
    type: words(12, "转账"),
    status: words(1, "成功"),
    serial: words(50_000, "2025010100"),
    amountColumn: ["E"],
    holder: "",
    stated: { inflow: null, outflow: null, count: null },
  };
}

/** The same lines as a person new to IndexedDB would keep them: one object a row, two indexes. */
function rowsOf(table: TransactionTable): object[] {
  const word = (column: WordColumn, row: number): string => column.words[column.codes[row] ?? 0] ?? "";
  return Array.from({ length: ROWS }, (_, row) => ({
    id: row,
    line: table.line[row],
    day: table.day[row],
    second: table.second[row],
    amount: table.amount[row],
    balance: table.balance[row],
    flow: table.flow[row],
    currency: word(table.currency, row),
    account: word(table.account, row),
    counterparty: word(table.counterparty, row),
    counterpartyAccount: word(table.counterpartyAccount, row),
    memo: word(table.memo, row),
    type: word(table.type, row),
    status: word(table.status, row),
    serial: word(table.serial, row),
  }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export interface StoreTimes {
  readonly oursWrite: number;
  readonly oursRead: number;
  readonly peerWrite: number;
  readonly peerRead: number;
}

async function measure(run: number): Promise<StoreTimes> {
  const table = statement();
  const key = { space: "bench", kind: "paper", id: `run-${run}` } as const;
  const store = dexieCaseStore(new DeskDatabase(`ours-${run}`), identityCipher);
  const oursWrite = await timed(() =>
    store.commit({ writes: [{ key, record: table }], removes: [], events: [{ space: "bench", record: { run } }] }),
  );
  let back: unknown;
  const oursRead = await timed(async () => {
    back = await store.read(key);
  });
  if ((back as TransactionTable).amount[ROWS - 1] !== table.amount[ROWS - 1]) throw new Error("ours differs"); // a record of this file's own making
  const rows = rowsOf(table);
  const peer = new Dexie(`peer-${run}`);
  peer.version(1).stores({ lines: "id, day, counterparty" });
  const peerWrite = await timed(() => peer.table("lines").bulkPut(rows));
  let count = 0;
  const peerRead = await timed(async () => {
    count = (await peer.table("lines").toArray()).length;
  });
  if (count !== ROWS) throw new Error("the peer differs");
  await peer.delete();
  return { oursWrite, oursRead, peerWrite, peerRead };
}

Object.assign(globalThis, { measure });
