/** A statement layout is data: what it is recognised by, and only what differs from the header synonyms. */
import type { Bilingual } from "../../kernel/language.ts";
import type { DateOrder } from "../../kernel/day-text.ts";
import type { StatementField } from "./fields.ts";

/** Which sign of the printed amount is money in; "direction-column" and "two-columns" say it beside the amount. */
export type SignConvention = "in-positive" | "out-positive" | "direction-column" | "two-columns";

/** A heading between rows that says which way the rows under it went (credit-card e-mails print payments and purchases apart). */
export interface StatementSection {
  readonly heading: RegExp;
  readonly flow: 1 | -1;
}

export interface StatementLayout {
  readonly id: string;
  readonly kind: "bank-statement" | "wallet-statement";
  readonly name: Bilingual;
  /** Header names that must all stand in one row, in the form of labelText. */
  readonly signature: readonly string[];
  /** Header names that rule this layout out. */
  readonly without?: readonly string[];
  /** Looked for in the sheet's name and the rows above the header. Required when `needsTitle`. */
  readonly title?: RegExp;
  readonly needsTitle?: boolean;
  /** The issuer shows only in the rows themselves (京东平台商户): looked for in the first of them too. */
  readonly isTitledByRows?: boolean;
  /** Header names by field, where the synonyms would choose another column; [] means the field is not there. */
  readonly columns?: Partial<Readonly<Record<StatementField, readonly string[]>>>;
  /** Absent: two columns, a direction column, else asked of the balance chain, else of the officer. */
  readonly sign?: SignConvention;
  /** What the words of the direction column mean where a person said so; other words keep their usual sense. */
  readonly directionWords?: Readonly<Record<string, 1 | -1 | 0>>;
  readonly dateOrder?: DateOrder;
  /** Where no column and no preamble names one. "CNY" unless said. */
  readonly currency?: string;
  /** The wallet's name, put before the account of every row; banks leave it out. */
  readonly wallet?: string;
  /** The counterparty cell holds "name account" in one. */
  readonly splitsCounterparty?: boolean;
  /** The memo starts with a bracketed kind, （消费）…: it becomes the type. */
  readonly kindInBrackets?: boolean;
  readonly sections?: readonly StatementSection[];
}
