/**
 * The same row in two files of one account is one row. Only across files, as a multiset: inside one file equal rows are real
 * (two customers pay the same amount on the same day). The day is part of the key, so files that do not overlap cannot meet.
 */
import { Fate, type Rows } from "./rows.ts";
import type { DocId } from "../kernel/ids.ts";

/** Marks the surplus rows as duplicates and returns them. */
export function dropDuplicates(rows: Rows): number[] {
  const dropped: number[] = [];
  for (const members of accountsInSeveralFiles(rows)) {
    const fields = commonFields(rows, members);
    // How often a key was kept from the documents before this one; the merged account keeps the largest count.
    const kept = new Map<string, number>();
    for (const documentRows of members.values()) {
      const seen = new Map<string, number>();
      for (const at of documentRows) {
        const key = keyOf(rows, at, fields);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        if (nth <= (kept.get(key) ?? 0)) {
          rows.fate[at] = Fate.duplicate;
          dropped.push(at);
        }
      }
      for (const [key, nth] of seen) if (nth > (kept.get(key) ?? 0)) kept.set(key, nth);
    }
  }
  return dropped;
}

type Members = Map<DocId, number[]>;

function accountsInSeveralFiles(rows: Rows): Members[] {
  const documents = new Map<number, Set<DocId>>();
  for (let at = 0; at < rows.count; at++) {
    const document = rows.files[rows.file[at] ?? 0]?.document;
    if (document === undefined) continue;
    const account = rows.account[at] ?? 0;
    const known = documents.get(account);
    if (known) known.add(document);
    else documents.set(account, new Set([document]));
  }
  const shared = new Map<number, Members>();
  for (const [account, known] of documents) if (known.size > 1) shared.set(account, new Map());
  if (shared.size === 0) return [];
  for (let at = 0; at < rows.count; at++) {
    const members = shared.get(rows.account[at] ?? 0);
    const document = rows.files[rows.file[at] ?? 0]?.document;
    if (!members || document === undefined || rows.fate[at] === Fate.unusable) continue;
    const list = members.get(document);
    if (list) list.push(at);
    else members.set(document, [at]);
  }
  return [...shared.values()];
}

interface KeyFields {
  readonly second: boolean;
  readonly balance: boolean;
  readonly serial: boolean;
}

/** Two exports of one account may print different columns: rows are compared by what all of them print. */
function commonFields(rows: Rows, members: Members): KeyFields {
  const has = { second: true, balance: true, serial: true };
  for (const list of members.values()) {
    has.second &&= list.some((at) => (rows.second[at] ?? -1) >= 0);
    has.balance &&= list.some((at) => !Number.isNaN(balanceOf(rows, at)));
    has.serial &&= list.some((at) => serialOf(rows, at) !== "");
  }
  return has;
}

function keyOf(rows: Rows, at: number, fields: KeyFields): string {
  const signed = (rows.amount[at] ?? 0) * (rows.flow[at] ?? 0) || `~${rows.amount[at]}`;
  let key = `${rows.day[at]}|${signed}|${rows.currency[at]}`;
  if (fields.second) key += `|${rows.second[at]}`;
  if (fields.balance) key += `|${balanceOf(rows, at)}`;
  if (fields.serial) key += `|${serialOf(rows, at)}`;
  // Without balance or serial the other side's name is what tells two equal sales apart.
  if (!fields.balance && !fields.serial) key += `|${rows.party[at]}`;
  return key;
}

function balanceOf(rows: Rows, at: number): number {
  return rows.files[rows.file[at] ?? 0]?.table.balance[rows.row[at] ?? 0] ?? Number.NaN;
}

function serialOf(rows: Rows, at: number): string {
  const serial = rows.files[rows.file[at] ?? 0]?.table.serial;
  return serial?.words[serial.codes[rows.row[at] ?? 0] ?? 0] ?? "";
}
