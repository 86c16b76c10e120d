/**
 * Whether a bank or wallet statement is true to itself: its running balance, its serial numbers, its round amounts, the interest the
 * bank paid on it, its own totals. Each doubt is a question for the officer, never a finding of forgery.
 */
import { testBalanceChain } from "../documents/balance-chain/balance-chain.ts";
import { testContinuity } from "../documents/balance-chain/continuity.ts";
import type { PaperDocument, TransactionTable } from "../documents/document.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import { namesSheet } from "../netting/statement-files.ts";
import { interestRates } from "./interest-rates.ts";
import { repeatedMonths } from "./repeated-rows.ts";
import { lineRef, rowNamer, tablesOf, wordAt } from "./rows.ts";

export type DoubtKind =
  | "balance-chain"
  | "continuity"
  | "duplicate-serials"
  | "interest-rate"
  | "repeated-rows"
  | "round-amounts"
  | "stated-totals";

export interface Doubt {
  readonly kind: DoubtKind;
  readonly document: PaperDocument;
  readonly account: string;
  /** red only for a running balance that breaks again and again; everything else is amber. */
  readonly severity: "red" | "amber";
  /** Numbers of the sentence: rows that held and were tested, a share, rates. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly rows: readonly string[];
}

const KEPT_ROWS = 20;

type Detector = (document: PaperDocument, table: TransactionTable, ownRows: ReadonlySet<string>) => Doubt[];

/** What one table can be asked by itself; continuity needs two files. */
const DETECTORS: Readonly<Record<Exclude<DoubtKind, "continuity">, Detector>> = {
  "balance-chain": chainDoubts,
  "duplicate-serials": serialDoubts,
  "interest-rate": interestDoubts,
  "repeated-rows": repeatDoubts,
  "round-amounts": roundDoubts,
  "stated-totals": totalDoubts,
};

const NONE: ReadonlySet<string> = new Set();

/** Doubts of one kind. `ownRows` are rows known to be transfers between the borrower's own accounts (never counted as round). */
export function doubtsOfKind(
  document: PaperDocument,
  kind: Exclude<DoubtKind, "continuity">,
  ownRows: ReadonlySet<string> = NONE,
): Doubt[] {
  return tablesOf(document).flatMap((table) => DETECTORS[kind](document, table, ownRows));
}

/** Doubts of every kind about one paper. */
export function documentDoubts(document: PaperDocument, ownRows: ReadonlySet<string> = NONE): Doubt[] {
  return tablesOf(document).flatMap((table) => Object.values(DETECTORS).flatMap((detect) => detect(document, table, ownRows)));
}

/** How many independent kinds of doubt a paper carries; three bring its tier to D. */
export function tierDoubts(document: PaperDocument, ownRows: ReadonlySet<string> = NONE): number {
  return new Set(documentDoubts(document, ownRows).map((doubt) => doubt.kind)).size;
}

function chainDoubts(document: PaperDocument, table: TransactionTable): Doubt[] {
  const doubts: Doubt[] = [];
  for (const chain of testBalanceChain(table)) {
    if (chain.tested < P["chain-least-tests"].value || chain.held === chain.tested) continue;
    const severity = chain.held / chain.tested < P["chain-held-red"].value ? "red" : "amber";
    const rows = chain.breaks.slice(0, KEPT_ROWS).map((at) => lineRef(document, namesSheet(document) ? at.sheet : "", at.line));
    doubts.push({
      kind: "balance-chain",
      document,
      account: chain.account,
      severity,
      numbers: { held: chain.held, tested: chain.tested },
      rows,
    });
  }
  return doubts;
}

/** One serial number on two different days: a transfer and its fee share one on the same day, so that is no doubt. */
function serialDoubts(document: PaperDocument, table: TransactionTable): Doubt[] {
  const nameOf = rowNamer(document);
  const first = new Map<string, number>();
  const rows: string[] = [];
  for (let row = 0; row < table.rows; row++) {
    const serial = wordAt(table.serial, row);
    // Short or all-zero numbers are voucher or teller numbers, which repeat.
    if (serial.length < 8 || /^0*$/.test(serial)) continue;
    const key = `${wordAt(table.account, row)}|${serial}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (table.day[earlier] !== table.day[row] && table.flow[earlier] === table.flow[row])
      rows.push(nameOf(table, earlier), nameOf(table, row));
  }
  if (rows.length === 0) return [];
  return [
    {
      kind: "duplicate-serials",
      document,
      account: "",
      severity: "amber",
      numbers: { count: rows.length / 2 },
      rows: rows.slice(0, KEPT_ROWS),
    },
  ];
}

function repeatDoubts(document: PaperDocument, table: TransactionTable): Doubt[] {
  const months = repeatedMonths(table);
  if (months.length === 0) return [];
  const nameOf = rowNamer(document);
  const rows = months.flatMap((month) => month.rows);
  return [
    {
      kind: "repeated-rows",
      document,
      account: "",
      severity: "amber",
      numbers: { count: rows.length, months: months.length },
      rows: rows.slice(0, KEPT_ROWS).map((row) => nameOf(table, row)),
    },
  ];
}

function roundDoubts(document: PaperDocument, table: TransactionTable, ownRows: ReadonlySet<string>): Doubt[] {
  const nameOf = rowNamer(document);
  const unit = P["round-unit"].value;
  let counted = 0;
  const round: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const amount = Math.abs(table.amount[row] ?? Number.NaN);
    if (table.flow[row] === 0 || Number.isNaN(amount)) continue;
    if (table.holder !== "" && wordAt(table.counterparty, row) === table.holder) continue;
    if (ownRows.size > 0 && ownRows.has(nameOf(table, row))) continue;
    counted++;
    if (amount >= unit && amount % unit === 0) round.push(row);
  }
  const share = counted === 0 ? 0 : round.length / counted;
  if (counted < P["round-least-rows"].value || share <= P["round-share"].value) return [];
  const rows = round.slice(0, KEPT_ROWS).map((row) => nameOf(table, row));
  return [
    { kind: "round-amounts", document, account: "", severity: "amber", numbers: { share, count: round.length, rows: counted }, rows },
  ];
}

function interestDoubts(document: PaperDocument, table: TransactionTable): Doubt[] {
  const nameOf = rowNamer(document);
  const doubts: Doubt[] = [];
  for (const { account, quarters } of interestRates(table)) {
    if (quarters.length < P["interest-least-quarters"].value) continue;
    const rates = quarters.map((quarter) => quarter.rate);
    const least = Math.min(...rates);
    const most = Math.max(...rates);
    if (least > 0 && most / least <= P["interest-spread"].value) continue;
    const rows = quarters.map((quarter) => nameOf(table, quarter.row));
    doubts.push({ kind: "interest-rate", document, account, severity: "amber", numbers: { least, most, quarters: quarters.length }, rows });
  }
  return doubts;
}

function totalDoubts(document: PaperDocument, table: TransactionTable): Doubt[] {
  // A wallet's own totals count what the statement leaves out (refunds, closed trades): only banks are held to theirs.
  if (document.kind !== "bank-statement") return [];
  let inflow = 0;
  let outflow = 0;
  for (let row = 0; row < table.rows; row++) {
    const amount = table.amount[row] ?? Number.NaN;
    if (Number.isNaN(amount)) return []; // an unreadable row explains any gap
    if (table.flow[row] === 1) inflow += amount;
    else if (table.flow[row] === -1) outflow -= amount;
  }
  const { stated } = table;
  const offIn = stated.inflow === null ? 0 : Math.abs(stated.inflow - inflow);
  const offOut = stated.outflow === null ? 0 : Math.abs(Math.abs(stated.outflow) - outflow);
  const off = Math.max(offIn, offOut);
  return off > P["statement-totals-off"].value
    ? [{ kind: "stated-totals", document, account: "", severity: "amber", numbers: { off }, rows: [] }]
    : [];
}

/** Between files: the later file of an account opens where the earlier one closed, when no days lie between them unseen. */
export function continuityDoubts(documents: readonly PaperDocument[]): Doubt[] {
  const tables: TransactionTable[] = [];
  const owners: PaperDocument[] = [];
  for (const document of documents) {
    if (document.kind !== "bank-statement") continue;
    for (const table of tablesOf(document)) {
      tables.push(table);
      owners.push(document);
    }
  }
  const doubts: Doubt[] = [];
  for (const pair of testContinuity(tables)) {
    // A gap of weeks may hold rows nobody handed over: that is a missing paper, not a contradiction.
    if (pair.isContinuous !== false || pair.gapDays > 7 || pair.earlier.account === "") continue;
    const document = owners[pair.later.table];
    if (!document) continue;
    doubts.push({
      kind: "continuity",
      document,
      account: pair.later.account,
      severity: "amber",
      numbers: { closing: pair.earlier.closing, opening: pair.later.opening },
      rows: [],
    });
  }
  return doubts;
}
