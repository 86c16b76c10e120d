/** What a paper becomes once read: facts, rows of transactions or records, a tally that leaves no row out, and problems. */
import type { Day } from "../kernel/day.ts";
import type { Source, Unit } from "../kernel/evidence.ts";
import type { DocId } from "../kernel/ids.ts";
import type { Period } from "../kernel/period.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Book, FileFormat, Sheet, TextEncoding } from "./book.ts";

export type PaperKind =
  | "balance-sheet"
  | "income-statement"
  | "cash-flow-statement"
  | "trial-balance"
  | "bank-statement"
  | "wallet-statement"
  | "vat-return"
  | "invoice-list"
  | "utility-bill"
  | "waybill-list"
  | "payroll-list"
  | "purchase-list"
  | "inventory-list"
  | "credit-report"
  | "contract"
  | "other"
  | "unreadable";

/** The unit a paper shows its amounts in; factors to 元 are 1, 1e3, 1e4, 1e6, 1e8. */
export type DisplayUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** A: taken by the bank from a third party. B: third party's paper handed over. C: made by the firm. D: spoken or estimated. */
export type Tier = "A" | "B" | "C" | "D";

/**
 * One figure as a paper states it. `value` is Fen when the unit is CNY, else the plain quantity.
 * `halfStep` is half of the last printed digit, in the same unit as value: identities take their tolerance from it.
 */
export interface PaperFact {
  readonly key: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  readonly currency: string;
  readonly halfStep: number;
  readonly source: Source;
}

/** A column of repeated words: words[codes[row]]; words[0] is always "". */
export interface WordColumn {
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

/**
 * Bank and wallet rows, one column a field, in the file's own order. Never one object a row (performance: 100,000 rows).
 * Amounts are signed 分 from the account holder's view: positive is money in.
 */
export interface TransactionTable {
  readonly rows: number;
  /** Names of the sheets the rows come from, and per row the index into it and the line in that sheet. */
  readonly sheets: readonly string[];
  readonly sheet: Uint16Array;
  readonly line: Uint32Array;
  /** NO_DAY where the date cannot be read (the row then carries a problem). */
  readonly day: Int32Array;
  /** Seconds of the day, −1 when the paper gives none. */
  readonly second: Int32Array;
  /** Signed 分; NaN when unreadable (with a problem). */
  readonly amount: Float64Array;
  /** Balance after the row in 分; NaN when the paper gives none. */
  readonly balance: Float64Array;
  /** 1 money in, −1 money out, 0 neither (不计收支, 中性交易, closed trades): kept and shown, never totalled. */
  readonly flow: Int8Array;
  readonly currency: WordColumn;
  /** The account the row belongs to (its number, or the wallet's name). */
  readonly account: WordColumn;
  readonly counterparty: WordColumn;
  readonly counterpartyAccount: WordColumn;
  /** 摘要, 用途, 附言, 商品说明: joined by " · ". */
  readonly memo: WordColumn;
  /** 交易类型, 渠道. */
  readonly type: WordColumn;
  /** 当前状态 of a wallet, "" for banks. */
  readonly status: WordColumn;
  readonly serial: WordColumn;
  /** Column letter of the amount in each sheet, for locators. */
  readonly amountColumn: readonly string[];
  /** Account holder named by the preamble, or "". */
  readonly holder: string;
  /** Totals the paper itself states (分), compared and only warned about. Null when absent. */
  readonly stated: {
    readonly inflow: number | null;
    readonly outflow: number | null;
    readonly count: number | null;
    /** First and last day the paper says it covers; absent when it does not say. */
    readonly from?: Day;
    readonly to?: Day;
  };
}

/** Rows of every other list (waybills, payroll, invoices, bills, purchases, stock): named columns, same length. */
export interface RecordTable {
  readonly rows: number;
  readonly sheets: readonly string[];
  readonly sheet: Uint16Array;
  readonly line: Uint32Array;
  /** Day columns by field id (NO_DAY when blank), e.g. "date", "from", "to". */
  readonly days: Readonly<Record<string, Int32Array>>;
  /** Money by field id in 分, NaN when blank, e.g. "amount", "tax". */
  readonly amounts: Readonly<Record<string, Float64Array>>;
  /** Plain quantities by field id, NaN when blank, e.g. "quantity", "pieces", "grossWeight". */
  readonly quantities: Readonly<Record<string, Float64Array>>;
  readonly texts: Readonly<Record<string, WordColumn>>;
  /** Column letter in the sheet by field id, for locators. */
  readonly letters: Readonly<Record<string, string>>;
}

export interface IgnoredRow {
  readonly at: string;
  /** Why it is not data: "title", "header", "blank", "total", "section", "note", "footer", … (words in row-reasons.ts). */
  readonly reason: string;
}

/** read = mapped + ignored.length, always; a row that could not be understood is mapped with problems or ignored with a reason. */
export interface RowTally {
  readonly read: number;
  readonly mapped: number;
  readonly ignored: readonly IgnoredRow[];
}

/** What one sheet turned out to be, and why: shown to the officer, who may say otherwise. */
export interface Recognition {
  readonly kind: PaperKind;
  /** Id of the layout, e.g. "bank-icbc-debit-1"; "generic-…" when read by header synonyms only. */
  readonly layout: string;
  /** 0–1. */
  readonly confidence: number;
  /** What it was recognised by: header words, titles, form numbers. */
  readonly why: readonly string[];
}

export interface SheetContent {
  readonly recognition: Recognition;
  readonly unit: DisplayUnit | null;
  readonly periods: readonly Period[];
  readonly facts: readonly PaperFact[];
  readonly transactions: TransactionTable | null;
  readonly records: RecordTable | null;
  readonly tally: RowTally;
  readonly problems: readonly Problem[];
}

export interface ParseContext {
  readonly document: DocId;
  /** The file's own name, used only as a hint (never as proof) and in messages. */
  readonly fileName: string;
  /** The other sheets and the strings. */
  readonly book: Book;
}

/** One family of papers: a folder of one shape under documents/families/, with a detector that says why. */
export interface PaperFamily {
  readonly id: string;
  /** Null when the sheet is certainly not of this family. Must be cheap: looks at the first rows only. */
  detect(sheet: Sheet, book: Book): Recognition | null;
  parse(sheet: Sheet, recognition: Recognition, context: ParseContext): SheetContent;
}

/** A sheet's content under the sheet's name ("" for what was typed in). */
export interface PaperContent extends SheetContent {
  readonly sheet: string;
}

/** A paper as the ledger receives it. */
export interface PaperDocument {
  readonly id: DocId;
  /** As named when it came in, relative, forward slashes; the same bytes under two names keep both. */
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  readonly kind: PaperKind;
  readonly layout: string;
  readonly confidence: number;
  readonly unit: DisplayUnit | null;
  readonly periods: readonly Period[];
  readonly contents: readonly PaperContent[];
  readonly tally: RowTally;
  readonly problems: readonly Problem[];
}
