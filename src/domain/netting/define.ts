import type { RemovalReason } from "../assessment/assessment.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { DocId } from "../kernel/ids.ts";
import type { Fen } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";
import type { TransactionTable } from "../documents/document.ts";

/** One statement file as netting sees it. */
export interface StatementFile {
  readonly document: DocId;
  readonly table: TransactionTable;
  /** Owner said by a person (documents[].owner, case.accounts), or read from the preamble; "" when unknown. */
  readonly owner: string;
  /** Account said by a person, for papers that print none; "" when not said. */
  readonly account: string;
  /** Rows are named with their sheet ("<doc>#<sheet>!<line>") when the file has several. */
  readonly namesSheet: boolean;
}

/** Rows taken out of gross inflow for one reason, together (a transfer's two legs, an inflow and the outflows that drained it). */
export interface Removal {
  readonly reason: RemovalReason;
  /** "<doc>#<line>" of every row of the pair or group, the inflow taken out first. */
  readonly rows: readonly string[];
  /** What it takes from gross inflow, 分. */
  readonly amount: Fen;
  readonly note: Bilingual;
}

/** What one name paid in, or was paid, counted rows only. */
export interface PartyShare {
  readonly name: string;
  readonly amount: Fen;
  /** Of all counted inflow (payers) or outflow (payees). */
  readonly share: number;
  readonly rows: number;
  /** Months of the first and the last row, "YYYY-MM". */
  readonly first: Period;
  readonly last: Period;
}

/** Who trade hangs on. Own accounts and blanks are nobody; payment services stand apart, because many customers stand behind one name. */
export interface Concentration {
  readonly payers: readonly PartyShare[];
  readonly payees: readonly PartyShare[];
  readonly payerCount: number;
  readonly payeeCount: number;
  /** Shares of counted inflow that came through payment services and delivery platforms, from own names, and without a name; null without inflow. */
  readonly clearingShare: number | null;
  readonly ownShare: number | null;
  readonly unnamedShare: number | null;
  /** Notable payers first seen in the latest months, and those not seen there any more; null when the papers are too short to say. */
  readonly newPayers: readonly PartyShare[] | null;
  readonly gonePayers: readonly PartyShare[] | null;
}

export interface NettingResult {
  readonly currency: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly grossInflow: Fen;
  readonly grossOutflow: Fen;
  readonly removed: Readonly<Record<RemovalReason, Fen>>;
  readonly netOperatingInflow: Fen;
  readonly pairs: readonly Removal[];
  readonly pending: readonly Removal[];
  readonly duplicates: readonly string[];
  readonly months: readonly { readonly month: Period; readonly gross: Fen; readonly net: Fen; readonly outflow: Fen }[];
  readonly counterparties: readonly {
    readonly name: string;
    readonly inflow: Fen;
    readonly outflow: Fen;
    readonly rows: number;
    readonly share: number;
    /** The household's own name: cash it paid in at the counter, not a customer. */
    readonly isOwn: boolean;
  }[];
  readonly concentration: Concentration;
  readonly statistics: {
    readonly monthlyVariation: number | null;
    readonly topFiveShare: number | null;
    readonly averageDailyBalance: Fen | null;
    readonly lowestBalance: Fen | null;
    readonly monthEndShare: number | null;
    readonly activeMonths: number;
  };
  /** First and last day the papers themselves say they cover, "YYYY-MM-DD"; null when none says. */
  readonly statedFrom: string | null;
  readonly statedTo: string | null;
  /** Days without any row that this household is used to: its second longest silence between two rows; 0 for an account in daily use. */
  readonly usualSilence: number;
  /** Net operating inflow as figures by month and in total, each with a `lines` source per file: what revenue and the ledger use. */
  readonly monthlyNet: ReadonlyMap<Period, Figure<Fen>>;
  readonly gross: Figure<Fen>;
  readonly net: Figure<Fen>;
  /** Debit-side observations: interest-like regular outflows, rent, wages, loan repayments … by category and counterparty. */
  readonly outflows: readonly OutflowGroup[];
  /** Counted inflow by sales channel and year: delivery platforms, wallets and card terminals, direct transfers. */
  readonly channels: readonly {
    readonly year: number;
    readonly channel: "delivery" | "clearing" | "direct";
    readonly amount: Fen;
    readonly months: number;
  }[];
  /** Every account and currency by itself, duplicates left out. */
  readonly accounts: readonly AccountFlow[];
  /** Transfers from or to the household's own names whose other account is in none of the papers, the largest first. */
  readonly unjoined: readonly UnjoinedTransfers[];
}

/** One account in one currency. Amounts are unsigned 分 of that currency. */
export interface AccountFlow {
  /** Its number; a wallet or an unnamed account is "微信@owner" or "#<doc>". */
  readonly account: string;
  readonly owner: string;
  readonly currency: string;
  readonly documents: readonly DocId[];
  /** Days of its first and last row. */
  readonly from: string;
  readonly to: string;
  /** Calendar months from the first to the last row, and those of them without any row. */
  readonly months: number;
  readonly silent: readonly Period[];
  readonly rows: number;
  readonly inflow: Fen;
  readonly outflow: Fen;
  /** Of these, moved between two accounts that are both here. */
  readonly ownInflow: Fen;
  readonly ownOutflow: Fen;
  /** The balance printed on its last row; null when the paper prints none. */
  readonly closing: { readonly amount: Fen; readonly day: string; readonly figure: Figure<Fen> | null } | null;
  /** Null for other currencies than yuan, and for sums of no row. */
  readonly figures: Readonly<Record<"inflow" | "outflow" | "ownInflow" | "ownOutflow", Figure<Fen> | null>>;
}

export interface UnjoinedTransfers {
  readonly owner: string;
  /** The other account's number; "" when the paper does not print it. */
  readonly account: string;
  readonly inflow: Fen;
  readonly outflow: Fen;
  readonly rows: readonly string[];
}

export type OutflowCategory =
  | "interest-like"
  | "interest"
  | "loan-repayment"
  | "wages"
  | "rent"
  | "tax"
  | "utilities"
  | "insurance"
  | "gambling"
  | "live-streaming"
  | "lending-platform"
  | "household";

/** Payments of one category to one counterparty. `interest-like` is always regular: the same person, day and amount month by month. */
export interface OutflowGroup {
  readonly category: OutflowCategory;
  readonly counterparty: string;
  readonly amount: Fen;
  /** Months with a payment, and months from the first payment to the last, both counted. */
  readonly months: number;
  readonly span: number;
  readonly rows: readonly string[];
  readonly regular: boolean;
  /** The sum of these rows, with a `lines` source for each file. */
  readonly figure: () => Figure<Fen>;
}
