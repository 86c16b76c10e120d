/** All statement rows of a case as columns side by side: what the netting steps work on. No object a row. */
import type { CaseFile } from "../case/case-file.ts";
import { NO_DAY } from "../kernel/day.ts";
import { matchText } from "../kernel/plain-text.ts";
import type { StatementFile } from "./define.ts";
import { memoMarks, partyMarks } from "./marks.ts";
import { adopt, numberOf, ranks, wordTable } from "./words-table.ts";

/** What has become of a row. */
export const Fate = { counted: 0, removed: 1, duplicate: 2, otherCurrency: 3, unusable: 4 } as const;

export interface Rows {
  readonly count: number;
  /** Files in the order of their document ids. */
  readonly files: readonly StatementFile[];
  readonly file: Uint16Array;
  readonly row: Uint32Array;
  readonly day: Int32Array;
  readonly second: Int32Array;
  /** Unsigned 分. */
  readonly amount: Float64Array;
  /** 1 in, −1 out, 0 neither. */
  readonly flow: Int8Array;
  readonly account: Uint32Array;
  readonly party: Uint32Array;
  readonly partyAccount: Uint32Array;
  readonly marks: Uint32Array;
  readonly currency: Uint32Array;
  readonly fate: Uint8Array;
  /** An officer said "count it": no step may take the row. */
  readonly locked: Uint8Array;
  /** 分 of an inflow that was paid back in part and is therefore not counted. */
  readonly refunded: Float64Array;
  readonly words: readonly string[];
  /** Order of the words themselves, by word number. */
  readonly rank: Uint32Array;
  /** Marks of a word as a counterparty, by word number. */
  readonly partyBits: Uint32Array;
  /** Word number of the account's owner, by row's file. */
  readonly ownerOf: Uint32Array;
}

/** Reads every table into one set of columns. Rows whose date or amount cannot be read are kept as unusable, never totalled. */
export function rowsOf(statementFiles: readonly StatementFile[], caseFile: CaseFile): Rows {
  const files = [...statementFiles].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
  const count = files.reduce((n, file) => n + file.table.rows, 0);
  const words = wordTable();
  const rows = {
    file: new Uint16Array(count),
    row: new Uint32Array(count),
    day: new Int32Array(count),
    second: new Int32Array(count),
    amount: new Float64Array(count),
    flow: new Int8Array(count),
    account: new Uint32Array(count),
    party: new Uint32Array(count),
    partyAccount: new Uint32Array(count),
    marks: new Uint32Array(count),
    currency: new Uint32Array(count),
    fate: new Uint8Array(count),
    locked: new Uint8Array(count),
    refunded: new Float64Array(count),
    ownerOf: new Uint32Array(files.length),
  };
  const bits: number[] = [];
  const usedWords = new Set<number>();
  let at = 0;
  files.forEach((file, fileIndex) => {
    const { table } = file;
    const owner = numberOf(words, matchText(file.owner || table.holder));
    rows.ownerOf[fileIndex] = owner;
    const accounts = table.account.words.map((word) => numberOf(words, accountName(word, file)));
    const parties = adopt(words, table.counterparty);
    const partyAccounts = table.counterpartyAccount.words.map((word) => numberOf(words, plainAccount(word)));
    const currencies = table.currency.words.map((word) => numberOf(words, currencyName(word)));
    for (const word of [...parties, ...accounts]) usedWords.add(word);
    const ofMemo = table.memo.words.map(memoMarks);
    const ofType = table.type.words.map(memoMarks);
    const ofParty = table.counterparty.words.map(partyMarks);
    ofParty.forEach((value, index) => {
      bits[parties[index] ?? 0] = value;
    });
    for (let row = 0; row < table.rows; row++, at++) {
      const amount = table.amount[row] ?? Number.NaN;
      const day = table.day[row] ?? NO_DAY;
      const partyCode = table.counterparty.codes[row] ?? 0;
      rows.file[at] = fileIndex;
      rows.row[at] = row;
      rows.day[at] = day;
      rows.second[at] = table.second[row] ?? -1;
      rows.amount[at] = Math.abs(amount);
      rows.flow[at] = table.flow[row] === 0 ? 0 : amount > 0 ? 1 : amount < 0 ? -1 : 0;
      rows.account[at] = accounts[table.account.codes[row] ?? 0] ?? 0;
      rows.party[at] = parties[partyCode] ?? 0;
      rows.partyAccount[at] = partyAccounts[table.counterpartyAccount.codes[row] ?? 0] ?? 0;
      rows.currency[at] = currencies[table.currency.codes[row] ?? 0] ?? 0;
      rows.marks[at] = (ofMemo[table.memo.codes[row] ?? 0] ?? 0) | (ofType[table.type.codes[row] ?? 0] ?? 0) | (ofParty[partyCode] ?? 0);
      if (Number.isNaN(amount) || day === NO_DAY) rows.fate[at] = Fate.unusable;
    }
  });
  const partyBits = new Uint32Array(words.words.length);
  bits.forEach((value, word) => {
    partyBits[word] = value;
  });
  const all: Rows = { ...rows, count, files, words: words.words, rank: ranks(words, usedWords), partyBits };
  lock(all, caseFile);
  return all;
}

/** Digits and stars only, so that "6222 0000 1234" and "6222-0000-1234" are one account. Names of wallets stay. */
export function plainAccount(word: string): string {
  const text = matchText(word).replace(/[-—]/g, "");
  return text === "/" ? "" : text;
}

/** An account is named by its number; a wallet or an unnamed account by its owner too, since two people have a "微信". */
function accountName(word: string, file: StatementFile): string {
  const name = plainAccount(word || file.account);
  if (/^[\d*xX]{6,}$/.test(name)) return name;
  const owner = matchText(file.owner || file.table.holder);
  return name === "" && owner === "" ? `#${file.document}` : `${name}@${owner}`;
}

function currencyName(word: string): string {
  const text = matchText(word).toUpperCase();
  return text === "" || text === "RMB" || text === "人民币" || text === "156" ? "CNY" : text;
}

/** "<doc>#<line>" of a row. */
export function rowRef(rows: Rows, at: number): string {
  const file = rows.files[rows.file[at] ?? 0];
  if (file === undefined) throw new RangeError(`no row ${at}`);
  const row = rows.row[at] ?? 0;
  const sheet = file.namesSheet ? `${file.table.sheets[file.table.sheet[row] ?? 0] ?? ""}!` : "";
  return `${file.document}#${sheet}${file.table.line[row] ?? 0}`;
}

function lock(rows: Rows, caseFile: CaseFile): void {
  const kept = new Set((caseFile.decisions ?? []).filter((decision) => decision.type === "unpair").map((decision) => decision.target));
  if (kept.size === 0) return;
  for (let at = 0; at < rows.count; at++) if (kept.has(rowRef(rows, at))) rows.locked[at] = 1;
}
